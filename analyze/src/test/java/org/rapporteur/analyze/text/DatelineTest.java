package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a wire story was sent from is no part of its first sentence.
class DatelineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT CLARO (Northern Wire) - ",
        "PORT CLARO, Ardo (Northern Wire) - ",
        "GENEVA, 12 May 2024 — ",
        "NAIROBI, Kenya, March 3 (NW) -- ",
        "Geneva, May 12 – ",
        "CHISINAU, 3 March 2027. ",
        "Kalpetta, July 30, 2027: "
      })
  void a_city_with_agency_or_date_before_a_dash_is_a_dateline(String dateline) {
    assertThat(Dateline.length(dateline + "The council met.")).isEqualTo(dateline.length());
  }

  @Test
  void a_sentence_that_begins_with_a_city_has_no_dateline() {
    assertThat(Dateline.length("Geneva was quiet on Monday - nobody met.")).isZero();
    assertThat(Dateline.length("The council met in Geneva - for the third time.")).isZero();
  }

  @Test
  void a_name_before_a_dash_is_a_dateline_if_a_whole_sentence_follows() {
    assertThat(
            Dateline.length(
                "Port Claro - Ardo and Brenland froze the accounts of four officials yesterday."))
        .isEqualTo(13);
    assertThat(Dateline.length("Port Claro - Brenland")).isZero();
    assertThat(Dateline.length("Home - News - Sport - Contact us - All rights reserved")).isZero();
  }

  @Test
  void a_chinese_paragraph_may_begin_with_who_sends_it_and_when() {
    assertThat(Dateline.chinese("湖滨网2026年4月22日消息：法院宣判。")).isEqualTo(15);
    assertThat(Dateline.chinese("法院2026年4月22日宣判。")).isZero();
  }

  @Test
  void a_day_in_a_sentence_is_no_dateline() {
    assertThat(Dateline.length("Geneva, 12 May 2024, was a cold day. Nobody met.")).isZero();
    assertThat(Dateline.isPlaceAndDay(", le ", ". Le journaliste a été libéré.")).isTrue();
    assertThat(Dateline.isPlaceAndDay(", le ", ", le journaliste a été libéré.")).isFalse();
  }
}
