package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is meant by nouns and pronouns that speak in Korean, and who is only told of beside them.
/// The people are invented.
class KoreanSpeakersTest {
  @Test
  void they_are_the_body_told_of_unless_other_people_are() {
    assertThat(speakers("농민연대는 2일 집회를 열었다. 이들은 정부가 토지를 빼앗았다고 주장했다. 이어 “보상도 없었다”고 비판했다."))
        .containsExactly("농민연대", "농민연대");
    assertThat(speakers("농민연대는 주민 30명을 만났다. 이들은 정부가 토지를 빼앗았다고 주장했다.")).containsExactly("?");
    assertThat(speakers("농민연대와 바다인권센터는 2일 집회를 열었다. 이들 단체는 정부가 토지를 빼앗았다고 주장했다."))
        .containsExactly("?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "마라인권그룹은 3일 ‘침묵의 섬’ 보고서를 펴냈다. 보고서는 주민이 추방됐다고 밝혔다.",
        "마라인권그룹은 3일 보고서를 펴냈다. 보고서에 따르면 주민 30명이 다쳤다.",
        "마라인권그룹은 4일 성명을 냈다. 성명은 정부가 학살을 자행했다고 규탄했다.",
        "마라인권그룹은 4일 유엔 총회에 갔다. 이 단체는 유엔 총회가 조사하지 않았다고 비판했다.",
        "마라인권그룹은 4일 서한을 보냈다. 또 우간다에는 학대를 중단할 것을 요구했다."
      })
  void a_paper_and_a_noun_mean_the_body_told_of(String text) {
    assertThat(speakers(text)).containsExactly("마라인권그룹");
  }

  @Test
  void the_company_is_the_firm_told_of() {
    assertThat(speakers("한빛제강은 4일 보도자료를 냈다. 회사는 노동자들이 해고되지 않았다고 해명했다.")).containsExactly("한빛제강");
  }

  @Test
  void a_sentence_that_goes_on_behind_people_without_a_name_is_theirs() {
    var said = tell("한지우 대사는 조사가 끝났다고 밝혔다. 유족들은 동의하지 않는다고 말했다. 이어 “끝까지 싸우겠다”고 덧붙였다.").speeches();
    assertThat(said).extracting(s -> s.speakerText()).containsExactly("한지우", "유족들", "유족들");
  }

  @Test
  void a_state_does_not_speak_for_those_who_work_on_it_or_come_from_there() {
    assertThat(speakers("유엔 캄보디아 특별보고관은 수백 명이 구금됐다고 말했다.")).containsExactly("?");
    assertThat(speakers("수단 난민들은 집이 없다고 말했다.")).containsExactly("?");
    assertThat(speakers("수단 정부 관계자는 답이 없다고 말했다.")).containsExactly("Sudan");
    assertThat(speakers("케냐에서 활동하는 마라인권그룹은 시신이 발견됐다고 전했다.")).containsExactly("마라인권그룹");
  }

  @Test
  void who_acts_in_a_clause_before_a_noun_does_not_speak() {
    assertThat(speakers("윤도경 대변인은 “협상 중이다”라고 말했다. 특히 칠레 정부가 복귀한 것을 두고 “엄중히 경고한다”고 덧붙였다."))
        .containsExactly("윤도경", "윤도경");
    assertThat(tell("수단 정부가 구금한 활동가들은 고문을 당했다고 증언했다.").speeches())
        .extracting(s -> s.speakerText())
        .isEqualTo(List.of("활동가들"));
    assertThat(speakers("한지우 대사가 4일 열린 회의에서 “조사가 필요하다”고 말했다.")).containsExactly("한지우");
  }

  @Test
  void what_hangs_on_one_verb_of_saying_has_one_speaker() {
    assertThat(speakers("마라인권그룹은 비율이 높다면서 이 중 수단과 차드는 처형을 한다고 밝혔다."))
        .containsExactly("마라인권그룹", "마라인권그룹");
    assertThat(speakers("한재윤 대표는 기록이 없다면서 “이름은 남았다”고 강조했다.")).containsExactly("한재윤", "한재윤");
    assertThat(speakers("한재윤 활동가는 “계절이 바뀌었다”며 항소 포기를 촉구했고, 통일부는 대응을 정하겠다고 했다."))
        .containsExactly("한재윤", "한재윤", "Ministry of Unification");
  }

  @Test
  void a_quotation_with_a_source_of_its_own_is_not_of_whoever_answers_it() {
    var said = tell("조영철 씨는 “아내도 조사해야 한다”는 교도관들의 말에 “왜 그러느냐”고 항의했다.").speeches();
    assertThat(said).extracting(s -> s.speakerText()).containsExactly("교도관들", "조영철");
  }

  @Test
  void a_bureau_in_brackets_stands_between_a_person_and_the_office() {
    assertThat(speakers("마르틴 올브리히트 재무부 해외자산통제국(OFAC) 국장은 기업이 제재를 피했다고 말했다."))
        .containsExactly("마르틴 올브리히트");
  }

  @Test
  void a_clause_of_which_only_the_noun_is_printed_is_of_the_court() {
    assertThat(speakers("2014년 대법원은 두 회사가 동일하다며 한빛제강이 책임을 져야 한다고 판단, 사건을 돌려보냈다."))
        .containsExactly("Supreme Court of Korea", "Supreme Court of Korea");
  }

  @Test
  void what_is_told_of_a_stance_is_not_the_stance() {
    assertThat(tell("표경자 변호사는 폭력이 있었다는 주장을 확인했다고 말했다.").speeches())
        .extracting(s -> s.cue())
        .containsExactly("말했");
  }

  @Test
  void words_that_open_a_sentence_are_no_part_of_who_speaks() {
    assertThat(tell("이에 위원들은 대책 마련에 힘쓰겠다고 말했다. 노조는 경찰에 개입을 요청해 왔다.").speeches())
        .extracting(s -> s.speakerText())
        .containsExactly("위원들", "노조");
  }
}
