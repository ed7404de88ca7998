package org.rapporteur.model.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A legal test as data. A verdict cites id, version and date of effect.
///
/// @param id such as `ofac-50`
/// @param version of our reading of it
/// @param title in words
/// @param effectiveFrom first day on which the test existed; a question about an earlier day is
///   refused
/// @param threshold percent
/// @param inclusive whether exactly the threshold is inside
/// @param aggregate whose stakes are added together
/// @param counts which stakes count; each kind by itself, votes are never added to shares
/// @param control edges from an inside owner that are enough alone
/// @param perhaps edges from an inside owner that make POSSIBLE and no more
/// @param lists the lists whose blocking entries start it; empty for all
/// @param citation where it stands
/// @param open what is not confirmed in this reading, in words; shown with every verdict
public record Regime(
    String id,
    String version,
    String title,
    @Nullable LocalDate effectiveFrom,
    Percent threshold,
    boolean inclusive,
    Aggregate aggregate,
    Set<EdgeKind> counts,
    Set<EdgeKind> control,
    Set<EdgeKind> perhaps,
    Set<ListId> lists,
    String citation,
    List<String> open) {
  public Regime {
    counts = Set.copyOf(counts);
    control = Set.copyOf(control);
    perhaps = Set.copyOf(perhaps);
    lists = Set.copyOf(lists);
    open = List.copyOf(open);
    if (!counts.stream().allMatch(EdgeKind::isStake)) {
      throw new IllegalArgumentException("only shares and votes can be counted");
    }
  }

  /// Whose stakes are added together.
  public enum Aggregate {
    /// All listed parties of all programmes.
    ALL,
    /// Each listed party by itself, and groups that were declared to act together.
    PER_PERSON
  }

  /// Whether a listing starts this test. Advisories and watch lists forbid nothing.
  public boolean startsFrom(Listing listing) {
    boolean binds = listing.status() != ListStatus.ADVISORY && listing.status() != ListStatus.WATCH;
    return binds
        && (listing.list().equals(ListId.ANY) || lists.isEmpty() || lists.contains(listing.list()));
  }
}
