package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardPersonsTest {
  private final HeardPersons persons = new HeardPersons();

  @ParameterizedTest(name = "{0} is heard as {1}")
  @CsvSource({
    "Mehdi Ghorbani, Mahdi Qorbani",
    "Gholamreza Vosoughi, Ghulam Riza Wosuqi",
    "Khadija Ouhajji, Chadidscha Uhadschi",
    "Abdelkader Bouteflika, Abd al-Qadir Butaflika",
    "Tigist Assefa, Tegest Asefa",
    "Mulugeta Gebremariam, Mulugheta Ghebremaryam",
    "Thirumavalavan Rajaratnam, Tirumavalavan Rajaretnam",
    "Yogeswary Nadarajah, Yogeshwari Nadaraja",
    "Upali Gunathilaka, Upaly Gunatilleke",
    "Ketevan Lortkipanidze, Ketewan Lordkipanidse",
    "Jahongir Rahmonov, Dzhakhongir Rakhmonov",
    "Zhanbolat Mamay, Janbolat Mamai",
    "Şivan Perwer, Shivan Parwar",
    "Yevhen Zakharchenko, Evgeny Zaharčenko",
    "Ousmane Coulibaly, Usman Kulibali",
    "Issoufou Ouédraogo, Isufu Wedraogo",
    "Katarzyna Szymańska, Katazhina Shimanska",
    "Andrew Kessler, Endru Kesler",
    "Philippe Lacroix, Filip Lakrua",
    "Jorge Quiroga, Horhe Kiroga",
    "Cavad Qəribov, Javad Garibov",
    "Gülşən Cəfərova, Gulshan Jafarova"
  })
  void two_systems_of_spelling_make_two_spellings_of_one_name(String one, String other) {
    assertThat(persons.reason(one, other, false)).isNotNull();
    assertThat(persons.reason(other, one, false)).isNotNull();
  }

  /// A name that brothers' names are told apart from has its own spellings in other languages.
  @ParameterizedTest(name = "{0} is heard as {1}")
  @CsvSource({
    "Oleh Shevchuk, Oleg Schewtschuk",
    "Olha Shevchuk, Olga Schewtschuk",
    "Emad Khoury, Imad Khouri",
    "Selma Haddad, Salma Hadad",
    "Pervin Sadigova, Parvin Sadygova"
  })
  void what_two_languages_make_of_one_given_name_is_one(String one, String other) {
    assertThat(persons.nearGiven().areTwo(one, other)).isFalse();
    assertThat(persons.reason(one, other, false)).isNotNull();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Hassan Mohammadi, Hussein Mohammedi",
    "Mohamed Rachid, Mahmoud Rashid",
    "Djamal Aziz, Jamil Azeez",
    "Khaled Mansur, Khalil Mansour",
    "Salim Haddad, Salem Hadad",
    "Farid Noori, Farida Nuri",
    "Dilshod Karimov, Dilshoda Karimova",
    "Samir Odeh, Samira Oudeh",
    "Kamal Hossain, Jamal Hussain",
    "Abdul Karim, Abdur Rahim",
    "Roza Tashbaeva, Raisa Tashbayeva",
    "Armen Sargsyan, Arman Sarkisian",
    "Parviz Sadeghi, Parvin Sadiqi",
    "Bakhtiyor Umarov, Bahodir Umarow",
    "Oleksii Tkachenko, Oleksandr Tkatchenko",
    "Aleksei Tkachenko, Oleksandr Tkatchenko",
    "Oleh Shevchuk, Olga Schewtschuk"
  })
  void brothers_and_sisters_are_two_in_any_spelling(String one, String other) {
    assertThat(persons.reason(one, other, false)).isNull();
    assertThat(persons.reason(one, other, true)).isNull();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Peter Hansen, Peter Jansen",
    "Ahmed Salem, Ahmed Sallam",
    "John Morris, John Norris",
    "David Levy, David Levin",
    "Lee Tae-yang, Lee Tae-young",
    "Tran Van Hung, Tran Van Hong",
    "Zhao Lian, Zhao Liang",
    "Elena Popova, Alena Popova",
    "Karim Nasser, Karima Nasser",
    "Louis Blanc, Louise Blanc"
  })
  void where_one_part_is_spelt_alike_another_sound_makes_another_person(String one, String other) {
    assertThat(persons.reason(one, other, false)).isNull();
  }

  @Test
  void an_office_in_common_lets_a_name_differ_more() {
    assertThat(persons.reason("William Hughes", "Uilyem Hyuz", false)).isNull();
    assertThat(persons.reason("William Hughes", "Uilyem Hyuz", true)).isNotNull();
  }

  @Test
  void a_name_of_one_word_is_not_enough() {
    assertThat(persons.reason("Ghorbani", "Qorbani", true)).isNull();
  }
}
