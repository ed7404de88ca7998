package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose verb of saying it is in Arabic. The people and the bodies are invented.
class WhoSpeaksInArabicTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قالت منظمة سراج إن السجن مكتظ. وأضافت المنظمة أن الطبيب غائب. | منظمة سراج",
        "قالت رابطة المرافئ إن السجن مكتظ. وناشدت الرابطة السكان البقاء في منازلهم. | رابطة المرافئ",
        "قالت هيومن رايتس ووتش إن السجن مكتظ. وأكدت المنظمة الحقوقية أن الماء مقطوع. | Human Rights Watch",
        "قالت منظمة سراج إن السجن مكتظ. وأكد التقرير ضرورة إغلاق الجناح القديم. | منظمة سراج",
        "قالت ليلى بارود، المتحدثة باسم النقابة، إن الجلسة تأجلت. وشددت المتحدثة على أن ذلك باطل. | ليلى بارود"
      })
  void a_noun_with_the_article_means_whom_the_text_told_of(String text, String who) {
    assertThat(speakers(text)).containsExactly(who, who);
  }

  @Test
  void a_noun_that_two_bodies_bear_means_neither() {
    assertThat(
            speakers(
                "زارت منظمة سراج السجن مع منظمة الضوء. وقال شهود إن الطريق مغلق. وأضافت المنظمة أن الطبيب"
                    + " غائب."))
        .containsExactly("?", "?");
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قالت كلوديا فرنهايم الناطقة باسم المرصد إن القاضي استقال. وأضافت فرنهايم أن الباب مغلق. | كلوديا فرنهايم, كلوديا فرنهايم",
        "قال ماركوس فيلدر للصحفيين إن الميناء مغلق. | ماركوس فيلدر",
        "بحسب منسقته سماح بارود، فإن المركز مغلق منذ أسبوع. | سماح بارود",
        "والده، مفتاح الزروالي، يتهم جهاز الموانئ بالوقوف وراء الحادث. | مفتاح الزروالي"
      })
  void a_name_nobody_knows_stands_behind_its_verb_or_beside_an_office(String text, String who) {
    assertThat(speakers(text)).containsExactly(who.split(", "));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "وأشارت سلمى بارود إلى طرد القاضي من منصبه. | إلى طرد القاضي من منصبه.",
        "وشددت سلمى بارود على رفض القرار الجديد. | على رفض القرار الجديد.",
        "وحمّلت سلمى بارود الحكومة المسؤولية عن سلامتهم. | الحكومة المسؤولية عن سلامتهم.",
        "وأكدت سلمى بارود ضرورة الإفراج عن السجناء. | ضرورة الإفراج عن السجناء."
      })
  void a_verb_may_lead_to_what_is_said_by_a_word_of_its_own(String text, String said) {
    var told = tell(text);
    assertThat(told.speeches())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.speakerText()).isEqualTo("سلمى بارود");
          assertThat(text.substring(s.contentStart(), s.contentEnd())).isEqualTo(said);
        });
  }

  @Test
  void what_is_pointed_at_or_not_confirmed_is_not_said() {
    assertThat(speakers("وحملت سلمى بارود الكتب إلى المدرسة.")).isEmpty();
    assertThat(speakers("لم تؤكد سلمى بارود أن الرجل مات.")).isEmpty();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قالت سلمى بارود إن الملف ناقص. وأضافت، في لقاء نظمته الأمم المتحدة في فيينا، أن القاضي غائب. | سلمى بارود, سلمى بارود",
        "قال النائب عدي بارود إن الشرطة أخطأت، ودعا مجلس القضاء الأعلى إلى إرسال قاض. | عدي بارود, عدي بارود",
        "اعتبرت نقابة البحارة الحكم رسالة تخويف، ودعت منخرطيها إلى حمل الشارة. | نقابة البحارة, نقابة البحارة",
        "استنكرت النائبة زينب بارود عودة الخطف، مطالبة مجلس القضاء الأعلى بكشف المتورطين. | زينب بارود, زينب بارود",
        "المتحدث باسم جهاز الموانئ، نوري بارود، أكد أن الناجين نقلوا إلى مركز جديد. | نوري بارود",
        "لم يحضر سوى محاميته نهى بارود، التي شكت من أن موكلها مريض. | نهى بارود",
        "نقلت وكالة الضفة عن جهاز الأمن والمخابرات أن المتهمين اعترفوا. | جهاز الأمن والمخابرات",
        "وجاء في بيان لمنظمة سراج أن الجسر هدم. | منظمة سراج"
      })
  void whoever_is_asked_hosts_or_passes_on_does_not_speak(String text, String who) {
    assertThat(speakers(text)).containsExactly(who.split(", "));
  }

  @Test
  void somebody_without_a_name_before_the_verb_is_not_the_last_speaker() {
    assertThat(speakers("قالت منظمة سراج إن السجن مكتظ. شاب في التاسعة عشرة قال إن الحراس ضربوه."))
        .containsExactly("منظمة سراج", "?");
  }

  @Test
  void a_weekday_behind_the_verb_speaks_for_nobody() {
    assertThat(speakers("قالت سلمى بارود إن الباب مغلق. وقالت السبت أيضا إن الطريق مغلق."))
        .containsExactly("سلمى بارود", "سلمى بارود");
  }
}
