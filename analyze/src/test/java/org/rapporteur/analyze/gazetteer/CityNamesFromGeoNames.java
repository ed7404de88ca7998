package org.rapporteur.analyze.gazetteer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes `city-names.tsv` from the table `cities15000.txt` of GeoNames (columns: number, name,
/// name in ASCII, other names with commas between):
///
/// ```
/// java -cp … org.rapporteur.analyze.gazetteer.CityNamesFromGeoNames cities15000.txt > city-names.tsv
/// ```
///
/// Codes, and names in letters that no text is read in, are left out, and so is a name of many
/// cities.
final class CityNamesFromGeoNames {
  /// Names as they are printed: a capital and small letters, or letters without capitals.
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?!\\p{Ll})\\p{IsLatin}[\\p{IsLatin}\\p{M}'’ .-]*\\p{Ll}[\\p{IsLatin}\\p{M}'’ .-]*|[\\p{IsCyrillic} -]{3,}"
              + "|[\\p{IsHangul} ]{2,}|\\p{IsHan}{2,}|[ء-ي ]{3,}");

  private static final int LONGEST = 30;
  private static final int SHORTEST = 2;

  /// A name of more cities tells little.
  private static final int MANY = 4;

  private CityNamesFromGeoNames() {}

  public static void main(String[] arguments) throws IOException {
    var cities = new TreeMap<String, Set<String>>(Comparator.comparing(ByBytes::new));
    try (var lines = Files.lines(Path.of(arguments[0]))) {
      lines.forEach(line -> read(line.split("\t", -1), cities));
    }
    var several = severalNames(cities);
    try (var out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
      out.print(head());
      cities.forEach((name, ids) -> {
        ids.retainAll(several);
        if (!ids.isEmpty() && ids.size() <= MANY) {
          out.print(name + "\t" + String.join(" ", ids) + "\n");
        }
      });
    }
  }

  private static String head() {
    return """
    # What cities of 15,000 people and more are called: a name as it is asked for, and the numbers of its cities.
    # From GeoNames (www.geonames.org, cities15000), Creative Commons Attribution 4.0, made by CityNamesFromGeoNames.
    """;
  }

  private static void read(String[] columns, Map<String, Set<String>> cities) {
    Stream.concat(Stream.of(columns[1]), Arrays.stream(columns[3].split(",")))
        .filter(CityNamesFromGeoNames::isPrinted)
        .map(CityNames::key)
        .filter(key -> key.length() >= SHORTEST)
        .forEach(key -> cities.computeIfAbsent(key, k -> new TreeSet<>()).add(columns[0]));
  }

  private static boolean isPrinted(String name) {
    return name.length() <= LONGEST && PRINTED.matcher(name).matches();
  }

  /// The cities with more names than one.
  private static Set<String> severalNames(Map<String, Set<String>> cities) {
    var once = new HashSet<String>();
    var several = new HashSet<String>();
    cities.values().stream()
        .filter(ids -> ids.size() <= MANY)
        .flatMap(Set::stream)
        .forEach(id -> {
          if (!once.add(id)) {
            several.add(id);
          }
        });
    return several;
  }

  /// The order of the bytes of UTF-8, in which the table is searched.
  private record ByBytes(String name) implements Comparable<ByBytes> {
    @Override
    public int compareTo(ByBytes other) {
      return Arrays.compareUnsigned(
          name.getBytes(StandardCharsets.UTF_8), other.name.getBytes(StandardCharsets.UTF_8));
    }
  }
}
