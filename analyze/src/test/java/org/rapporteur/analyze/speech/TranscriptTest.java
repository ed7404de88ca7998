package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Records that print before each turn who speaks.
class TranscriptTest {
  private static final String INTRO =
      "The floor was given to Commissioner Grace Ilunga, who chairs the Lake Police Board.";

  @Test
  void a_turn_is_said_by_the_one_whose_name_stands_before_it() {
    assertThat(
            said(
                "Priya Sund (Larne North) (Lab): I ask how many people died in the camps last year.",
                "Dame Harriet Loft: In 2025 there were 38 deaths in the camps of the coast.",
                "Priya Sund: I thank the Minister for that answer."))
        .containsExactly(
            "Priya Sund: I ask how many people died in the camps last year.",
            "Harriet Loft: In 2025 there were 38 deaths in the camps of the coast.",
            "Priya Sund: I thank the Minister for that answer.");
  }

  @Test
  void a_surname_in_capitals_is_whoever_the_text_names_in_full() {
    assertThat(
            said(
                INTRO,
                "MODERATOR: Commissioner, the floor is yours for ten minutes.",
                "ILUNGA: We have opened 65 files on the march of 25 June.",
                "Forty-one of them are about deaths in the harbour.",
                "(The commissioner showed a photograph of the gate to the reporters in the room.)",
                "QUESTION (Meadow Wire): Will the four officers be charged with murder?",
                "ILUNGA: That is for the prosecutor of Larne to say."))
        .containsExactly(
            "Grace Ilunga: We have opened 65 files on the march of 25 June.",
            "Grace Ilunga: Forty-one of them are about deaths in the harbour.",
            "Grace Ilunga: That is for the prosecutor of Larne to say.");
  }

  @Test
  void one_line_with_a_name_and_a_form_with_labels_are_no_record() {
    assertThat(said(INTRO, "Ilunga: we opened 65 files on the march.", "The march ended at noon."))
        .isEmpty();
    assertThat(
            said(
                "Name: Wendy Luna Barr of the village of Larne.",
                "Scar: a small one above the left eyebrow.",
                "Seen last: at the toll gate of Osh in 2014."))
        .isEmpty();
  }

  @Test
  void a_list_of_the_dead_is_no_record() {
    assertThat(
            said(
                "These are the dead of Larne whom their families have named so far.",
                "Maria Lopes: a nurse from the harbour, shot at the gate of the school.",
                "Omar Haddad: a teacher who had come to fetch his two sons from school.",
                "Greta Oyelaran: a driver, who died on the way to the clinic of Osh."))
        .isEmpty();
  }

  @Test
  void in_korean_minutes_a_circle_and_an_office_stand_before_each_turn() {
    assertThat(
            said(
                "제431회 국회 외교통일위원회 회의록",
                "◯위원장 노재섭  성원이 되었으므로 회의를 개회하겠습니다.",
                "◯백도현 위원  지난달 강제송환된 인원이 몇 명입니까?",
                "◯통일부장관 서정림  예, 현재까지 74명으로 파악하고 있습니다.",
                "세 차례 우려를 전달했습니다.",
                "(「없습니다」 하는 위원 있음)",
                "◯위원장 노재섭  가결되었음을 선포합니다."))
        .contains(
            "노재섭: 성원이 되었으므로 회의를 개회하겠습니다.",
            "백도현: 지난달 강제송환된 인원이 몇 명입니까?",
            "서정림: 예, 현재까지 74명으로 파악하고 있습니다.",
            "서정림: 세 차례 우려를 전달했습니다.",
            "노재섭: 가결되었음을 선포합니다.")
        .noneMatch(s -> s.contains("없습니다"));
  }

  @Test
  void a_label_in_letters_without_capitals_ends_at_its_colon() {
    assertThat(
            said(
                "지난 5일 토론회에는 백도현 의원과 서정림 교수가 나왔다.",
                "백도현 의원: 정부는 세 차례나 우려를 전달했다고 합니다.",
                "서정림 교수: 그 문서를 본 사람은 아무도 없습니다.",
                "백도현 의원: 그렇다면 공개를 요구하겠습니다."))
        .containsExactly(
            "백도현: 정부는 세 차례나 우려를 전달했다고 합니다.",
            "서정림: 그 문서를 본 사람은 아무도 없습니다.",
            "백도현: 그렇다면 공개를 요구하겠습니다.");
  }

  private static List<String> said(String... paragraphs) {
    var told = read(plain(String.join("\n\n", paragraphs)));
    return told.telling().speeches().stream()
        .filter(s -> s.rule().equals("transcript"))
        .map(s ->
            (s.speaker() == null ? "?" : told.telling().referents().get(s.speaker()).name())
                + ": "
                + told.document().text().substring(s.contentStart(), s.contentEnd()))
        .toList();
  }
}
