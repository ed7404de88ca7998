package org.rapporteur.inspection.hostile;

import static org.rapporteur.inspection.hostile.Ending.EMPTY;
import static org.rapporteur.inspection.hostile.Ending.MEDIA;
import static org.rapporteur.inspection.hostile.Ending.TEXT;

import java.nio.charset.Charset;
import java.util.List;

/// Pages and XML that nest, expand and refer.
final class HostileMarkup {
  private HostileMarkup() {}

  static List<Sample> samples(Baits baits) {
    return List.of(
        Sample.of("deep.html", nested("div", 20_000), TEXT),
        Sample.of("tables.html", nested("table><tr><td", 5_000), TEXT),
        Sample.of("inline.html", "<b><i><font>".repeat(20_000) + "words", TEXT),
        Sample.of("lists.html", "<ul><li>".repeat(5_000) + "words", TEXT),
        Sample.of("attribute.html", "<p title=\"" + "x".repeat(5_000_000) + "\">words</p>", TEXT),
        Sample.of("attributes.html", "<p " + "a b c d ".repeat(50_000) + ">words</p>", TEXT),
        Sample.of("classes.html", "<p class=\"" + "nav date ".repeat(90_000) + "\">words", TEXT),
        Sample.of("scripts.html", "<script>document.write('x')</script>".repeat(999), EMPTY),
        Sample.of("comment.html", "<!--" + "never closed ".repeat(90_000), EMPTY),
        Sample.of("metas.html", metas(30_000), TEXT),
        Sample.of("headings.html", "<h1>again</h1>".repeat(50_000), TEXT),
        Sample.of("nul.html", "<p>a\0b</p><p>c</p>", TEXT),
        Sample.of("surrogates.html", "<p>&#xD800; &#xDFFF; &#x110000; words</p>", TEXT),
        Sample.of("linked-data.html", linkedData("[".repeat(100_000)), TEXT),
        Sample.of("false-charset.html", falseCharset(), TEXT),
        Sample.of("odd-charset.html", "<meta charset=no-such-set><p>words</p>", TEXT),
        Sample.of("entities.html", bomb("html") + "<p>&i;</p>", TEXT),
        Sample.of("references.html", references(baits), TEXT),
        Sample.of("laughs.xml", bomb("lolz") + "<lolz>&i;</lolz>", TEXT),
        Sample.of("quadratic.xml", quadratic(), TEXT),
        Sample.of("external.xml", external(baits), TEXT),
        Sample.of("external.svg", external(baits).replace("<x>", "<svg>"), MEDIA),
        Sample.of("external.xhtml", external(baits).replace("x>", "p>"), TEXT));
  }

  /// Ten levels of ten: a thousand bytes that claim to be ten billion.
  static String bomb(String root) {
    var bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [<!ENTITY a \"lol\">");
    for (char c = 'b'; c <= 'i'; c++) {
      char before = (char) (c - 1);
      bomb.append("<!ENTITY ").append(c).append(" \"").append(("&" + before + ";").repeat(10));
      bomb.append("\">");
    }
    return bomb.append("]>").toString();
  }

  /// A document type that reads a file of this machine and one from the network.
  static String doctype(Baits baits) {
    return "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY % r SYSTEM \""
        + baits.address()
        + "\"> %r; <!ENTITY s SYSTEM \""
        + baits.file()
        + "\">]>";
  }

  private static String external(Baits baits) {
    return doctype(baits) + "<x>words &s;</x>";
  }

  private static String quadratic() {
    return "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \""
        + "a".repeat(100_000)
        + "\">]><x>"
        + "&a;".repeat(50_000)
        + "</x>";
  }

  private static String nested(String element, int depth) {
    return "<" + (element + "><").repeat(depth) + "p>words</p>";
  }

  private static String metas(int count) {
    var page = new StringBuilder();
    for (int i = 0; i < count; i++) {
      page.append("<meta name=m").append(i).append(" content=v>");
    }
    return page.append("<p>words</p>").toString();
  }

  private static String linkedData(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script><p>words</p>";
  }

  private static byte[] falseCharset() {
    var page = "<meta charset=utf-8><p>총회에서 북한 인권에 관한 성명을 발표하였다.</p>";
    return page.getBytes(Charset.forName("x-windows-949"));
  }

  private static String references(Baits baits) {
    var to = baits.address();
    return "<base href=\"%s\"><meta http-equiv=refresh content=\"0;url=%s\">".formatted(to, to)
        + "<link rel=stylesheet href=\"%s\"><img src=\"%s\"><iframe src=\"%s\"></iframe>"
            .formatted(to, to, baits.file())
        + "<style>@import url(%s)</style><object data=\"%s\"></object><p>words</p>"
            .formatted(to, to);
  }
}
