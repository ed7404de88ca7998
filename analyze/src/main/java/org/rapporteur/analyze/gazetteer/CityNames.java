package org.rapporteur.analyze.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the cities of the world are called in several languages, letters and spellings: Mogilev is
/// Mahilyow and Магілёў. From GeoNames, cities of 15,000 people and more; `city-names.tsv` says how
/// it is made. The names only tell whether two names may be one city: many are common words and
/// surnames too, so no text is searched for them.
///
/// The table is sorted by name and searched as it lies, since hardly any of its names is ever asked
/// for.
public final class CityNames {
  private static final String FILE = "city-names.tsv";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final byte[] lines;

  private CityNames(byte[] lines) {
    this.lines = lines;
  }

  /// The table of the build, read once.
  public static CityNames standard() {
    return Standard.NAMES;
  }

  private static final class Standard {
    static final CityNames NAMES = load();
  }

  private static CityNames load() {
    try (var stream = CityNames.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the build");
      }
      return new CityNames(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether some city goes by both names.
  public boolean areOfOneCity(String left, String right) {
    var shared = new HashSet<>(cities(left));
    shared.retainAll(cities(right));
    return !shared.isEmpty();
  }

  /// The cities of that name by their numbers in GeoNames.
  public Set<String> cities(String name) {
    byte[] key = (key(name) + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int line = begin((low + high) >>> 1);
      int order = compare(line, key);
      if (order == 0) {
        int from = line + key.length;
        return Set.of(new String(lines, from, end(from) - from, StandardCharsets.UTF_8).split(" "));
      }
      if (order < 0) {
        low = end(line) + 1;
      } else {
        high = line;
      }
    }
    return Set.of();
  }

  /// How a name stands in the table: without accents, capitals, spaces and signs.
  static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String letters = SIGNS.matcher(plain).replaceAll("");
    return Normalizer.normalize(letters, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private int begin(int at) {
    int begin = at;
    while (begin > 0 && lines[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  private int end(int at) {
    int end = at;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  /// The beginning of a line against a key, by unsigned bytes.
  private int compare(int line, byte[] key) {
    for (int i = 0; i < key.length; i++) {
      int mine = line + i < lines.length ? Byte.toUnsignedInt(lines[line + i]) : -1;
      int order = Integer.compare(mine, Byte.toUnsignedInt(key[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
