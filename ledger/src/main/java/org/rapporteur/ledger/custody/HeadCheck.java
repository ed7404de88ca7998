package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.disk.Damage;

/// Compares the heads that were kept, in the folder and outside, with the tree: each must be one of
/// its earlier states. A head of a larger size shows a rollback, one of another root a fork.
final class HeadCheck {
  private final LogFiles files;
  private final HeadReader reader;
  private final Consumer<Damage> found;
  private final TreeSet<Long> sizes = new TreeSet<>();
  private final Map<Long, String> roots = new HashMap<>();
  private @Nullable Checkpoint outside;
  private @Nullable Path outsideFile;
  private String outsideName = "";
  private long due = -1;
  private @Nullable Instant dueAt;

  HeadCheck(LogFiles files, HeadReader reader, Consumer<Damage> found) throws IOException {
    this.files = files;
    this.reader = reader;
    this.found = found;
    sizes.addAll(files.headSizes());
  }

  /// Takes a head that was kept elsewhere.
  void against(Path kept) throws IOException {
    outsideFile = kept;
    outsideName = String.valueOf(kept.getFileName());
    outside = reader.read(kept, outsideName).orElse(null);
  }

  /// Called after each entry. All entries of a group have the same time, so a head that is due
  /// stands before the first entry of another time.
  ///
  /// @param at the entry's time, or null if it cannot be read
  void passed(long size, @Nullable Instant at, boolean headDue, Supplier<Optional<byte[]>> root) {
    if (due >= 0 && (size - due >= Segment.ENTRIES || !sameTime(at))) {
      missing();
    }
    if (headDue && due < 0) {
      due = size;
      dueAt = at;
    }
    if (sizes.contains(size)) {
      due = -1;
    }
    boolean wanted = sizes.contains(size) || (outside != null && outside.size() == size);
    if (wanted) {
      root.get().map(Base64.getEncoder()::encodeToString).ifPresent(now -> roots.put(size, now));
    }
  }

  private boolean sameTime(@Nullable Instant at) {
    return at == null || dueAt == null || at.equals(dueAt);
  }

  private void missing() {
    found.accept(
        Damage.ofEntry(
            files.name(files.head(due)),
            0,
            0,
            due - 1,
            "a head that was kept about here is missing."));
    due = -1;
  }

  /// Compares all heads once the tree is known.
  ///
  /// @param head the head of the log
  /// @param written number of records in the segments, signed or not
  void compare(Checkpoint head, long written) throws IOException {
    if (due >= 0) {
      missing();
    }
    // A crash may leave one group that is not signed yet, and the head kept of it.
    long possible = Math.min(written, head.size() + Segment.ENTRIES);
    if (written > possible) {
      rolledBack(head, written, "its entries");
    }
    for (long size : sizes) {
      var name = files.name(files.head(size));
      var kept = reader.read(files.head(size), name);
      if (kept.isPresent() && kept.get().size() != size) {
        whole(files.head(size), name, "the head is one of size " + kept.get().size() + ".");
      } else if (kept.isPresent()) {
        compare(kept.get(), files.head(size), name, head, possible);
      }
    }
    if (outside != null && outsideFile != null) {
      compare(outside, outsideFile, outsideName, head, head.size());
    }
  }

  private void compare(Checkpoint kept, Path file, String name, Checkpoint head, long possible)
      throws IOException {
    if (!kept.origin().equals(head.origin())) {
      whole(file, name, "the head is that of another log.");
    } else if (kept.size() > possible) {
      rolledBack(head, kept.size(), name);
    } else if (roots.containsKey(kept.size()) && !kept.root().equals(roots.get(kept.size()))) {
      whole(
          file,
          name,
          "two histories: at size %d this head has the root %s and the log has %s."
              .formatted(kept.size(), kept.root(), roots.get(kept.size())));
    }
  }

  private void whole(Path file, String name, String why) throws IOException {
    found.accept(new Damage(name, 0, Files.size(file), why));
  }

  private void rolledBack(Checkpoint head, long expected, String witness) {
    found.accept(
        Damage.ofEntry(
            files.name(files.checkpoint()),
            0,
            0,
            head.size(),
            "the log ends at %d, expected at least %d (%s): it was rolled back."
                .formatted(head.size(), expected, witness)));
  }
}
