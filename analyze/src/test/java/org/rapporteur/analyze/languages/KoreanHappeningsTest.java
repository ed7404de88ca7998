package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.model.frame.EventType;

/// Who does what to whom in Korean, and when. The people and the happenings are invented.
class KoreanHappeningsTest {
  @Test
  void whoever_tells_of_a_deed_does_not_do_it() {
    assertThat(parts("국제구호연맹은 작년 차드가 수감자를 처형했다고 보고서를 통해 밝혔다."))
        .containsExactly("EXECUTION PERPETRATOR 차드");
    assertThat(parts("바다인권센터는 2019년 3월 2일 한지우 씨가 구금됐다고 밝혔다."))
        .containsExactly("DETENTION VICTIM 한지우");
  }

  @Test
  void who_is_accused_or_sentenced_is_no_victim() {
    assertThat(parts("교도관 오재민 씨는 2019년 3월 2일 수감자를 폭행한 혐의로 기소됐다."))
        .containsExactly("COURT_DECISION SUBJECT 오재민");
    assertThat(parts("법원은 2019년 3월 2일 오재민 씨에게 무기징역을 선고했다."))
        .containsExactly("COURT_DECISION SUBJECT 오재민");
  }

  @Test
  void a_whole_date_beside_a_day_alone_is_no_day_of_publication() {
    var told = ReadingRoom.told("교도관 오재민 씨는 2019년 3월 2일 기소됐다. 27일 법조계에 따르면 법원은 징역 1년을 선고했다.");
    var times = new AnchorStage().apply(List.of(told)).of(told.document().evidence());
    assertThat(times.values()).extracting(t -> t.edtf().value()).doesNotContain("2019-02-27");
  }

  private static List<String> parts(String text) {
    return ReadingRoom.tell(text).frames().stream()
        .filter(f -> f.type() != EventType.STATEMENT)
        .flatMap(f -> f.slots().stream().map(s -> f.type() + " " + s.role() + " " + s.text()))
        .toList();
  }
}
