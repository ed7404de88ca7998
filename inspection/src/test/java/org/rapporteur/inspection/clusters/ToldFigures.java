package org.rapporteur.inspection.clusters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.inspection.clusters.Sheet.Passage;
import org.rapporteur.inspection.clusters.Sheet.Told;

/// Counts what is told: numbers, dates, and speech with its speaker.
final class ToldFigures {
  private static final int SHORT = 80;
  private final Sheet gold;
  private final Sheet said;
  private final Texts texts;
  private final Alignment alignment;
  private final Map<String, String> happenings;

  /// Items of one kind on both sides, and for each of gold the product's, or -1.
  private record Match(List<Told> gold, List<Told> said, int[] columns) {
    IntStream hits() {
      return IntStream.range(0, columns.length).filter(i -> columns[i] >= 0);
    }

    Told wanted(int i) {
      return gold.get(i);
    }

    Told told(int i) {
      return said.get(columns[i]);
    }
  }

  ToldFigures(
      Sheet gold, Sheet said, Texts texts, Alignment alignment, Map<String, String> happenings) {
    this.gold = gold;
    this.said = said;
    this.texts = texts;
    this.alignment = alignment;
    this.happenings = happenings;
  }

  void count(Map<String, Tally> figures) {
    var numbers = match("number", (a, b) -> Amount.same(a.value(), b.value()));
    figures.put("claims.numbers", tally(numbers, (a, b) -> true));
    figures.put("claims.comparator", comparators(numbers));
    var dates = match("date", ToldFigures::sameDate);
    figures.put("claims.dates", tally(dates, (a, b) -> true));
    figures.put("claims.event_link", links(List.of(numbers, dates)));
    var speech = match("said", (a, b) -> true);
    figures.put("quotes.found", tally(speech, (a, b) -> true));
    figures.put("quotes.attributed", tally(speech, this::sameSpeaker));
    figures.put(
        "quotes.speaker_accuracy",
        Tally.share(
            (int) speech.hits().filter(i -> sameSpeaker(speech.wanted(i), speech.told(i))).count(),
            (int) speech.hits().count()));
  }

  private Match match(String kind, BiPredicate<Told, Told> same) {
    var wanted = gold.told().stream().filter(t -> t.kind().equals(kind)).toList();
    var told = said.told().stream().filter(t -> t.kind().equals(kind)).toList();
    var cut = told.stream().map(t -> texts.sentences(t.at())).toList();
    double[][] weights =
        Assignment.weights(
            wanted.size(),
            i -> {
              var sentences = texts.sentences(wanted.get(i).at());
              return IntStream.range(0, told.size())
                  .mapToDouble(j ->
                      near(wanted.get(i), told.get(j), sentences, cut.get(j))
                              && same.test(wanted.get(i), told.get(j))
                          ? weight(wanted.get(i), told.get(j))
                          : 0)
                  .toArray();
            });
    return new Match(wanted, told, Assignment.of(weights));
  }

  private static boolean near(Told wanted, Told told, Set<Passage> left, Set<Passage> right) {
    return wanted.at().shared(told.at()) > 0 || left.stream().anyMatch(right::contains);
  }

  private double weight(Told wanted, Told told) {
    double longer = Math.max(wanted.at().length(), told.at().length());
    double weight = 1 + Math.max(0, wanted.at().shared(told.at())) / longer;
    if (wanted.property().equals(told.property())) {
      weight += 0.2;
    }
    return wanted.kind().equals("said") && sameSpeaker(wanted, told) ? weight + 0.5 : weight;
  }

  private Tally tally(Match match, BiPredicate<Told, Told> good) {
    int required = (int) match.gold().stream().filter(t -> !t.optional()).count();
    int optional = (int) match.hits().filter(i -> match.wanted(i).optional()).count();
    int right =
        (int)
            match
                .hits()
                .filter(i -> !match.wanted(i).optional())
                .filter(i -> good.test(match.wanted(i), match.told(i)))
                .count();
    Set<Integer> matched = new HashSet<>();
    match.hits().forEach(i -> matched.add(match.columns()[i]));
    int free =
        (int)
            IntStream.range(0, match.said().size())
                .filter(j -> !matched.contains(j) && free(match.said().get(j)))
                .count();
    return Tally.of(right, match.said().size() - optional - free, required);
  }

  private boolean free(Told told) {
    return told.at().length() < SHORT
        && Stream.concat(gold.free().stream(), gold.furniture().stream())
            .anyMatch(told.at()::meets);
  }

  private static Tally comparators(Match numbers) {
    var pairs =
        numbers
            .hits()
            .mapToObj(i ->
                Stream.of(Amount.of(numbers.wanted(i).value()), Amount.of(numbers.told(i).value()))
                    .flatMap(amount -> amount.stream())
                    .toList())
            .filter(pair -> pair.size() == 2)
            .toList();
    int equal =
        (int)
            pairs.stream()
                .filter(p -> p.getFirst().comparator().equals(p.getLast().comparator()))
                .count();
    return Tally.share(equal, pairs.size());
  }

  private Tally links(List<Match> matches) {
    var linked = new ArrayList<Boolean>();
    for (var match : matches) {
      match
          .hits()
          .forEach(i -> {
            var wanted = match.wanted(i).happening();
            var told = match.told(i).happening();
            if (wanted != null && told != null && !told.isEmpty()) {
              linked.add(wanted.equals(happenings.get(told)));
            }
          });
    }
    return Tally.share((int) linked.stream().filter(right -> right).count(), linked.size());
  }

  private boolean sameSpeaker(Told wanted, Told told) {
    var speaker = wanted.speaker();
    if (speaker == null) {
      return told.speaker() == null || told.speaker().isEmpty();
    }
    var given = alignment.bearer(told.speaker());
    return speaker.equals(given) || given != null && wanted.otherSpeakers().contains(given);
  }

  private static boolean sameDate(Told wanted, Told told) {
    var value = String.valueOf(wanted.value());
    var given = String.valueOf(told.value());
    if (When.same(value, given)) {
      return true;
    }
    if (When.of(value).isPresent()) {
      return value.contains("/") && !given.startsWith("..") && When.compatible(value, given);
    }
    return Amount.of(value).isPresent() && Amount.same(value, given);
  }
}
