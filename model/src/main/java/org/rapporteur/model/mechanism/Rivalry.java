package org.rapporteur.model.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answers of the record and of published sources to one question.
///
/// @param acts all of them
/// @param preferred id of the act the record stands by, or null
/// @param words why, with the arithmetic where there is any
public record Rivalry(
    String question, Sense sense, List<Act> acts, @Nullable String preferred, String words) {
  public Rivalry {
    acts = List.copyOf(acts);
  }
}
