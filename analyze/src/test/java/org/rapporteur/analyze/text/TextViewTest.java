package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TextViewTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "7",
          " ",
          "-",
          "-\n",
          "\n",
          "\u2019",
          "\u201C",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "e\u0301",
          "o\u0308\u0304",
          "\uFF21",
          "\u2013",
          "\uD55C",
          "\uD83D\uDE00");

  @Test
  void curly_quotes_odd_spaces_and_full_width_letters_become_plain() {
    assertThat(plain("\u201CI\u2019m\u00A0here\u201D \uFF21\uFF22\uFF23"))
        .isEqualTo("\"I'm here\" ABC");
  }

  @Test
  void dashes_stay_so_that_ranges_can_be_told_from_asides() {
    assertThat(plain("5\u201315 \u2014 or so")).isEqualTo("5\u201315 \u2014 or so");
  }

  @Test
  void invisible_characters_are_left_out_and_the_way_back_steps_over_them() {
    String stored = "hu\u00ADman ri\u200Bghts";
    var view = TextView.of(stored, 0, stored.length());
    int word = view.text().indexOf("rights");

    assertThat(view.text()).isEqualTo("human rights");
    assertThat(stored.substring(view.start(word), view.end(word + "rights".length())))
        .isEqualTo("ri\u200Bghts");
  }

  @Test
  void an_accent_written_apart_is_one_letter_and_leads_back_to_both_characters() {
    String stored = "Rene\u0301 spoke";
    var view = TextView.of(stored, 0, stored.length());

    assertThat(view.text()).isEqualTo("Ren\u00E9 spoke");
    assertThat(stored.substring(view.start(0), view.end(4))).isEqualTo("Rene\u0301");
  }

  @Test
  void a_word_broken_at_the_end_of_a_line_is_joined_but_a_name_with_a_hyphen_is_not() {
    assertThat(plain("repa-\ntriated")).isEqualTo("repatriated");
    assertThat(plain("Joon-\nKook")).isEqualTo("Joon-\nKook");
    assertThat(plain("5-\n15")).isEqualTo("5-\n15");
  }

  @Test
  void a_view_of_a_stretch_keeps_the_offsets_of_the_whole() {
    String stored = "Title.\n\u201CNo,\u201D she said.";
    var view = TextView.of(stored, 7, stored.length());

    assertThat(view.start(0)).isEqualTo(7);
    assertThat(view.end(view.text().length())).isEqualTo(stored.length());
  }

  @Test
  void nothing_to_view_is_an_empty_view() {
    assertThat(TextView.of("abc", 1, 1).text()).isEmpty();
    assertThat(plain("\uFEFF\u200B")).isEmpty();
  }

  @Test
  void every_stretch_of_a_view_leads_back_to_stored_text_that_views_the_same() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20250520);
    for (int round = 0; round < 2_000; round++) {
      String stored = text(random);
      var view = TextView.of(stored, 0, stored.length());
      for (int i = 0; i < view.text().length(); i++) {
        String back = stored.substring(view.start(i), view.end(i + 1));
        assertThat(plain(back)).contains(view.text().substring(i, i + 1));
        assertThat(i == 0 || view.start(i) >= view.start(i - 1)).isTrue();
        assertThat(view.end(i + 1))
            .isGreaterThan(view.start(i))
            .isLessThanOrEqualTo(stored.length());
      }
    }
  }

  @Test
  void a_view_is_already_plain() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int round = 0; round < 2_000; round++) {
      String once = plain(text(random).replace("\n", " "));
      assertThat(plain(once)).isEqualTo(once);
    }
  }

  private static String plain(String stored) {
    return TextView.of(stored, 0, stored.length()).text();
  }

  private static String text(RandomGenerator random) {
    var text = new StringBuilder();
    int length = random.nextInt(1, 30);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
