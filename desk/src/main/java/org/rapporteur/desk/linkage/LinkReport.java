package org.rapporteur.desk.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a linkage went.
///
/// @param guessed what each column was taken for, if the schema was guessed
/// @param unreadable rows that could not be read, with file and line
/// @param notices what else a person should know
/// @param pairs all pairs there are, compared or not
/// @param passes the keys under which rows met, with the pairs each found first
/// @param expectedRecall share of pairs of one person or body that the passes are expected to find
/// @param notCompared pairs in too large blocks that were not compared under that block's key
/// @param bands how many pairs ended in each band
/// @param clusters clusters of two or more rows
/// @param check whether pairs may be joined without a look, and why not
public record LinkReport(
    long leftRows,
    long rightRows,
    List<String> guessed,
    List<String> unreadable,
    List<String> notices,
    long pairs,
    long compared,
    List<Pass> passes,
    double expectedRecall,
    long largeBlocks,
    long notCompared,
    Learning learning,
    List<Field> fields,
    Bands bands,
    long clusters,
    long largestCluster,
    String check,
    @Nullable Calibration calibration) {
  public LinkReport {
    guessed = List.copyOf(guessed);
    unreadable = List.copyOf(unreadable);
    notices = List.copyOf(notices);
    passes = List.copyOf(passes);
    fields = List.copyOf(fields);
  }

  /// One key under which rows met.
  public record Pass(String key, long found) {}

  /// How the weights were learned.
  ///
  /// @param expectedMatches pairs of one person or body expected among all
  /// @param settled whether the learning came to rest
  public record Learning(
      double expectedMatches,
      double prior,
      long countedPairs,
      long patterns,
      int rounds,
      boolean settled) {}

  /// What a field is worth.
  ///
  /// @param equal share of pairs of one person that are equal
  /// @param byChance share of other pairs that are
  /// @param equalBits bits of equality on a usual value
  /// @param differentBits bits of a difference
  public record Field(
      String name,
      String kind,
      long distinct,
      double filled,
      double equal,
      double byChance,
      double equalBits,
      double differentBits) {}

  /// Pairs by band.
  public record Bands(long auto, long likely, long review) {}

  /// What judged pairs say of the probabilities.
  ///
  /// @param error mean distance of probability and truth in ten equal groups
  public record Calibration(long judged, boolean fitted, double error) {}
}
