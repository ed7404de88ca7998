package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region.Layout;

class PlainTextReaderTest {
  @Test
  void utf8_is_stored_exactly_as_it_came() {
    var odd =
        "\uFEFFTitle\r\n\r\nTwo\u00A0spaces,\ta tab,\u200B and e\u0301 not composed.\rOld Mac.\n\n\n";
    assertThat(Reads.of("article.txt", odd).text()).isEqualTo(odd);
    assertThat(Reads.of("article.txt", odd).asText().regions()).isEmpty();
  }

  @Test
  void any_utf8_text_encodes_back_to_the_bytes_of_the_file() {
    var random = new Random(20250520);
    for (int i = 0; i < 200; i++) {
      var text = new StringBuilder("Seoul 서울 ");
      for (int j = 0; j < 50; j++) {
        int[] from = {' ', '\n', 'a', 0xE9, 0xAC00, 0x4E2D, 0x1F600, 0x2028, '\r'};
        text.appendCodePoint(from[random.nextInt(from.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(Reads.of("a.txt", bytes).text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }
  }

  @Test
  void korean_code_page_949_is_recognized() {
    var text = "북한 인권에 관한 고위급 전체회의가 5월 20일 뉴욕에서 열렸다. 총회 의장이 회의를 주재하였다.";
    var read = Reads.of("기사.txt", text.getBytes(Charset.forName("x-windows-949")));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.asText().metadata()).containsEntry("charset", "x-windows-949");
  }

  @Test
  void western_text_in_windows_1252_is_recognized() {
    var text =
        "The “high-level” meeting – the first since 2023 – was held in New York; the café closed.";
    assertThat(Reads.of("a.txt", text.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(text);
  }

  @Test
  void utf16_is_read_with_and_without_its_mark() {
    var text = "The meeting was held on 20 May 2025 in New York.";
    assertThat(Reads.of("a.txt", text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(Reads.of("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo("\uFEFF" + text);
  }

  @Test
  void a_text_that_quotes_mail_headers_or_markup_stays_plain() {
    var memo =
        "From: A\nDate: today\nSubject: x\nMessage-ID: <1@x>\n\n<html>no page</html>\n%PDF-1.4";
    assertThat(Reads.of("memo.txt", memo).text()).isEqualTo(memo);
  }

  @Test
  void binary_bytes_called_text_are_malformed_and_without_a_name_unsupported() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    noise[0] = 0;
    assertThat(Reads.of("a.txt", noise).unreadable()).isEqualTo(UnreadableReason.MALFORMED);
    assertThat(Reads.of("a.dat", noise).noText()).isEqualTo(NoTextReason.UNSUPPORTED);
  }

  @Test
  void nothing_and_white_space_are_empty() {
    assertThat(Reads.of("a.txt", new byte[0]).noText()).isEqualTo(NoTextReason.EMPTY);
    assertThat(Reads.of("a.pdf", new byte[0]).noText()).isEqualTo(NoTextReason.EMPTY);
    assertThat(Reads.of("a.txt", " \n\r\n\t").noText()).isEqualTo(NoTextReason.EMPTY);
  }

  @Test
  void a_file_without_extension_is_text_if_it_decodes() {
    assertThat(Reads.of("README", "Just words.").text()).isEqualTo("Just words.");
  }

  @Test
  void a_table_keeps_its_text_and_each_record_is_a_row() {
    var csv = "name,note\r\n\"Kim, A\",\"two\nlines \"\"here\"\"\"\r\n\r\nLee,one\r\n";
    var read = Reads.of("list.csv", csv);
    assertThat(read.text()).isEqualTo(csv);
    assertThat(read.all(Layout.TABLE_ROW))
        .containsExactly("name,note", "\"Kim, A\",\"two\nlines \"\"here\"\"\"", "Lee,one");
  }
}
