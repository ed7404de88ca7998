package org.rapporteur.collect.reader;

/// Formats that one reader reads.
enum Family {
  PLAIN,
  DELIMITED,
  HTML,
  PDF,
  OFFICE,
  MAIL,
  MAILBOX,
  ARCHIVE,
  MEDIA,
  /// Bytes without a sign: text if they decode as text.
  UNKNOWN
}
