package org.rapporteur.analyze.trace.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a search goes.
///
/// @param hops most hops, 1 to 8
/// @param paths how many paths are wanted
/// @param lead most days between the arrival of an input and the departure of what is made of it
/// @param labels most partial paths before the search stops and says so
/// @param links whether to walk what only links: directors, agents, families, links that do not say
///   how
/// @param candidates whether to walk joins that nobody has decided
/// @param from only what happened from this day on, or null
/// @param until only what happened until this day, or null
public record Limits(
    int hops,
    int paths,
    int lead,
    int labels,
    boolean links,
    boolean candidates,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  public static final int MOST_HOPS = 8;

  /// What a question that says nothing gets.
  public static final Limits USUAL = new Limits(6, 5, 540, 200_000, false, true, null, null);

  public Limits {
    if (hops < 1 || hops > MOST_HOPS) {
      throw new IllegalArgumentException(
          "a path has 1 to " + MOST_HOPS + " hops: give --hops within that");
    }
    if (paths < 1 || lead < 0 || labels < 1) {
      throw new IllegalArgumentException(
          "paths and labels are at least 1, the lead time at least 0 days");
    }
  }
}
