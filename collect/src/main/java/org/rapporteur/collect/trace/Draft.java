package org.rapporteur.collect.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.Node.Identifier;
import org.rapporteur.model.trace.Node.Name;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;
import org.rapporteur.model.trace.NodeId;

/// A node while its record is read. Blank values are passed over, so that readers need not ask.
final class Draft {
  private final NodeId id;
  private final Citation citation;
  private Sort sort;
  private final Set<Name> names = new LinkedHashSet<>();
  private final Set<Identifier> identifiers = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final List<Edtf> births = new ArrayList<>();
  private final Map<String, String> details = new LinkedHashMap<>();

  Draft(String id, Sort sort, Citation citation) {
    this.id = new NodeId(id);
    this.sort = sort;
    this.citation = citation;
  }

  NodeId id() {
    return id;
  }

  Citation citation() {
    return citation;
  }

  Sort sort() {
    return sort;
  }

  Draft sort(Sort better) {
    sort = better;
    return this;
  }

  Draft name(String text) {
    return name(text, Standing.PRIMARY);
  }

  Draft name(String text, Standing standing) {
    var plain = text.strip().replaceAll("\\s+", " ");
    if (!plain.isEmpty()) {
      names.add(new Name(plain, standing));
    }
    return this;
  }

  Draft identifier(String scheme, String value) {
    if (!value.isBlank()) {
      identifiers.add(new Identifier(scheme, value.strip()));
    }
    return this;
  }

  Draft country(String country) {
    if (!country.isBlank()) {
      countries.add(country.strip());
    }
    return this;
  }

  /// One address from its parts; blank ones are left out.
  Draft address(String... parts) {
    var words = new ArrayList<String>();
    for (var part : parts) {
      if (!part.isBlank()) {
        words.add(part.strip().replaceAll("\\s+", " "));
      }
    }
    if (!words.isEmpty()) {
      addresses.add(String.join(", ", words));
    }
    return this;
  }

  Draft birth(@Nullable Edtf date) {
    if (date != null) {
      births.add(date);
    }
    return this;
  }

  /// What the source says besides; several values of one field are joined.
  Draft detail(String field, String value) {
    if (!value.isBlank()) {
      details.merge(field, value.strip(), (a, b) -> a.equals(b) ? a : a + "; " + b);
    }
    return this;
  }

  boolean hasName() {
    return !names.isEmpty();
  }

  /// The node; one without a name shows its id.
  Node node() {
    var shown =
        names.stream()
            .filter(n -> n.standing() == Standing.PRIMARY)
            .findFirst()
            .or(() -> names.stream().findFirst())
            .map(Name::text)
            .orElse(id.value());
    return new Node(
        id,
        sort,
        shown,
        List.copyOf(names),
        List.copyOf(identifiers),
        List.copyOf(countries),
        List.copyOf(addresses),
        births,
        details,
        citation);
  }
}
