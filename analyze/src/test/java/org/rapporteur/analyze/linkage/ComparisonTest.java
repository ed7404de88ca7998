package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.linkage.Agreement.CLOSE;
import static org.rapporteur.model.linkage.Agreement.DIFFERENT;
import static org.rapporteur.model.linkage.Agreement.FAR;
import static org.rapporteur.model.linkage.Agreement.MISSING;
import static org.rapporteur.model.linkage.Agreement.NEAR;
import static org.rapporteur.model.linkage.Agreement.PARTLY;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.linkage.Agreement;
import org.rapporteur.model.linkage.FieldKind;
import org.rapporteur.model.linkage.LinkField;

class ComparisonTest {
  private static final NameModel NAMES = new NameModel(NameMatcher.standard());

  @Test
  void a_surname_with_a_slip_is_close_and_one_that_sounds_alike_is_near() {
    assertThat(compare(FieldKind.SURNAME, "Neumann", "Neuman")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.SURNAME, "Jung", "Jeong")).isEqualTo(NEAR);
    assertThat(compare(FieldKind.SURNAME, "Park", "Bak")).isEqualTo(NEAR);
    assertThat(compare(FieldKind.SURNAME, "Painter", "Kowalski")).isEqualTo(DIFFERENT);
  }

  @Test
  void an_initial_agrees_partly_with_its_name_and_with_no_other() {
    assertThat(compare(FieldKind.GIVEN_NAME, "J.", "Joanna")).isEqualTo(PARTLY);
    assertThat(compare(FieldKind.GIVEN_NAME, "J.", "Maria")).isEqualTo(DIFFERENT);
  }

  @Test
  void names_across_scripts_are_asked_of_the_name_model() {
    assertThat(compare(FieldKind.FULL_NAME, "김은주", "Kim Eun Joo")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.FULL_NAME, "김은주", "Park Sang-hak")).isEqualTo(DIFFERENT);
  }

  @Test
  void day_and_month_exchanged_are_one_slip_and_a_year_without_its_day_agrees_partly() {
    assertThat(compare(FieldKind.DATE, "1956-03-07", "1956-07-03")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.DATE, "1956-03-07", "1965-03-07")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.DATE, "1956-03-07", "1956")).isEqualTo(PARTLY);
    assertThat(compare(FieldKind.DATE, "1956-03-07", "1956-11-25")).isEqualTo(FAR);
    assertThat(compare(FieldKind.DATE, "1956-03-07", "1931-12-25")).isEqualTo(DIFFERENT);
  }

  @Test
  void a_day_that_no_calendar_has_is_no_evidence_against_anybody() {
    assertThat(compare(FieldKind.DATE, "1956-13-45", "1931-12-25")).isEqualTo(MISSING);
  }

  @Test
  void words_in_another_order_are_close_and_a_shared_common_word_is_little() {
    assertThat(compare(FieldKind.FULL_NAME, "Moon Jung Hee", "Jung Hee Moon")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.ADDRESS, "12 Stanley Street", "12 Stanly Street"))
        .isEqualTo(CLOSE);
    assertThat(compare(FieldKind.ADDRESS, "12 Stanley Street", "12 Stanley Street, flat 4"))
        .isIn(NEAR, PARTLY);
    assertThat(compare(FieldKind.ADDRESS, "12 Stanley Street", "98 Kosciuszko Street"))
        .isIn(FAR, DIFFERENT);
  }

  @Test
  void a_house_number_that_differs_is_no_slip() {
    assertThat(compare(FieldKind.ADDRESS, "12 Stanley Street", "17 Stanley Street"))
        .isNotEqualTo(CLOSE);
  }

  @Test
  void a_telephone_with_and_without_its_country_is_close() {
    assertThat(compare(FieldKind.PHONE, "+82 10 1234 5678", "010-1234-5678")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.IDENTIFIER, "M1234567", "M1234561")).isEqualTo(CLOSE);
    assertThat(compare(FieldKind.IDENTIFIER, "M1234567", "K7654321")).isEqualTo(DIFFERENT);
  }

  @Test
  void what_is_told_quickly_is_never_less_than_what_is_found() {
    String[] some = {
      "neumann", "neuman", "park", "bak", "jung", "jeong", "j", "namgung", "painter"
    };
    for (String a : some) {
      for (String b : some) {
        if (!a.equals(b)) {
          var column = column(FieldKind.SURNAME, a, b);
          var comparison = Comparison.of(column, NAMES);
          assertThat(comparison.most(1, 2)).isGreaterThanOrEqualTo(comparison.compare(1, 2));
        }
      }
    }
  }

  private static Agreement compare(FieldKind kind, String left, String right) {
    var column = column(kind, left, right);
    return Comparison.of(column, NAMES).compare(column.codes()[0], column.codes()[1]);
  }

  static Column column(FieldKind kind, String... values) {
    var builder = new ColumnBuilder(LinkField.of("field", kind));
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      builder.add(bytes, 0, bytes.length);
    }
    return builder.build();
  }
}
