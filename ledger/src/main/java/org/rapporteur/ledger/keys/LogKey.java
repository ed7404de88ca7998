package org.rapporteur.ledger.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// The Ed25519 key (RFC 8032) that signs the log.
public final class LogKey {
  private static final byte[] PKCS8_PREFIX =
      HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final byte[] seed;
  private final PrivateKey secret;
  private final LogPublicKey shown;

  private LogKey(byte[] seed, LogPublicKey shown) {
    this.seed = seed;
    this.shown = shown;
    try {
      var encoded = Arrays.copyOf(PKCS8_PREFIX, PKCS8_PREFIX.length + seed.length);
      System.arraycopy(seed, 0, encoded, PKCS8_PREFIX.length, seed.length);
      this.secret =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw Primitives.missing(e);
    }
  }

  /// A new random key.
  public static LogKey random() {
    try {
      var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      var secret = pair.getPrivate().getEncoded();
      var seed = Arrays.copyOfRange(secret, secret.length - 32, secret.length);
      return new LogKey(seed, LogPublicKey.ofSpki(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw Primitives.missing(e);
    }
  }

  /// The key stored as `seed32 | public32`.
  static LogKey ofStored(byte[] stored) {
    if (stored.length != 64) {
      throw new IllegalArgumentException("a stored log key has 64 bytes");
    }
    return new LogKey(
        Arrays.copyOf(stored, 32), LogPublicKey.ofRaw(Arrays.copyOfRange(stored, 32, 64)));
  }

  byte[] stored() {
    var all = Arrays.copyOf(seed, 64);
    System.arraycopy(shown.raw(), 0, all, 32, 32);
    return all;
  }

  /// The half that everybody may see.
  public LogPublicKey shown() {
    return shown;
  }

  /// The 64-byte signature of a message.
  public byte[] sign(byte[] message) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw Primitives.missing(e);
    }
  }
}
