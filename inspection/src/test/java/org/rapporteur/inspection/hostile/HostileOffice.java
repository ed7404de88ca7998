package org.rapporteur.inspection.hostile;

import static org.rapporteur.inspection.hostile.Ending.ARCHIVE_LIMIT;
import static org.rapporteur.inspection.hostile.Ending.EMPTY;
import static org.rapporteur.inspection.hostile.Ending.MALFORMED;
import static org.rapporteur.inspection.hostile.Ending.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Office documents with entities, bombs and missing parts.
final class HostileOffice {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      """
      <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>\
      """;
  private static final String RELATIONS =
      """
      <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>%s
      </Relationships>\
      """;

  private HostileOffice() {}

  static List<Sample> samples(Random random, Baits baits) {
    byte[] good = docx("", body("words in a document"), "");
    return List.of(
        Sample.of("good.docx", good, TEXT),
        Sample.of("good-docx.txt", good, TEXT),
        Sample.of("cut.docx", Arrays.copyOf(good, good.length / 2), MALFORMED),
        Sample.of(
            "entity.docx",
            docx(HostileMarkup.doctype(baits), body("&s;"), ""),
            MALFORMED,
            TEXT,
            EMPTY),
        Sample.of(
            "laughs.docx", docx(HostileMarkup.bomb("x"), body("&i;"), ""), MALFORMED, TEXT, EMPTY),
        Sample.of("bomb.docx", docx("", body("a".repeat(20 << 20)), ""), ARCHIVE_LIMIT),
        Sample.orderly("deep.docx", docx("", nestedTables(3_000), "")),
        Sample.orderly("reference.docx", docx("", body("words"), remote(baits))),
        Sample.of(
            "no-body.docx",
            new Zip().with("[Content_Types].xml", TYPES).with("word/document.xml", "").bytes(),
            MALFORMED),
        Sample.orderly(
            "no-relations.docx",
            new Zip()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<x/>")
                .bytes()),
        Sample.of("not-xml.docx", docx("", "<w:document", ""), MALFORMED),
        Sample.of("entity.odt", odt(HostileMarkup.doctype(baits), "&s;"), MALFORMED, TEXT, EMPTY),
        Sample.of("laughs.odt", odt(HostileMarkup.bomb("x"), "&i;"), MALFORMED, TEXT, EMPTY),
        Sample.orderly("deep.odt", odt("", "<text:span>".repeat(5_000) + "words")),
        Sample.of("deep.rtf", "{\\rtf1" + "{".repeat(200_000) + "words", TEXT, MALFORMED, EMPTY),
        Sample.orderly("binary.rtf", "{\\rtf1 words\\bin2147483647 x}"),
        Sample.orderly("numbers.rtf", "{\\rtf1\\u-99999999999999\\fs99999999 words}"),
        Sample.orderly("cut.rtf", "{\\rtf1\\ansi words {\\object\\objdata 0105000"),
        Sample.of(
            "header.doc",
            HostileText.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            MALFORMED),
        Sample.of(
            "noise.doc",
            HostileArchives.joined(
                HostileText.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
                HostileText.noise(random, 4096)),
            MALFORMED));
  }

  static byte[] docx(String prolog, String body, String relations) {
    var start = prolog.isEmpty() ? "<?xml version=\"1.0\"?>" : prolog;
    return new Zip()
        .with("[Content_Types].xml", TYPES)
        .with("_rels/.rels", RELATIONS.formatted(relations))
        .with("word/document.xml", start + body)
        .bytes();
  }

  static String body(String text) {
    return "<w:document xmlns:w=\"%s\"><w:body><w:p><w:r><w:t>".formatted(WORD)
        + text
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  private static String nestedTables(int depth) {
    return "<w:document xmlns:w=\"%s\"><w:body>".formatted(WORD)
        + "<w:tbl><w:tr><w:tc>".repeat(depth)
        + "<w:p><w:r><w:t>words</w:t></w:r></w:p>"
        + "</w:tc></w:tr></w:tbl>".repeat(depth)
        + "</w:body></w:document>";
  }

  private static String remote(Baits baits) {
    return "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"%s\" TargetMode=\"External\"/>"
        .formatted(baits.address());
  }

  private static byte[] odt(String prolog, String text) {
    var office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    var words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    return new Zip()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            prolog
                + "<o:document-content xmlns:o=\"%s\" xmlns:text=\"%s\">".formatted(office, words)
                + "<o:body><o:text><text:p>"
                + text
                + "</text:p></o:text></o:body></o:document-content>")
        .bytes();
  }
}
