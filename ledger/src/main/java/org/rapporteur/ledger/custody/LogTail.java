package org.rapporteur.ledger.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What has to be known of a log to add to it: its tree's edge and the times it has seen.
final class LogTail {
  private static final long HEAD_EVERY = 1000;

  private final Frontier frontier = new Frontier();
  private final TileStack tiles = new TileStack();
  private @Nullable Instant last;
  private LocalDate day = LocalDate.MIN;
  private boolean headDue;

  long size() {
    return frontier.size();
  }

  byte[] root() {
    return frontier.root();
  }

  TileStack tiles() {
    return tiles;
  }

  /// The `at` of the last entry, or null if there is none.
  @Nullable Instant last() {
    return last;
  }

  void add(Entry entry, byte[] commitment, Consumer<Tile> full) {
    last = entry.at();
    var day = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    if (day.isAfter(this.day)) {
      this.day = day;
      headDue = true;
    }
    addErased(commitment, full);
  }

  /// Adds an entry of which only the commitment is left.
  void addErased(byte[] commitment, Consumer<Tile> full) {
    frontier.add(Merkle.leaf(commitment));
    tiles.add(commitment, full);
    headDue |= size() % HEAD_EVERY == 0;
  }

  /// Whether the next checkpoint is one to keep: the first at or after every 1,000th entry and
  /// every new day.
  boolean headDue() {
    return headDue;
  }

  void headKept() {
    headDue = false;
  }
}
