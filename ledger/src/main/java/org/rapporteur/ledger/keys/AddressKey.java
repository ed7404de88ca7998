package org.rapporteur.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.rapporteur.model.evidence.EvidenceId;

/// The key that turns evidence ids into file names. Without it nobody who owns a candidate file can
/// learn from the names whether the case holds it.
public final class AddressKey {
  private final byte[] key;

  AddressKey(byte[] key) {
    this.key = key;
  }

  /// The name of an object: HMAC-SHA256 over the case id, a zero byte, the object's kind and its
  /// SHA-256, in hex. The case is part of it, so two cases share nothing; so is the kind, so that
  /// no byte of an object's header can change unseen.
  public String name(String caseId, int kind, EvidenceId id) {
    var mac = Primitives.hmac(key);
    mac.update(caseId.getBytes(StandardCharsets.UTF_8));
    mac.update((byte) 0);
    mac.update((byte) kind);
    mac.update(HexFormat.of().parseHex(id.hex()));
    return HexFormat.of().formatHex(mac.doFinal());
  }
}
