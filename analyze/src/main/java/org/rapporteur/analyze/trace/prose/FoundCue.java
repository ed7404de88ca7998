package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.telling.Tie.Relation;

/// A cue where it stands in a sentence, and what its words there allow.
record FoundCue(Cue cue, MatchResult match) {
  private static final List<Cue> CUES = Cue.all();
  private static final Pattern HELD = Pattern.compile("(?i)\\w+\\s+held.*");
  private static final Pattern OF_EACH =
      Pattern.compile(
          "(?:each|own$|jointly own|together own|both own|.*subsidiaries|(?:formed|established|set up|founded|created)$).*");

  /// The cues of a sentence in order, the longest of those that overlap.
  static List<FoundCue> in(Sentence sentence) {
    var found = new ArrayList<FoundCue>();
    for (var cue : CUES) {
      search(cue, sentence, found);
    }
    found.sort(
        Comparator.comparingInt((FoundCue f) -> f.start() - f.end())
            .thenComparingInt(FoundCue::start)
            .thenComparing(FoundCue::relation));
    var kept = new ArrayList<FoundCue>();
    for (var one : found) {
      if (kept.stream().noneMatch(one::overlaps)) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(FoundCue::start));
    return kept;
  }

  private static void search(Cue cue, Sentence sentence, List<FoundCue> found) {
    var matcher = cue.words().matcher(sentence.text()).region(sentence.start(), sentence.end());
    matcher.useTransparentBounds(true);
    for (boolean more = matcher.find(); more; ) {
      var match = matcher.toMatchResult();
      if (!insideName(match.start(), sentence.names())
          && Wares.moved(cue, match.group(), match.start(), match.end(), sentence.names())) {
        found.add(new FoundCue(cue, match));
        more = matcher.find();
      } else {
        more = matcher.region(match.start() + 1, sentence.end()).find();
      }
    }
  }

  /// The "Exports" of Redwood Exports is no verb.
  private static boolean insideName(int at, List<Name> names) {
    return names.stream().anyMatch(n -> n.start() < at && at < n.end());
  }

  private boolean overlaps(FoundCue other) {
    return start() < other.end() && other.start() < end();
  }

  int start() {
    return match.start();
  }

  int end() {
    return match.end();
  }

  Relation relation() {
    return cue.relation();
  }

  boolean fromLeft() {
    return cue.fromLeft();
  }

  /// The share that its words tell, or null.
  @Nullable String share() {
    return match.namedGroups().containsKey("share") ? match.group("share") : null;
  }

  /// "Held by" tells of talks, too, so that it counts for shares alone.
  boolean isHeld() {
    return cue.says().contains("held") && HELD.matcher(match.group()).matches();
  }

  /// Whether it tells of shares by what is said before it, so that a name after "in" is no place.
  boolean passesShares() {
    return isHeld() || cue.says().contains("bought");
  }

  /// Whether the name before it stands behind "from": "ore from A was refined by B".
  boolean comesFrom() {
    return cue.says().contains("came from");
  }

  /// Whether it tells the same of every name before it: "A and B each own half".
  boolean isOfEach() {
    return OF_EACH.matcher(match.group().toLowerCase(Locale.ROOT)).matches();
  }

  /// Whether it may stand far behind its subject's verb.
  boolean isLoose() {
    return relation() == Relation.SUPPORTS || relation() == Relation.ACTS_FOR;
  }
}
