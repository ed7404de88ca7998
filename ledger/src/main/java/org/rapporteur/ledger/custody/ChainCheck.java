package org.rapporteur.ledger.custody;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.disk.Damage;

/// Reads the entries one after the other: numbers without a gap, each `prev-at` the `at` before,
/// time going back only at a `clock-step`, one case. Remembers what later checks need.
final class ChainCheck {
  private final Consumer<Damage> found;
  private final Consumer<Entry> seen;
  private final Set<String> announcedKeys = new HashSet<>();
  private final Map<Long, Set<String>> restored = new HashMap<>();
  private @Nullable Instant last;
  private @Nullable String caseId;
  private boolean gap;
  private boolean begun;

  ChainCheck(Consumer<Damage> found, Consumer<Entry> seen) {
    this.found = found;
    this.seen = seen;
  }

  /// Checks the entry at a place; empty if it cannot be read.
  Optional<Entry> check(long seq, String file, Segment.@Nullable Slot slot) {
    if (!(slot instanceof Segment.Slot.Salted salted)) {
      gap = true;
      return Optional.empty();
    }
    Entry entry;
    try {
      entry = EntryText.read(salted.entry());
    } catch (MalformedEntryException e) {
      gap = true;
      found.accept(Damage.ofEntry(file, slot.from(), slot.to(), seq, e.getMessage() + "."));
      return Optional.empty();
    }
    problem(seq, entry)
        .ifPresent(why -> found.accept(Damage.ofEntry(file, slot.from(), slot.to(), seq, why)));
    remember(seq, entry);
    seen.accept(entry);
    return Optional.of(entry);
  }

  private Optional<String> problem(long seq, Entry entry) {
    if (entry.seq() != seq) {
      return Optional.of("the entry has the number %d.".formatted(entry.seq()));
    }
    if (caseId != null && !caseId.equals(entry.caseId())) {
      return Optional.of("the entry belongs to another case.");
    }
    if (gap) {
      return Optional.empty();
    }
    if (!entry.previousAt().equals(Optional.ofNullable(last))) {
      return Optional.of("`prev-at` is not the time of the entry before.");
    }
    if (last != null && entry.at().isBefore(last) && !entry.type().equals("clock-step")) {
      return Optional.of("time goes back without a `clock-step`.");
    }
    return seq == 0 && !entry.type().equals("begin")
        ? Optional.of("the log does not begin with `begin`.")
        : Optional.empty();
  }

  private void remember(long seq, Entry entry) {
    gap = false;
    last = entry.at();
    caseId = caseId == null ? entry.caseId() : caseId;
    begun |= seq == 0;
    if (entry.type().equals("begin") || entry.type().equals("key-rotate")) {
      announcedKeys.addAll(entry.all("key"));
    }
    if (entry.type().equals("restore")) {
      restored.put(seq, Set.copyOf(entry.all("output")));
    }
  }

  Optional<String> caseId() {
    return Optional.ofNullable(caseId);
  }

  /// Whether the entry that begins the log could be read.
  boolean begun() {
    return begun;
  }

  /// Whether the log announces a key of this fingerprint.
  boolean announces(String fingerprint) {
    return announcedKeys.contains(Entry.DIGEST + fingerprint);
  }

  Set<String> announcedKeys() {
    return announcedKeys;
  }

  /// Digests of what was set aside, by the number of the entry that tells of it.
  Map<Long, Set<String>> restored() {
    return restored;
  }
}
