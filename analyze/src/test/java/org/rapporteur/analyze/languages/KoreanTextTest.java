package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.analyze.languages.Said.dates;
import static org.rapporteur.analyze.languages.Said.derivations;
import static org.rapporteur.analyze.languages.Said.figures;
import static org.rapporteur.analyze.languages.Said.names;
import static org.rapporteur.analyze.languages.Said.ruled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;

/// What a Korean text says. The people and the happenings are invented.
class KoreanTextTest {
  @Test
  void a_name_before_a_title_is_a_person_even_with_a_body_between() {
    assertThat(persons("윤도경 해솔대 교수와 장하윤 외교부 대변인이 회의에 참석했다."))
        .containsExactlyInAnyOrder("윤도경", "장하윤");
  }

  @Test
  void a_former_official_is_not_called_former() {
    assertThat(persons("이날 행사에는 배민서 전 의원도 나왔다.")).containsExactly("배민서");
  }

  @Test
  void a_family_name_before_a_title_is_the_person_already_named() {
    var telling = tell("한지우 대사가 도착했다. 한 대사는 기자들을 만났다.");
    var person = telling.referents().getFirst();
    assertThat(person.mentions()).extracting(m -> m.text()).containsExactly("한지우", "한");
  }

  @Test
  void a_foreign_name_of_two_words_stands_before_its_title() {
    assertThat(persons("캐서린 홀트 특별보고관은 보고서를 냈다.")).containsExactly("캐서린 홀트");
  }

  @Test
  void a_foreign_name_before_an_age_is_whole_and_a_province_before_a_korean_one_no_part_of_it() {
    assertThat(persons("화가 후안 은동 마바레(44)가 14일 풀려났다.")).containsExactly("후안 은동 마바레");
    assertThat(persons("변호사 캐서린 홀트 (51세)도 왔다.")).containsExactly("캐서린 홀트");
    assertThat(persons("강원 김철수(44)는 오지 않았다.")).containsExactly("김철수");
  }

  @Test
  void who_is_called_mister_or_leads_a_group_in_brackets_is_a_person() {
    assertThat(persons("오민결(71) 씨는 울었다. 정하람 특파원이 전했다.")).containsExactly("오민결", "정하람");
    assertThat(persons("새벽모임(대표 한가온)은 성명을 냈다.")).containsExactly("한가온");
  }

  @Test
  void a_foreign_name_before_a_body_and_a_title_is_whole() {
    assertThat(persons("피오나 그랜텀 의원과 구로다 하루에 씨가 왔다.")).containsExactly("피오나 그랜텀", "구로다 하루에");
    assertThat(persons("올리버 프레스턴 외무부 부장관이 답했다.")).containsExactly("올리버 프레스턴");
  }

  @Test
  void a_japanese_name_before_mister_is_whole_even_where_its_second_word_could_be_korean() {
    assertThat(persons("이시다 유키나 씨는 딸 이시다 나오미 씨의 사진을 들고 있었다."))
        .containsExactly("이시다 유키나", "이시다 나오미");
    assertThat(persons("요시무라 사키에 씨가 말했다.")).containsExactly("요시무라 사키에");
  }

  @Test
  void a_town_a_firm_or_a_calling_before_a_korean_name_is_no_part_of_it() {
    assertThat(persons("부산 박영호 씨와 카카오 김범수 씨, 변호사 유기홍 씨가 왔다.")).containsExactly("박영호", "김범수", "유기홍");
    assertThat(persons("가나가와 박정희 씨도 왔다.")).containsExactly("박정희");
  }

  @Test
  void an_object_before_a_ministry_is_nobody() {
    assertThat(persons("단체는 명단을 외무부 장관에게 전달했다.")).isEmpty();
  }

  @Test
  void a_body_bears_the_state_before_it_and_a_mission_where_it_is() {
    assertThat(names("영국 의회와 주영 북한대사관은 답하지 않았다. 한국 정부도 그랬다.")).contains("영국 의회", "주영 북한대사관", "한국");
    assertThat(names("‘북한을 걱정하는 초당적 의원 모임’이 열렸다.")).contains("북한을 걱정하는 초당적 의원 모임");
  }

