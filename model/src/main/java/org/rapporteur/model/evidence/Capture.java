package org.rapporteur.model.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one piece of evidence came to us. The same bytes may be captured twice under two names.
///
/// @param evidence the bytes
/// @param name the path below what the user named, with `/` between its parts; a file given by
///   itself has its bare file name, and a member of an archive the archive's name, `!/` and its own
/// @param size in bytes
/// @param member the container it was taken from, or null for a file
/// @param modified when the file says it was last changed
/// @param recorded when we received it
/// @param described what `sources.csv` or the like says about it
public record Capture(
    EvidenceId evidence,
    String name,
    long size,
    @Nullable Member member,
    @Nullable Instant modified,
    Instant recorded,
    SourceDescription described) {

  /// A place inside a container.
  ///
  /// @param parent the evidence that contains it
  /// @param path its path there, as printed in the container, which may be hostile
  public record Member(EvidenceId parent, String path) {}

  public Capture {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a capture has a name");
    }
    if (size < 0) {
      throw new IllegalArgumentException("a size is not negative");
    }
  }
}
