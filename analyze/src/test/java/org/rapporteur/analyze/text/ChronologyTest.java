package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.blocks;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Slot;

/// Lines that begin with their date.
class ChronologyTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2003: The Commission adopts a text          | 2003:
          21 March 2013 – The Council sets up a panel | 21 March 2013 –
          March 2013 - Police arrest three men        | March 2013 -
          On 5 May 2016: the party meets              | On 5 May 2016:
          • 2004–2010: "Reforms" begin                | • 2004–2010:
          Late 1999 — soldiers burn the village       | Late 1999 —
          2019-07-12: The Council votes               | 2019-07-12:
          Tuesday, May 20, 2025: the Assembly meets   | Tuesday, May 20, 2025:
          """)
  void the_date_of_a_line_ends_with_its_mark(String line, String head) {
    assertThat(line.substring(0, Chronology.head(line)).strip()).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2003 was a bad year
          In March 2013 the Council set up a panel
          2013-14 budget: 12 million
          May: a month of fear
          12 May 2024 | 10:30
          3,000 people: that is what the mayor counted
          """)
  void other_lines_begin_with_no_date(String line) {
    assertThat(Chronology.head(line)).isZero();
  }

  @Test
  void lines_of_a_chronology_are_sentences_however_they_end() {
    var page =
        """
        Key dates

        2003: The Commission adopts its first text
        March 2006 – Police arrest 400 protesters
        5 July 2012 – The Council creates a mandate
        """;

    assertThat(blocks(plain(page))).filteredOn(b -> b.startsWith("BODY")).hasSize(3);
  }

  @Test
  void headlines_with_dates_newest_first_stay_what_they_were() {
    var page =
        """
        The council of Port Claro met on Monday and heard three witnesses of the fire.

        12 May 2024 - Court frees three students
        3 May 2024 - Minister visits burnt market
        9 April 2024 - Parliament debates new press law
        """;

    assertThat(blocks(plain(page))).filteredOn(b -> b.startsWith("BODY")).hasSize(1);
  }

  @Test
  void the_date_is_that_of_the_happening_and_no_word_of_the_sentence() {
    var told = tell("18 December 2014 – The General Assembly adopts a resolution on Belarus.");

    var frame =
        told.frames().stream()
            .filter(f -> f.type() == EventType.RESOLUTION)
            .findFirst()
            .orElseThrow();
    assertThat(frame.times()).hasSize(1);
    assertThat(told.times().get(frame.times().getFirst()).text()).isEqualTo("18 December 2014");
    assertThat(frame.slots()).extracting(Slot::text).containsExactly("The General Assembly");
  }

  @Test
  void a_year_alone_before_a_line_is_a_date_and_no_figure() {
    var told = tell("2004: The Council appoints a special rapporteur on Belarus.");

    assertThat(told.times()).extracting(t -> t.text()).containsExactly("2004");
    assertThat(told.quantities()).isEmpty();
  }

  @Test
  void a_happening_with_a_date_of_its_own_keeps_it() {
    var told = tell("2016: Police in Minsk arrest ten men who fled on 3 May 2015.");

    assertThat(told.frames())
        .filteredOn(f -> f.type() == EventType.DETENTION)
        .isNotEmpty()
        .allSatisfy(f ->
            assertThat(f.times())
                .extracting(t -> told.times().get(t).text())
                .containsExactly("2016"));
  }
}
