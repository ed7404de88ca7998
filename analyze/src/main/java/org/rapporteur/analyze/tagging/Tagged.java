package org.rapporteur.analyze.tagging;

import java.util.List;

/// A sentence whose tags are known.
///
/// @param signs what speaks for each word's tag, word by word
/// @param tags one for each word
public record Tagged(List<List<String>> signs, List<String> tags) {
  /// @throws IllegalArgumentException if there are more tags than words, or fewer
  public Tagged {
    if (signs.size() != tags.size()) {
      throw new IllegalArgumentException(
          signs.size() + " words have " + tags.size() + " tags; each needs one");
    }
    signs = List.copyOf(signs);
    tags = List.copyOf(tags);
  }
}
