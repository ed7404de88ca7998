package org.rapporteur.ledger.custody;

import java.nio.ByteBuffer;
import java.util.List;

/// A tile and what stands in it: 32-byte hashes, or in an entry bundle commitments, each behind its
/// length in two bytes.
///
/// @param path where it stands
/// @param hashes what it holds, as many as the path is wide
record Tile(TilePath path, List<byte[]> hashes) {
  Tile {
    hashes = List.copyOf(hashes);
  }

  byte[] bytes() {
    var bytes = ByteBuffer.allocate(path.stride() * hashes.size());
    for (var hash : hashes) {
      if (path.level() == TilePath.ENTRIES) {
        bytes.putShort((short) 32);
      }
      bytes.put(hash);
    }
    return bytes.array();
  }
}
