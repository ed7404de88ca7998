package org.rapporteur.model.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The identity of evidence: the SHA-256 of its bytes as 64 lower-case hex digits.
public record EvidenceId(String hex) implements Comparable<EvidenceId> {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public EvidenceId {
    if (!DIGEST.matcher(hex).matches()) {
      throw new IllegalArgumentException("an evidence id is 64 lower-case hex digits");
    }
  }

  /// The id of these bytes.
  public static EvidenceId of(byte[] bytes) {
    try {
      return new EvidenceId(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The first twelve digits, for people.
  public String brief() {
    return hex.substring(0, 12);
  }

  @Override
  public int compareTo(EvidenceId other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
