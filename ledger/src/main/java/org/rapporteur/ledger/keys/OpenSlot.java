package org.rapporteur.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The way of opening a case that asks for nothing: the root key in clear. Whoever holds the disk
/// holds the case, and the program says so.
///
/// Text lines `kind: open`, `created: <instant>`, `wrapped: <base64 of the root key>` and `check:
/// <base64 of HMAC-SHA256(root, "rapporteur/1/slot" | the lines before)>`.
final class OpenSlot {
  private static final String CHECK = "check: ";
  private static final String WRAPPED = "wrapped: ";

  private OpenSlot() {}

  static byte[] write(byte[] root, Instant created) {
    var lines =
        "kind: open\ncreated: "
            + created
            + "\n"
            + WRAPPED
            + Base64.getEncoder().encodeToString(root)
            + "\n";
    return (lines + CHECK + check(root, lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// The root key, or empty if any byte of the slot was changed.
  static Optional<byte[]> read(byte[] slot) {
    var text = new String(slot, StandardCharsets.UTF_8);
    int split = text.indexOf(CHECK);
    var lines = split < 0 ? List.<String>of() : text.substring(0, split).lines().toList();
    if (lines.size() != 3 || !lines.get(2).startsWith(WRAPPED)) {
      return Optional.empty();
    }
    try {
      var root = Base64.getDecoder().decode(lines.get(2).substring(WRAPPED.length()));
      var again = text.substring(0, split) + CHECK + check(root, text.substring(0, split)) + "\n";
      boolean whole =
          root.length == 32
              && lines.get(0).equals("kind: open")
              && MessageDigest.isEqual(again.getBytes(StandardCharsets.UTF_8), slot);
      return whole ? Optional.of(root) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String check(byte[] root, String lines) {
    var mac = Primitives.hmac(root);
    mac.update("rapporteur/1/slot".getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(mac.doFinal(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
