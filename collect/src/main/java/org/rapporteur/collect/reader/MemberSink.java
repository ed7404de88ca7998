package org.rapporteur.collect.reader;

import java.io.IOException;
import java.io.InputStream;

/// Where a reader puts what it finds inside a container: members of archives, messages of
/// mailboxes, attachments, embedded files. Each becomes evidence of its own.
public interface MemberSink {
  /// Takes one member. Reads `bytes` to its end; the caller closes it.
  ///
  /// @param path its place in the container as printed there, which may be hostile; it is data
  /// @throws UnreadableException with `ARCHIVE_LIMIT` when the container holds more than is allowed
  void member(String path, InputStream bytes) throws IOException, UnreadableException;

  /// Takes note of a link or a device, which is never followed.
  void link(String path, String target) throws IOException, UnreadableException;

  /// Refuses at once if so many members cannot be taken any more.
  void announce(long members) throws UnreadableException;
}
