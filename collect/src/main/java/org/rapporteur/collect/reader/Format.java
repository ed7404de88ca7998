package org.rapporteur.collect.reader;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// What a file is: the media type and the family that reads it.
///
/// Bytes are asked before the name, because a name is only what somebody called it; but plain text
/// cannot tell that it is a table or a mail, and a file called `.txt` stays plain text whatever it
/// quotes.
record Format(String mediaType, Family family) {
  private static final Format PLAIN = new Format("text/plain", Family.PLAIN);
  private static final Format UNKNOWN = new Format("application/octet-stream", Family.UNKNOWN);

  /// The format of these bytes under this name.
  static Format of(Source source, String name) throws IOException {
    byte[] head = source.head();
    var signed = Signature.of(head);
    if (signed.isPresent()) {
      return zipped(source, signed.get());
    }
    var named = named(extension(name));
    if (Signature.hasZeros(head)) {
      return named
          .filter(format -> format.family == Family.PLAIN || binary(format))
          .orElse(UNKNOWN);
    }
    return named.or(() -> TextSigns.of(head)).orElse(UNKNOWN);
  }

  private static boolean binary(Format format) {
    return format.family == Family.MEDIA || format.family == Family.ARCHIVE;
  }

  private static Format zipped(Source source, Format signed) {
    return signed.mediaType.equals("application/zip") ? ZipContents.format(source, signed) : signed;
  }

  private static Optional<Format> named(String extension) {
    return switch (extension) {
      case "txt", "text", "md", "markdown", "log", "srt", "vtt" -> Optional.of(PLAIN);
      case "csv" -> Optional.of(new Format("text/csv", Family.DELIMITED));
      case "tsv", "tab" -> Optional.of(new Format("text/tab-separated-values", Family.DELIMITED));
      case "html", "htm", "shtml" -> Optional.of(new Format("text/html", Family.HTML));
      case "xhtml", "xht" -> Optional.of(new Format("application/xhtml+xml", Family.HTML));
      case "eml", "mht", "mhtml" -> Optional.of(new Format("message/rfc822", Family.MAIL));
      case "mbox" -> Optional.of(new Format("application/mbox", Family.MAILBOX));
      case "json", "jsonl", "geojson" -> Optional.of(new Format("application/json", Family.PLAIN));
      case "xml" -> Optional.of(new Format("application/xml", Family.PLAIN));
      case "svg" -> Optional.of(new Format("image/svg+xml", Family.MEDIA));
      case "tar" -> Optional.of(new Format("application/x-tar", Family.ARCHIVE));
      case "mp3", "wav", "m4a", "aac", "amr", "ogg", "opus", "flac", "wma" ->
          Optional.of(new Format("audio/" + extension, Family.MEDIA));
      case "mp4", "mov", "avi", "mkv", "webm", "3gp", "wmv", "mpg", "mpeg", "flv" ->
          Optional.of(new Format("video/" + extension, Family.MEDIA));
      default -> Optional.empty();
    };
  }

  /// The last extension of a name, in lower case, or an empty string.
  static String extension(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
  }
}
