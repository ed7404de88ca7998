package org.rapporteur.analyze.trace.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Relation;

/// Words that tell of a tie, and on which side of them its ends stand.
///
/// @param fromLeft whether the name before the words is the end that the tie runs from
record Cue(Relation relation, boolean fromLeft, List<String> says, Pattern words) {
  Cue {
    says = List.copyOf(says);
  }

  /// The table that ships with the program.
  static List<Cue> all() {
    var cues = new ArrayList<Cue>();
    for (var line : lines("relations.tsv")) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("relation\t")) {
        continue;
      }
      var cells = line.split("\t");
      cues.add(
          new Cue(
              Relation.valueOf(cells[0]),
              cells[1].equals("left"),
              List.of(cells[3].split("\\|")),
              pattern(cells[4])));
    }
    return List.copyOf(cues);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:"
            + words
                .replace(" ?{share}", " ?" + ShareWords.SHARE)
                .replace("{share}", ShareWords.SHARE)
                .replace(" ", "\\s+")
                .replace("\\s+?", "\\s*")
            + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The lines of a table of this package.
  static List<String> lines(String table) {
    var stream = Cue.class.getResourceAsStream(table);
    if (stream == null) {
      throw new IllegalStateException("The table " + table + " is missing from the program.");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
