package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose verb of saying it is in Chinese. The people and the bodies are invented.
class WhoSpeaksInChineseTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "消息指出，两名护士失踪。 | 消息",
        "报告称，牢房没有窗户。 | 报告",
        "公开资料显示，该校没有执照。 | 公开资料",
        "他的家属说，房子已经被封。 | 他的家属",
        "人权组织痛批法院判决不公。 | 人权组织"
      })
  void a_source_without_a_name_is_kept_as_printed(String text, String who) {
    assertThat(tell(text).speeches())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.speaker()).isNull();
          assertThat(s.speakerText()).isEqualTo(who);
        });
  }

  @Test
  void whoever_is_told_something_is_no_source() {
    assertThat(tell("他对家属说，房子已经被封。").speeches())
        .extracting(s -> s.speakerText())
        .containsOnlyNulls();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "加拿大总理多尔曼在声明中谴责判决。多尔曼称，判决无效。 | 多尔曼, 多尔曼",
        "监测站主任Ilse van Bruck指出，船只没有编号。 | Ilse van Bruck",
        "移民局局长颂猜·瓦塔纳说，遣返系自愿。 | 颂猜·瓦塔纳",
        "灯塔律师组织今天表示，判决令人失望。 | 灯塔律师组织",
        "“海灯网”则声称，狱警扣留信件。 | 海灯网",
        "《海岸线》报道，渔民被带走。 | 海岸线"
      })
  void a_name_nobody_knows_speaks(String text, String who) {
    assertThat(speakers(text)).containsExactly(who.split(", "));
  }

  @Test
  void a_title_before_words_of_the_language_names_nobody() {
    assertThat(speakers("总统安全返回首都。总理同意了。代表维也纳发言的人离开了。")).isEmpty();
    assertThat(Said.names("辩护律师组织材料。")).isEmpty();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "市长何文涛反指对方说谎。 | 何文涛",
        "市长何文涛促请校方道歉。 | 何文涛",
        "市长何文涛痛批法庭判决不公。 | 何文涛",
        "市长何文涛形容法庭是剧场。 | 何文涛",
        "市长何文涛希望政府尽快修法。 | 何文涛",
        "市长何文涛发表声明，对没有根据的决定表示强烈愤慨。 | 何文涛"
      })
  void verbs_that_answer_blame_and_urge_are_heard(String text, String who) {
    assertThat(speakers(text)).containsExactly(who);
  }

  @Test
  void a_pronoun_before_a_colon_means_the_person_told_of() {
    assertThat(speakers("访民郭桂芝被带走。她用手机写下：“窗子钉死了，饭是从门缝里推的。”")).containsExactly("郭桂芝");
  }

  @Test
  void who_wrote_a_dispatch_is_not_whom_the_first_sentence_tells_of() {
    var frames = tell("(海灯社记者林晓峰利马二日专电)厨师钱岭被控间谍罪、判刑五年。").frames();
    assertThat(frames)
        .filteredOn(f -> f.type().name().equals("COURT_DECISION"))
        .singleElement()
        .satisfies(f -> assertThat(f.slots()).extracting(s -> s.text()).containsExactly("钱岭"));
  }
}
