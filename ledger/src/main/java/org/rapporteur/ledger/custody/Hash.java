package org.rapporteur.ledger.custody;

import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 that can be compared.
final class Hash {
  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  static Hash of(byte[] bytes) {
    return new Hash(bytes.clone());
  }

  /// The leaf hash over a commitment.
  static Hash ofLeaf(byte[] commitment) {
    return new Hash(Merkle.leaf(commitment));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
