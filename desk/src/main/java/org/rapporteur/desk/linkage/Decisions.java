package org.rapporteur.desk.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.analyze.linkage.Certainty;
import org.rapporteur.analyze.linkage.Clusters;
import org.rapporteur.analyze.linkage.JudgedCurve;
import org.rapporteur.analyze.linkage.MustLinks;
import org.rapporteur.analyze.linkage.PairList;
import org.rapporteur.analyze.linkage.Records;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.linkage.LinkBand;

/// People's decisions, brought to the rows they are about.
final class Decisions {
  /// Judged pairs above the cut that must all be right before anything is joined without a look.
  private static final int CHECKED = 50;

  private static final double AUTO = .99;

  private final Records records;
  private final Lists lists;
  private final List<String> notices;
  private final Map<Long, Answer> byRows = new HashMap<>();
  private String check = "";
  private JudgedCurve curve = JudgedCurve.of(List.of());
  private List<JudgedCurve.Judged> judgedPairs = List.of();

  Decisions(Lists lists, Records records, JudgedPairs judged, List<String> notices) {
    this.lists = lists;
    this.records = records;
    this.notices = notices;
    notices.addAll(judged.problems());
    if (!judged.all().isEmpty()) {
      find(judged);
    }
  }

  private void find(JudgedPairs judged) {
    var left = new HashMap<String, Integer>();
    var right = records.oneList() ? left : new HashMap<String, Integer>();
    for (int row = 0; row < records.rows(); row++) {
      String name = lists.names().name(records.source(row));
      (row < records.leftRows() ? left : right).put(name, row);
    }
    var dormant = new ArrayList<Long>();
    for (var one : judged.all()) {
      Integer a = left.get(one.left());
      Integer b = right.get(one.right());
      if (a == null || b == null || a.equals(b)) {
        dormant.add(one.line());
      } else {
        byRows.put(pair(a, b), one.answer());
      }
    }
    if (!dormant.isEmpty()) {
      notices.add(
          dormant.size()
              + " judgements are on rows that are not in these lists and rest until they are (line "
              + dormant.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "))
              + ")");
    }
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private List<int[]> with(Answer answer) {
    return byRows.entrySet().stream()
        .filter(e -> e.getValue() == answer)
        .map(Map.Entry::getKey)
        .sorted()
        .map(k -> new int[] {(int) (k >>> 32), (int) (long) k})
        .toList();
  }

  /// Puts the decisions into clusters that hold nothing else yet.
  void apply(Clusters clusters) {
    var conflicts = new MustLinks(with(Answer.SAME), with(Answer.DIFFERENT)).apply(clusters);
    for (var conflict : conflicts) {
      notices.add(
          "judgements contradict each other: "
              + conflict.chain().stream()
                  .map(row -> lists.names().name(records.source(row)))
                  .collect(Collectors.joining(" = "))
              + ", but the first and the last are judged different; nothing is joined there");
    }
  }

  /// A person's decision outranks the band of a pair.
  LinkBand band(int a, int b, LinkBand found) {
    Answer answer = byRows.get(pair(a, b));
    if (answer == null) {
      return found;
    }
    return switch (answer) {
      case SAME -> LinkBand.AUTO;
      case DIFFERENT -> LinkBand.BELOW;
      case UNSURE -> found.compareTo(LinkBand.REVIEW) > 0 ? LinkBand.REVIEW : found;
    };
  }

  /// The curve that judged pairs ask for.
  JudgedCurve curve(PairList pairs) {
    var judged = new ArrayList<JudgedCurve.Judged>();
    for (int i = 0; i < pairs.size() && !byRows.isEmpty(); i++) {
      Answer answer = byRows.get(pair(pairs.left(i), pairs.right(i)));
      if (answer == Answer.SAME || answer == Answer.DIFFERENT) {
        judged.add(new JudgedCurve.Judged(pairs.weight(i), answer == Answer.SAME));
      }
    }
    judgedPairs = List.copyOf(judged);
    curve = JudgedCurve.of(judgedPairs);
    return curve;
  }

  /// Whether pairs may be joined without a look.
  boolean trusted(PairList pairs, Certainty certainty) {
    var above =
        judgedPairs.stream().filter(j -> certainty.probability(j.weight()) >= AUTO).toList();
    long wrong = above.stream().filter(j -> !j.same()).count();
    if (above.size() < CHECKED) {
      check =
          "proposals only: "
              + above.size()
              + " pairs at 0.99 or above are judged, and "
              + CHECKED
              + " without an error are needed before rows may be joined without a look";
      return false;
    }
    check =
        wrong == 0
            ? above.size() + " judged pairs at 0.99 or above had no error"
            : "proposals only: "
                + wrong
                + " of "
                + above.size()
                + " judged pairs at 0.99 or above were judged different";
    return wrong == 0;
  }

  String check() {
    return check;
  }

  LinkReport.Calibration calibration() {
    return new LinkReport.Calibration(judgedPairs.size(), curve.fitted(), curve.error(judgedPairs));
  }

  boolean any() {
    return !byRows.isEmpty();
  }
}
