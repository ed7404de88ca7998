package org.rapporteur.desk.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.analyze.linkage.LinkModel;
import org.rapporteur.analyze.linkage.PassPlan;
import org.rapporteur.analyze.linkage.Records;
import org.rapporteur.model.linkage.Agreement;
import org.rapporteur.model.linkage.LinkBand;

/// Tells how a linkage went.
final class Summary {
  private final LinkRequest request;
  private final List<String> guessed;
  private final List<String> notices;

  Summary(LinkRequest request, List<String> guessed, List<String> notices) {
    this.request = request;
    this.guessed = guessed;
    this.notices = notices;
  }

  LinkReport report(
      Linked linked,
      JudgedPairs judged,
      PassPlan plan,
      Learner.Lesson lesson,
      Link.Scored scored,
      Decisions decisions) {
    var records = linked.records();
    var learned = lesson.learned();
    if (!learned.settled()) {
      notices.add(
          "the learning did not come to rest in "
              + learned.rounds()
              + " rounds: take probabilities between 0.1 and 0.9 as rough");
    }
    long refused =
        linked.clusters().refused().stream()
            .filter(r -> r.by() != org.rapporteur.analyze.linkage.Clusters.Reason.DISAGREE)
            .count();
    if (refused > 0) {
      notices.add(refused + " joins were refused because of judgements, or one row per list");
    }
    return new LinkReport(
        records.leftRows(),
        request.right() == null ? 0 : records.rows() - records.leftRows(),
        guessed,
        linked.lists().unreadable(),
        notices,
        records.pairs(),
        scored.compared(),
        passes(plan, scored, records),
        plan.recall(),
        scored.blocks(),
        scored.notCompared(),
        new LinkReport.Learning(
            learned.model().matches(),
            learned.model().prior(),
            lesson.pairs(),
            lesson.patterns(),
            learned.rounds(),
            learned.settled()),
        fields(learned.model(), records),
        bands(linked.bands()),
        linked.joined().size(),
        linked.joined().stream().mapToLong(c -> c.length).max().orElse(0),
        decisions.check(),
        decisions.any() ? decisions.calibration() : null);
  }

  private static List<LinkReport.Pass> passes(PassPlan plan, Link.Scored scored, Records records) {
    var passes = new ArrayList<LinkReport.Pass>();
    for (int p = 0; p < plan.size(); p++) {
      passes.add(new LinkReport.Pass(plan.label(p, records), scored.byPass()[p]));
    }
    return passes;
  }

  private static List<LinkReport.Field> fields(LinkModel model, Records records) {
    int equal = Agreement.EQUAL.level();
    int different = Agreement.DIFFERENT.level();
    return IntStream.range(0, records.width())
        .mapToObj(f ->
            new LinkReport.Field(
                records.field(f).name(),
                records.field(f).kind().label(),
                records.distinctValues(f),
                records.filled(f),
                model.same(f, equal),
                model.chance(f, equal),
                model.weight(f, equal),
                model.weight(f, different)))
        .toList();
  }

  private static LinkReport.Bands bands(LinkBand[] bands) {
    return new LinkReport.Bands(
        count(bands, LinkBand.AUTO), count(bands, LinkBand.LIKELY), count(bands, LinkBand.REVIEW));
  }

  private static long count(LinkBand[] bands, LinkBand band) {
    return Arrays.stream(bands).filter(b -> b == band).count();
  }
}
