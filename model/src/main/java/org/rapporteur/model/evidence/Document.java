package org.rapporteur.model.evidence;

import java.util.List;

/// A text ready to be analyzed: what a reading found, under the name it was received.
///
/// @param evidence the bytes behind it
/// @param name the name of its first capture
/// @param text the stored text
/// @param regions the layout the file declares; empty for plain text
/// @param source what is known of its origin
public record Document(
    EvidenceId evidence, String name, String text, List<Region> regions, SourceDescription source) {
  public Document {
    regions = List.copyOf(regions);
  }
}
