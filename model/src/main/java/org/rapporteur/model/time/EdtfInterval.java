package org.rapporteur.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The closed interval of days that an EDTF value may mean.
///
/// @param earliest first day, or null if the beginning is open
/// @param latest last day, or null if the end is open
public record EdtfInterval(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
  public EdtfInterval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("an interval runs forward");
    }
  }

  /// Whether both may mean one day.
  public boolean meets(EdtfInterval other) {
    return startsBy(other.latest) && other.startsBy(latest);
  }

  /// Whether `other` lies wholly inside this one.
  public boolean contains(EdtfInterval other) {
    boolean from =
        earliest == null || (other.earliest != null && !other.earliest.isBefore(earliest));
    boolean to = latest == null || (other.latest != null && !other.latest.isAfter(latest));
    return from && to;
  }

  private boolean startsBy(@Nullable LocalDate end) {
    return earliest == null || end == null || !earliest.isAfter(end);
  }
}
