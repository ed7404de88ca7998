package org.rapporteur.model.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// A node stands on a list.
///
/// @param reference its number there, such as `KPe.001`; may be empty
/// @param from day of listing, or null: always
/// @param until day of delisting, on which it is no longer listed, or null
/// @param programmes the programmes or authorities named
public record Listing(
    NodeId node,
    ListId list,
    String reference,
    ListStatus status,
    @Nullable Edtf from,
    @Nullable Edtf until,
    List<String> programmes,
    Citation citation) {
  public Listing {
    programmes = List.copyOf(programmes);
    var first = from == null ? null : from.interval().map(i -> i.earliest()).orElse(null);
    var last = until == null ? null : until.interval().map(i -> i.latest()).orElse(null);
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("a delisting comes after the listing");
    }
  }

  /// Whether it may stand on the list on a day.
  public boolean possiblyOn(LocalDate day) {
    return (from == null || !day.isBefore(first(from)))
        && (until == null || day.isBefore(last(until)));
  }

  /// Whether it certainly does.
  public boolean certainlyOn(LocalDate day) {
    return (from == null || !day.isBefore(last(from)))
        && (until == null || day.isBefore(first(until)));
  }

  private static LocalDate first(Edtf date) {
    return date.interval()
        .map(i -> i.earliest() == null ? LocalDate.MIN : i.earliest())
        .orElse(LocalDate.MIN);
  }

  private static LocalDate last(Edtf date) {
    return date.interval()
        .map(i -> i.latest() == null ? LocalDate.MAX : i.latest())
        .orElse(LocalDate.MAX);
  }
}
