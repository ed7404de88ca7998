package org.rapporteur.analyze.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.mechanism.MechanismType;

/// Listings under sanctions: the day, and how many were listed.
class ListingCheckTest {
  private static final SmallRecord RECORD =
      new SmallRecord()
          .has(
              "listing-june",
              MechanismType.SANCTION,
              "Listing of June 2021",
              "authority",
              "Lakeland")
          .has("listing-dec", MechanismType.SANCTION, "Listing of December 2021")
          .act("listing-june", "listed", "2021-06-21", "value", "78", "unit", "individual")
          .act("listing-june", "listed", "2021-06-21", "value", "8", "unit", "organisation")
          .act("listing-dec", "listed", "2021-12-02", "value", "17", "unit", "individual");

  @Test
  void the_day_and_the_numbers_of_a_listing_agree_with_the_record() {
    assertThat(
            told(
                "On 21 June 2021 the Council of Lakeland put 78 individuals and eight entities from"
                    + " Belarus on its sanctions list."))
        .containsExactlyInAnyOrder(
            "listing-june, listed: 2021-06-21 (2021-06-21), agrees",
            "listing-june, listed: 78 individual (78 individual), agrees",
            "listing-june, listed: 8 organisation (8 organisation), agrees");
  }

  @Test
  void a_number_beside_the_very_day_contradicts_the_number_of_the_record() {
    assertThat(told("Sanctions were imposed on 2 December 2021 on 71 individuals in Belarus."))
        .contains("listing-dec, listed: 71 individual (17 individual), contradicts");
  }

  @Test
  void the_numbers_after_each_of_two_days_are_those_of_that_day() {
    assertThat(
            told(
                "On 21 June 2021 it listed 78 individuals of Belarus, on 2 December 2021 another"
                    + " listing of 17 persons followed."))
        .contains(
            "listing-june, listed: 78 individual (78 individual), agrees",
            "listing-dec, listed: 17 individual (17 individual), agrees");
  }

  @Test
  void further_persons_are_a_part_and_contradict_nothing() {
    assertThat(
            told(
                "On 21 June 2021 the leader of Belarus was put on the sanctions list; 77 other"
                    + " individuals were listed with him."))
        .noneMatch(l -> l.endsWith("contradicts"));
  }

  @Test
  void a_day_that_the_record_lacks_is_another_listing() {
    assertThat(told("On 6 November 2020 sanctions were imposed on 15 individuals of Belarus."))
        .isEmpty();
  }

  @Test
  void a_year_alone_tells_no_listing() {
    assertThat(told("In 2021 sanctions were imposed on 500 individuals of Belarus.")).isEmpty();
  }

  private static List<String> told(String text) {
    return RECORD.told(text).stream().filter(l -> l.contains(", listed: ")).toList();
  }
}
