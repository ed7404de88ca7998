package org.rapporteur.collect.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// Opens archives: every member goes to the sink under the path that is printed in the archive.
///
/// No member is ever written under its own name, so `../` is only a strange name. Limits on number,
/// size and ratio are the sink's; memory of decompressors is bounded here.
final class ArchiveReader implements FormatReader {
  private static final int MEMORY_KIB = 128 * 1024;

  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    try {
      return switch (request.mediaType()) {
        case "application/zip" -> new ZipReader().read(request);
        case "application/x-tar" -> tar(request);
        case "application/x-7z-compressed" -> sevenZip(request);
        case "application/gzip" -> gzip(request);
        case "application/x-bzip2" ->
            compressed(request, "bz2", new BZip2CompressorInputStream(buffered(request), true));
        case "application/x-xz" -> compressed(request, "xz", xz(request));
        default -> request.noText(NoTextReason.UNSUPPORTED, "an archive without a reader");
      };
    } catch (PasswordRequiredException e) {
      throw new UnreadableException(UnreadableReason.ENCRYPTED, "the archive asks for a password");
    } catch (MemoryLimitException e) {
      throw new UnreadableException(
          UnreadableReason.ARCHIVE_LIMIT, "unpacking would take too much memory");
    }
  }

  private static Reading tar(Request request) throws IOException, UnreadableException {
    int members = 0;
    try (var tar = new TarArchiveInputStream(buffered(request), "UTF-8")) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isSymbolicLink() || entry.isLink()) {
          request.members().link(entry.getName(), entry.getLinkName());
        } else if (isDevice(entry)) {
          request.members().link(entry.getName(), "");
        } else if (!entry.isDirectory()) {
          request.members().member(entry.getName(), tar);
          members++;
        }
      }
    }
    return container(request, members);
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
  }

  private static Reading sevenZip(Request request) throws IOException, UnreadableException {
    int members = 0;
    try (var channel = request.source().channel();
        var archive =
            SevenZFile.builder()
                .setSeekableByteChannel(channel)
                .setMaxMemoryLimitKiB(MEMORY_KIB)
                .get()) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (!entry.isDirectory() && entry.hasStream()) {
          var name = entry.getName();
          try (var in = archive.getInputStream(entry)) {
            request.members().member(name == null ? "" : name, in);
          }
          members++;
        }
      }
    }
    return container(request, members);
  }

  private static Reading gzip(Request request) throws IOException, UnreadableException {
    var in =
        GzipCompressorInputStream.builder()
            .setInputStream(buffered(request))
            .setDecompressConcatenated(true)
            .get();
    return compressed(request, "gz", in);
  }

  private static InputStream xz(Request request) throws IOException {
    return XZCompressorInputStream.builder()
        .setInputStream(buffered(request))
        .setDecompressConcatenated(true)
        .setMemoryLimitKiB(MEMORY_KIB)
        .get();
  }

  /// One stream is one member, called as the file without the extension.
  private static Reading compressed(Request request, String extension, InputStream stream)
      throws IOException, UnreadableException {
    try (stream) {
      request.members().member(inner(request.name(), extension), stream);
    }
    return container(request, 1);
  }

  private static String inner(String name, String extension) {
    var last = name.substring(name.lastIndexOf('/') + 1);
    return switch (Format.extension(last)) {
      case "tgz", "tbz", "tbz2", "txz" -> last.substring(0, last.lastIndexOf('.')) + ".tar";
      case "" -> last + ".content";
      default ->
          last.toLowerCase(Locale.ROOT).endsWith("." + extension)
              ? last.substring(0, last.length() - extension.length() - 1)
              : last + ".content";
    };
  }

  static Reading container(Request request, long members) {
    return request.noText(
        NoTextReason.CONTAINER,
        "an archive with " + members + (members == 1 ? " member" : " members"));
  }

  private static InputStream buffered(Request request) throws IOException {
    return new BufferedInputStream(request.source().open());
  }
}
