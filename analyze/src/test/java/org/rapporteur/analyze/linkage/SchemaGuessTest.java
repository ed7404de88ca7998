package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.linkage.SchemaGuess.Glance;
import org.rapporteur.model.linkage.FieldKind;
import org.rapporteur.model.linkage.LinkField;

class SchemaGuessTest {
  @Test
  void usual_names_of_columns_are_known_in_several_languages() {
    var schema =
        new SchemaGuess()
            .guess(glance("id,성명,생년월일,출생지", "1,김은주,1961-02-03,Hamhung"), null)
            .schema();
    assertThat(schema.leftId()).isEqualTo("id");
    assertThat(schema.fields())
        .extracting(LinkField::kind)
        .containsExactly(FieldKind.FULL_NAME, FieldKind.DATE, FieldKind.PLACE);
  }

  @Test
  void columns_named_differently_meet_by_what_they_hold() {
    var schema =
        new SchemaGuess()
            .guess(
                glance("nr,FirstName,LAST_NAME,dob", "1,Ann,Moon,1961-02-03"),
                glance("rec_id,surname,given name,date of birth", "7,Moon,Ann,03/02/1961"))
            .schema();
    assertThat(schema.rightId()).isEqualTo("rec_id");
    assertThat(schema.fields())
        .extracting(LinkField::name, f -> f.right().getFirst(), LinkField::kind)
        .containsExactly(
            tuple("FirstName", "given name", FieldKind.GIVEN_NAME),
            tuple("LAST_NAME", "surname", FieldKind.SURNAME),
            tuple("dob", "date of birth", FieldKind.DATE));
  }

  @Test
  void a_column_of_an_unknown_name_is_taken_for_what_its_values_look_like() {
    var schema =
        new SchemaGuess()
            .guess(
                glance(
                    "q1,q2,q3", "a@b.org,1961-02-03,two words", "c@d.org,1950-12-31,other words"),
                null)
            .schema();
    assertThat(schema.fields())
        .extracting(LinkField::kind)
        .containsExactly(FieldKind.EMAIL, FieldKind.DATE, FieldKind.TEXT);
  }

  @Test
  void the_outcome_of_an_earlier_comparison_is_not_compared_and_this_is_told() {
    var guess = new SchemaGuess().guess(glance("id,name,cluster", "1,Ann Moon,4"), null);
    assertThat(guess.schema().fields()).hasSize(1);
    assertThat(guess.notes()).anyMatch(n -> n.startsWith("'cluster' not compared"));
  }

  @Test
  void an_id_that_stands_twice_is_no_name_of_a_row() {
    var schema = new SchemaGuess().guess(glance("id,name", "1,Ann", "1,Bo"), null).schema();
    assertThat(schema.leftId()).isNull();
  }

  @Test
  void lists_without_a_common_column_are_refused_with_the_way_out() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SchemaGuess().guess(glance("q1", "x y"), glance("q2", "x y")))
        .withMessageContaining("--schema");
  }

  private static Glance glance(String header, String... rows) {
    return new Glance(
        List.of(header.split(",")),
        Arrays.stream(rows).map(row -> List.of(row.split(",", -1))).toList());
  }
}
