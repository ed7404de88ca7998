package org.rapporteur.collect.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.StructuralZero;

/// What people declare about lists, whole and misspelt.
class DesignFileTest {
  private static final String WHOLE =
      """
      victims: killings
      period: 2019 to 2021
      place: the valley
      as-of: 2023-05-01
      lists:
        church: {period: 2019-01-01/2020-06-30, definition: burials}
        police: {place: the town}
      impossible:
        - {lists: [church, court], reason: the court opened after the church burned, author: M. Okoro}
        - {exactly: police, reason: the police list only whom the court names}
      referrals:
        - [police, hospital]
      strata: [district]
      periods:
        column: died
        parts:
          - {name: before, from: 2019-01-01, to: 2020-06-30}
          - {name: after, from: 2020-07-01, to: 2021-12-31}
      """;

  @Test
  void everything_that_can_be_declared_is_read() {
    var design = read(WHOLE);

    assertThat(design.question().complete()).isTrue();
    assertThat(design.question().asOf()).isEqualTo("2023-05-01");
    assertThat(design.lists().get("church").definition()).isEqualTo("burials");
    assertThat(design.referrals()).containsExactly(List.of("police", "hospital"));
    assertThat(design.division().columns()).containsExactly("district");
    assertThat(design.division().periods().get(1).from()).isEqualTo(LocalDate.of(2020, 7, 1));
  }

  @Test
  void what_cannot_occur_holds_for_all_who_are_on_these_lists_or_for_exactly_these() {
    var table = read(WHOLE).declaredOn(table("church,police,court,hospital,count\n1,1,0,0,9\n"));

    assertThat(table.structuralZeros())
        .extracting(StructuralZero::pattern)
        .containsExactly(0b0010, 0b0101, 0b0111, 0b1101, 0b1111);
    assertThat(table.structuralZeros().get(1).author()).isEqualTo("M. Okoro");
    assertThat(table.referrals()).containsExactly(0b1010);
  }

  @Test
  void what_is_declared_changes_the_hash_of_the_table() {
    var plain = table("church,police,court,hospital,count\n1,1,0,0,9\n");

    assertThat(read(WHOLE).declaredOn(plain).hash()).isNotEqualTo(plain.hash());
    assertThat(Design.NONE.declaredOn(plain).hash()).isEqualTo(plain.hash());
  }

  @Test
  void people_on_what_cannot_occur_are_told_with_the_names_of_the_lists() {
    var table = table("church,police,court,hospital,count\n1,0,1,0,4\n");

    assertThatThrownBy(() -> read(WHOLE).declaredOn(table))
        .hasMessageContaining("church with court is declared impossible, but 4 people are on it");
  }

  @Test
  void a_list_that_the_table_has_not_is_told() {
    var table = table("church,police,count\n1,1,4\n");

    assertThatThrownBy(() -> read("referrals: [[church, polise]]").declaredOn(table))
        .hasMessageContaining("“polise”")
        .hasMessageContaining("[church, police]");
  }

  @Test
  void a_list_counts_in_a_period_that_its_own_period_touches() {
    var design = read(WHOLE);
    var names = List.of("church", "police");

    assertThat(design.covering(names, design.division().periods().get(0))).isEqualTo(names);
    assertThat(design.covering(names, design.division().periods().get(1)))
        .containsExactly("police");
  }

  @Test
  void mistakes_are_told_and_not_passed_over() {
    refused("impossibel: []", "holds “impossibel”, which means nothing here");
    refused("impossible: [{lists: [a, b]}]", "a with b is called impossible without a reason");
    refused("impossible: [{reason: closed}]", "needs either lists");
    refused("referrals: [[a]]", "a pair of two lists");
    refused("referrals: [[a, a]]", "a pair of two lists");
    refused("lists: {a: {perriod: x}}", "list a holds “perriod”");
    refused("lists: [a]", "lists is not written as names with values");
    refused("periods: {column: died}", "periods needs the column");
    refused(
        "periods: {column: d, parts: [{name: x, from: 2020, to: 2021-01-01}]}", "“2020” is no day");
    refused(
        "periods: {column: d, parts: [{name: x, from: 2020-01-02, to: 2020-01-01}]}",
        "ends before it begins");
    refused(
        "periods: {column: d, parts: [{name: x, from: 2020-01-01, to: 2020-03-01}, {name: y, from:"
            + " 2020-03-01, to: 2020-04-01}]}",
        "a day must belong to one part only");
    refused("victims: [a", "it is no YAML");
    refused("- a\n- b", "the file is not written as names with values");
  }

  private static void refused(String text, String words) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  private static Design read(String text) {
    return DesignFile.parse("lists.yaml", text);
  }

  private static ListTable table(String text) {
    return ListFile.parse("t.csv", text, List.of()).table();
  }
}
