package org.rapporteur.analyze.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.estimate.Method;

/// How often the intervals of a method held the truth, on tables of known truth drawn in several
/// ways. The figures are those of `bench/estimate/coverage.sh`, whose output is shipped beside this
/// class as `coverage.tsv` and says when and how it was made.
///
/// An interval is called one of 95 percent only if it held the truth in at least 90 of 100 tables
/// of every kind on which the method gave one. All others say what they held.
///
/// @param kinds in the order in which they were drawn; empty where nothing was measured
/// @param bound whether the method says “at least”, so that only its lower end can be wrong
public record Coverage(List<Kind> kinds, boolean bound) {
  /// What the figures are taken from, for the page.
  public static final String SOURCE = "tables of 2,000 invented people on four lists";

  private static final double ENOUGH = 0.9;
  private static final int FEW = 20;

  /// One way in which tables were drawn.
  ///
  /// @param given tables on which the method gave an interval that was not hatched
  /// @param held of these, those in which it held the truth
  public record Kind(String name, int tables, int given, int held) {
    public double share() {
      return (double) held / given;
    }
  }

  private record Row(String method, String variant, Kind kind) {}

  private static final List<Row> ROWS = read();

  public Coverage {
    kinds = List.copyOf(kinds);
  }

  /// What was measured of one method.
  ///
  /// @param variant `usual`, or what tells settings of one method apart, such as `main effects`
  public static Coverage of(Method method, String variant) {
    return new Coverage(
        ROWS.stream()
            .filter(r -> r.method().equals(method.label()) && r.variant().equals(variant))
            .map(Row::kind)
            .toList(),
        method.lowerBound());
  }

  /// Whether anything was.
  public boolean measured() {
    return !telling().isEmpty();
  }

  /// Whether “95 percent” may be written.
  public boolean enough() {
    return measured() && telling().stream().allMatch(k -> k.share() >= ENOUGH);
  }

  /// What the interval may be called.
  public String words() {
    if (!measured()) {
      return "nominally 95 percent, not measured for these settings";
    }
    if (enough()) {
      return "95 percent";
    }
    var worst = telling().stream().min(Comparator.comparingDouble(Kind::share)).orElseThrow();
    var best = telling().stream().max(Comparator.comparingDouble(Kind::share)).orElseThrow();
    return "nominally 95 percent; in simulations "
        + (bound ? "it was not above the truth in " : "it held the truth in ")
        + percent(worst)
        + " ("
        + worst.name()
        + ") to "
        + percent(best)
        + " of 100 tables";
  }

  /// Every kind with its share.
  public String figures() {
    return String.join(
        "; ", kinds.stream().map(k -> k.name() + ": " + k.held() + " of " + k.given()).toList());
  }

  private List<Kind> telling() {
    return kinds.stream().filter(k -> k.given() >= FEW).toList();
  }

  private static long percent(Kind kind) {
    return Math.round(Math.floor(100 * kind.share()));
  }

  private static List<Row> read() {
    try (var stream = Coverage.class.getResourceAsStream("coverage.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("coverage.tsv is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(Coverage::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] f = line.split("\t", -1);
    return new Row(
        f[0],
        f[1],
        new Kind(f[3], Integer.parseInt(f[4]), Integer.parseInt(f[5]), Integer.parseInt(f[6])));
  }
}
