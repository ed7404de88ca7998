package org.rapporteur.model.estimate;

/// One of the lists.
///
/// @param name as the table heads its column
/// @param period which time it covers, in the user's words; empty if not declared
/// @param place which territory
/// @param definition whom it counts as a victim
public record SourceList(String name, String period, String place, String definition) {
  public SourceList {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A list has no name: every column but count needs one.");
    }
  }

  /// A list of which only the name is known.
  public static SourceList named(String name) {
    return new SourceList(name, "", "", "");
  }
}
