package org.rapporteur.analyze.gazetteer;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes `place-names.tsv`: what the cities after which time zones are called are called in other
/// languages, as the Unicode CLDR has it (exemplar cities; read by ICU). Most capitals are among
/// them. Run it after `places.tsv` has gained a city:
///
/// ```
/// java -cp … org.rapporteur.analyze.gazetteer.PlaceNamesFromLocales > place-names.tsv
/// ```
///
/// A form that the other tables already hold for its language is left out, whatever it names there.
final class PlaceNamesFromLocales {
  private static final List<String> LANGUAGES = List.of("ko", "es", "fr", "ru", "zh", "ar", "ja");
  private static final String OWN = "place-names.tsv";

  private final Map<String, String> zones = new HashMap<>();
  private final Gazetteer others;

  private PlaceNamesFromLocales(Gazetteer others) {
    this.others = others;
    var english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (var zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      zones.put(key(english.getExemplarLocationName(zone), TimeZone.getRegion(zone)), zone);
    }
  }

  public static void main(String[] arguments) throws IOException {
    var rows =
        Gazetteer.FILES.stream()
            .filter(file -> !file.equals(OWN))
            .flatMap(file -> Row.named(file).stream())
            .toList();
    var writer = new PlaceNamesFromLocales(Gazetteer.of(rows));
    try (var out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
      out.println(String.join("\t", Row.COLUMNS));
      var written = new HashSet<String>();
      for (var row : Row.named("places.tsv")) {
        String zone = row.has(Flag.FORMER) ? null : writer.zone(row);
        if (zone != null && written.add(row.id())) {
          LANGUAGES.forEach(language -> writer.print(out, row, zone, language));
        }
      }
    }
  }

  private @Nullable String zone(Row row) {
    String state = row.country();
    return state == null ? null : zones.get(key(row.form(), state.substring("state:".length())));
  }

  private boolean isKnown(String form, String language) {
    return others.matches(List.of(form.split(" ")), language).stream()
        .anyMatch(match -> match.fromToken() == 0);
  }

  private static String key(String name, String region) {
    return name + "|" + region;
  }

  private void print(PrintStream out, Row row, String zone, String language) {
    var printed =
        TimeZoneNames.getInstance(ULocale.forLanguageTag(language)).getExemplarLocationName(zone);
    boolean plain = printed != null && printed.codePoints().noneMatch(c -> ",[(（".indexOf(c) >= 0);
    if (!plain || isKnown(printed, language)) {
      return;
    }
    var flags = new TreeSet<String>();
    if (row.has(Flag.CAPITAL)) {
      flags.add("capital");
    }
    out.println(
        String.join(
            "\t",
            row.id(),
            row.type().label(),
            row.canonical(),
            printed,
            language,
            String.join(" ", flags),
            row.country(),
            "",
            "",
            "Unicode CLDR (exemplar cities)"));
  }
}
