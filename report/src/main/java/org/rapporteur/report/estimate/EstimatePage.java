package org.rapporteur.report.estimate;

import java.util.List;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Light;
import org.rapporteur.model.estimate.Statement.Sentence;

/// What the template prints.
///
/// @param about what the number is a number of
/// @param declared what cannot occur, and referrals, with the reasons given
/// @param combinations the lists' overlaps, largest first
/// @param strip every method on one axis
/// @param parts of the people, and their sum, if they are divided
/// @param curves totals along something
/// @param annex all figures of all methods
/// @param hidden whether small cells are hidden
/// @param forPublic whether nothing may lead to people
public record EstimatePage(
    String title,
    List<Pair> about,
    List<Sentence> sentences,
    List<String> notices,
    List<Light> lights,
    List<String> lists,
    List<Pair> sizes,
    List<Pair> declared,
    List<Combination> combinations,
    Strip strip,
    List<Check> parts,
    List<Check> checks,
    List<Curve> curves,
    List<Method> annex,
    boolean hidden,
    boolean forPublic) {
  /// A word and what it stands for.
  public record Pair(String term, String value) {}

  /// People on exactly these lists.
  ///
  /// @param on one mark per list
  /// @param width of the bar, in per cent
  /// @param link to the people behind the count; empty where nobody can be pointed to
  public record Combination(
      List<Boolean> on, String lists, String count, String width, String link) {}

  /// All methods on a common logarithmic axis.
  ///
  /// @param floor where the known people lie
  public record Strip(int height, String floor, String known, List<Tick> ticks, List<Row> rows) {}

  /// A place on the axis.
  public record Tick(String across, String label, String anchor) {}

  /// One method's line. Places are per cent of the width; empty where there is none.
  ///
  /// @param kind `accepted`, `bound`, `hatched` or `aside`
  ///
  /// @param model of a log-linear method, in the table only
  public record Row(
      String number,
      String words,
      String model,
      String figures,
      String kind,
      int down,
      String low,
      String width,
      String point,
      String reason) {}

  /// One method with all its figures.
  ///
  /// @param formula what it computes
  public record Method(
      String number, String words, String settings, String formula, List<Pair> facts) {}

  /// Totals along something, drawn and as a table.
  public record Curve(
      int height, List<Stroke> strokes, List<Dot> dots, String first, String last, Check table) {}

  /// @param kind `line` or `floor`
  public record Stroke(String kind, String fromAcross, int fromDown, String toAcross, int toDown) {}

  /// A point of a curve.
  public record Dot(String across, int down) {}
}
