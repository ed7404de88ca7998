package org.rapporteur.ledger.custody;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.keys.Sha256;

/// The hashes of RFC 6962, section 2.1: a leaf is hashed behind a zero byte, a node behind a one.
final class Merkle {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Merkle() {}

  static byte[] leaf(byte[] data) {
    return Sha256.of(LEAF, data);
  }

  static byte[] node(byte[] left, byte[] right) {
    return Sha256.of(NODE, left, right);
  }

  /// The leaf data of an entry: what the tree shows of it.
  static byte[] commitment(byte[] salt, byte[] entry) {
    return Sha256.of(salt, entry);
  }

  /// The root over leaf hashes, level by level: an odd last hash moves up unchanged.
  static byte[] root(List<byte[]> hashes) {
    if (hashes.isEmpty()) {
      return Sha256.of();
    }
    var level = hashes;
    while (level.size() > 1) {
      var above = new ArrayList<byte[]>((level.size() + 1) / 2);
      for (int left = 0; left < level.size(); left += 2) {
        above.add(
            left + 1 < level.size() ? node(level.get(left), level.get(left + 1)) : level.get(left));
      }
      level = above;
    }
    return level.getFirst();
  }
}
