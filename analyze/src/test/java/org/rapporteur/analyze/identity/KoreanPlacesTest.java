package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanPlacesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"김해시, 김해", "광주광역시, 광주", "북창군, 북창", "사동구역, 사동", "앙주앙섬, 앙주앙", "경남 김해시 한림면, 한림"})
  void a_place_is_the_same_without_the_word_for_its_division(String name, String bare) {
    assertThat(KoreanPlaces.withoutDivision(name)).isEqualTo(folded(bare));
    assertThat(KoreanPlaces.withoutDivision(NamedReferent.folded(name))).isEqualTo(folded(bare));
  }

  private static String folded(String name) {
    return NamedReferent.folded(name);
  }

  @ParameterizedTest
  @CsvSource({"대구 중구", "중구", "마산", "개성", "임진강", "Gumi", "백두산"})
  void what_needs_its_last_syllable_keeps_it(String name) {
    assertThat(KoreanPlaces.withoutDivision(name)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} is called {1}, a {2}")
  @CsvSource({
    "재령강, 재령, river",
    "하하야공항, 하하야, airport",
    "전거리교화소, 전거리, prison",
    "의성군, 의성, county",
    "지린성, 지린, province"
  })
  void what_a_name_says_that_it_is_goes_by_the_english_word(String name, String bare, String kind) {
    assertThat(KoreanPlaces.withoutKind(name)).isEqualTo(folded(bare));
    assertThat(KoreanPlaces.kind(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"김해", "앙주앙", "Gumi", "서울"})
  void a_name_alone_does_not_say_what_it_is(String name) {
    assertThat(KoreanPlaces.kind(name)).isEmpty();
  }

  @Test
  void a_station_an_airport_or_a_prison_is_no_town() {
    assertThat(List.of("대전역", "하하야공항", "속초항", "전거리교화소")).allMatch(KoreanPlaces::isSite);
    assertThat(List.of("대전시", "동두천", "부산", "포항", "임진강")).noneMatch(KoreanPlaces::isSite);
  }
}
