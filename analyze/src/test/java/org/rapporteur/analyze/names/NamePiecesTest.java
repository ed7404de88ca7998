package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.names.NameExplanation;
import org.rapporteur.model.names.NamePiece;

class NamePiecesTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();
  private static final List<String> NAMES =
      List.of(
          "Dr. Elizabeth  Salmón",
          "PRIGOZHIN, Yevgeniy Viktorovich",
          "황준국 대사",
          "Hwang Joon-kook",
          "남궁민",
          "Robert F. Kennedy Jr.",
          "محمد بن سلمان",
          "H.E. Mr. António Guterres",
          "Ursula von der Leyen",
          "Korea Ryonbong General Corporation (KRGC)",
          "Kwanliso No. 15",
          "李家超",
          "John Lee Ka-chiu",
          "Abu Bakr al-Baghdadi",
          "Mª José Núñez",
          "«Газпром» ПАО",
          "\u200BHans\u00A0\u2013\u00A0Peter ﬁnk\u202E",
          "...",
          "");

  @Test
  void every_character_lies_in_exactly_one_piece() {
    for (String left : NAMES) {
      for (String right : NAMES) {
        covers(MATCHER.explain(left, right, false));
      }
    }
  }

  @Test
  void so_it_does_in_any_text() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int i = 0; i < 2000; i++) {
      covers(MATCHER.explain(text(random), NAMES.get(i % NAMES.size()), i % 3 == 0));
    }
  }

  private static String text(RandomGenerator random) {
    int[] odd = {
      0x200B, 0xFB01, 0x1100, 0x1161, 0x0301, 0xD800, 0x1F600, '-', ',', '.', ' ', 0x00AA
    };
    var text = new StringBuilder();
    for (int n = random.nextInt(20); n > 0; n--) {
      int[] starts = {'A', 'a', 0x410, 0x620, 0x4E00, 0xAC00, 0x3040, 0x10D0, 0x5D0};
      int choice = random.nextInt(starts.length + 4);
      text.appendCodePoint(
          choice < starts.length
              ? starts[choice] + random.nextInt(26)
              : odd[random.nextInt(odd.length)]);
    }
    return text.toString();
  }

  private static void covers(NameExplanation told) {
    assertThat(joined(told.leftPieces())).isEqualTo(told.left());
    assertThat(joined(told.rightPieces())).isEqualTo(told.right());
    double bits = told.weights().stream().mapToDouble(Weight::value).sum();
    assertThat(1 / (1 + Math.pow(2, -bits))).isCloseTo(told.score(), within(1e-9));
  }

  /// The pieces one after the other, each beginning where the one before ends.
  private static String joined(List<NamePiece> pieces) {
    var text = new StringBuilder();
    for (NamePiece piece : pieces) {
      assertThat(piece.from()).isEqualTo(text.length());
      text.append(piece.text());
    }
    return text.toString();
  }

  @Test
  void each_piece_stands_in_exactly_one_row_of_the_alignment() {
    var told = MATCHER.explain("PRIGOZHIN, Yevgeniy Viktorovich", "Dr. Evgeny Prigozhin", false);
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    told.alignment()
        .forEach(row -> {
          left.add(row.left() == null ? "" : row.left());
          right.add(row.right() == null ? "" : row.right());
        });
    assertThat(left).containsOnlyOnce("PRIGOZHIN,", "Yevgeniy", "Viktorovich");
    assertThat(right).containsOnlyOnce("Dr.", "Evgeny", "Prigozhin");
  }

  @ParameterizedTest
  @CsvSource({
    "Dr. Elizabeth Salmón, ROLE GIVEN SURNAME",
    "황준국 대사, SURNAME GIVEN ROLE",
    "황준국대사, SURNAME GIVEN ROLE",
    "Иванов Иван Петрович, SURNAME GIVEN PATRONYMIC",
    "Robert F. Kennedy Jr., GIVEN INITIAL SURNAME GENERATION",
    "Ursula von der Leyen, GIVEN PARTICLE PARTICLE SURNAME",
    "Hwang Joon-kook, SURNAME GIVEN",
    "Joon-kook Hwang, GIVEN SURNAME",
  })
  void a_piece_says_what_it_is_for(String name, String kinds) {
    var pieces = MATCHER.explain(name, name.replace("Dr. ", ""), false).leftPieces();
    if (pieces.stream().anyMatch(p -> p.kind() == NamePiece.Kind.SURNAME)) {
      String found = String.join(" ", pieces.stream().map(p -> p.kind().name()).toList());
      assertThat(found.replaceAll("GIVEN GIVEN", "GIVEN")).isEqualTo(kinds);
    }
  }

  @Test
  void rival_readings_caps_and_vetoes_are_told_in_words() {
    var unsure = MATCHER.explain("김선희", "Kim Sun-hee", false);
    assertThat(unsure.readings()).extracting(r -> r.name()).contains("김선희", "김순희");
    assertThat(unsure.caps()).anyMatch(c -> c.contains("김순희"));
    assertThat(unsure.missing()).contains("the name in Hangul or Hanja");
    assertThat(unsure.frequency()).contains("1 in");
    var apart = MATCHER.explain("Robert F. Kennedy", "Robert F. Kennedy Jr.", false);
    assertThat(apart.vetoes()).containsExactly("the mark of the generation differs");
  }
}
