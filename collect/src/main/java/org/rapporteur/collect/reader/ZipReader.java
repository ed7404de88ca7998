package org.rapporteur.collect.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// Opens zip archives by their central directory.
///
/// Names that the archive does not mark as UTF-8 are decoded together, by one character set: old
/// archives carry names in the code page of whoever packed them.
final class ZipReader {
  private static final int LONG_LINK = 4096;
  private static final int SAMPLE = 100_000;

  Reading read(Request request) throws IOException, UnreadableException {
    try (var channel = request.source().channel();
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      var entries =
          Collections.list(zip.getEntries()).stream().filter(e -> !e.isDirectory()).toList();
      request.members().announce(entries.size());
      return members(request, zip, entries);
    }
  }

  private static Reading members(Request request, ZipFile zip, List<ZipArchiveEntry> entries)
      throws IOException, UnreadableException {
    var charset = nameCharset(entries);
    int taken = 0;
    int closed = 0;
    for (var entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
        closed++;
        continue;
      }
      take(request, zip, entry, name(entry, charset));
      taken++;
    }
    if (taken == 0 && closed > 0) {
      throw new UnreadableException(
          UnreadableReason.ENCRYPTED, "the archive's members ask for a password");
    }
    return closed == 0
        ? ArchiveReader.container(request, taken)
        : request.noText(
            NoTextReason.CONTAINER,
            "an archive: " + taken + " members read, " + closed + " locked or packed unknown");
  }

  private static void take(Request request, ZipFile zip, ZipArchiveEntry entry, String name)
      throws IOException, UnreadableException {
    try (var in = zip.getInputStream(entry)) {
      if (entry.isUnixSymlink()) {
        request.members().link(name, new String(in.readNBytes(LONG_LINK), StandardCharsets.UTF_8));
      } else {
        request.members().member(name, in);
      }
    }
  }

  private static String name(ZipArchiveEntry entry, Charset charset) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    boolean utf8 = entry.getGeneralPurposeBit().usesUTF8ForNames();
    return new String(raw, utf8 ? StandardCharsets.UTF_8 : charset);
  }

  private static Charset nameCharset(List<ZipArchiveEntry> entries) {
    var names = new ByteArrayOutputStream();
    for (var entry : entries) {
      byte[] raw = entry.getRawName();
      if (raw != null && names.size() < SAMPLE) {
        names.writeBytes(raw);
        names.write('\n');
      }
    }
    return Decoded.of(names.toByteArray())
        .map(decoded -> Charset.forName(decoded.charset()))
        .orElse(StandardCharsets.ISO_8859_1);
  }
}
