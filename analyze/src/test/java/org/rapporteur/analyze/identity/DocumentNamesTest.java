package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNamesTest {
  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opinion 12/2031              | Opinion No. 12/2031                  | number
          Emergency Decree 17          | Decree No. 17                        | number
          Decree-Law No. 17            | décret-loi n° 17 de 2031             | number
          resolution 4711              | 안보리 결의 4711호                      | number
          Directive No. 302            | 내무부 훈령 제302호                      | number
          Ley N° 40112                 | Law No. 40112                        | number
          Convention No. 77            | Night Fishing Convention, 1931 (No. 77) | number
          Harbour Act                  | Harbour Act of 1931                  | ends
          Law of Amnesty               | Amnesty Law                          | ends
          Third Protocol               | Third Protocol to the Lake Treaty    | ends
          Article 17                   | Article 17 of the Harbour Code       | number
          BVO                          | Boat Volume Order                    | initials
          """)
  void names_that_one_document_may_bear(String left, String right, String why) {
    assertThat(reason(left, right)).contains(why);
    assertThat(reason(right, left)).contains(why);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opinion 12/2031          | Opinion 13/2031
          Harbour Act of 1931      | Harbour Act of 1932
          Optional Protocol        | Second Optional Protocol
          Article 17 of the Code   | Article 17 of the Constitution
          Decree 17 on Fisheries   | Decree 17 on Schools
          Law                      | Harbour Law
          Resolution 302           | Directive 302
          BVO                      | Boat Value Order of the Lake
          """)
  void names_of_two_documents(String left, String right) {
    assertThat(reason(left, right)).isNull();
    assertThat(reason(right, left)).isNull();
  }

  private static @Nullable String reason(String left, String right) {
    return DocumentNames.of(left).reason(DocumentNames.of(right));
  }
}
