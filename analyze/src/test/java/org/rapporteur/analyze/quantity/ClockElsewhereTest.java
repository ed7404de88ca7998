package org.rapporteur.analyze.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times of day as other languages print them.
class ClockElsewhereTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El grupo salió del pueblo a las 8 de la noche y no volvió.     | 20:00
          El grupo volvió al pueblo a las 6 de la mañana con los heridos. | 06:00
          La police est arrivée au village vers 20 heures avec un camion. | 20:00
          Полиция пришла в деревню в 6 часов вечера и забрала его.        | 18:00
          警方晚上8点30分带走了律师，家属没有收到通知。                         | 20:30
          법원은 오후 3시 30분에 판결을 선고했다고 밝혔다.                     | 15:30
          وصلت القوات إلى القرية الساعة 8 مساءً يوم الأحد وغادرت.          | 20:00
          """)
  void an_hour_is_one_in_every_language(String text, String time) {
    assertThat(tell(text).quantities())
        .filteredOn(q -> q.property().equals("time"))
        .extracting(q -> q.quantity().print())
        .containsExactly(time);
  }
}
