package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.corroboration.TwoTexts.contradictions;
import static org.rapporteur.analyze.corroboration.TwoTexts.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.telling.Told;

/// Who led, chaired, adopted, brought in, asked for or forbade: one matter has one doer.
class DoersToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          leader-of-delegation|The delegation of Zambia was led by the Deputy Minister of Justice, Tendai Moyo.|Ama Kole, who headed the delegation of Zambia, spoke to reporters.|Tendai Moyo|Ama Kole
          chair-of-sitting|The hearing was chaired by Tendai Moyo, a lawyer.|Ama Kole of Kenya, a retired judge, moderated the hearing.|Tendai Moyo|Ama Kole
          chair-of-sitting|Presiding judge Tendai Moyo read the verdict.|The bench, composed of Judge Ama Kole, presiding, and two others, read the verdict.|Tendai Moyo|Ama Kole
          chair-of-sitting|The Court met with Tendai Moyo in the chair.|The audience was presided by the judge president Ama Kole.|Tendai Moyo|Ama Kole
          chair-of-sitting|In the chair: Professor Tendai Moyo, Vice-Chancellor.|The text was lost because Ama Kole, who was in the chair, closed the voting.|Tendai Moyo|Ama Kole
          chair-of-sitting|The hearing took place under the presidency of Judge Tendai Moyo.|And headed the session Mrs. Ama Kole, and she spoke.|Tendai Moyo|Ama Kole
          chair-of-sitting|Tendai Moyo (Poland), Committee Chair, presided.|The Council thanked Ama Kole of Kenya, who presided over a tense morning.|Tendai Moyo|Ama Kole
          chair-of-sitting|Tendai Moyo (Zambia), Vice-President, took the Chair.|Vice-President Ama Kole of Kenya, who was in the chair, announced the result.|Tendai Moyo|Ama Kole
          chair-of-sitting|Le président de la Cour martiale, le colonel Tendai Moyo, a lu le jugement.|The court was presided over by Judge Ama Kole.|Tendai Moyo|Ama Kole
          leader-of-commission|A commission under Justice Tendai Moyo took evidence.|The commission of inquiry was chaired by Justice Ama Kole, a retired judge.|Tendai Moyo|Ama Kole
          leader-of-delegation|Tendai Moyo, Deputy Minister of Justice and head of the delegation, spoke first.|The head of delegation, Ama Kole, spoke first.|Tendai Moyo|Ama Kole
          leader-of-delegation|Tendai Moyo led Zambia's delegation at the review.|Ama Kole, the minister who led the Zambian team, spoke first.|Tendai Moyo|Ama Kole
          leader-of-delegation|Tendai Moyo (Zambia), Deputy Minister of Justice, heading a delegation of nine members, spoke first.|They met the minister Ama Kole, who came to Geneva at the head of the delegation.|Tendai Moyo|Ama Kole
          leader-of-delegation|“There was no report,” said the delegation head, Tendai Moyo.|In the head of delegation stood Ama Kole, director of the institute.|Tendai Moyo|Ama Kole
          leader-of-delegation|The delegation of Zambia was led by Rosa Quiroga, a lawyer.|La delegación, de nueve miembros, estuvo encabezada por el ministro de Justicia, Ernesto Tapia.|Rosa Quiroga|Ernesto Tapia
          leader-of-delegation|Rosa Quiroga, jefa de la delegación, habló primero.|La délégation était conduite par le ministre de la Justice, Ernesto Tapia.|Rosa Quiroga|Ernesto Tapia
          chair-of-sitting|Speaker Tendai Moyo struck the gavel at noon.|Ama Kole, the vice-president, who led the two-hour session, said nothing.|Tendai Moyo|Ama Kole
          chair-of-sitting|Session led vice-president of the house Tendai Moyo.|The sitting was chaired by Ama Kole.|Tendai Moyo|Ama Kole
          chair-of-sitting|Tendai Moyo, Permanent Representative of Zambia and President of the Council for the month of March, presided.|Ama Kole, who chaired, closed the vote.|Tendai Moyo|Ama Kole
          chair-of-sitting|Chaired by: Tendai Moyo, Deputy Speaker.|The session, directed by the vice-president of the house, Ama Kole, was long.|Tendai Moyo|Ama Kole
          introducer-of-text|Tendai Moyo, the deputy who presented the bill, was pleased.|The bill was drafted by Ama Kole, who leads the opposition.|Tendai Moyo|Ama Kole
          presenter-of-report|The report was presented to the Council by its chair, Tendai Moyo.|Ama Kole, the lawyer who presented the report, took no questions.|Tendai Moyo|Ama Kole
          proposer-of-listing|The listing was proposed by Lithuania in November.|The listing was sponsored by Latvia, diplomats said.|Lithuania|Latvia
          petitioner-of-petition|The authority received a petition from the Harbour Relief Corps.|The case goes back to a complaint lodged in 2023 by the Delta Residents' Forum.|Harbour Relief Corps|Delta Residents' Forum
          introducer-of-text|Lithuania introduced the draft.|The resolution, brought in by Latvia, was widely read.|Lithuania|Latvia
          introducer-of-amendment|The Council rejected an amendment, presented by Egypt on behalf of a group.|Cuba, introducing the amendment, spoke first.|Egypt|Cuba
          requester-of-report|The report was prepared at the request of the Human Rights Council.|The report, requested by the General Assembly, names eleven places.|United Nations Human Rights Council|United Nations General Assembly
          adopter-of-report|The Committee against Torture adopted the concluding observations on Friday.|The conclusions were adopted by the Human Rights Council.|Committee against Torture|United Nations Human Rights Council
          """)
  void one_deed_with_two_doers_contradicts(
      String property, String left, String right, String one, String other) {
    assertThat(values(property, left, right)).containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chair-of-sitting|국회 본회의는 오후 늦게까지 이어졌고 이날 회의는 김영수 의장이 주재했다.|국회 본회의를 주재한 박민호 의장은 표결이 끝난 뒤 산회를 선포했다.|김영수|박민호
          leader-of-delegation|이번 회의에는 서정환 외교부 차관이 정부 수석대표로 참석해 연설했다.|정부 대표단을 이끈 윤기백 외교부 차관은 기자들에게 결과를 설명했다.|서정환|윤기백
          chair-of-sitting|После обеда заседание вёл заместитель председателя Иван Петров, и оно было коротким.|В тот день в зале председательствовал Сергей Орлов, сообщили журналисты.|Иван Петров|Сергей Орлов
          """)
  void so_it_does_in_other_languages(
      String property, String left, String right, String one, String other) {
    assertThat(contradictions(TwoTexts.inTongues(left, right)))
        .filteredOn(c -> c.property().equals(property))
        .flatExtracting(Comparison::answers)
        .extracting(Answer::value)
        .containsExactlyInAnyOrder(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Third Committee adopted the resolution by vote.|The General Assembly adopted the resolution in plenary.
          The delegation was led by Tendai Moyo. The second delegation was led by Ama Kole.|The delegation was led by Ama Kole.
          Tendai Moyo refused to chair the hearing.|The hearing was chaired by Ama Kole.
          The hearing was chaired by Tendai Moyo.|The hearing was chaired by Judge Moyo.
          The Ministry of Justice issued the order.|Zambia issued the order.
          The draft was introduced by Latvia.|An amendment introduced by Egypt was rejected.
          """)
  void two_stages_two_deeds_and_one_doer_under_two_names_contradict_nothing(
      String left, String right) {
    assertThat(contradictions(TwoTexts.of(left, right))).isEmpty();
  }

  @Test
  void two_texts_that_share_little_are_of_one_matter_if_a_third_joins_them() {
    var left = told("In Pemba, the delegation from Kalembe was led by Tendai Moyo.");
    var right = told("Ama Kole headed the delegation that left Pemba for Nyanga.");
    var third = told("The road runs from Kalembe by Pemba to Nyanga.");

    assertThat(contradictions(left, right)).isEmpty();
    assertThat(contradictions(left, third, right))
        .extracting(Comparison::property)
        .containsExactly("leader-of-delegation");
  }

  private static Told told(String text) {
    return page("Harbour Observer", "2025-10-09", text);
  }
}
