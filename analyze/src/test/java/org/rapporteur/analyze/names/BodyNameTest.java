package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {
  private static final NameMatcher MATCHER = NameMatcher.standard();

  @ParameterizedTest
  @CsvSource({
    "The World Health Organization, WHO",
    "Ministry of Foreign Affairs, Foreign Affairs Ministry",
    "International Organisation for Migration, International Organization for Migration",
    "Myanma Oil and Gas Enterprise, MOGE",
    "Lukoil PJSC, ПАО Лукойл",
    "Siemens A.G., Siemens AG",
    "South Korea, 대한민국",
  })
  void forms_of_one_body_are_the_same(String left, String right) {
    assertThat(MATCHER.compareBodies(left, right).band()).isEqualTo(Band.SAME);
    assertThat(MATCHER.compareBodies(right, left).band()).isEqualTo(Band.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Physicians for Human Rights, Lawyers for Human Rights",
    "Siemens AG, Siemens GmbH",
    "Camp No. 14, Camp No. 16",
    "North Korea, South Korea",
    "UNHCR, UNICEF",
    "Ministry of Defence, Ministry of Justice",
    "Republic of the Congo, Democratic Republic of the Congo",
  })
  void different_bodies_are_different(String left, String right) {
    assertThat(MATCHER.compareBodies(left, right).band()).isEqualTo(Band.DIFFERENT);
    assertThat(MATCHER.compare(left, right).band()).isEqualTo(Band.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "International Press Institute, IPI",
    "인권센터, Human Rights Center",
    "Northern Star Shipping Ltd, Northern Stars Shipping Co",
    "Blue Harbor Trading, Blue Harbour Trading and Construction",
  })
  void doubtful_bodies_go_to_review(String left, String right) {
    assertThat(MATCHER.compareBodies(left, right).band()).isNotEqualTo(Band.DIFFERENT);
  }

  @Test
  void a_name_with_a_legal_form_is_compared_as_a_body_without_being_told() {
    assertThat(MATCHER.compare("Siemens AG", "Siemens GmbH").band()).isEqualTo(Band.DIFFERENT);
  }

  @Test
  void bodies_that_were_read_before_compare_as_their_names_do() {
    var left = MATCHER.prepare("World Health Organization");
    assertThat(MATCHER.compareBodies(left, MATCHER.prepare("WHO")))
        .isEqualTo(MATCHER.compareBodies("World Health Organization", "WHO"));
  }
}
