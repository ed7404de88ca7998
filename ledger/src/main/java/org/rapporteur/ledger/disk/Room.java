package org.rapporteur.ledger.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much of a disk is left alone: intake stops while there is still room to close the log and to
/// work with what is there.
///
/// @param reserve bytes set aside in the file `reserve`
/// @param keepFree free bytes below which nothing new is taken in
public record Room(long reserve, long keepFree) {
  private static final long MEBIBYTE = 1L << 20;

  /// The greater of 1 GB and 5 % of the disk stays free, and 64 MB are set aside. Small disks give
  /// up a tenth and a twentieth instead, so that a memory stick can hold a case.
  public static Room on(Path folder) {
    try {
      long total = Files.getFileStore(folder).getTotalSpace();
      long keepFree = Math.max(1024 * MEBIBYTE, total / 20);
      return new Room(Math.min(64 * MEBIBYTE, total / 20), Math.min(keepFree, total / 10));
    } catch (IOException e) {
      return new Room(64 * MEBIBYTE, 1024 * MEBIBYTE);
    }
  }

  /// Free bytes on the disk of `folder`, or [Long#MAX_VALUE] where the system does not say.
  static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
