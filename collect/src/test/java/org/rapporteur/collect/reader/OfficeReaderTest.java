package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.Reading.UnreadableReason;
import org.rapporteur.model.evidence.Region.Layout;

class OfficeReaderTest {
  @Test
  void a_docx_gives_headings_paragraphs_and_rows() throws IOException {
    var read = Reads.of("report.docx", docx());
    assertThat(read.all(Layout.PARAGRAPH)).contains("Kim testified in Seoul.");
    assertThat(read.all(Layout.TABLE_ROW)).containsExactly("Name\tYear", "Lee\t2013");
    assertThat(read.asText().described().author()).isEqualTo("A. Author");
    assertThat(read.asText().described().published()).isNull();
  }

  @Test
  void an_xlsx_gives_a_row_for_each_row() throws IOException {
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("People");
      for (int i = 0; i < 2; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue(i == 0 ? "Name" : "Park");
        row.createCell(1).setCellValue(i == 0 ? "Place" : "Hoeryong");
      }
      var out = new ByteArrayOutputStream();
      book.write(out);
      var read = Reads.of("people.xlsx", out.toByteArray());
      assertThat(read.all(Layout.TABLE_ROW)).containsExactly("Name\tPlace", "Park\tHoeryong");
    }
  }

  @Test
  void an_odt_gives_headings_and_paragraphs() throws IOException {
    var read = Reads.of("statement.odt", odt());
    assertThat(read.text()).contains("A heading", "A paragraph of words.");
    assertThat(read.all(Layout.PARAGRAPH)).contains("A paragraph of words.");
  }

  @Test
  void an_rtf_gives_paragraphs() {
    var read = Reads.of("a.rtf", "{\\rtf1\\ansi One paragraph.\\par Another one.\\par}");
    assertThat(read.all(Layout.PARAGRAPH)).containsExactly("One paragraph.", "Another one.");
  }

  @Test
  void a_locked_document_is_encrypted() throws Exception {
    var info = new EncryptionInfo(EncryptionMode.agile);
    var encryptor = info.getEncryptor();
    encryptor.confirmPassword("secret");
    try (var files = new POIFSFileSystem()) {
      try (var out = encryptor.getDataStream(files)) {
        out.write(docx());
      }
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertThat(Reads.of("a.docx", bytes.toByteArray()).unreadable())
          .isEqualTo(UnreadableReason.ENCRYPTED);
    }
  }

  @Test
  void half_a_document_is_malformed() throws IOException {
    byte[] whole = docx();
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(Reads.of("a.docx", half).unreadable()).isEqualTo(UnreadableReason.MALFORMED);
  }

  private static byte[] docx() throws IOException {
    try (var document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setCreator("A. Author");
      document.createParagraph().createRun().setText("Kim testified in Seoul.");
      var table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Name");
      table.getRow(0).getCell(1).setText("Year");
      table.getRow(1).getCell(0).setText("Lee");
      table.getRow(1).getCell(1).setText("2013");
      var out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] odt() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(
          zip,
          "content.xml",
          """
          <?xml version="1.0"?><office:document-content
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
            <text:h text:outline-level="1">A heading</text:h>
            <text:p>A paragraph of <text:span>words</text:span>.</text:p>
          </office:text></office:body></office:document-content>
          """);
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
