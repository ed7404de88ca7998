package org.rapporteur.inspection.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which package may import which library. One library has one landlord, so that it can be replaced
/// there; where a row names more, each uses the library for something of its own. A library that
/// stands in no row may not be imported at all.
final class Landlords {
  private static final Map<String, List<String>> OF = new LinkedHashMap<>();

  static {
    row("edu.stanford.nlp..", "analyze.corenlp");
    row("org.apache.lucene..", "analyze.korean");
    row("com.ibm.icu..", "analyze.names", "analyze.text", "collect.reader");
    row("org.apache.tika..", "collect.reader");
    row("org.apache.pdfbox..", "collect.reader", "report.trace.print");
    row("org.apache.fontbox..", "collect.reader", "report.trace.print");
    row("com.openhtmltopdf..", "report.trace.print");
    row("org.apache.poi..", "collect.reader");
    row("org.apache.james..", "collect.reader");
    row("org.apache.commons.compress..", "collect.reader");
    row("org.jsoup..", "collect.reader", "collect.trace.format");
    row("org.xml.sax..", "collect.reader");
    row(
        "org.apache.commons.csv..",
        "collect.intake",
        "collect.estimate",
        "collect.mechanism",
        "collect.trace.format",
        "desk.names");
    row("javax.xml.stream..", "collect.trace.format", "collect.mechanism");
    row("org.snakeyaml..", "collect.mechanism", "collect.estimate", "desk.linkage");
    row(
        "tools.jackson..",
        "ledger.json",
        "report.record",
        "app.cli.terminal",
        "collect.reader",
        "collect.trace..",
        "report.trace..");
    row("com.fasterxml.jackson..", "ledger.json", "report.record");
    row("org.jooq..", "ledger.derived");
    row("org.flywaydb..", "ledger.derived");
    row("org.sqlite..", "ledger.derived");
    row("java.sql..", "ledger.derived");
    row("javax.crypto..", "ledger.keys");
    row("javax.net.ssl..", "desk.suggestion.endpoint");
    row("gg.jte..", "report.html", "report.html.templates..");
    row("picocli..", "app.cli..");
    row("me.tongfei..", "app.cli.terminal");
  }

  private Landlords() {}

  private static void row(String library, String... packages) {
    OF.put(library, List.of(packages));
  }

  static Map<String, List<String>> all() {
    return OF;
  }

  /// Everything that may be imported somewhere: the JDK's base, JSpecify, the house, the libraries.
  static String[] known(String root) {
    var known = new ArrayList<>(List.of("java..", "org.jspecify..", root + ".."));
    known.addAll(OF.keySet());
    return known.toArray(String[]::new);
  }
}
