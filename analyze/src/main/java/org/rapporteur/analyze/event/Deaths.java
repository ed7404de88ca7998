package org.rapporteur.analyze.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// A person dies once: `was beaten to death`, `the killing of`, `died in prison` of one person in
/// one document are one happening, whatever the words.
final class Deaths {
  private static final Set<String> WORDS =
      Set.of("die", "perish", "drown", "death", "killing", "murder", "execution");

  private final List<Referent> referents;

  Deaths(List<Referent> referents) {
    this.referents = List.copyOf(referents);
  }

  /// Whether both tell of the death of one person.
  boolean same(AccountDraft draft, Frame frame) {
    return isDeath(frame)
        && draft.frames.stream()
            .anyMatch(f -> isDeath(f) && who(f).stream().anyMatch(who(frame)::contains));
  }

  private static boolean isDeath(Frame frame) {
    return !frame.pattern()
        && (WORDS.contains(frame.trigger())
            || frame.type() == EventType.EXECUTION
            || "extrajudicial-killing".equals(frame.violation()));
  }

  /// The persons who die.
  private List<Integer> who(Frame frame) {
    return frame.slots().stream()
        .filter(s ->
            s.role() == SlotRole.VICTIM
                || (s.role() == SlotRole.SUBJECT && frame.type() == EventType.OTHER))
        .map(s -> s.referent())
        .filter(r -> r != null && referents.get(r).type() == EntityType.PERSON)
        .toList();
  }
}
