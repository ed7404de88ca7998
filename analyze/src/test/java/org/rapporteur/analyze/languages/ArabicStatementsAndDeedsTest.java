package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// Who speaks in an Arabic text and what it tells as having happened. The people and the happenings
/// are invented.
class ArabicStatementsAndDeedsTest {
  @Test
  void a_verb_that_only_goes_on_belongs_to_the_last_speaker() {
    var told = tell("قال القاضي نزار الحمداني إن الحكم نهائي. وأضاف أن التنفيذ يبدأ غدا.");
    assertThat(told.speeches())
        .extracting(s -> s.speakerText())
        .containsExactly("نزار الحمداني", "نزار الحمداني");
  }

  @Test
  void two_verbs_of_one_sentence_give_two_speeches() {
    var told = tell("وقالت المحامية سعاد بن عيسى للصحفيين إن الحكم جائر، وأضافت أنها ستستأنفه.");
    assertThat(told.speeches())
        .extracting(s -> s.speakerText(), s -> s.cue())
        .containsExactly(tuple("سعاد بن عيسى", "قالت"), tuple("سعاد بن عيسى", "أضافت"));
  }

  @Test
  void a_quotation_before_its_verb_belongs_to_whoever_stands_behind_it() {
    var speech = tell("«رأيت النار تلتهم كل شيء»، قالت هدى العطار.").speeches().getFirst();
    assertThat(speech.speakerText()).isEqualTo("هدى العطار");
    assertThat(speech.direct()).isTrue();
  }

  @Test
  void whoever_is_told_or_asked_does_not_speak() {
    var told =
        tell(
            "وأبلغ نزلاء السجن القاضي خالد العمري بأنهم ضربوا. وأكد السكان لصحيفة الساحل أن السد انهار. وقال محامي نزار الحمداني إن موكله بريء. ونقلت وكالة"
                + " الضفة عن مصدر عسكري قوله إن الطريق مغلق.");
    assertThat(told.speeches()).extracting(s -> s.speaker()).containsOnlyNulls().hasSize(4);
    assertThat(told.speeches())
        .extracting(s -> s.speakerText())
        .containsExactly("نزلاء السجن", "السكان", null, null);
  }

  @Test
  void a_further_verb_goes_on_with_the_speaker() {
    assertThat(
            speakers(
                "ونفى المحامي كريم الحداد، مستشار وزارة الداخلية السورية، أن يكون أحد قد قتل، وقال:"
                    + " \"من يسرقون النازحين لا نعرفهم\"."))
        .containsExactly("كريم الحداد", "كريم الحداد");
    assertThat(
            speakers(
                "قالت المحامية سلمى الحداد إن موكلها كان معصوب العينين. وأضافت المحامية: «طلبنا عرضه"
                    + " على الطب الشرعي»."))
        .containsExactly("سلمى الحداد", "سلمى الحداد");
  }

  @Test
  void nothing_is_said_behind_after_that_or_must() {
    var speech = tell("أعربت كوريا الجنوبية عن أسفها بعد أن غرق القارب.").speeches().getFirst();
    assertThat(speech.speakerText()).isEqualTo("كوريا الجنوبية");
    assertThat(speech.contentEnd() - speech.contentStart()).isGreaterThan(25);
  }

  @Test
  void denials_and_demands_need_no_clause() {
    assertThat(
            tell("نفى الجيش السوداني مسؤوليته عن الغارة. وطالبت الأمم المتحدة بتحقيق مستقل.")
                .speeches())
        .extracting(s -> s.speakerText(), s -> s.act())
        .containsExactly(
            tuple("الجيش السوداني", SpeechAct.DENY), tuple("الأمم المتحدة", SpeechAct.ASK));
  }

  @Test
  void what_is_said_according_to_somebody_has_its_source() {
    var speech = tell("بحسب الهلال الأحمر، جرى إجلاء ألفي شخص.").speeches().getFirst();
    assertThat(speech.speakerText()).isEqualTo("الهلال الأحمر");
    assertThat(speech.cue()).isEqualTo("according to");
  }

  @Test
  void an_arrest_is_told_of_whoever_stands_behind_the_verb() {
    var frames = tell("اعتقلت قوات الأمن العراقية الناشطة ريم الدليمي من منزلها.").frames();
    assertThat(frames).extracting(f -> f.type()).containsExactly(EventType.DETENTION);
    assertThat(frames.getFirst().slots())
        .extracting(s -> s.text())
        .containsExactly("ريم الدليمي", "قوات الأمن العراقية");
    assertThat(tell("أدانت المحكمة الجنائية المصور نبيل الشريف بالسجن سنتين.").speeches())
        .isEmpty();
    assertThat(tell("نفت الشرطة اعتقال الناشطة ريم الدليمي.").frames())
        .noneMatch(f -> f.type() == EventType.DETENTION);
  }

  @Test
  void who_died_vanished_or_came_to_see_is_told_of() {
    assertThat(tell("توفي الصحفي سامر الحداد في 3 مايو 2031 في سجن طرة.").frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("OTHER die");
    assertThat(tell("اختفى المحامي سامر الحداد في 9 يونيو 2031 بعد جلسة المحكمة.").frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("VIOLATION disappear");
    assertThat(tell("زار المقرر الخاص خالد المنصور بلمارا في 4 مارس 2031.").frames())
        .extracting(f -> f.type() + " " + f.trigger())
        .containsExactly("OTHER visit");
  }

  @Test
  void nobody_is_touched_who_stands_behind_another_time_or_place() {
    assertThat(tell("رصدت الرابطة حالات تعذيب في السجون منذ عزل الرئيس الأسبق كمال نصار.").frames())
        .noneMatch(f -> f.slots().stream().anyMatch(s -> s.text().equals("كمال نصار")));
    assertThat(tell("أعلنت الشرطة اعتقال ثلاثة رجال أمام منزل المحامي كمال نصار.").frames())
        .noneMatch(f -> f.slots().stream().anyMatch(s -> s.text().equals("كمال نصار")));
  }
}
