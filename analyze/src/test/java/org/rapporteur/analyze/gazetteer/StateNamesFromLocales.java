package org.rapporteur.analyze.gazetteer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.telling.EntityType;

/// Writes `state-names.tsv`: what each state is called in other languages, as the JDK's locale data
/// (Unicode CLDR) has it. Run it after `states.tsv` has gained a state:
///
/// ```
/// java -cp … org.rapporteur.analyze.gazetteer.StateNamesFromLocales > state-names.tsv
/// ```
///
/// A name that English has too (`China` in Spanish) stands here as well: English forms are found in
/// English text only.
///
/// The table is kept, rather than asked of the JDK at start, so that every machine finds the same
/// names.
final class StateNamesFromLocales {
  private static final List<String> LANGUAGES = List.of("ko", "es", "fr", "ru", "zh", "ar", "ja");

  public static void main(String[] arguments) throws IOException {
    try (var out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
      out.println(String.join("\t", Row.COLUMNS));
      var written = new LinkedHashSet<String>();
      for (var row : Row.named("states.tsv")) {
        if (row.type() == EntityType.COUNTRY && written.add(row.id()) && !row.has(Flag.FORMER)) {
          LANGUAGES.forEach(language -> print(out, row, language));
        }
      }
    }
  }

  private static void print(PrintStream out, Row row, String language) {
    var code = row.id().substring("state:".length());
    var reader = Locale.of(language);
    var form = Locale.of("", code).getDisplayCountry(reader);
    if (form.equals(code)) {
      return;
    }
    out.println(
        String.join(
            "\t",
            row.id(),
            row.type().label(),
            row.canonical(),
            form,
            language,
            standing(row),
            row.id(),
            "",
            "",
            "Unicode CLDR (JDK locale data)"));
  }

  private static String standing(Row row) {
    if (row.has(Flag.MEMBER)) {
      return "member";
    }
    return row.has(Flag.OBSERVER) ? "observer" : "territory";
  }

  private StateNamesFromLocales() {}
}
