package org.rapporteur.collect.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.estimate.LinkedLists.Link;

/// Entries of several lists, and the pairs that linking wrote about them.
class LinkedFileTest {
  private static final String ENTRIES =
      "nr,list,name\nC1,church,Ana Ilic\nC2,church,Bo Marn\nP1,police,Anna Ilić\n";
  private static final String PAIRS =
      "left,right,probability,weight,band,low,high\nC1,P1,0.93,4,likely,.9,.95\n"
          + "C2,P1,0.06,-3,review,.01,.1\n";

  @Test
  void a_column_names_the_list_and_pairs_name_the_rows() {
    var lists = LinkedFile.parse(ENTRIES, PAIRS, "list", "nr");

    assertThat(lists.lists()).containsExactly("church", "police");
    assertThat(lists.entries().get(2).list()).isEqualTo(1);
    assertThat(lists.entries().get(2).attributes()).containsEntry("name", "Anna Ilić");
    assertThat(lists.links())
        .containsExactly(new Link(0, 2, 0.93, true), new Link(1, 2, 0.06, false));
  }

  @Test
  void without_ids_rows_are_named_by_their_number_as_linking_does() {
    var lists = LinkedFile.parse(ENTRIES, "left,right,probability\n1,3,0.9\n", "list", "");

    assertThat(lists.links()).containsExactly(new Link(0, 2, 0.9, true));
  }

  @Test
  void what_does_not_fit_together_is_told_with_its_line() {
    refused(ENTRIES, PAIRS, "liste", "nr", "no column “liste” that names the list");
    refused(ENTRIES, PAIRS, "list", "id", "no column “id” that names the rows");
    refused(
        ENTRIES,
        "left,right,probability\nC1,X9,0.9\n",
        "list",
        "nr",
        "pairs.csv, line 2: there is no row “X9” in persons.csv");
    refused(
        ENTRIES, "left,right,probability\nC1,P1,1.9\n", "list", "nr", "“1.9” is no probability");
    refused(ENTRIES, "left,right,probability\nC1,P1,NaN\n", "list", "nr", "“NaN” is no prob");
    refused(ENTRIES, "a,b\n1,2\n", "list", "nr", "no column “left” that `link` writes");
    refused("nr,list\nC1,\n", PAIRS, "list", "nr", "persons.csv, line 2: it is not said");
    refused("nr,list\nC1,a\nC1,b\n", PAIRS, "list", "nr", "line 3: the id C1 stands on two rows");
  }

  private static void refused(String entries, String pairs, String list, String id, String words) {
    assertThatThrownBy(() -> LinkedFile.parse(entries, pairs, list, id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
