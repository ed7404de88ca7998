package org.rapporteur.inspection.clusters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.inspection.clusters.Sheet.Happening;
import org.rapporteur.inspection.clusters.Sheet.Passage;

/// Counts happenings: one to one, with a sentence in common, the type and compatible dates.
final class HappeningFigures {
  private final List<Happening> gold;
  private final List<Happening> said;
  private final List<Set<Passage>> goldSentences;
  private final List<Set<Passage>> saidSentences;

  HappeningFigures(Sheet gold, Sheet said, Texts texts) {
    this.gold = gold.happenings();
    this.said = said.happenings();
    this.goldSentences = this.gold.stream().map(h -> sentences(h, texts)).toList();
    this.saidSentences = this.said.stream().map(h -> sentences(h, texts)).toList();
  }

  void count(Map<String, Tally> figures) {
    figures.put("events.strict", tally(match(true, true)));
    figures.put("events.untyped", tally(match(false, true)));
    figures.put("event_dates", dates(match(true, false)));
  }

  /// The gold happening of an id that the product gives.
  Map<String, String> counterparts() {
    Map<String, String> counterparts = new HashMap<>();
    for (var columns : List.of(match(false, false), match(true, false), match(true, true))) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] >= 0) {
          counterparts.put(said.get(columns[i]).id(), gold.get(i).id());
        }
      }
    }
    return counterparts;
  }

  private Tally tally(int[] columns) {
    int required = (int) gold.stream().filter(h -> !h.optional()).count();
    int found = (int) found(columns).filter(i -> !gold.get(i).optional()).count();
    int free = (int) found(columns).filter(i -> gold.get(i).optional()).count();
    return Tally.of(found, said.size() - free, required);
  }

  private static IntStream found(int[] columns) {
    return IntStream.range(0, columns.length).filter(i -> columns[i] >= 0);
  }

  /// Dates that are exactly right, of the happenings that gold dates.
  private Tally dates(int[] columns) {
    var dated = found(columns).filter(i -> gold.get(i).date() != null).toArray();
    int exact = 0;
    for (int i : dated) {
      var date = said.get(columns[i]).date();
      exact += dates(gold.get(i)).anyMatch(d -> When.same(d, date)) ? 1 : 0;
    }
    return Tally.share(exact, dated.length);
  }

  private int[] match(boolean byType, boolean byDate) {
    return Assignment.of(
        Assignment.weights(
            gold.size(),
            i ->
                IntStream.range(0, said.size())
                    .mapToDouble(j -> weight(i, j, byType, byDate))
                    .toArray()));
  }

  private double weight(int i, int j, boolean byType, boolean byDate) {
    var wanted = gold.get(i);
    var told = said.get(j);
    int shared = (int) goldSentences.get(i).stream().filter(saidSentences.get(j)::contains).count();
    boolean typed = typed(wanted, told);
    if (shared == 0 || byType && !typed || byDate && !datesMeet(wanted, told)) {
      return 0;
    }
    var all = new HashSet<>(goldSentences.get(i));
    all.addAll(saidSentences.get(j));
    double weight =
        (double) shared / Math.max(1, all.size())
            + 0.5 * Words.likeness(Words.set(wanted.title()), Words.set(told.title()));
    var date = told.date();
    if (date != null && dates(wanted).anyMatch(d -> When.same(d, date))) {
      weight += 0.5;
    }
    return weight + (typed ? 0.3 : 0) + 0.01;
  }

  private static boolean typed(Happening wanted, Happening told) {
    return told.type().equals(wanted.type()) || wanted.otherTypes().contains(told.type());
  }

  private static boolean datesMeet(Happening wanted, Happening told) {
    var date = told.date();
    return wanted.date() == null
        || date == null
        || dates(wanted).anyMatch(d -> When.compatible(d, date));
  }

  private static Stream<String> dates(Happening wanted) {
    return Stream.concat(stream(wanted.date()), wanted.otherDates().stream());
  }

  private static Stream<String> stream(@Nullable String date) {
    return date == null ? Stream.empty() : Stream.of(date);
  }

  private static Set<Passage> sentences(Happening happening, Texts texts) {
    Set<Passage> sentences = new HashSet<>();
    happening.sources().forEach(at -> sentences.addAll(texts.sentences(at)));
    return sentences;
  }
}
