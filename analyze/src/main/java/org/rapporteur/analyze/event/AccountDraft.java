package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.time.Time;

/// Frames of one document that tell of one happening.
final class AccountDraft {
  final List<Frame> frames = new ArrayList<>();
  @Nullable Time date;
  @Nullable Integer session;
  @Nullable String symbol;
  boolean recurring;
  @Nullable AccountDraft part;

  AccountDraft(Frame first) {
    frames.add(first);
    session = first.session();
    symbol = first.symbol();
  }

  Frame first() {
    return frames.getFirst();
  }

  Frame last() {
    return frames.getLast();
  }

  Set<Integer> referents(SlotRole... roles) {
    var wanted = roles.length == 0 ? Set.of(SlotRole.values()) : Set.of(roles);
    var found = new LinkedHashSet<Integer>();
    for (var slot : slots()) {
      if (slot.referent() != null && wanted.contains(slot.role())) {
        found.add(slot.referent());
      }
    }
    return found;
  }

  List<Slot> slots() {
    return frames.stream().flatMap(f -> f.slots().stream()).toList();
  }

  /// The strongest sense in which it is told.
  Factuality factuality() {
    return frames.stream().map(Frame::factuality).min(Enum::compareTo).orElse(Factuality.ASSERTED);
  }

  @Nullable String violation() {
    return frames.stream().map(Frame::violation).filter(v -> v != null).findFirst().orElse(null);
  }
}
