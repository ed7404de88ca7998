package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();
  private static final NameIndex INDEX =
      index("노무현", "노태우", "김대중", "김영삼", "이명박", "Kofi Annan", "Михаил Горбачёв", "황보원");

  private static NameIndex index(String... names) {
    return new NameIndex(MATCHER, List.of(names).stream().map(MATCHER::prepare).toList());
  }

  @Test
  void a_latin_spelling_finds_its_hangul_name_first() {
    assertThat(first("Roh Moo-hyun")).isEqualTo("노무현");
    assertThat(first("No Tae-u")).isEqualTo("노태우");
    assertThat(first("Yi Myong-bak")).isEqualTo("이명박");
  }

  @Test
  void other_scripts_are_found_by_their_keys() {
    assertThat(first("ANNAN, Kofi")).isEqualTo("Kofi Annan");
    assertThat(first("Mikhail Gorbachev")).isEqualTo("Михаил Горбачёв");
  }

  @Test
  void a_chinese_spelling_finds_the_korean_reading() {
    assertThat(index("유시시", "유지민", "김시시").find("Liu Shishi", 1))
        .extracting(NameIndex.Found::name)
        .containsExactly("유시시");
  }

  @Test
  void the_best_come_first_and_no_more_than_asked_for() {
    var found = INDEX.find("Kim Dae-jung", 3);
    assertThat(found).hasSizeBetween(1, 3);
    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(found.getFirst().place()).isEqualTo(2);
  }

  @Test
  void what_nothing_resembles_finds_nothing() {
    assertThat(INDEX.find("Ximena Ríos", 10)).noneMatch(f -> f.band() != Band.DIFFERENT);
    assertThat(INDEX.find("", 10)).isEmpty();
  }

  private static String first(String query) {
    return Objects.requireNonNull(INDEX.find(query, 1).getFirst()).name();
  }

  @Test
  void a_spelling_nobody_was_seen_to_use_still_finds_the_name_it_fits_best() {
    var index = index("배대인", "배득진", "배덕진", "박득진", "오바마", "한림아");
    for (String odd : List.of("Bhae Deag-jhin", "Bayh Deuk-zinn")) {
      assertThat(index.find(odd, 1)).extracting(NameIndex.Found::name).containsExactly("배득진");
    }
  }

  @Test
  void letters_that_no_korean_would_write_make_no_match_of_the_name_they_fit_best() {
    var found = index("이한구", "한림아", "김영준").find("Tom Hanks", 1);
    assertThat(found).noneMatch(f -> f.score() > .1);
  }
}
