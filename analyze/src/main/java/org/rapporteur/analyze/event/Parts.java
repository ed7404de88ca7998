package org.rapporteur.analyze.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;

/// Who plays which part in an account, and the telling words of its title: worked out once, because
/// an account is compared with many.
record Parts(Map<SlotRole, Set<EntityId>> byRole, Set<EntityId> all, Set<String> stems) {
  private static final Set<String> PLAIN =
      Set.of(
          "the",
          "of",
          "on",
          "in",
          "a",
          "and",
          "for",
          "to",
          "at",
          "statement",
          "testimony",
          "meeting",
          "resolution",
          "by",
          "with",
          "an",
          "its",
          "high-level",
          "level",
          "high");

  Parts {
    byRole.replaceAll((role, players) -> Set.copyOf(players));
    all = Set.copyOf(all);
    stems = Set.copyOf(stems);
  }

  static Parts of(Account account) {
    var byRole = new EnumMap<SlotRole, Set<EntityId>>(SlotRole.class);
    var all = new HashSet<EntityId>();
    for (var participant : account.participants()) {
      if (participant.entity() != null) {
        byRole.computeIfAbsent(participant.role(), k -> new HashSet<>()).add(participant.entity());
        all.add(participant.entity());
      }
    }
    return new Parts(byRole, all, stems(account.title()));
  }

  /// Those who play a part, or any.
  Set<EntityId> of(@Nullable SlotRole role) {
    return role == null ? all : byRole.getOrDefault(role, Set.of());
  }

  private static Set<String> stems(String title) {
    var stems =
        new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    stems.removeAll(PLAIN);
    stems.remove("");
    return stems;
  }
}