  @Test
  void a_proper_noun_is_a_place_where_something_happens() {
    assertThat(names("그는 연평도 인근에서 끌려갔고 무산령 일대에서 보였다.")).contains("연평도", "무산령");
    assertThat(names("그는 이 태도에서 회의실 부근까지 갔다.")).isEmpty();
    assertThat(names("일본인 셋이 왔다.")).isEmpty();
  }

  @Test
  void a_body_is_named_behind_the_word_for_its_kind() {
    assertThat(ruled("벨라루스 인권단체 뱌스나는 명단을 냈고 시민단체 '기억의 뜰'도 참여했다.")).contains("뱌스나", "기억의 뜰");
    assertThat(ruled("시민단체 회원들은 인권단체 대표를 기다렸다.")).isEmpty();
  }

  @Test
  void a_place_behind_a_larger_one_is_a_place_though_no_list_knows_it() {
    assertThat(names("경남 합천군 쌍책면 덕봉리에서 불이 나 두 사람이 숨졌다.", EntityType.PLACE))
        .contains("경남", "합천군", "쌍책면", "덕봉리");
    assertThat(names("그는 인천 서구에 살고 누이는 재천군 솔내리의 학교에 다닌다.", EntityType.PLACE))
        .contains("인천", "서구", "재천군", "솔내리");
    assertThat(names("정부로 다시 넘어온 서류를 도로 보냈다.", EntityType.PLACE)).isEmpty();
  }

  @Test
  void a_party_and_a_state_bureau_are_bodies_and_a_prison_is_a_place() {
    assertThat(tell("정의개발당은 답하지 않았다. 해자국경보호국도 그랬다.").referents())
        .extracting(Referent::name, Referent::type)
        .contains(
            tuple("정의개발당", EntityType.ORGANIZATION), tuple("해자국경보호국", EntityType.PUBLIC_BODY));
    assertThat(tell("그는 무산령교화소에서 일했다.").referents())
        .extracting(Referent::name, Referent::type)
        .contains(tuple("무산령교화소", EntityType.PLACE));
  }

  @Test
  void a_division_is_a_place_whatever_particle_it_carries() {
    assertThat(ruled("나이지리아 보르노주의 마을이 불탔다. 서울 마포구에 그 단체가 있다.")).contains("보르노주", "마포구");
    assertThat(ruled("그는 정부의 연구를 요구로 여겼다.")).isEmpty();
  }

  @Test
  void cities_and_states_are_known_by_their_korean_names() {
    assertThat(tell("그는 콩고민주공화국을 떠나 나이로비에 왔고 호주로 갔다.").referents())
        .extracting(Referent::name)
        .containsExactly("Democratic Republic of the Congo", "Nairobi", "Australia");
  }

  @Test
  void common_nouns_before_a_title_are_nobody() {
    assertThat(persons("유가족 대표와 인권단체 대표가 정부 대변인을 만났다. 이사회 의장도 왔다.")).isEmpty();
  }

  @Test
  void a_state_inside_a_compound_is_no_mention() {
    assertThat(tell("북한인권대사 자리는 비어 있다.").referents()).isEmpty();
  }

  @Test
  void bodies_are_known_by_their_ending_and_lose_the_particle() {
    assertThat(names("바다인권센터는 유엔 인권이사회에 서한을 보냈다.", EntityType.ORGANIZATION))
        .containsExactly("바다인권센터");
  }

  @Test
  void times_are_counted_from_the_day_of_publication() {
    assertThat(dates("지난달 28일 시작된 조사는 오는 9일 끝난다. 작년 3월과 2019년 이후에도 조사가 있었다.", "2031-05-04"))
        .containsExactly("2031-04-28", "2031-05-09", "2030-03", "2019/..");
  }

