package org.rapporteur.analyze.trace.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie.Name;

/// Who stands at the two ends of a cue.
///
/// @param subject the name before the cue, or null if the entry is meant
/// @param fellows names before the subject of which the cue tells the same, in order
/// @param objects the names behind the cue
record Ends(@Nullable Name subject, List<Name> fellows, List<Name> objects) {
  /// What stands before the first cue of a sentence.
  static final Ends NONE = new Ends(null, List.of(), List.of());

  Ends {
    fellows = List.copyOf(fellows);
    objects = List.copyOf(objects);
  }
}
