package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A spelling and where it stands.
///
/// @param more how many further sources print it
public record Form(String text, @Nullable String lang, List<Spot> spots, int more) {

  /// A source that prints it.
  ///
  /// @param times how often
  /// @param href the first place
  public record Spot(String source, int times, String href) {}
}
