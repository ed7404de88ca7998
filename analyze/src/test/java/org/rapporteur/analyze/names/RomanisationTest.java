package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as different tables, presses and habits of one language write them in Latin letters.
class RomanisationTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "Manvel Karapetyan, Manuel Garabedian",
    "Smbat Poghosyan, Sempad Boghossian",
    "Zurab Dzidziguri, Zurab Dsidsiguri",
    "Hryhorii Zhukivskyi, Grigory Zhukovsky",
    "Aliaksandr Harbachou, Alexander Gorbachov",
    "Yoav Chazan, Yoav Hazan",
    "Getachew Tsegaye, Getachew Tzegaye",
    "Kyaw Htet Naing, Kyaw Tet Naing",
    "Balasingham Selvarajah, Palasingam Selvaraja",
    "Gülnarə Məmmədova, Gulnara Mammadova",
    "Fawzia Tawfiqi, Fauzia Taufiqi",
    "Lubna al-Harbi, Lubna Alharbi",
    "Tarek Ben Salah, Tarek Bensalah",
    "Qin, Ch'in",
    "Lalith Wickramaratne, Lalit Vikramaratna",
    "Shobha Chaudhary, Sobha Chaudhari",
  })
  void two_ways_to_write_one_name_are_proposed(String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isNotEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(right, left).band()).isNotEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Karen Petrosyan, Karen Poghosyan",
    "Oleh Kovalenko, Oleh Kovalchuk",
    "Lasha Lomidze, Lasha Lomsadze",
    "Jamil Haddad, Jamila Haddad",
    "Saeed Karimi, Saeedeh Karimi",
    "Nguyễn Văn Tú, Nguyễn Văn Tư",
    "Julian Garner, Julian Karner",
    "Hans Bauer, Hans Pauer",
  })
  void names_of_two_persons_stay_two_and_one_language_does_not_lend_its_rules_to_another(
      String left, String right) {
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(right, left).band()).isEqualTo(Band.DIFFERENT);
  }

  @Test
  void a_reading_with_several_keys_meets_each_of_them() {
    var slavic =
        new Romanisation(
            "s", Map.of("", List.of("ch > C|H", "a o > a"), "names", List.of("pavlo")));
    assertThat(slavic.keys("chaban")).containsExactlyInAnyOrder("s Caban", "s Haban");
    assertThat(slavic.shows("pavla")).isTrue();
    assertThat(slavic.shows("peter")).isFalse();
  }

  @Test
  void a_spanish_name_without_the_mothers_surname_is_the_same_unless_very_many_bear_the_rest() {
    assertThat(MATCHER.compare("Ximena Arriagada Pizarro", "Ximena Arriagada").band())
        .isEqualTo(Band.SAME);
    assertThat(MATCHER.compare("José García Pizarro", "José García").band()).isEqualTo(Band.REVIEW);
    assertThat(MATCHER.compare("Ximena Arriagada Pizarro", "Ximena Pizarro").band())
        .isEqualTo(Band.REVIEW);
  }

  @Test
  void pairs_of_fifteen_languages_are_ranked_and_none_that_differs_is_taken_for_the_same() {
    var seen = evaluation("romanised-pairs.csv");
    assertThat(seen.areaUnderCurve()).isGreaterThan(.97);
    assertThat(seen.count("different", Band.SAME)).isZero();
    var fresh = evaluation("fresh-romanised-pairs.csv");
    assertThat(fresh.areaUnderCurve()).isGreaterThan(.9);
    assertThat(fresh.count("different", Band.SAME)).isZero();
  }

  private static NameEvaluation evaluation(String resource) {
    List<String> lines = NameLists.lines(resource);
    List<NameEvaluation.Pair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      pairs.add(NameEvaluation.Pair.parse(lines.get(i), i + 1));
    }
    return new NameEvaluation(MATCHER, pairs);
  }
}
