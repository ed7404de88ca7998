package org.rapporteur.collect.isolation;

/// How much may still be taken out of one file that somebody gave us, counted over all containers
/// within it: 10,000 members, 2 GB, and beyond 10 MB at most 200 times the file's own size.
///
/// A container inside a container shares the allowance of the outermost file, else a nested bomb
/// would earn a new one at each level. Safe for use by several threads.
public final class Allowance {
  /// Containers may be nested this deep.
  public static final int DEEPEST = 8;

  static final long MEMBERS = 10_000;
  static final long BYTES = 2L << 30;
  static final long FREE_BYTES = 10L << 20;
  static final long RATIO = 200;

  private final long byteLimit;
  private long members;
  private long bytes;

  private Allowance(long byteLimit) {
    this.byteLimit = byteLimit;
  }

  /// The allowance of a file of this size.
  public static Allowance forFile(long size) {
    long proportional = Math.max(FREE_BYTES, Math.min(size, BYTES / RATIO + 1) * RATIO);
    return new Allowance(Math.min(BYTES, proportional));
  }

  /// Members that may still be taken.
  synchronized long membersLeft() {
    return MEMBERS - members;
  }

  /// Bytes that may still be taken.
  synchronized long bytesLeft() {
    return byteLimit - bytes;
  }

  /// Counts one member, or says that it is one too many.
  synchronized boolean takeMember() {
    return ++members <= MEMBERS;
  }

  /// Counts bytes, or says that they are too many.
  synchronized boolean takeBytes(long count) {
    bytes += count;
    return bytes <= byteLimit;
  }
}
