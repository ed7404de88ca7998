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
final class Parts {
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

  private final Map<SlotRole, Set<EntityId>> byRole;
  private final Set<EntityId> all;

  /// The telling words by their numbers, in order.
  private final int[] stems;

  private Parts(Map<SlotRole, Set<EntityId>> byRole, Set<EntityId> all, int[] stems) {
    byRole.replaceAll((role, players) -> Set.copyOf(players));
    this.byRole = Map.copyOf(byRole);
    this.all = Set.copyOf(all);
    this.stems = stems;
  }

  /// @param numbers receives a number for each word that has none yet
  static Parts of(Account account, Map<String, Integer> numbers) {
    var byRole = new EnumMap<SlotRole, Set<EntityId>>(SlotRole.class);
    var all = new HashSet<EntityId>();
    for (var participant : account.participants()) {
      if (participant.entity() != null) {
        byRole.computeIfAbsent(participant.role(), k -> new HashSet<>()).add(participant.entity());
        all.add(participant.entity());
      }
    }
    return new Parts(byRole, all, stems(account.title(), numbers));
  }

  /// All who play any part.
  Set<EntityId> all() {
    return all;
  }

  /// Those who play a part, or any.
  Set<EntityId> of(@Nullable SlotRole role) {
    return role == null ? all : byRole.getOrDefault(role, Set.of());
  }

  private static int[] stems(String title, Map<String, Integer> numbers) {
    var stems =
        new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    stems.removeAll(PLAIN);
    stems.remove("");
    return stems.stream()
        .mapToInt(stem -> numbers.computeIfAbsent(stem, k -> numbers.size()))
        .sorted()
        .toArray();
  }

  /// How much of the words that either title has stand in both, from 0 to 1 (Jaccard 1901).
  double sharedWords(Parts other) {
    int both = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < stems.length && theirs < other.stems.length) {
      int order = Integer.compare(stems[mine], other.stems[theirs]);
      both += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return both == 0 ? 0 : (double) both / (stems.length + other.stems.length - both);
  }
}