  @Test
  void a_day_alone_is_the_nearest_before_publication() {
    assertThat(dates("정부는 28일 결과를 발표했다.", "2031-05-04")).containsExactly("2031-04-28");
  }

  @Test
  void figures_carry_their_bound_and_what_they_count() {
    assertThat(figures("탈북민 300여 명과 기자 12명이 모였고 예산은 3억 5000만 원 이상이다."))
        .containsExactly(
            "count-of-escapees >300", "count-of-journalists 12", "amount-money >=350000000 won");
  }

  @Test
  void an_age_and_a_duration_are_no_counts() {
    assertThat(figures("올해 54세인 그는 3년 2개월 동안 수감됐다."))
        .containsExactly("age 54", "prison-term 3 years", "prison-term 2 months");
  }

  @Test
  void a_number_in_brackets_after_a_name_is_an_age() {
    assertThat(figures("윤도경(41) 씨는 유골함 68개를 세었다.")).contains("age 41").hasSize(2);
  }

  @Test
  void a_quotation_belongs_to_the_topic_of_its_sentence() {
    var told = tell("장하윤 외교부 대변인은 4일 \"가족들의 고통을 잊지 않을 것\"이라고 말했다. 이어 \"다음 달 다시 만나겠다\"고 덧붙였다.");
    assertThat(told.speeches()).extracting(s -> s.speakerText()).containsExactly("장하윤", "장하윤");
    assertThat(told.speeches()).allMatch(s -> s.direct());
  }

  @Test
  void reported_speech_belongs_to_whoever_stands_before_the_verb() {
    var told = tell("새 대사가 임명됐다고 통일부가 밝혔다.");
    assertThat(told.speeches()).extracting(s -> s.speakerText()).containsExactly("통일부");
  }

  @Test
  void the_flag_says_what_was_not_analyzed() {
    assertThat(tell("정부는 28일 결과를 발표했다.").flags())
        .anyMatch(f -> f.kind().equals("language") && f.detail().contains("not analyzed"));
  }

  @Test
  void who_bears_another_particle_than_the_topic_does_not_speak() {
    var told = tell("장하윤 대변인은 \"마을로 가는 길이 모두 막혔다\"고 말했다. 초안을 통일부에 보냈지만 답은 오지 않았다고 그는 덧붙였다.");
    assertThat(told.speeches()).extracting(s -> s.speakerText()).containsExactly("장하윤", "장하윤");
  }

  @Test
  void what_a_named_body_does_on_a_day_is_a_happening() {
    assertThat(tell("통일부는 6월 3일 간담회를 개최했다. 국회는 6월 5일 수정안을 가결했다.").frames())
        .extracting(f -> f.type())
        .containsExactly(EventType.MEETING, EventType.RESOLUTION);
  }

  private static Telling tell(String text) {
    return ReadingRoom.tell(text);
  }

  private static List<String> persons(String text) {
    return names(text, EntityType.PERSON);
  }

  @Test
  void a_member_with_his_party_in_brackets_speaks() {
    var telling = tell("김민수 의원(더불어민주당)은 박지원 장관이 배상안을 내지 않았다고 말했다.");

    assertThat(telling.speeches())
        .singleElement()
        .satisfies(s ->
            assertThat(telling.referents().get(s.speaker() == null ? 0 : s.speaker()).name())
                .isEqualTo("김민수"));
  }

  @Test
  void an_age_behind_a_pseudonym_is_one_and_a_decade_of_life_counts_nothing() {
    assertThat(figures("김은주(가명·41) 씨와 50대 여성이 증언했다.")).containsExactly("age 41");
  }

  @Test
  void a_figure_shares_nothing_with_the_clause_behind_it() {
    assertThat(tell("수용 인원은 1,840명이었으며 사망자 89명은 결핵 환자였다.").quantities())
        .extracting(q -> q.quantity().print() + " " + q.fate())
        .containsExactly("1840 null", "89 killed");
  }

