package org.rapporteur.collect.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// Tells office documents, which are zip archives too, from archives.
final class ZipContents {
  private static final int MIME_TYPE_LENGTH = 100;
  private static final long FREE = 10 << 20;
  private static final long RATIO = 200;
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "application/vnd.oasis.opendocument.";

  private ZipContents() {}

  /// The format of a zip archive by its members, or `archive` if it is only that or is damaged.
  static Format format(Source source, Format archive) {
    try (var channel = source.channel();
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      if (zip.getEntry("[Content_Types].xml") != null) {
        return ooxml(zip, archive);
      }
      var type = mimeType(zip);
      return type != null && type.startsWith(ODF) ? new Format(type, Family.OFFICE) : archive;
    } catch (IOException | RuntimeException e) {
      return archive;
    }
  }

  /// Refuses a document whose table of contents promises far more than its size, before a parser
  /// tries to hold it. One that lies there meets the limits of the process.
  static void refuseBomb(Source source) throws IOException, UnreadableException {
    try (var channel = source.channel();
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      long promised = 0;
      for (var entry : Collections.list(zip.getEntries())) {
        promised += Math.max(0, entry.getSize());
      }
      if (promised > FREE && promised / RATIO > source.size()) {
        throw new UnreadableException(
            UnreadableReason.ARCHIVE_LIMIT, "the document unpacks to far more than its size");
      }
    }
  }

  private static Format ooxml(ZipFile zip, Format archive) {
    if (zip.getEntry("word/document.xml") != null) {
      return new Format(OOXML + "wordprocessingml.document", Family.OFFICE);
    }
    if (zip.getEntry("xl/workbook.xml") != null) {
      return new Format(OOXML + "spreadsheetml.sheet", Family.OFFICE);
    }
    return zip.getEntry("ppt/presentation.xml") != null
        ? new Format(OOXML + "presentationml.presentation", Family.OFFICE)
        : archive;
  }

  private static @Nullable String mimeType(ZipFile zip) throws IOException {
    ZipArchiveEntry entry = zip.getEntry("mimetype");
    if (entry == null) {
      return null;
    }
    try (var in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(MIME_TYPE_LENGTH), StandardCharsets.US_ASCII).strip();
    } catch (ZipException e) {
      return null;
    }
  }
}
