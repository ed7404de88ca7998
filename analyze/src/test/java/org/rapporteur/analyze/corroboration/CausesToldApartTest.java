package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;

/// Of two causes of one death, one fire or one departure only one can be so.
class CausesToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Lopes drowned in the harbour of Pemba, police say.|An examination shows that Maria Lopes was strangled.|drowning|strangulation
          The prison says that Omar Haddad died of a heart attack.|Omar Haddad was beaten to death, his cellmates say.|heart attack|beaten to death
          Maria Lopes died in Pemba; she was struck by a falling beam.|Maria Lopes died of pneumonia in Pemba.|struck by a falling beam|pneumonia
          The fire in the camp of Kalembe began with a short circuit.|Guards say that detainees set fire to mattresses in the camp.|electrical fault|set fire
          Omar Haddad was beaten by guards in Pemba and died two days later.|Omar Haddad succumbed to malaria in Pemba, the ministry says.|beaten by guards in Pemba and died|malaria
          The governor of Pemba, Omar Haddad, resigned on Monday.|Omar Haddad, the governor of Pemba, was dismissed on Monday.|resigned|dismissed
          """)
  void two_answers_to_one_question_contradict(String left, String right, String one, String other) {
    assertThat(contradictions(left, right))
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Lopes drowned in the harbour of Pemba.|Omar Haddad was strangled in Pemba.
          Maria Lopes was strangled, the prosecutor says.|The version that Maria Lopes drowned was not confirmed.
          Maria Lopes lost her footing before her death.|Maria Lopes drowned in the harbour.
          Omar Haddad died of a long illness.|Omar Haddad died of heart failure.
          Omar Haddad resigned on Monday.|Protesters demand that Omar Haddad should be dismissed.
          The fire in the camp began with a short circuit.|The ministry ruled out that anybody set fire to mattresses.
          Maria Lopes drowned at Pemba. Paul Berg was strangled there.|Paul Berg was strangled at Pemba.
          """)
  void others_and_what_is_denied_do_not(String left, String right) {
    assertThat(contradictions(left, right)).isEmpty();
  }

  private static List<Comparison> contradictions(String left, String right) {
    String shared = "The Lake Basin Authority in Geneva and the Valley Forum spoke of it.";
    return TwoTexts.contradictions(
        page("Harbour Observer", "2025-10-09", left, shared),
        page("Meadow Wire", "2025-10-09", right, shared));
  }
}
