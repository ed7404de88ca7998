package org.rapporteur.model.evidence;

import java.util.List;
import java.util.Map;

/// What a reader made of one piece of evidence. Every file that was received ends in one of these.
public sealed interface Reading {
  /// The evidence that was read.
  EvidenceId evidence();

  /// The media type that was detected, such as `text/html`.
  String mediaType();

  /// Text was found.
  ///
  /// @param text the stored text; every span of the analysis points into it. For plain text it is
  ///   the file's characters, unchanged.
  /// @param regions the layout the file itself declares (HTML elements, mail headers, table rows),
  ///   in order and not overlapping; empty for plain text
  /// @param described what the document says of its own origin
  /// @param metadata names and values found in the file
  record Text(
      EvidenceId evidence,
      String mediaType,
      String text,
      List<Region> regions,
      SourceDescription described,
      Map<String, String> metadata)
      implements Reading {
    public Text {
      regions = List.copyOf(regions);
      metadata = Map.copyOf(metadata);
      for (var region : regions) {
        if (region.end() > text.length()) {
          throw new IllegalArgumentException("a region lies inside its text");
        }
      }
    }
  }

  /// The file is sound and holds no text of its own.
  ///
  /// @param detail one line for people, without names or text from the file
  record NoText(EvidenceId evidence, String mediaType, NoTextReason reason, String detail)
      implements Reading {}

  /// The file could not be read. It is kept all the same.
  ///
  /// @param detail one line for people, without names or text from the file
  record Unreadable(EvidenceId evidence, String mediaType, UnreadableReason reason, String detail)
      implements Reading {}

  /// Why there is no text.
  enum NoTextReason {
    /// The file has no bytes.
    EMPTY,
    /// An image, a sound or a film.
    MEDIA,
    /// Pages without a text layer.
    NO_TEXT_LAYER,
    /// An archive or a mailbox: its members are evidence of their own.
    CONTAINER,
    /// It describes other files, as `sources.csv` does.
    DESCRIPTION,
    /// A type for which there is no reader.
    UNSUPPORTED
  }

  /// Why reading failed.
  enum UnreadableReason {
    ENCRYPTED,
    MALFORMED,
    TIMED_OUT,
    OUT_OF_MEMORY,
    ANSWER_TOO_LARGE,
    ARCHIVE_LIMIT,
    CRASHED,
    NOT_PERMITTED
  }
}
