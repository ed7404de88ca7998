package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody speaks, but has no name: what is printed stands for them. The people are invented.
class SpeakersWithoutNamesTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Su madre sostiene que nunca le permitieron verlo en el penal. | Su madre",
        "Fuentes de la naviera aseguran que los salarios subieron en mayo. | Fuentes de la naviera",
        "El abogado de los obreros adelantó que llevará el caso al tribunal. | El abogado de los obreros",
        "“Nos sacaron con lo puesto de la casa”, resumió una de ellas. | una de ellas",
        "Прокурор просил пять лет колонии для подсудимого. | Прокурор",
        "وأفاد مصدر أمني بأن الدراجة شوهدت في الحي قبل الحادث. | مصدر أمني",
        "قالت الشرطة إن الرجل مات في الطريق. | الشرطة",
        "一名不愿具名的银行职员透露，账本早在两年前就被搬走了。 | 一名不愿具名的银行职员",
        "当地居民说，河水在夜里涨了三米。 | 当地居民"
      })
  void the_words_for_them_are_kept(String text, String who) {
    var said = tell(text).speeches();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().speaker()).isNull();
    assertThat(said.getFirst().speakerText()).isEqualTo(who);
  }

  @Test
  void any_verb_behind_the_mark_tells_who_speaks() {
    assertThat(speakers("«La plaza quedó vacía a las seis», zanja la viuda Elvira Montoya."))
        .containsExactly("Elvira Montoya");
    assertThat(
            speakers(
                "Le comité du port a publié la liste des absents. « On nous cache l'autopsie »,"
                    + " s'agace son secrétaire général, Firmin Ndolo."))
        .contains("Firmin Ndolo");
    assertThat(speakers("«Мне нужна только его фамилия на камне», — выдохнула Анна Роева."))
        .containsExactly("Анна Роева");
  }

  @Test
  void what_joins_a_clause_to_a_quotation_is_no_verb() {
    assertThat(
            speakers(
                "El cartel decía «Prohibido el paso», aunque la viuda Elvira Montoya cruzó la"
                    + " plaza."))
        .doesNotContain("Elvira Montoya");
  }

  @Test
  void a_verb_without_a_subject_is_of_the_one_of_whom_the_sentence_before_tells() {
    assertThat(
            speakers(
                "El capitán Ismael Lezama apareció con vida el martes. Dijo que lo interrogaron"
                    + " delante de un sargento."))
        .containsExactly("Ismael Lezama");
    assertThat(
            speakers(
                "El capitán Ismael Lezama y Ana Roe aparecieron el martes. Dijo que lo"
                    + " interrogaron delante de un sargento."))
        .containsExactly("?");
  }

  @Test
  void an_infinitive_or_a_colon_brings_what_is_said() {
    assertThat(
            speakers(
                "Le préfet Firmin Ndolo affirme avoir reconnu parmi les hommes un ancien policier."))
        .containsExactly("Firmin Ndolo");
    assertThat(speakers("Пресс-секретарь Анна Роева уверяет: проверка связана только с налогами."))
        .containsExactly("Анна Роева");
  }

  @Test
  void an_adverb_may_part_the_two_words_of_a_verb() {
    assertThat(speakers("La préfète Awa Koné a également déclaré que le vote aurait lieu en mai."))
        .containsExactly("Awa Koné");
    assertThat(speakers("La jueza Elvira Montoya ha señalado asimismo que el acta no se firmó."))
        .containsExactly("Elvira Montoya");
  }
}
