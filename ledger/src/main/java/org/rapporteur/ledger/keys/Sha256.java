package org.rapporteur.ledger.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 (FIPS 180-4), which every name, leaf and node of the ledger is made with.
public final class Sha256 {
  private Sha256() {}

  /// A digest to feed.
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw Primitives.missing(e);
    }
  }

  /// The digest of all parts, one after the other.
  public static byte[] of(byte[]... parts) {
    var digest = begin();
    for (var part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }
}
