package org.rapporteur.desk.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.table.Row;
import org.rapporteur.collect.table.TableFile;
import org.rapporteur.model.identity.Judgement.Answer;

/// What people decided on pairs of rows, by the rows' ids. A later line on the same pair takes the
/// place of an earlier one; a line on a row that is not there is kept aside and told.
final class JudgedPairs {
  private final Map<String, Judged> byPair = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /// One decision.
  record Judged(String left, String right, Answer answer, long line) {}

  static JudgedPairs none() {
    return new JudgedPairs();
  }

  static JudgedPairs read(Path path) {
    var judged = new JudgedPairs();
    try (var table = TableFile.open(path)) {
      int left = place(table, "left");
      int right = place(table, "right");
      int answer = place(table, "answer");
      table.read(
          row -> judged.add(path, row, row.text(left), row.text(right), row.text(answer)),
          p -> judged.problems.add(path.getFileName() + ", line " + p.line() + ": " + p.what()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the judgements " + path, e);
    }
    return judged;
  }

  private static int place(TableFile table, String column) {
    int place = table.header().indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException(
          table.path() + " needs the columns left, right and answer; it has " + table.header());
    }
    return place;
  }

  private void add(Path path, Row row, String left, String right, String answer) {
    Answer said = answer(answer);
    if (said == null) {
      problems.add(
          path.getFileName()
              + ", line "
              + row.line()
              + ": the answer is same, different or unsure; the line is left out");
      return;
    }
    byPair.put(left + "\u0000" + right, new Judged(left, right, said, row.line()));
  }

  private static @Nullable Answer answer(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "same" -> Answer.SAME;
      case "different" -> Answer.DIFFERENT;
      case "unsure" -> Answer.UNSURE;
      default -> null;
    };
  }

  List<Judged> all() {
    return List.copyOf(byPair.values());
  }

  List<String> problems() {
    return problems;
  }
}
