package org.rapporteur.report.html.page;

import java.util.List;

/// The sources that say so; those beyond the room of the page are counted.
public record Voices(List<Voice> shown, int more) {
  /// Nobody in particular says so.
  public static final Voices NONE = new Voices(List.of(), 0);
}
