package org.rapporteur.analyze.linkage;

/// What happened to blocks that held too many pairs to compare them all: they are split by a
/// further key, and what then does not meet any more, or cannot be split, is counted. Other passes
/// may still find such a pair.
public final class Oversize {
  private long blocks;
  private long notCompared;

  void split(long pairs) {
    blocks++;
    notCompared += pairs;
  }

  void together(long pairs) {
    notCompared -= pairs;
  }

  void leave(long pairs) {
    blocks++;
    notCompared += pairs;
  }

  void add(Oversize other) {
    blocks += other.blocks;
    notCompared += other.notCompared;
  }

  public long blocks() {
    return blocks;
  }

  /// Pairs that shared the key of a pass and were not compared under it.
  public long notCompared() {
    return notCompared;
  }
}
