package org.rapporteur.analyze.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;

/// One thing that has a name in the gazetteer.
///
/// @param id such as `state:KP`, `place:geneva`, `body:un-general-assembly`
/// @param canonical the name by which we show it
/// @param flags those of the form it was found by; compare things by their ids
/// @param country id of the state it belongs to, if it belongs to one; a state's own id for a state
/// @param source where the row's facts come from
public record Entry(
    String id,
    EntityType type,
    String canonical,
    Set<Flag> flags,
    @Nullable String country,
    String source) {

  public Entry {
    flags = Set.copyOf(flags);
  }

  /// Whether the form it was found by carries this flag.
  public boolean has(Flag flag) {
    return flags.contains(flag);
  }
}
