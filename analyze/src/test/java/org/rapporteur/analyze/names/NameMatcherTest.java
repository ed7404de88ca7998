package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.identity.Weight;

class NameMatcherTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();
  private static final List<String> NAMES =
      List.of(
          "Ban Ki-moon",
          "반기문",
          "Kofi Annan",
          "Michelle Bachelet",
          "Навальный Алексей Анатольевич",
          "Αλέξης Τσίπρας",
          "محمود عباس",
          "Abdul Rahman al-Sudani",
          "Ngô Đình Diệm",
          "Robert Kennedy Jr.",
          "Gabriel García Márquez",
          "O'Brien, Conor",
          "Angela Merkel",
          "João Silva e Souza",
          "김대중",
          "Kim Dae-jung",
          "Nambu Yoichiro",
          "Øystein Sørensen",
          "Ludwig van Beethoven",
          "G. H. Brundtland");

  @ParameterizedTest
  @CsvSource({
    "반기문, Ban Ki-moon",
    "노태우, Roh Tae-woo",
    "Kim Dae-jung, Gim Daejung",
    "Roh Moo-hyun, No Mu-hyeon",
    "노무현, Roh Moo-hyun",
    "Kim Hye Kyong, Kim Hye-kyung",
    "Gorbachev Mikhail, Михаил Горбачёв",
    "Angela Merkel, 'MERKEL, Angela'",
    "Kofi Annan, Mr. Kofi ANNAN",
    "Mahmoud Abbas, محمود عباس",
    "Øystein Sørensen, Oystein Sorensen",
    "Dr. Gro Harlem Brundtland, Gro Harlem Brundtland",
  })
  void forms_of_one_name_are_the_same(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Min-ji, Kim Min-hee",
    "Roh Moo-hyun, Roh Tae-woo",
    "김대중, Kim Dae-sung",
    "Kim Dae-jung, Lee Dae-jung",
    "Angela Merkel, Angela Davis",
    "Robert Downey, Robert Downey Jr.",
    "John Q. Adams, John B. Adams",
    "Ali Hassan, Hassan Ali",
    "Алексей Навальный, Юлия Навальная",
  })
  void different_names_are_different(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Bachelet, Michelle Bachelet",
    "Park, Park Chung-hee",
    "K. Annan, Kofi Annan",
    "Bill Clinton, William Clinton",
    "김선영, Kim Sun-young",
    "김대중, Kim Dae-jung",
    "'', Kofi Annan",
  })
  void what_a_name_alone_cannot_decide_goes_to_review(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.REVIEW);
  }

  @Test
  void the_weights_add_up_to_the_score() {
    for (String left : NAMES) {
      for (String right : NAMES) {
        var comparison = MATCHER.compare(left, right);
        double bits = comparison.weights().stream().mapToDouble(Weight::value).sum();
        assertThat(1 / (1 + Math.pow(2, -bits))).isCloseTo(comparison.score(), within(1e-9));
      }
    }
  }

  @Test
  void comparison_is_symmetric_and_each_name_is_the_same_as_itself() {
    for (String left : NAMES) {
      assertThat(MATCHER.compare(left, left).band()).isEqualTo(Band.SAME);
      for (String right : NAMES) {
        assertThat(MATCHER.compare(left, right).score())
            .isCloseTo(MATCHER.compare(right, left).score(), within(1e-9));
      }
    }
  }

  @Test
  void any_text_can_be_compared() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 3000; i++) {
      String left = text(random);
      String right = random.nextInt(4) == 0 ? left : text(random);
      double score = MATCHER.compare(left, right).score();
      assertThat(score).isBetween(0.0, 1.0);
      assertThat(MATCHER.compare(right, left).score()).isCloseTo(score, within(1e-9));
    }
  }

  private static String text(RandomGenerator random) {
    int[] starts = {0x20, 0x41, 0x61, 0xC0, 0x370, 0x410, 0x5D0, 0x620, 0x10D0, 0x3040, 0x4E00};
    int[] odd = {0xD800, 0xDC00, 0x202E, 0x200B, 0x2019, '-', '.', ',', ' ', 0xAC00, 0x1F600, 0};
    var text = new StringBuilder();
    for (int n = random.nextInt(14); n > 0; n--) {
      int choice = random.nextInt(starts.length + odd.length);
      int c =
          choice < starts.length
              ? starts[choice] + random.nextInt(40)
              : odd[choice - starts.length];
      text.appendCodePoint(c);
    }
    return text.toString();
  }
}
