package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.Collect;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;

/// Says which files could not be read, and why, and what came of asking a language model.
final class Collected {
  private Collected() {}

  /// Lines on what was kept but not read, and the exit code that follows.
  static int tell(PrintWriter out, Collect.Result result, List<SourceView> sources) {
    var unread = new ArrayList<String>(result.refused());
    var without = new TreeMap<String, Integer>();
    for (var source : sources) {
      switch (source.reading()) {
        case Reading.Unreadable failed ->
            unread.add(
                "Kept, not read: "
                    + Terminal.plain(source.name())
                    + " ("
                    + Terminal.words(failed.reason())
                    + ": "
                    + failed.detail()
                    + ")");
        case Reading.NoText none when none.reason() == NoTextReason.DESCRIPTION ->
            out.println(
                Terminal.plain(source.name())
                    + " was read as a description of the files beside it.");
        case Reading.NoText none -> without.merge(Terminal.words(none.reason()), 1, Integer::sum);
        case Reading.Text text -> {}
      }
    }
    without.forEach((reason, count) ->
        out.println("No text in " + count + (count == 1 ? " file: " : " files: ") + reason));
    unread.forEach(out::println);
    return unread.isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  /// A line on what came of asking a language model, if one was asked.
  static void tellSuggestions(PrintWriter out, CaseView view) {
    var found = view.suggestions();
    if (found.model() != null) {
      out.println("Language model: " + found.summary() + ". Suggestions count nowhere.");
    }
  }
}
