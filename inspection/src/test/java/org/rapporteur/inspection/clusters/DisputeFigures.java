package org.rapporteur.inspection.clusters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.inspection.clusters.Sheet.Answer;
import org.rapporteur.inspection.clusters.Sheet.Dispute;

/// Counts contradictions, refinements and spellings. Two answers of a dispute must be two different
/// answers of gold's. Several disputes of the product may restate one of gold's.
final class DisputeFigures {
  private final Answers answers = new Answers();
  private final List<Dispute> gold;
  private final List<Dispute> said;
  private final Alignment alignment;
  private final Map<String, String> happenings;

  DisputeFigures(Alignment alignment, Sheet said, Map<String, String> happenings) {
    this.gold = alignment.gold().disputes();
    this.said = said.disputes();
    this.alignment = alignment;
    this.happenings = happenings;
  }

  void count(Map<String, Tally> figures, Map<String, Integer> counts) {
    var goldOf = match();
    var told = IntStream.range(0, said.size()).filter(j -> said.get(j).contradicts()).toArray();
    Set<Integer> found = new HashSet<>();
    int right = 0;
    for (int j : told) {
      var i = goldOf.get(j);
      if (i != null && gold.get(i).contradicts()) {
        found.add(i);
        right++;
      }
    }
    int asked = (int) gold.stream().filter(Dispute::contradicts).count();
    figures.put("conflicts.contradictions", new Tally(right, told.length, found.size(), asked));
    int major = (int) gold.stream().filter(d -> d.contradicts() && d.major()).count();
    int majorFound = (int) found.stream().filter(i -> gold.get(i).major()).count();
    figures.put("conflicts.major_recall", Tally.share(majorFound, major));
    counts.put("false contradictions", told.length - right);
    figures.put("conflicts.variants", ofKind("transcription-variant", goldOf));
    figures.put("conflicts.refinements", ofKind("compatible-refinement", goldOf));
  }

  private Tally ofKind(String kind, Map<Integer, Integer> goldOf) {
    Set<Integer> found = new HashSet<>();
    int told = 0;
    for (int j = 0; j < said.size(); j++) {
      if (said.get(j).kind().equals(kind)) {
        told++;
        var i = goldOf.get(j);
        if (i != null && gold.get(i).kind().equals(kind)) {
          found.add(i);
        }
      }
    }
    int asked = (int) gold.stream().filter(d -> d.kind().equals(kind)).count();
    return Tally.of(found.size(), Math.max(found.size(), told), asked);
  }

  /// For each of the product's disputes the gold one that it states.
  private Map<Integer, Integer> match() {
    double[][] weights =
        Assignment.weights(
            gold.size(),
            i ->
                IntStream.range(0, said.size())
                    .mapToDouble(j -> likeness(gold.get(i), said.get(j)))
                    .toArray());
    Map<Integer, Integer> goldOf = new HashMap<>();
    for (int j = 0; j < said.size(); j++) {
      int best = -1;
      for (int i = 0; i < gold.size(); i++) {
        if (weights[i][j] > 0 && (best < 0 || weights[i][j] > weights[best][j])) {
          best = i;
        }
      }
      if (best >= 0) {
        goldOf.put(j, best);
      }
    }
    int[] columns = Assignment.of(weights);
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0) {
        goldOf.put(columns[i], i);
      }
    }
    return goldOf;
  }

  private double likeness(Dispute wanted, Dispute told) {
    int shared = shared(wanted.answers(), told.answers());
    if (shared < 2) {
      return 0;
    }
    double weight = (double) shared / Math.max(wanted.answers().size(), told.answers().size());
    weight += wanted.kind().equals(told.kind()) ? 0.3 : 0;
    weight += Words.plain(wanted.property()).equals(Words.plain(told.property())) ? 0.2 : 0;
    return weight + (sameSubject(wanted.subject(), told.subject()) ? 0.1 : 0);
  }

  private boolean sameSubject(String wanted, String told) {
    return wanted.equals(told)
        || wanted.equals(alignment.voted(told))
        || wanted.equals(happenings.get(told));
  }

  private int shared(List<Answer> wanted, List<Answer> told) {
    int[] columns =
        Assignment.of(
            Assignment.weights(
                wanted.size(),
                i -> told.stream().mapToDouble(t -> same(wanted.get(i), t) ? 1 : 0).toArray()));
    return (int) IntStream.of(columns).filter(column -> column >= 0).count();
  }

  private boolean same(Answer wanted, Answer told) {
    return wanted.documents().stream().anyMatch(told.documents()::contains)
        && answers.same(wanted.value(), told.value());
  }
}
