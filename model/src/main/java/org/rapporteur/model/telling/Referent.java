package org.rapporteur.model.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person, body or place within one document, with all places that name it there.
///
/// @param number counts from 0 in the document
/// @param name the fullest form the document prints, or the gazetteer's name
/// @param knownAs id of a gazetteer row, such as `state:KP`, or null
/// @param mentions in order; never nested
/// @param attributes what names and context tell: `country` -> gazetteer id of the state a body
///   belongs to, `acronym`, `title`, `garbled`...
public record Referent(
    int number,
    EntityType type,
    String name,
    @Nullable String knownAs,
    List<Mention> mentions,
    java.util.Map<String, String> attributes) {
  public Referent {
    mentions = List.copyOf(mentions);
    attributes = java.util.Map.copyOf(attributes);
  }
}
