package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.dates;
import static org.rapporteur.analyze.languages.Said.figures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Spanish and French texts count, and how long things last there. The people and the
/// happenings are invented.
class SpanishAndFrenchFiguresTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La jueza le impuso una multa de 41 mil 320 pesos. | amount-money 41320 peso",
        "La oficina atendió mil 240 quejas en el puerto. | count-of-complaints 1240",
        "La sequía afecta a más de 3 mil 100 familias. | count-of-families >3100",
        "La sequía afecta a 2 millones 300 mil personas. | count-of-people 2300000",
        "La sequía afecta a mil familias del valle. | count-of-families 1000",
        "Selon le maire, la sécheresse a touché mille familles dans la vallée. | count-of-families 1000"
      })
  void what_a_word_for_thousands_leaves_over_is_added(String text, String figure) {
    assertThat(figures(text)).containsExactly(figure);
  }

  @Test
  void months_go_on_with_years() {
    assertThat(figures("El guardia fue condenado a 15 años y seis meses de prisión."))
        .containsExactly("prison-term 186 months");
    assertThat(figures("Le garde a été condamné à douze ans et trois mois de prison."))
        .containsExactly("prison-term 147 months");
  }

  @Test
  void two_who_are_named_with_their_ages_have_one_each() {
    assertThat(
            figures("Bruno Kamanga y Hugo Banda, de 29 y 41 años respectivamente, siguen presos."))
        .containsExactly("age 29", "age 41");
    assertThat(figures("Les gardes ont été condamnés à deux et trois ans de prison."))
        .containsExactly("prison-term 2 years", "prison-term 3 years");
    assertThat(figures("En el puerto murieron entre 29 y 41 vecinos de la ciudad."))
        .containsExactly("count-of-villagers 29-41");
  }

  @Test
  void a_number_behind_a_comma_counts_what_follows_it() {
    assertThat(figures("Hier, neuf tailleurs ont péri au port."))
        .containsExactly("count-of-tailleurs 9");
    assertThat(figures("Dans la vallée, quarante puits ont fermé."))
        .containsExactly("count-of-puits 40");
    assertThat(figures("Hawa Diarra, 28, vit au port.")).containsExactly("age 28");
  }

  @Test
  void one_who_is_said_to_be_of_a_number_is_so_old_unless_it_counts_something() {
    assertThat(figures("Hay una niña de 12 herida en el hospital del puerto."))
        .containsExactly("age 12");
    assertThat(figures("Habló un padre de 12 hijos del puerto."))
        .containsExactly("count-of-hijos 12");
  }

  @Test
  void a_number_word_is_no_month_written_short() {
    assertThat(dates("Le bilan de sept morts est provisoire.", "2031-05-07")).isEmpty();
    assertThat(figures("Le bilan de sept morts est provisoire."))
        .containsExactly("count-of-deaths 7");
    assertThat(dates("Le 3 sept. 2030, le port a fermé.", "2031-05-07"))
        .containsExactly("2030-09-03");
  }

  @Test
  void a_year_with_which_something_is_compared_counts_nothing() {
    assertThat(figures("Le nombre de procès a augmenté par rapport à 2020.")).isEmpty();
    assertThat(dates("El número subió frente a 2020.", "2031-05-07")).containsExactly("2020");
  }

  @Test
  void a_word_that_begins_as_a_preposition_does_is_whole() {
    assertThat(figures("Los hechos los cometieron tres desconocidos."))
        .containsExactly("count-of-desconocidos 3");
  }
}
