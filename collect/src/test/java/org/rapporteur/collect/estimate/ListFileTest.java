package org.rapporteur.collect.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.ListTable;

/// Tables of lists, whole and broken.
class ListFileTest {
  @Test
  void a_table_with_semicolons_is_told_to_use_commas() {
    assertThatThrownBy(() -> ListFile.parse("a.csv", "a;b;count\n1;0;3\n", List.of()))
        .hasMessageContaining("save the table with commas");
  }

  @Test
  void a_row_is_a_combination_of_lists_and_how_many_are_on_it() {
    var table = read("church,police,court,count\n1,0,0,40\n1,1,0,7\n0,0,1,12\n");

    assertThat(table.names()).containsExactly("church", "police", "court");
    assertThat(table.people()).isEqualTo(59);
    assertThat(table.on(0b011)).isEqualTo(7);
  }

  @Test
  void without_counts_a_row_is_a_person_and_words_are_no_lists() {
    var material =
        ListFile.parse(
            "people.csv",
            "id,church,police,region\nP-1,1,0,north\nP-2,1,1,south\nP-3,yes,no,north\n",
            List.of());

    assertThat(material.lists()).containsExactly("church", "police");
    assertThat(material.table().on(0b01)).isEqualTo(2);
    assertThat(material.table(r -> "north".equals(r.attributes().get("region"))).people())
        .isEqualTo(2);
  }

  @Test
  void the_same_combination_twice_is_added_with_a_notice() {
    var material = ListFile.parse("t.csv", "a,b,count\n1,0,3\n0,1,2\n1,0,4\n", List.of());

    assertThat(material.table().on(0b01)).isEqualTo(7);
    assertThat(material.notices())
        .containsExactly(
            "Lines 2 and 4 are the same combination of lists; their counts were added.");
  }

  @Test
  void people_on_no_list_are_what_is_estimated_and_are_refused() {
    refused(
        "a,b,count\n1,0,3\n0,0,9\n", "line 3", "the people on no list are what is being estimated");
  }

  @Test
  void a_count_is_a_whole_number_from_nought_on() {
    refused("a,b,count\n1,0,-3\n", "line 2", "“-3” is not a whole number");
    refused("a,b,count\n1,0,2.5\n", "line 2", "“2.5” is not a whole number");
    refused("a,b,count\n1,0,\n", "line 2", "is not a whole number");
    refused("a,b,count\n1,0,NA\n", "line 2", "“NA” is not a whole number");
  }

  @Test
  void a_mark_is_nought_or_one() {
    refused("a,b,count\n1,2,3\n", "line 2", "“2” in column b is neither 0 nor 1");
    refused("a,b,count\n1,,3\n", "line 2", "in column b is neither 0 nor 1");
  }

  @Test
  void a_row_has_as_many_values_as_there_are_columns() {
    refused("a,b,count\n1,3\n", "line 2", "2 values for 3 columns");
  }

  @Test
  void a_header_names_every_list_once() {
    refused("1,0,count\n1,0,3\n", "line 1", "is no name");
    refused("a,a,count\n1,0,3\n", "line 1", "two columns are named a");
    refused("a,,count\n1,0,3\n", "line 1", "a column has no name");
    refused("", "is empty");
    refused("a,b,count\n", "no rows");
    refused("count\n3\n", "has no list");
  }

  @Test
  void more_than_sixteen_lists_are_too_many() {
    var names = new StringBuilder();
    var marks = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      names.append("list").append(i).append(',');
      marks.append("1,");
    }
    refused(names + "count\n" + marks + "5\n", "20 lists, and at most 16");
  }

  @Test
  void a_count_by_another_name_is_told() {
    assertThat(ListFile.parse("t.csv", "a,b,n\n1,0,30\n1,1,12\n", List.of()).notices())
        .singleElement()
        .asString()
        .contains("no column count", "the numbers in n were not used");
    assertThat(ListFile.parse("t.csv", "a,b,where\n1,0,north\n", List.of()).notices()).isEmpty();
  }

  @Test
  void chosen_lists_leave_out_those_on_none_of_them() {
    var material =
        ListFile.parse("t.csv", "a,b,c,count\n1,0,0,3\n0,0,1,5\n1,1,1,2\n", List.of("a", "b"));

    assertThat(material.table().people()).isEqualTo(5);
    assertThat(material.notices())
        .containsExactly("1 rows are on none of the lists chosen and do not count.");
    assertThatThrownBy(() -> ListFile.parse("t.csv", "a,b,count\n1,0,3\n", List.of("x")))
        .hasMessageContaining("no list named x");
  }

  private static ListTable read(String text) {
    return ListFile.parse("t.csv", text, List.of()).table();
  }

  private static void refused(String text, String... words) {
    assertThatThrownBy(() -> ListFile.parse("t.csv", text, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll((CharSequence[]) words);
  }
}
