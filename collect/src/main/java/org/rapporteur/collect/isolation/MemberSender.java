package org.rapporteur.collect.isolation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.collect.reader.MemberSink;
import org.rapporteur.collect.reader.UnreadableException;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// Sends members to the parent while they are unpacked, and stops at what is allowed. The parent
/// counts again, since this side may have fallen to the file.
final class MemberSender implements MemberSink {
  private static final int LONG_PATH = 16_000;

  private final DataOutputStream out;
  private final int depth;
  private long membersLeft;
  private long bytesLeft;
  private int links;

  MemberSender(DataOutputStream out, int depth, long membersLeft, long bytesLeft) {
    this.out = out;
    this.depth = depth;
    this.membersLeft = membersLeft;
    this.bytesLeft = bytesLeft;
  }

  @Override
  public void announce(long members) throws UnreadableException {
    if (members > 0 && depth >= Allowance.DEEPEST) {
      throw limit("containers nested more than " + Allowance.DEEPEST + " deep");
    }
    if (members > membersLeft) {
      throw limit("more members than are taken out of one file");
    }
  }

  @Override
  public void member(String path, InputStream bytes) throws IOException, UnreadableException {
    announce(1);
    membersLeft--;
    Frame.write(out, Frames.MEMBER, new Fields.Writer().string(printable(path)));
    boolean whole = false;
    try {
      copy(bytes);
      whole = true;
    } finally {
      Frame.write(out, whole ? Frames.END : Frames.ABANDON, new Fields.Writer());
    }
  }

  @Override
  public void link(String path, String target) throws IOException, UnreadableException {
    if (++links > Frames.LINKS) {
      throw limit("more links than are noted of one file");
    }
    Frame.write(
        out, Frames.LINK, new Fields.Writer().string(printable(path)).string(printable(target)));
  }

  private void copy(InputStream bytes) throws IOException, UnreadableException {
    byte[] buffer = new byte[Frames.LARGEST_DATA];
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      bytesLeft -= n;
      if (bytesLeft < 0) {
        throw limit("it unpacks to more than is taken out of one file");
      }
      Frame.write(out, Frames.DATA, buffer, n);
    }
  }

  /// A path as it can be sent: bounded, and valid UTF-8.
  private static String printable(String path) {
    var bounded = path.length() <= LONG_PATH ? path : path.substring(0, LONG_PATH);
    return Fields.valid(bounded);
  }

  private static UnreadableException limit(String detail) {
    return new UnreadableException(UnreadableReason.ARCHIVE_LIMIT, detail);
  }
}
