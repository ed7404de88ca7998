package org.rapporteur.model.trace;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.time.Edtf;

/// Anything an edge can touch, as one source describes it.
///
/// @param name the name to show
/// @param names every name the source gives, the shown one among them
/// @param identifiers numbers given by others than the source
/// @param countries as the source prints them
/// @param addresses each on one line
/// @param births dates of birth, or of founding
/// @param details what the source says besides, by its own field names
/// @param citation where it says so
public record Node(
    NodeId id,
    Sort sort,
    String name,
    List<Name> names,
    List<Identifier> identifiers,
    List<String> countries,
    List<String> addresses,
    List<Edtf> births,
    Map<String, String> details,
    Citation citation) {
  public Node {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a node has a name to show");
    }
    names = List.copyOf(names);
    identifiers = List.copyOf(identifiers);
    countries = List.copyOf(countries);
    addresses = List.copyOf(addresses);
    births = List.copyOf(births);
    details = Map.copyOf(details);
  }

  /// A node of which nothing is known but its name.
  public static Node named(NodeId id, Sort sort, String name, Citation citation) {
    return new Node(
        id,
        sort,
        name,
        List.of(new Name(name, Standing.PRIMARY)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        citation);
  }

  /// What a node is.
  public enum Sort {
    PERSON,
    COMPANY,
    PUBLIC_BODY,
    VESSEL,
    AIRCRAFT,
    FACILITY,
    SHIPMENT,
    PRODUCT,
    /// A recorded violation.
    ACT,
    ADDRESS,
    UNKNOWN;

    /// The word for people, such as `public body`.
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// A name with its standing in the source.
  public record Name(String text, Standing standing) {}

  /// How far a name can be relied on.
  public enum Standing {
    PRIMARY,
    ALIAS,
    /// The source itself warns of it: low quality, weak.
    WEAK,
    FORMER,
    ORIGINAL_SCRIPT
  }

  /// A number that somebody gave: `lei`, `imo`, `registration`, `passport`, `os`, `duns`, …
  public record Identifier(String scheme, String value) {}
}
