package org.rapporteur.report.trace.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {
  private static final String DIGEST = "0123456789abcdef0123456789abcdef";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
  private static final String PAGE =
      """
      <html><head><title>Sonamu Mill</title><style>* { font-family: Sheet, Sheet1; }</style></head>
      <body><h1>Sonamu Mill</h1><p>25 + 35 = 60.00 → IN; Łódź, Воронеж</p>%s</body></html>
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private List<String> print(String more, Typefaces typefaces) throws IOException {
    out.reset();
    return new PdfPrinter(typefaces).print(PAGE.formatted(more), DIGEST, DAY, out);
  }

  private String text() throws IOException {
    try (var document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void letters_of_europe_need_no_font_of_the_machine() throws IOException {
    assertThat(print("", new Typefaces(List.of()))).isEmpty();
    assertThat(text()).contains("25 + 35 = 60.00 → IN; Łódź, Воронеж");
  }

  @Test
  void the_same_page_gives_the_same_bytes() throws IOException {
    print("", new Typefaces(List.of()));
    var first = out.toByteArray();
    print("", new Typefaces(List.of()));
    assertThat(out.toByteArray()).isEqualTo(first);
  }

  @Test
  void letters_without_a_font_are_told_and_break_nothing() throws IOException {
    assertThat(print("<p>한국 mill</p>", new Typefaces(List.of()))).containsExactly("국", "한");
    assertThat(text()).contains("mill");
  }

  @Test
  void a_file_that_is_no_font_is_passed_over(@TempDir Path place) throws IOException {
    var file = Files.writeString(place.resolve("no.ttf"), "not a font");
    assertThat(print("<p>한</p>", new Typefaces(List.of(file, place)))).containsExactly("한");
  }

  @Test
  void what_a_page_names_on_disk_or_in_the_network_is_not_fetched(@TempDir Path place)
      throws IOException {
    var secret = Files.writeString(place.resolve("s.css"), "h1::after { content: 'fetched' }");
    print(
        "<link rel=\"stylesheet\" href=\""
            + secret.toUri()
            + "\"/><img src=\"http://127.0.0.1:1/x.png\"/>",
        new Typefaces(List.of()));
    assertThat(text()).contains("Sonamu Mill").doesNotContain("fetched");
  }
}
