package org.rapporteur.ledger.custody;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ledger.keys.Sha256;

/// The right edge of a growing Merkle tree: one hash for every set bit of its size. Enough to add
/// leaves and to tell the root.
final class Frontier {
  private final List<byte[]> hashes = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  void add(byte[] leafHash) {
    var hash = leafHash;
    for (long bit = size; (bit & 1) == 1; bit >>= 1) {
      hash = Merkle.node(hashes.removeLast(), hash);
    }
    hashes.add(hash);
    size++;
  }

  byte[] root() {
    if (hashes.isEmpty()) {
      return Sha256.of();
    }
    var root = hashes.getLast();
    for (int at = hashes.size() - 2; at >= 0; at--) {
      root = Merkle.node(hashes.get(at), root);
    }
    return root;
  }
}
