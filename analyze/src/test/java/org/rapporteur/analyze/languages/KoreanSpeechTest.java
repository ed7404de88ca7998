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
}
