package org.rapporteur.collect.reader;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/// Names of attachments, as printed or for want of one by their type.
final class MailNames {
  private MailNames() {}

  /// Mail programs put encoded words into file names although the standard forbids it.
  static String decoded(String name) {
    return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
  }

  /// The extension that lets an unnamed part be read.
  static String extension(String mediaType) {
    return switch (mediaType) {
      case "message/rfc822" -> ".eml";
      case "text/html" -> ".html";
      case "text/plain" -> ".txt";
      case "text/csv" -> ".csv";
      case "application/pdf" -> ".pdf";
      case "image/jpeg" -> ".jpg";
      case "image/png" -> ".png";
      default -> ".bin";
    };
  }
}
