package org.rapporteur.analyze.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.mechanism.MechanismType;

/// How long a text sets something up for.
class RunningTermsTest {
  private static final SmallRecord RECORD =
      new SmallRecord()
          .has("experts", MechanismType.MANDATE, "Group of experts", "form", "expert-group")
          .has("rapporteur", MechanismType.MANDATE, "Rapporteur", "form", "country-rapporteur")
          .has("text-49", MechanismType.RESOLUTION, "Session 49")
          .has("text-52", MechanismType.RESOLUTION, "Session 52")
          .act(
              "text-49",
              "adopted",
              "2022-03-31",
              "effects",
              "creates:experts:1y;creates:rapporteur")
          .act(
              "text-52",
              "adopted",
              "2023-04-03",
              "effects",
              "renews:experts:2y;renews:rapporteur:18m")
          .rule("fixed-term", "experts", "term", "P1Y")
          .rule("renewal", "rapporteur", "every", "P1Y", "grace", "P10D");

  @Test
  void a_term_without_a_length_of_its_own_has_that_of_the_rule() {
    assertThat(RECORD.state("experts", "2023-03-31")).isEqualTo("active");
    assertThat(RECORD.state("experts", "2023-04-01")).isEqualTo("expired");
    assertThat(RECORD.state("rapporteur", "2023-04-02")).isEqualTo("in grace");
  }

  @Test
  void a_renewal_for_two_years_lasts_two_years_whatever_the_rule_says() {
    assertThat(RECORD.state("experts", "2024-06-01")).isEqualTo("active");
    assertThat(RECORD.state("experts", "2025-04-03")).isEqualTo("active");
    assertThat(RECORD.state("experts", "2025-04-04")).isEqualTo("expired");
  }

  @Test
  void a_mandate_renewed_for_eighteen_months_is_due_after_them() {
    assertThat(RECORD.state("rapporteur", "2024-10-03")).isEqualTo("active");
    assertThat(RECORD.state("rapporteur", "2024-10-04")).isEqualTo("in grace");
    assertThat(RECORD.state("rapporteur", "2024-11-01")).isEqualTo("lapsed");
  }
}