  @Test
  void he_who_spoke_before_speaks_on_though_another_does_something_in_the_sentence() {
    var telling = tell("생존자 이만식(61)씨는 \"열두 살 때 역에서 끌려갔다\"고 증언했다. 그는 미래재단이 운영하던 공장에서 6년을 일했다고 말했다.");

    assertThat(telling.speeches())
        .extracting(s -> s.speaker() == null ? "-" : telling.referents().get(s.speaker()).name())
        .containsExactly("이만식", "이만식");
  }

  @Test
  void verbs_in_other_endings_and_of_more_deeds_tell_happenings() {
    assertThat(
            tell("노재구 씨는 1987년 3월 2일 대전지방법원에서 징역 3년을 선고받았으나 대법원은 1989년 7월 11일 무죄를 확정했다.").frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("COURT_DECISION sentence", "COURT_DECISION rule");
    assertThat(tell("외교부는 6월 3일 서울에서 기자회견을 열고 항의했다. 박정우 씨는 9월 4일 러시아에서 추방됐다.").frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("MEETING hold", "REPATRIATION deport");
  }

  @Test
  void vessels_and_what_documents_on_rights_count_are_counted_in_english() {
    assertThat(figures("해경은 어선 2척과 선원 14명을 발견했다. 위원회는 권고 31건과 진정 7건을 공개했다."))
        .containsExactly(
            "count-of-boats 2",
            "count-of-sailors 14",
            "count-of-recommendations 31",
            "count-of-complaints 7");
  }

  @Test
  void a_ship_is_no_place_and_nobody() {
    assertThat(names("승해호는 1971년 10월 30일 동해에서 나포됐다. 어선 승해호 선원들은 1972년 9월 7일 속초항으로 돌아왔다."))
        .doesNotContain("승해호");
    assertThat(names("어선 승해호 선장 박병호 씨와 이재호 교수는 회의에 참석했다.")).contains("박병호", "이재호");
  }

  @Test
  void the_branch_of_a_court_belongs_to_its_name() {
    assertThat(names("춘천지방법원 속초지원은 12일 무죄를 선고했다. 춘천지검 속초지청은 항소를 포기했다."))
        .containsExactly("춘천지방법원 속초지원", "춘천지검 속초지청");
  }

  @Test
  void this_day_is_that_of_the_news_and_a_day_behind_the_topic_that_of_the_last_verb() {
    String text =
        "춘천지방법원은 12일 1971년 북한에 나포됐던 선원 14명에게 무죄를 선고했다. 선원들은 1972년 9월 7일 귀환했다."
            + " 유족회는 이날 법원 앞에서 정부의 사과를 요구했다.";
    assertThat(dates(text, "2026-03-13"))
        .containsExactly("2026-03-12", "1971", "1972-09-07", "2026-03-12");
    assertThat(derivations(text, "2026-03-13").getLast())
        .isEqualTo("\"이날\" points at the event of 2026-03-12");
    assertThat(tell(text).frames())
        .filteredOn(f -> f.trigger().equals("sentence"))
        .singleElement()
        .satisfies(f -> assertThat(f.times()).containsExactly(0));
  }

  @Test
  void a_body_in_quotation_marks_is_one_name_wherever_it_is_quoted() {
    assertThat(names("인권단체 '바다의 눈'은 보고서를 냈다. '바다의 눈' 한소라 대표는 조치를 환영했다."))
        .containsExactly("바다의 눈", "바다의 눈", "한소라");
  }

  @Test
  void words_of_the_dictionary_are_nobody() {
    assertThat(persons("세관은 4일 강제노동을 이유로 인도보류명령(WRO)을 내렸다.")).isEmpty();
    assertThat(persons("세관국경보호국(CBP)이 4일 산둥성 웨이하이의 회사에 대해 인도보류명령(WRO)을 내렸다.")).isEmpty();
  }

  @Test
  void a_person_stands_before_party_and_office() {
    assertThat(persons("오세라 국민의힘 의원은 8일 조사를 요구했다.")).containsExactly("오세라");
  }
}
