package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Referent;

/// Names that many bodies bear, and which of them a document means.
class SharedNamesTest {
  @ParameterizedTest(name = "{1} in \"{0}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lawmakers in Peru debated the bill. The Congress voted on it in Lima on Monday.         | Congress
          Police in Hanoi said the Ministry of Public Security had held two writers in Vietnam.   | Ministry of Public Security
          In Manila the House of Representatives of the Philippines heard the families on Monday. | House of Representatives
          The ship left Havana for the harbour of Santiago, in the east of Cuba, on Monday.       | Santiago
          In Tunis the Court of Cassation freed the lawyer, her family in Tunisia said on Monday. | Court of Cassation
          In Tiraspol the Ministry of State Security of Transnistria held two men of Moldova.     | Ministry of State Security
          The Council today listed six men of Moldova, the Council of the Lake Region said.       | Council
          In Addis Ababa the Commission of Inquiry heard women from Tigray, Ethiopia, on Monday.  | Commission of Inquiry
          """)
  void a_name_that_many_bear_is_not_the_usual_one_where_another_state_is_told_of(
      String text, String name) {
    assertThat(known(text, name)).isNull();
  }

  @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The United States froze aid to Peru. The Congress in Washington voted on it on Monday.     | Congress                    | body:us-congress
          American officials told Peru so. The Congress voted on it on Monday.                       | Congress                    | body:us-congress
          The Congress voted on the bill on Monday, lawmakers said.                                  | Congress                    | body:us-congress
          Police in Beijing said the Ministry of Public Security had held two writers.               | Ministry of Public Security | body:cn-mps
          The house fell in Tripoli, in the north of Lebanon, on Monday. In Beirut nobody came.      | Tripoli                     | place:tripoli-lb
          Guards in Libya took the men to Tripoli on Monday.                                         | Tripoli                     | place:tripoli
          Farmers from Punjab walked to New Delhi on Monday.                                         | Punjab                      | place:punjab-in
          Farmers from Punjab walked to Islamabad on Monday.                                         | Punjab                      | place:punjab
          In Chile the march ended in Santiago on Monday.                                            | Santiago                    | place:santiago
          The UN Human Rights Council met in Geneva. The Commission of Inquiry spoke of Ethiopia.    | Commission of Inquiry       | body:un-coi
          """)
  void it_is_where_its_own_state_or_union_is_named(String text, String name, String known) {
    assertThat(known(text, name)).isEqualTo(known);
  }

  private static @Nullable String known(String text, String name) {
    return tell(text).referents().stream()
        .filter(r -> r.mentions().stream().anyMatch(m -> m.text().contains(name)))
        .findFirst()
        .map(Referent::knownAs)
        .orElse(null);
  }
}
