package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
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
  /// So many files are named in one line; the sources of the report list all.
  private static final int NAMED = 3;

  private Collected() {}

  /// Lines on what was kept but not read, and the exit code that follows.
  ///
  /// @param paths where files were sought
  static int tell(
      PrintWriter out, List<Path> paths, Collect.Result result, List<SourceView> sources) {
    var unread = new ArrayList<String>(result.refused());
    var without = new TreeMap<String, List<String>>();
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
        case Reading.NoText none ->
            without
                .computeIfAbsent(Terminal.words(none.reason()), k -> new ArrayList<>())
                .add(Terminal.plain(source.name()));
        case Reading.Text text -> {}
      }
    }
    if (result.files() == 0) {
      out.println(
          "No file in "
              + some(paths.stream().map(p -> Terminal.plain(p.toString())).toList())
              + ". Nothing was collected: name files, or a folder that holds some.");
    }
    without.forEach((reason, names) ->
        out.println("No text (" + reason + "), kept as evidence: " + some(names)));
    unread.forEach(out::println);
    return unread.isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    int more = names.size() - NAMED;
    return more <= 0 ? first : first + " and " + more + " more";
  }

  /// A line on what came of asking a language model, if one was asked.
  static void tellSuggestions(PrintWriter out, CaseView view) {
    var found = view.suggestions();
    if (found.model() != null) {
      out.println("Language model: " + found.summary() + ". Suggestions count nowhere.");
    }
  }
}
