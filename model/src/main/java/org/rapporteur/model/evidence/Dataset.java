package org.rapporteur.model.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Structured material that a person took into the case for one purpose: a pack of mechanisms, a
/// list of sanctions, a table of counts. Its files are evidence like any other, but they are not
/// read as documents; the engine of its subject reads them.
///
/// The id comes from the content, so taking the same files in twice with the same settings is one
/// dataset. A dataset can be withdrawn; the log remembers that it was there.
///
/// @param id `D-` and 16 hex digits
/// @param subject the engine it is for, such as `mechanism`, `trace` or `estimate`
/// @param kind the format or role within that subject, such as `pack` or `un-consolidated`
/// @param parts its files in the order given
/// @param settings how to read it, such as a column mapping; keys in order
/// @param recorded when it was taken in
public record Dataset(
    String id,
    String subject,
    String kind,
    List<Part> parts,
    Map<String, String> settings,
    Instant recorded) {

  /// One file.
  ///
  /// @param name its path below what the user named, with `/` between its parts
  /// @param evidence its bytes
  /// @param size in bytes
  public record Part(String name, EvidenceId evidence, long size) {}

  public Dataset {
    parts = List.copyOf(parts);
    SortedMap<String, String> ordered = new TreeMap<>(settings);
    settings = Collections.unmodifiableSortedMap(ordered);
    if (subject.isBlank() || kind.isBlank() || parts.isEmpty()) {
      throw new IllegalArgumentException("a dataset has a subject, a kind and at least one file");
    }
  }

  /// A dataset with the id that its content gives.
  public static Dataset of(
      String subject,
      String kind,
      List<Part> parts,
      Map<String, String> settings,
      Instant recorded) {
    var content = new StringBuilder(subject).append('\u001f').append(kind);
    parts.forEach(part -> content.append('\u001f').append(part.name()).append(part.evidence()));
    new TreeMap<>(settings)
        .forEach(
            (key, value) -> content.append('\u001f').append(key).append('\u001e').append(value));
    var digest =
        EvidenceId.of(content.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Dataset(
        "D-" + digest.hex().substring(0, 16), subject, kind, parts, settings, recorded);
  }
}
