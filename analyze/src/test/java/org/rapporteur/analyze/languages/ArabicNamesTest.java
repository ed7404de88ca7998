package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.languages.Said.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where names in Arabic sentences begin and end.
class ArabicNamesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "وأوضحت المنسقة في الهيئة الوطنية للمفقودين أن الفرق انتشلت الرفات. | الهيئة الوطنية للمفقودين",
        "وأعلن مكتب النائب العام في بنغازي أن التحقيق بدأ. | مكتب النائب العام",
        "وقال جهاز مكافحة الهجرة غير الشرعية إنه أوقفهم. | جهاز مكافحة الهجرة غير الشرعية",
        "وطالبت منظمة وفاء للدفاع عن الأسرى بالإفراج عنه. | منظمة وفاء للدفاع عن الأسرى",
        "قضت المحكمة الابتدائية بتونس بسجن الطبيب عاما. | المحكمة الابتدائية بتونس"
      })
  void a_body_ends_behind_what_it_is_for_and_where_it_sits(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "قال رئيس هيئة الدفاع الشاذلي بن سالم إن الحكم قاس. | الشاذلي بن سالم",
        "قضت المحكمة بسجن الصحفية الإذاعية نفيسة الدريدي عاما. | نفيسة الدريدي",
        "أعرب المفوض السامي لحقوق الإنسان فولكر هالتر عن قلقه من الاعتقالات. | فولكر هالتر"
      })
  void a_person_begins_behind_a_title_or_a_body(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @Test
  void financial_is_no_capital() {
    assertThat(names("قدمت الجمعية مساعدات مالية للسكان.")).isEmpty();
    assertThat(names("وصل الوفد إلى ماليه صباحا.")).containsExactly("ماليه");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {"وقال شهود قرب تل الحجر إنهم رأوا الجنود. | تل الحجر"})
  void a_place_of_two_words_stands_behind_a_word_for_where(String text, String name) {
    assertThat(names(text)).contains(name);
  }
}
