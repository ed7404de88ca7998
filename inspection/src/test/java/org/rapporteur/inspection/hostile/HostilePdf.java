package org.rapporteur.inspection.hostile;

import static org.rapporteur.inspection.hostile.Ending.ENCRYPTED;
import static org.rapporteur.inspection.hostile.Ending.MALFORMED;
import static org.rapporteur.inspection.hostile.Ending.NO_TEXT_LAYER;
import static org.rapporteur.inspection.hostile.Ending.TEXT;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.Deflater;

/// PDF files that lie about their structure, loop, explode or call out. Written by hand, so that
/// they are what no library would write.
final class HostilePdf {
  private static final String FONT =
      "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

  private HostilePdf() {}

  static List<Sample> samples(Baits baits) {
    byte[] good = page("BT /F 12 Tf 72 700 Td (A few good words.) Tj ET");
    return List.of(
        Sample.of("good.pdf", good, TEXT),
        Sample.of("good.txt", good, TEXT),
        Sample.of("header.pdf", "%PDF-1.7\n%%EOF", MALFORMED),
        Sample.of("words.pdf", "%PDF-1.7\n" + "not a document ".repeat(5000), MALFORMED),
        Sample.orderly("half.pdf", Arrays.copyOf(good, good.length / 2)),
        Sample.orderly("no-table.pdf", Arrays.copyOf(good, good.length - 60)),
        Sample.of("prefix.pdf", join("garbage\n".repeat(20), good), TEXT),
        Sample.of("blank.pdf", page(""), NO_TEXT_LAYER),
        Sample.of("locked.pdf", locked(), ENCRYPTED),
        Sample.orderly("kids-loop.pdf", write("<</Type/Pages/Count 1/Kids[2 0 R]>>")),
        Sample.orderly("kids-many.pdf", write("<</Type/Pages/Count 2147483647/Kids[]>>")),
        Sample.orderly("parents.pdf", chain(3000)),
        Sample.orderly("arrays.pdf", page("[".repeat(200_000))),
        Sample.orderly("dictionaries.pdf", page("/P " + "<</A ".repeat(50_000) + " BDC")),
        Sample.orderly("saves.pdf", page("q ".repeat(300_000))),
        new Sample("inflate.pdf", inflating(), loose()),
        new Sample("pages.pdf", repeated(3000), loose()),
        new Sample("form-loop.pdf", formLoop(), loose()),
        Sample.of("script.pdf", action("<</S/JavaScript/JS(app.alert(1))>>"), TEXT),
        Sample.of("launch.pdf", action("<</S/Launch/F(/bin/sh)>>"), TEXT),
        Sample.of("call.pdf", action("<</S/URI/URI(" + baits.address() + ")>>"), TEXT),
        Sample.of("form.pdf", form(baits), TEXT),
        Sample.of("external.pdf", external(baits), NO_TEXT_LAYER, TEXT, MALFORMED),
        Sample.orderly("names-loop.pdf", names()));
  }

  private static EnumSet<Ending> loose() {
    var loose = EnumSet.copyOf(Ending.ORDERLY);
    loose.addAll(Ending.STOPPED);
    return loose;
  }

  /// A document of these objects, the first of which is the catalog.
  static byte[] document(String trailer, byte[]... objects) {
    var out = new ByteArrayOutputStream();
    var offsets = new int[objects.length];
    out.writeBytes(ascii("%PDF-1.7\n"));
    for (int i = 0; i < objects.length; i++) {
      offsets[i] = out.size();
      out.writeBytes(ascii((i + 1) + " 0 obj\n"));
      out.writeBytes(objects[i]);
      out.writeBytes(ascii("\nendobj\n"));
    }
    int table = out.size();
    out.writeBytes(ascii("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n"));
    for (int offset : offsets) {
      out.writeBytes(ascii("%010d 00000 n \n".formatted(offset)));
    }
    out.writeBytes(
        ascii(
            "trailer <</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects.length + 1, trailer, table)));
    return out.toByteArray();
  }

  /// A document of one page with this content.
  static byte[] page(String content) {
    return paged("<</Type/Catalog/Pages 2 0 R>>", "", content);
  }

  private static byte[] paged(String catalog, String trailer, String content) {
    return document(
        trailer,
        ascii(catalog),
        ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources "
                + FONT
                + ">>"),
        stream("", ascii(content)));
  }

  private static byte[] write(String pages) {
    return document("", ascii("<</Type/Catalog/Pages 2 0 R>>"), ascii(pages));
  }

  private static byte[] locked() {
    var key = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    return paged(
        "<</Type/Catalog/Pages 2 0 R>>",
        "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>".formatted(key, key),
        "BT ET");
  }

  private static byte[] chain(int depth) {
    var objects = new byte[depth + 2][];
    objects[0] = ascii("<</Type/Catalog/Pages 2 0 R>>");
    for (int i = 1; i <= depth; i++) {
      objects[i] = ascii("<</Type/Pages/Count 1/Kids[%d 0 R]>>".formatted(i + 2));
    }
    objects[depth + 1] = ascii("<</Type/Page/MediaBox[0 0 9 9]>>");
    return document("", objects);
  }

  private static byte[] repeated(int pages) {
    return document(
        "",
        ascii("<</Type/Catalog/Pages 2 0 R>>"),
        ascii("<</Type/Pages/Count " + pages + "/Kids[" + "3 0 R ".repeat(pages) + "]>>"),
        ascii("<</Type/Page/MediaBox[0 0 600 800]/Contents 4 0 R/Resources " + FONT + ">>"),
        stream("", ascii("BT /F 12 Tf 72 700 Td (again) Tj ET ".repeat(20))));
  }

  private static byte[] inflating() {
    return document(
        "",
        ascii("<</Type/Catalog/Pages 2 0 R>>"),
        ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"),
        stream("/Filter/FlateDecode", deflated(new byte[80 << 20])));
  }

  private static byte[] formLoop() {
    return document(
        "",
        ascii("<</Type/Catalog/Pages 2 0 R>>"),
        ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                + "/Resources<</XObject<</X 5 0 R>>>>>>"),
        stream("", ascii("/X Do")),
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
            ascii("/X Do /X Do")));
  }

  private static byte[] action(String action) {
    return paged(
        "<</Type/Catalog/Pages 2 0 R/OpenAction" + action + ">>",
        "",
        "BT /F 12 Tf 72 700 Td (Words and an action.) Tj ET");
  }

  private static byte[] form(Baits baits) {
    var xfa = HostileMarkup.doctype(baits) + "<x>&s;</x>";
    return document(
        "",
        ascii("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 5 0 R>>>>"),
        ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources "
                + FONT
                + ">>"),
        stream("", ascii("BT /F 12 Tf 72 700 Td (Words and a form.) Tj ET")),
        stream("", ascii(xfa)));
  }

  private static byte[] external(Baits baits) {
    return document(
        "",
        ascii("<</Type/Catalog/Pages 2 0 R>>"),
        ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"),
        stream("/F(" + baits.secret() + ")", ascii("")));
  }

  private static byte[] names() {
    return document(
        "",
        ascii("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 5 0 R>>>>"),
        ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
        ascii(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources "
                + FONT
                + ">>"),
        stream("", ascii("BT /F 12 Tf 72 700 Td (Words.) Tj ET")),
        ascii("<</Kids[5 0 R]>>"));
  }

  private static byte[] stream(String entries, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii("<<" + entries + "/Length " + content.length + ">>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(ascii("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    try (var deflater = new Deflater(9)) {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private static byte[] join(String prefix, byte[] rest) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii(prefix));
    out.writeBytes(rest);
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
