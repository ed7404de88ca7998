package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.telling.Mention;

/// How single states voted: `China and Russia were against; Chad and Nigeria abstained`. A state
/// that the record does not name contradicts only where the record names as many as voted so.
final class StateVotes {
  /// A way to vote.
  ///
  /// @param field where the record lists who did
  private record Way(String asked, String field, Pattern word) {}

  /// Nothing but other names may stand between a state and its verb.
  private static final String LIST =
      "^(?:(?:,| and|,? as well as| &| the| of| both| all| had| have|\\s?\\p{Lu}[\\p{L}'-]*)\\s?)*\\s?";

  private static final List<Way> WAYS =
      List.of(
          new Way(
              "voted no",
              "voted_no",
              Pattern.compile(
                  LIST
                      + "(?:(?:voted |were |was |stood )?against|(?:voted|said) no|opposed|objected)\\b")),
          new Way("abstained", "abstained", Pattern.compile(LIST + "abstain(?:ed|s|ing)?\\b")));

  private final Checks checks;
  private final Page page;
  private final Meant meant;

  StateVotes(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.meant = new Meant(checks, page);
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      if (WAYS.stream().anyMatch(w -> w.word().matcher(words).lookingAt())
          || words.matches("(?i).*\\b(?:against|opposed|abst\\p{L}+|voted no)\\b.*")) {
        states(sentence, words, found);
      }
    }
    return found;
  }

  private void states(int sentence, String words, List<RecordCheck> found) {
    var voted =
        meant
            .in(sentence, a -> a.vote() != null && listed(a))
            .filter(f -> f.mechanism().isPresent());
    if (voted.isEmpty()) {
      return;
    }
    var act = voted.get().acts().getFirst();
    for (var state : named(sentence)) {
      var after = words.substring(state.end() - page.start(sentence));
      way(after).ifPresent(w -> compare(act, w, state).ifPresent(found::add));
    }
  }

  private static boolean listed(Act act) {
    return WAYS.stream().anyMatch(w -> act.field(w.field()).isPresent());
  }

  /// The states of a sentence where it names them.
  private List<Mention> named(int sentence) {
    return page.told.telling().referents().stream()
        .filter(r -> r.knownAs() != null && r.knownAs().startsWith("state:"))
        .flatMap(r -> r.mentions().stream())
        .filter(m -> m.sentence() == sentence)
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  /// The way whose word comes first after a state.
  private static Optional<Way> way(String after) {
    return WAYS.stream()
        .filter(w -> w.word().matcher(after).find())
        .min(Comparator.comparingInt(w -> end(w, after)));
  }

  private static int end(Way way, String after) {
    var m = way.word().matcher(after);
    return m.find() ? m.end() : Integer.MAX_VALUE;
  }

  private Optional<RecordCheck> compare(Act act, Way way, Mention state) {
    var recorded = act.field(way.field()).map(f -> List.of(f.split("\\s*;\\s*"))).orElse(List.of());
    var text = state.text().strip();
    boolean same = recorded.contains(text);
    if (recorded.isEmpty() || (!same && !isWhole(act, way, recorded))) {
      return Optional.empty();
    }
    return checks
        .register()
        .mechanism(act.mechanism())
        .map(m ->
            checks.check(
                page.spot(state.start(), state.end()),
                m,
                way.asked(),
                text,
                String.join(", ", recorded),
                same ? Outcome.AGREES : Outcome.CONTRADICTS,
                same ? Sense.AGREES : Sense.CONTRADICTS,
                List.of(act),
                way.asked() + " " + When.on(act) + ": " + String.join(", ", recorded)));
  }

  private static boolean isWhole(Act act, Way way, List<String> recorded) {
    var vote = java.util.Objects.requireNonNull(act.vote());
    var number = way.field().equals("abstained") ? vote.abstain() : vote.no();
    return number != null && number == recorded.size();
  }
}
