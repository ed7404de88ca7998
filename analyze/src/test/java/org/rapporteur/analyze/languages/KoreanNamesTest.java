package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.telling.EntityType;

/// Where Korean names begin and end. The people and the happenings are invented.
class KoreanNamesTest {
  @Test
  void a_foreign_name_fills_its_written_word_up_to_a_particle() {
    assertThat(persons("시인 올레나 두비치는 오데사에서 기자들과 만났다.")).containsExactly("올레나 두비치");
    assertThat(persons("부족 지도자 오마르 벤자타는 배후를 지목했다.")).containsExactly("오마르 벤자타");
  }

  @Test
  void where_somebody_goes_is_named_without_the_syllable_for_going() {
    assertThat(names("가족은 11일 방콕행 비행기에 올랐다.")).containsExactly("방콕");
  }

  @Test
  void a_foreign_name_behind_what_somebody_is_is_whole() {
    assertThat(persons("반군 대변인 무사 벨하지드는 답하지 않았다.")).containsExactly("무사 벨하지드");
    assertThat(persons("추방된 신부 라미로 카스테야노는 부엌에 서 있었다.")).containsExactly("라미로 카스테야노");
    assertThat(persons("교사 하와 테클라이는 문을 열었다.")).containsExactly("하와 테클라이");
  }

  @Test
  void a_foreign_name_before_an_age_or_a_title_begins_behind_a_verb() {
    assertThat(persons("숨진 프라딥 구룽(29) 씨는 혼자 일했다.")).containsExactly("프라딥 구룽");
    assertThat(persons("유족을 돕는 베르나도 칸토스 신부는 울었다.")).containsExactly("베르나도 칸토스");
    assertThat(persons("법원은 지난 5일 굴나라 테미르 교수에게 형을 선고했다.")).containsExactly("굴나라 테미르");
  }

  @Test
  void common_words_behind_what_somebody_is_are_nobody() {
    assertThat(persons("기자 개인 블로그에 글이 올라왔다.")).isEmpty();
    assertThat(persons("변호사 단체 회원들은 라디오 방송을 들었다.")).isEmpty();
  }

  @Test
  void a_chamber_belongs_to_its_court_and_a_bureau_to_its_ministry() {
    assertThat(names("수원지법 형사5부는 무죄를 선고했다.")).containsExactly("수원지법 형사5부");
    assertThat(names("대전고법 민사2부가 심리한다.")).containsExactly("대전고법 민사2부");
    assertThat(names("외교부 중남미국은 답하지 않았다.")).containsExactly("외교부 중남미국");
  }

  @Test
  void a_proper_noun_before_the_word_for_a_body_or_a_prison_begins_its_name() {
    assertThat(names("그는 함흥 교화소에서 나왔다.")).containsExactly("함흥 교화소");
    assertThat(names("무산군 보위부로 넘겨졌다.")).containsExactly("무산군 보위부");
    assertThat(names("그는 중국 구치소에서 풀려났다.")).containsExactly("중국");
  }

  @Test
  void no_particle_stands_between_a_name_and_its_office() {
    assertThat(names("마르코 데시만 유엔 특별보고관은 성명을 냈다. 데시만 보고관은 조사를 요구했다."))
        .containsExactly("마르코 데시만", "유엔", "데시만");
  }

  @Test
  void a_family_name_that_an_office_is_written_on_to_is_the_person_told_of() {
    var telling = ReadingRoom.tell("최수아 대표는 4일 왔다. 최대표는 정부가 사과해야 한다고 말했다.");
    assertThat(telling.referents()).hasSize(1);
    assertThat(telling.referents().getFirst().mentions())
        .extracting(m -> m.text())
        .containsExactly("최수아", "최");
    assertThat(names("노목사는 울었다.")).isEmpty();
  }

  @Test
  void latin_letters_in_brackets_behind_a_person_are_that_person() {
    assertThat(persons("엘레나 마르케스(Elena Marquez) 유엔 인권최고대표는 떠났다."))
        .containsExactly("엘레나 마르케스", "Elena Marquez");
    assertThat(persons("강세린(Kang Se-rin) 활동가는 4일 왔다.")).contains("Kang Se-rin");
    assertThat(persons("바다인권센터(Sea Rights Centre) 대표가 왔다.")).isEmpty();
  }

  @Test
  void a_body_found_for_a_purpose_bears_it_in_its_name() {
    assertThat(names("산업재해피해 대책위원회는 4일 집회를 열었다. 섬마을 어민 대책위원회도 왔다."))
        .containsExactly("산업재해피해 대책위원회", "섬마을 어민 대책위원회");
    assertThat(names("어제 섬마을 대책위원회가 모였다.")).containsExactly("섬마을 대책위원회");
  }

  @Test
  void the_end_of_a_body_named_before_is_that_body() {
    var referents = ReadingRoom.tell("참사대책위는 성명을 냈다. 대책위에 따르면 노동자 3명이 숨졌다.").referents();
    assertThat(referents).hasSize(1);
    assertThat(referents.getFirst().mentions()).hasSize(2);
  }

  @Test
  void an_adviser_of_a_body_stands_behind_it() {
    assertThat(persons("유나 펠드만 국제감시단 구금제 자문위원은 떠났다.")).containsExactly("유나 펠드만");
    assertThat(persons("유나 펠드만 국제감시단 긴급 대응 코디네이터는 떠났다.")).containsExactly("유나 펠드만");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "그가 살아 있는 건지 모른다.",
        "그는 법정에 나선 적이 없다.",
        "선임연구원은 손해배상 청구소송을 냈다.",
        "남북은 4일 만났다.",
        "사형제 자문위원이 최후진술에서 말했다.",
        "전체위원회에서 모두발언을 했다.",
        "3억2150만원의 피해가 났다."
      })
  void common_words_are_no_names(String text) {
    assertThat(names(text)).isEmpty();
  }

  private static List<String> persons(String text) {
    return names(text, EntityType.PERSON);
  }
}
