package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who says what in Korean. The people are invented.
class KoreanSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "김라영 의원은 3년간 집행률이 11%에 그쳤다고 몰아세웠다.",
        "김라영 의원은 회의장 어디에도 기록은 없다고 반박한다.",
        "김라영 의원은 \"헤아리는 동안 내 동생은 끌려갔다\"고 소리쳤다.",
        "김라영 의원은 \"비가 와도 눈이 와도 일했다\"며 눈물을 보였고, 회의는 끝났다."
      })
  void the_particle_of_a_quotation_makes_any_verb_one_of_saying(String text) {
    assertThat(speakers(text)).containsExactly("김라영");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"김라영 의원은 사태가 길어질 것이라고 생각했다.", "두 사람은 지난달 끌려갔다고 알려졌다.", "김라영 의원은 전쟁이 끝났다고 믿었다."})
  void thought_and_hearsay_are_not_said(String text) {
    assertThat(speakers(text)).isEmpty();
  }

  @Test
  void each_clause_has_its_own_speaker() {
    assertThat(speakers("최명학 대사는 이 문서가 정치 협잡의 산물이라고 비난했고, 쿠바는 합의에 동참하지 않겠다고 밝혔다."))
        .containsExactly("최명학", "Cuba");
  }

  @Test
  void people_without_a_name_stand_as_printed() {
    var said = tell("이웃들은 두 집 모두 산골로 추방될 것이라고 수군거린다.").speeches();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().speaker()).isNull();
    assertThat(said.getFirst().speakerText()).isEqualTo("이웃들");
  }

  @Test
  void a_second_quotation_of_a_sentence_is_of_the_same_speaker() {
    assertThat(speakers("한재윤 대표는 “폐광 기록은 모두 불탔다”라며 “그래도 이름은 남았다”고 강조했다."))
        .containsExactly("한재윤", "한재윤");
    assertThat(speakers("표경자 변호사는 유족이 아직도 열두 명이라며 법원이 서둘러야 한다고 말했다."))
        .containsExactly("표경자", "표경자");
    assertThat(speakers("노르웨이는 고문 중단을 촉구했고 쿠바는 결의가 대결을 부추긴다며 반대했다."))
        .containsExactly("Norway", "Cuba");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "표경자 변호사는 오늘 항소했습니다. 그는 기록이 조작되었다고 주장하였습니다.",
        "표경자 변호사는 갱도에 갔다. 그에 따르면 갱도는 물에 잠겨 있었다고 했다.",
        "아내 표경자 씨는 법정에 나왔다. 판결을 들은 뒤 아내는 남편이 억울하다고 말했다.",
        "당국은 여권을 빼앗았는데, 표경자 변호사는 그것이 불법이라고 말했다."
      })
  void a_pronoun_and_a_noun_mean_the_person_told_of(String text) {
    assertThat(speakers(text)).containsExactly("표경자");
  }

  @Test
  void the_bench_is_the_court_named_last() {
    assertThat(speakers("부산지법 민사3부는 오늘 판결을 냈습니다. 재판부는 국가의 책임이 무겁다고 밝혔습니다."))
        .containsExactly("부산지법 민사3부");
    assertThat(speakers("재판부는 국가의 책임이 무겁다고 밝혔습니다.")).containsExactly("?");
  }

  @Test
  void a_sentence_that_tells_on_has_the_speaker_of_the_one_before() {
    assertThat(speakers("표경자 변호사는 탄광에서 사람이 죽었다고 말했다. 갱도는 물에 잠겨 있었다는 것이다."))
        .containsExactly("표경자", "표경자");
    assertThat(speakers("표경자 변호사는 “기록이 조작됐다”고 했다. 또 정부가 숨겼다고 덧붙였다.")).containsExactly("표경자", "표경자");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“나는 이제 집이 없어요.” 구말순 씨가 창밖을 보며 말했다.",
        "“집이라니요,” 구말순 씨는 손을 내저었다.",
        "구말순 씨는 부엌에 앉았다. “나는 이제 집이 없어요.” 그릇을 닦으며 그녀가 말했다.",
        "구말순 씨는 법원 앞에 섰다. “아들을 돌려주세요.”",
        "구말순 씨의 말은 짧았다. “아들을 돌려주세요.”"
      })
  void a_quotation_alone_is_of_whoever_speaks_behind_it_or_was_told_of(String text) {
    assertThat(speakers(text)).containsExactly("구말순");
  }

  @Test
  void a_quotation_alone_among_strangers_is_of_nobody_known() {
    assertThat(speakers("구말순 씨는 집에 갔다. 법정 밖에는 비가 왔다. “우리는 졌습니다.” 사람들은 흩어졌다.")).containsExactly("?");
  }

  @Test
  void a_stance_that_somebody_holds_is_said_and_one_that_he_hears_is_not() {
    assertThat(speakers("통일부는 답을 받지 못했다는 입장을 되풀이했다.")).containsExactly("Ministry of Unification");
    assertThat(speakers("표경자 변호사는 그런 일이 없었다는 주장을 들었다.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "표경자 변호사는 법에 따랐을 뿐이라고 주장하고 있다.",
        "표경자 변호사는 그 문제는 다 끝났다고 선을 그은 바 있다.",
        "표경자 변호사는 정부에 조사를 시작할 것을 요구하였습니다.",
        "표경자 변호사는 기록이 없다고도 했다.",
        "표경자 외교부 2차관은 대화의 문은 열려 있다고 말했다."
      })
  void verbs_stand_in_all_their_forms(String text) {
    assertThat(speakers(text)).containsExactly("표경자");
  }

  @Test
  void who_is_only_told_of_does_not_speak() {
    var said = tell("같은 공장의 동료는 박서윤 씨가 늦게 왔다고 증언했다.").speeches();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().speaker()).isNull();
    assertThat(said.getFirst().speakerText()).isEqualTo("같은 공장의 동료");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "표경자 변호사는 협상이 끝났다고 밝힘.",
        "표경자 변호사는 상황이 나쁘다고 진단함.",
        "표경자 변호사는 정부에 조사를 허용할 것을 촉구함.",
        "표경자 변호사는 물가가 오를 것으로 전망했다.",
        "표경자 변호사는 배터리가 폭발한 것으로 보고 있다.",
        "표경자 변호사는 정부가 책임을 져야 한다고 봤다.",
        "표경자 변호사는 조사가 끝났다는 입장이다.",
        "표경자 변호사는 정부의 사과를 거듭 호소했다.",
        "표경자 변호사는 진상 조사를 요청해 왔다.",
        "표경자 변호사는 정부군을 학살의 주범으로 지목했다."
      })
  void what_is_noted_supposed_held_or_asked_for_is_said(String text) {
    assertThat(speakers(text)).containsExactly("표경자");
  }

  @Test
  void who_writes_we_urge_is_nobody_named() {
    var said = tell("우리는 불법 숙소를 철거할 것을 강력히 촉구합니다.").speeches();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().speaker()).isNull();
    assertThat(said.getFirst().speakerText()).isEqualTo("우리");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "표경자 변호사는 ‘처음으로 국가가 조사한다는 데 의미가 크다’고 말했다.",
        "표경자 변호사는 '처음으로 국가가 조사한다는 데 의미가 크다'고 말했다.",
        "표경자 변호사는 “고문이 있다”고 말했다.",
        "표경자 변호사는 “구금은 후퇴”라고 지적했다."
      })
  void a_sentence_in_single_marks_and_a_short_one_are_quoted(String text) {
    var said = tell(text).speeches();
    assertThat(speakers(text)).containsExactly("표경자");
    assertThat(said.getFirst().direct()).isTrue();
  }

  @Test
  void a_name_in_single_marks_is_not_quoted() {
    assertThat(tell("표경자 변호사는 ‘기억의 뜰’이라는 모임을 찾았다.").speeches()).isEmpty();
  }
}
