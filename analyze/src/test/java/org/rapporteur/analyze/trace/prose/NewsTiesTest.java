package org.rapporteur.analyze.trace.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.telling.Tie;

/// Ties in sentences of news and reports, held against what a reader found in them: stated, hedged,
/// denied, planned, over; active and passive, with shares before and behind, with parents and
/// suppliers beside a name. `news.tsv` beside this test has them. What is not understood may be
/// missed; what is reported must be so.
class NewsTiesTest {
  private static final List<Sentence> SENTENCES = new ArrayList<>();

  /// @param gold the share that each tie tells, by the tie; empty if none
  /// @param found the same as the program reads it
  private record Sentence(String text, Map<String, String> gold, Map<String, String> found) {}

  @BeforeAll
  static void read() throws IOException {
    try (var in = NewsTiesTest.class.getResourceAsStream("news.tsv")) {
      for (var line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          var cells = line.split("\t", -1);
          var found = new TreeMap<String, String>();
          ReadingRoom.tell(cells[0])
              .ties()
              .forEach(t -> found.put(words(t), t.share() == null ? "" : t.share()));
          SENTENCES.add(new Sentence(cells[0], gold(cells[1]), found));
        }
      }
    }
  }

  private static Map<String, String> gold(String cell) {
    var gold = new TreeMap<String, String>();
    for (var tie : cell.split("; ")) {
      if (!tie.isBlank()) {
        var parts = tie.split(" = ");
        gold.put(parts[0], parts.length == 1 ? "" : parts[1]);
      }
    }
    return gold;
  }

  private static String words(Tie tie) {
    return (tie.from() == null ? "entry" : tie.from().text())
        + " "
        + tie.relation()
        + " "
        + (tie.to() == null ? "entry" : tie.to().text())
        + (tie.hedged() ? " HEDGED" : "")
        + (tie.former() ? " FORMER" : "");
  }

  @Test
  void what_is_reported_is_so_and_most_of_what_is_told_is_found() {
    int right = 0;
    int reported = 0;
    int told = 0;
    var wrong = new TreeSet<String>();
    for (var sentence : SENTENCES) {
      reported += sentence.found().size();
      told += sentence.gold().size();
      for (var tie : sentence.found().keySet()) {
        right += sentence.gold().containsKey(tie) ? 1 : 0;
        if (!sentence.gold().containsKey(tie)) {
          wrong.add(sentence.text() + " -> " + tie);
        }
      }
    }
    assertThat(SENTENCES).hasSizeGreaterThan(400);
    assertThat((double) right / reported).as("precision; wrong: " + wrong).isGreaterThan(0.97);
    assertThat((double) right / told).as("recall").isGreaterThan(0.85);
  }

  @Test
  void what_is_hedged_is_never_stated() {
    for (var sentence : SENTENCES) {
      for (var tie : sentence.gold().keySet()) {
        if (tie.endsWith(" HEDGED")) {
          assertThat(sentence.found().keySet())
              .as(sentence.text())
              .doesNotContain(tie.replace(" HEDGED", ""));
        }
      }
    }
  }

  @Test
  void what_is_denied_planned_asked_or_something_else_is_no_tie() {
    for (var sentence : SENTENCES) {
      if (sentence.gold().isEmpty()) {
        assertThat(sentence.found()).as(sentence.text()).isEmpty();
      }
    }
  }

  @Test
  void shares_are_read_where_they_stand() {
    int shares = 0;
    for (var sentence : SENTENCES) {
      for (var tie : sentence.gold().entrySet()) {
        var found = sentence.found().get(tie.getKey());
        if (!tie.getValue().isEmpty() && found != null) {
          assertThat(found.toLowerCase(Locale.ROOT)).as(sentence.text()).contains(tie.getValue());
          shares++;
        }
      }
    }
    assertThat(shares).isGreaterThan(70);
  }
}
