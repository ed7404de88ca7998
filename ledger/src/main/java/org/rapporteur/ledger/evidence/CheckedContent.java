package org.rapporteur.ledger.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.keys.Sha256;
import org.rapporteur.model.evidence.EvidenceId;

/// The content of an object, whose digest is checked at its end.
final class CheckedContent extends FilterInputStream {
  private final MessageDigest digest = Sha256.begin();
  private final EvidenceId id;
  private final Damage otherwise;
  private boolean ended;
  private boolean sound;

  CheckedContent(InputStream content, EvidenceId id, Damage otherwise) {
    super(content);
    this.id = id;
    this.otherwise = otherwise;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    if (read < 0) {
      requireSound();
    } else {
      digest.update(bytes, from, read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    var block = new byte[(int) Math.min(1 << 13, Math.max(0, count))];
    long skipped = 0;
    while (skipped < count) {
      int read = read(block, 0, (int) Math.min(block.length, count - skipped));
      if (read < 0) {
        break;
      }
      skipped += read;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void requireSound() {
    if (!ended) {
      ended = true;
      sound = HexFormat.of().formatHex(digest.digest()).equals(id.hex());
    }
    if (!sound) {
      throw otherwise.asException();
    }
  }
}
