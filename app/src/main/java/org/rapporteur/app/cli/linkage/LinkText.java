package org.rapporteur.app.cli.linkage;

import java.util.List;
import java.util.Locale;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.linkage.LinkReport;
import org.rapporteur.desk.linkage.LinkRequest;

/// A linkage told on the terminal.
final class LinkText {
  private static final int LISTED = 20;

  private final StringBuilder out = new StringBuilder();

  private LinkText() {}

  static String of(LinkReport report, LinkRequest request) {
    var text = new LinkText();
    text.lines("Columns, guessed because no --schema was given:", report.guessed());
    text.lines("Rows that could not be read:", report.unreadable());
    text.lines("To know:", report.notices());
    text.found(report);
    text.learned(report);
    text.outcome(report, request);
    return text.out.toString();
  }

  private void lines(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append(title).append('\n');
    lines.stream()
        .limit(LISTED)
        .forEach(l -> out.append("  ").append(Terminal.plain(l)).append('\n'));
    if (lines.size() > LISTED) {
      out.append("  and ").append(lines.size() - LISTED).append(" more (--json lists all)\n");
    }
    out.append('\n');
  }

  private void found(LinkReport report) {
    out.append(
        report.rightRows() == 0
            ? say(
                "%,d rows, %,d pairs; %,d compared",
                report.leftRows(), report.pairs(), report.compared())
            : say(
                "%,d and %,d rows, %,d pairs; %,d compared",
                report.leftRows(), report.rightRows(), report.pairs(), report.compared()));
    out.append(
        say(", expected to hold %.1f %% of the true ones.%n", 100 * report.expectedRecall()));
    for (var pass : report.passes()) {
      out.append(say("  %,14d  by %s%n", pass.found(), Terminal.plain(pass.key())));
    }
    if (report.largeBlocks() > 0) {
      out.append(
          say(
              "  %,d blocks held too many pairs and were split: %,d pairs not compared under their"
                  + " key.%n",
              report.largeBlocks(), report.notCompared()));
    }
    out.append('\n');
  }

  private void learned(LinkReport report) {
    var learning = report.learning();
    out.append(
        say(
            "Learned from %,d pairs in %,d patterns, %d rounds%s: %,.0f pairs of one expected"
                + " (prior %.1f bits).%n",
            learning.countedPairs(),
            learning.patterns(),
            learning.rounds(),
            learning.settled() ? "" : ", not settled",
            learning.expectedMatches(),
            learning.prior()));
    var rows =
        report.fields().stream()
            .map(f ->
                List.of(
                    Terminal.cut(f.name(), 24),
                    f.kind(),
                    say("%,d", f.distinct()),
                    say("%.0f %%", 100 * f.filled()),
                    say("%.3f", f.equal()),
                    say("%.2g", f.byChance()),
                    say("%+.1f", f.equalBits()),
                    say("%+.1f", f.differentBits())))
            .toList();
    out.append(
        Terminal.table(
            List.of(
                "field",
                "kind",
                "values",
                "filled",
                "equal",
                "by chance",
                "bits equal",
                "bits different"),
            rows));
    out.append('\n');
  }

  private void outcome(LinkReport report, LinkRequest request) {
    var bands = report.bands();
    out.append(
        say(
            "Pairs: %,d auto, %,d likely, %,d to review, in %s%n",
            bands.auto(), bands.likely(), bands.review(), request.pairs()));
    out.append(
        say(
            "Clusters: %,d, the largest of %,d rows%s%n",
            report.clusters(),
            report.largestCluster(),
            request.clusters() == null ? "" : ", in " + request.clusters()));
    out.append("Check: ").append(report.check()).append(".\n");
    var calibration = report.calibration();
    if (calibration != null) {
      out.append(
          say(
              "Judged pairs: %,d; probabilities %s; mean error %.3f.%n",
              calibration.judged(),
              calibration.fitted()
                  ? "fitted to them"
                  : "as learned (200 judged pairs would fit them)",
              calibration.error()));
    }
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
