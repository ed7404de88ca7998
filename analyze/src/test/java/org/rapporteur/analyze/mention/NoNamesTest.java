package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

/// What looks like a name and is none, or not all of one.
class NoNamesTest {
  private static List<String> names(String text) {
    return tell(text).referents().stream()
        .flatMap(r -> r.mentions().stream())
        .map(Mention::text)
        .toList();
  }

  @Test
  void a_vessel_is_nobody_wherever_it_is_named() {
    assertThat(
            names(
                "The fishing vessel Santa Rosalia took 61 people aboard off Lampedusa. The Santa Rosalia"
                    + " was refused entry by Malta. Captain Rosalia Aiello waited."))
        .contains("Lampedusa", "Malta", "Rosalia Aiello")
        .doesNotContain("Santa Rosalia");
  }

  @Test
  void what_stands_beside_a_vessel_with_its_article_is_the_vessel() {
    assertThat(names("The ferry, the Amani, left Port Kiri with 86 people on board."))
        .contains("Port Kiri")
        .doesNotContain("Amani", "the Amani");
  }

  @Test
  void a_ship_is_no_place_and_no_paper_but_may_be_listed_like_a_firm() {
    assertThat(
            tell("The vessels named are the Shun Hai No. 88 and the Kong Lai 16. Fish from Shun Hai"
                    + " No. 88 reached Port Azul.")
                .referents())
        .filteredOn(r -> r.name().startsWith("Shun Hai"))
        .singleElement()
        .satisfies(r -> assertThat(r.type()).isEqualTo(EntityType.ORGANIZATION));
    assertThat(
            names(
                "The order names the Shun Hai No. 88, a Taiwan-flagged longliner. Fish from Shun Hai"
                    + " No. 88 reached Port Azul. The tanker Blue Meridian and the MV Orient Pearl"
                    + " were also listed. The crew of the Kong Lai had no water. Fish from Kong Lai 16"
                    + " was burnt."))
        .contains("Port Azul")
        .doesNotContain("Orient Pearl", "Kong Lai");
  }

  @Test
  void a_participle_that_opens_a_headline_is_no_part_of_a_name() {
    assertThat(names("Briefing Security Council, Head of River Mission Warns of New Killings"))
        .contains("Security Council")
        .doesNotContain("Briefing Security Council");
  }

  @Test
  void whose_child_somebody_is_belongs_to_the_name() {
    assertThat(names("The court freed the journalist Makhabat Tazhibek kyzy on Monday."))
        .contains("Makhabat Tazhibek kyzy");
  }

  @Test
  void a_name_in_other_letters_behind_a_name_is_the_same_person() {
    assertThat(
            tell("1. Gennady VOLOSHEV (Геннадий ВОЛОШЕВ) heads the prison of Larne.").referents())
        .filteredOn(r -> r.name().contains("VOLOSHEV"))
        .singleElement()
        .extracting(Referent::attributes)
        .asString()
        .contains("Геннадий ВОЛОШЕВ");
  }

  @Test
  void where_a_road_leads_is_a_place_and_a_number_or_a_syllable_ends_a_name() {
    assertThat(
            tell("Five volunteers disappeared on the road to Chasiv Yar.").referents().stream()
                .filter(r -> r.type() == EntityType.PERSON))
        .isEmpty();
    assertThat(names("A court sentenced ex-legislator Roy Tam Hoi-fai to three years in prison."))
        .contains("Roy Tam Hoi-fai");
    assertThat(names("He was held in Gldani Penitentiary Establishment No. 8 for two years."))
        .contains("Gldani Penitentiary Establishment No. 8");
  }

  @Test
  void the_end_of_an_office_is_no_part_of_a_name() {
    assertThat(names("At least 26 were missing, District Collector Meera Nair said on Friday."))
        .contains("Meera Nair");
  }

  @Test
  void an_inmate_of_whom_only_initials_are_told_is_a_person() {
    assertThat(
            tell("On 17 April 2026 inmate N.B. (b. 1999) was found hanged in a cell.").referents())
        .filteredOn(r -> r.name().equals("N.B."))
        .extracting(Referent::type)
        .containsOnly(EntityType.PERSON);
  }

  @Test
  void a_trade_that_opens_a_sentence_is_no_part_of_a_name() {
    assertThat(names("Boatswain Lee Sang-chol, who died in 2009, had served seven years."))
        .contains("Lee Sang-chol");
    assertThat(names("The toll rose to 34, Harbour Master Joseph Kalule said."))
        .contains("Joseph Kalule");
  }
}
