package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region.Layout;

class PdfReaderTest {
  @Test
  void lines_are_put_together_into_paragraphs_and_large_type_is_a_heading() throws IOException {
    try (var pdf = new PDDocument()) {
      page(
          pdf,
          line(20, "A statement"),
          line(10, "The first paragraph runs over two lines because it is too long for a single"),
          line(10, "line of the page."),
          line(10, "The second paragraph begins here and it is also long enough to fill one whole"),
          line(10, "line and then some."));
      var read = Reads.of("statement.pdf", bytes(pdf));
      assertThat(read.all(Layout.TITLE)).containsExactly("A statement");
      assertThat(read.all(Layout.PARAGRAPH))
          .containsExactly(
              "The first paragraph runs over two lines because it is too long for a single line of the"
                  + " page.",
              "The second paragraph begins here and it is also long enough to fill one whole line and"
                  + " then some.");
    }
  }

  @Test
  void running_heads_and_page_numbers_are_furniture_and_paragraphs_cross_pages()
      throws IOException {
    try (var pdf = new PDDocument()) {
      for (int i = 1; i <= 4; i++) {
        page(
            pdf,
            line(10, "Report of the commission"),
            line(
                10,
                "this sentence never ends because it goes on and on over the edge of all pages"),
            line(10, String.valueOf(i)));
      }
      var read = Reads.of("report.pdf", bytes(pdf));
      assertThat(read.all(Layout.HEADER)).hasSize(4);
      assertThat(read.all(Layout.FOOTER)).containsExactly("1", "2", "3", "4");
      assertThat(read.all(Layout.PARAGRAPH)).hasSize(1);
    }
  }

  @Test
  void a_date_of_creation_is_no_date_of_publication() throws IOException {
    try (var pdf = new PDDocument()) {
      page(pdf, line(10, "Words."));
      pdf.getDocumentInformation().setAuthor("A. Author");
      pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
      pdf.getDocumentCatalog().setLanguage("en-GB");
      var origin = Reads.of("a.pdf", bytes(pdf)).asText().described();
      assertThat(origin.author()).isEqualTo("A. Author");
      assertThat(origin.published()).isNull();
      assertThat(origin.language()).isEqualTo("en-GB");
    }
  }

  @Test
  void pages_without_text_need_recognition() throws IOException {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      assertThat(Reads.of("scan.pdf", bytes(pdf)).noText()).isEqualTo(NoTextReason.NO_TEXT_LAYER);
    }
  }

  @Test
  void a_password_is_asked_for_only_if_the_file_asks() throws IOException {
    assertThat(Reads.of("a.pdf", locked("secret")).unreadable())
        .isEqualTo(UnreadableReason.ENCRYPTED);
    assertThat(Reads.of("a.pdf", locked("")).text()).isEqualTo("Words.");
  }

  @Test
  void a_broken_file_is_malformed() {
    assertThat(Reads.of("a.pdf", "%PDF-1.7\nnothing of the kind").unreadable())
        .isEqualTo(UnreadableReason.MALFORMED);
  }

  @Test
  void attached_files_are_members() throws IOException {
    try (var pdf = new PDDocument()) {
      page(pdf, line(10, "See the annex."));
      var file = new PDComplexFileSpecification();
      file.setFile("../annex.txt");
      file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream("Annex".getBytes())));
      var tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of("annex", file));
      var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      pdf.getDocumentCatalog().setNames(names);
      assertThat(Reads.of("a.pdf", bytes(pdf)).members()).containsOnlyKeys("../annex.txt");
    }
  }

  private record Line(int size, String text) {}

  private static Line line(int size, String text) {
    return new Line(size, text);
  }

  private static void page(PDDocument pdf, Line... lines) throws IOException {
    var page = new PDPage();
    pdf.addPage(page);
    try (var content = new PDPageContentStream(pdf, page)) {
      float y = 720;
      for (var line : List.copyOf(Arrays.asList(lines))) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), line.size);
        content.newLineAtOffset(72, y);
        content.showText(line.text);
        content.endText();
        y -= line.size * 1.2f;
      }
    }
  }

  private static byte[] locked(String password) throws IOException {
    try (var pdf = new PDDocument()) {
      page(pdf, line(10, "Words."));
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(pdf);
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
