package org.rapporteur.collect.intake;

import java.util.Comparator;
import org.rapporteur.model.evidence.SourceDescription;

/// One row of a `sources.csv`.
///
/// @param table the name of the file it stands in
/// @param line where it stands
record Description(String table, long line, SourceDescription described)
    implements Comparable<Description> {
  private static final Comparator<Description> ORDER =
      Comparator.comparing(Description::table).thenComparingLong(Description::line);

  @Override
  public int compareTo(Description other) {
    return ORDER.compare(this, other);
  }
}
