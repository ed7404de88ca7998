package org.rapporteur.analyze.trace.ownership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Regime;

/// The legal tests that come with the program, read from `regimes.tsv`. A test is data: to correct
/// one, correct its row and raise its version.
public final class Regimes {
  private static final int FIELDS = 13;
  private static final List<Regime> PRESETS = read();

  private Regimes() {}

  /// All of them, in the order of the table.
  public static List<Regime> presets() {
    return PRESETS;
  }

  /// The test with this id, or the only one whose id begins with this word: `ofac` is `ofac-50`.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Regime named(String name) {
    return PRESETS.stream()
        .filter(r -> r.id().equals(name) || r.id().startsWith(name + "-"))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no test "
                    + name
                    + ". Known: "
                    + PRESETS.stream().map(Regime::id).collect(Collectors.joining(", "))
                    + "."));
  }

  /// The word before the first hyphen, as worked cases use it: `ofac`.
  public static String shortName(Regime regime) {
    return regime.id().substring(0, regime.id().indexOf('-'));
  }

  private static List<Regime> read() {
    try (var stream = Regimes.class.getResourceAsStream("regimes.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("regimes.tsv is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(Regimes::regime)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Regime regime(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != FIELDS) {
      throw new IllegalStateException("a row of regimes.tsv has " + FIELDS + " fields");
    }
    return new Regime(
        f[0],
        f[1],
        f[2],
        f[3].isEmpty() ? null : LocalDate.parse(f[3]),
        Percent.parse(f[4]),
        f[5].equals("yes"),
        Regime.Aggregate.valueOf(f[6]),
        kinds(f[7]),
        kinds(f[8]),
        kinds(f[9]),
        words(f[10], ",").stream().map(ListId::new).collect(Collectors.toSet()),
        f[11],
        words(f[12], "\\|"));
  }

  private static Set<EdgeKind> kinds(String field) {
    return words(field, ",").stream().map(EdgeKind::valueOf).collect(Collectors.toSet());
  }

  private static List<String> words(String field, String separator) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(separator));
  }
}
