package org.rapporteur.collect.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.evidence.SourceDescription;

class ReadingCodecTest {
  private static final EvidenceId ID = EvidenceId.of(new byte[] {1});

  @Test
  void every_kind_of_reading_survives_the_way() throws Breach {
    var readings =
        List.of(
            whole(),
            new Reading.NoText(ID, "image/png", NoTextReason.MEDIA, "a picture"),
            new Reading.Unreadable(ID, "text/html", UnreadableReason.MALFORMED, "damaged"));
    for (var reading : readings) {
      assertThat(ReadingCodec.decode(ID, ReadingCodec.encode(reading))).isEqualTo(reading);
    }
  }

  @Test
  void a_damaged_answer_is_refused_or_still_a_sound_reading() {
    byte[] whole = ReadingCodec.encode(whole());
    var random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 5000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      refused += isRefused(damaged) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(1000);
  }

  @Test
  void a_cut_or_lengthened_answer_is_refused() {
    byte[] whole = ReadingCodec.encode(whole());
    for (int length = 0; length < whole.length; length++) {
      assertThat(isRefused(Arrays.copyOf(whole, length))).isTrue();
    }
    assertThat(isRefused(Arrays.copyOf(whole, whole.length + 1))).isTrue();
  }

  @Test
  void regions_outside_the_text_are_refused() {
    var forged =
        new Fields.Writer()
            .number('T')
            .string("text/plain")
            .string("abc")
            .number(1)
            .number(0)
            .number(4)
            .string("TITLE");
    assertThatThrownBy(() -> ReadingCodec.decode(ID, forged.bytes())).isInstanceOf(Breach.class);
  }

  @Test
  void half_a_surrogate_pair_cannot_be_sent() {
    assertThatThrownBy(() -> new Fields.Writer().string("a\uD800"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      var reading = ReadingCodec.decode(ID, bytes);
      assertThat(reading.evidence()).isEqualTo(ID);
      return false;
    } catch (Breach e) {
      return true;
    }
  }

  private static Reading whole() {
    return new Reading.Text(
        ID,
        "text/html",
        "제목\n\nWords \uD83D\uDE00",
        List.of(new Region(0, 2, Layout.TITLE), new Region(4, 12, Layout.PARAGRAPH)),
        new SourceDescription("Publisher", null, "https://a.example", "2025-06", "ko", null),
        Map.of("charset", "utf-8", "title", "제목"));
  }
}
