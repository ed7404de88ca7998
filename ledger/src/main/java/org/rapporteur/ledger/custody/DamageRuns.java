package org.rapporteur.ledger.custody;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.disk.Damage;

/// Joins damages that follow each other in one file into one, named by its first entry.
final class DamageRuns {
  private final Consumer<Damage> found;
  private @Nullable Damage open;

  DamageRuns(Consumer<Damage> found) {
    this.found = found;
  }

  void add(Damage next) {
    var before = open;
    if (before != null
        && before.file().equals(next.file())
        && before.message().equals(next.message())
        && next.from() <= before.to()) {
      open =
          new Damage(
              before.file(),
              before.from(),
              Math.max(before.to(), next.to()),
              before.entry(),
              before.object(),
              before.message());
      return;
    }
    end();
    open = next;
  }

  /// Tells of the last run.
  void end() {
    if (open != null) {
      found.accept(open);
      open = null;
    }
  }
}
