package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plain words of a stored text, or a cited passage with what stands in it.
///
/// @param id its anchor, or null
/// @param style such as `name`, or null
/// @param text plain words; empty if it is a passage
public record Stretch(
    @Nullable String id, @Nullable String style, String text, List<Stretch> inside) {
  /// Plain words.
  public static Stretch plain(String text) {
    return new Stretch(null, null, text, List.of());
  }

  /// Whether it is a passage.
  public boolean passage() {
    return !inside.isEmpty();
  }
}
