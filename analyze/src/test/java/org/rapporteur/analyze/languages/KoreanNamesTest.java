package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.names;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static List<String> persons(String text) {
    return names(text, EntityType.PERSON);
  }
}
