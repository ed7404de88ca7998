package org.rapporteur.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.rapporteur.model.evidence.EvidenceId;

/// The public half of a log key, known by 32 bytes and written as SPKI (RFC 8410).
public final class LogPublicKey {
  private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
  private static final String END = "\n-----END PUBLIC KEY-----\n";

  private final byte[] raw;

  private LogPublicKey(byte[] raw) {
    this.raw = raw;
  }

  static LogPublicKey ofRaw(byte[] raw) {
    return new LogPublicKey(raw.clone());
  }

  static LogPublicKey ofSpki(byte[] spki) {
    return new LogPublicKey(Arrays.copyOfRange(spki, SPKI_PREFIX.length, spki.length));
  }

  /// The key in a PEM file, or empty if the file is not exactly as [#pem] writes it.
  public static Optional<LogPublicKey> ofPem(byte[] pem) {
    var text = new String(pem, StandardCharsets.ISO_8859_1);
    if (!text.startsWith(BEGIN)
        || !text.endsWith(END)
        || text.length() < BEGIN.length() + END.length()) {
      return Optional.empty();
    }
    try {
      var spki =
          Base64.getDecoder().decode(text.substring(BEGIN.length(), text.length() - END.length()));
      if (spki.length != SPKI_PREFIX.length + 32) {
        return Optional.empty();
      }
      var key = ofSpki(spki);
      return Arrays.equals(key.pem(), pem) ? Optional.of(key) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The 32 bytes of the key.
  public byte[] raw() {
    return raw.clone();
  }

  /// SubjectPublicKeyInfo in DER.
  public byte[] spki() {
    var all = Arrays.copyOf(SPKI_PREFIX, SPKI_PREFIX.length + raw.length);
    System.arraycopy(raw, 0, all, SPKI_PREFIX.length, raw.length);
    return all;
  }

  /// The key as a PEM file that `openssl` reads.
  public byte[] pem() {
    return (BEGIN + Base64.getEncoder().encodeToString(spki()) + END)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// SHA-256 of the SPKI, to be compared with one got by another way.
  public String fingerprint() {
    return EvidenceId.of(spki()).hex();
  }

  /// Whether `signature` is this key's over `message`.
  public boolean verifies(byte[] message, byte[] signature) {
    try {
      var check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki())));
      check.update(message);
      return check.verify(signature);
    } catch (SignatureException
        | java.security.InvalidKeyException
        | java.security.spec.InvalidKeySpecException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw Primitives.missing(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LogPublicKey key && Arrays.equals(raw, key.raw);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(raw);
  }
}
