package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;

/// A name of any script as parts in given-name-first order, where its order is known.
///
/// @param particles surname particles written, such as `von der`
/// @param chain links of descent written, such as `bin`
/// @param muslim parts or links show an Arabic or Persian name, whose short vowels are free
/// @param iberian a given name shows a Spanish or Portuguese name, which may have two surnames
/// @param joins each part run together with the next
/// @param ordered the order is known, from a comma, capitals or a patronymic
record PlainName(
    List<NamePart> parts,
    List<String> particles,
    boolean chain,
    boolean muslim,
    boolean iberian,
    boolean ordered,
    boolean latin,
    String generation,
    List<NamePart> joins) {
  PlainName {
    parts = List.copyOf(parts);
    particles = List.copyOf(particles);
    joins = List.copyOf(joins);
  }

  String initials() {
    var initials = new StringBuilder();
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).is(NamePart.Kind.INITIAL)) {
        initials.append(parts.get(i).forms().iterator().next());
      }
    }
    return initials.toString();
  }

  /// The same name with its first part at the end, as when the surname was written first.
  PlainName rotated() {
    List<NamePart> turned = new ArrayList<>(parts.subList(1, parts.size()));
    turned.add(parts.getFirst());
    return withParts(turned);
  }

  /// The same name with each pair of neighbours in turn written as one.
  List<PlainName> joinings() {
    List<PlainName> all = new ArrayList<>();
    for (int i = 0; i < joins.size(); i++) {
      List<NamePart> fewer = new ArrayList<>(parts);
      fewer.remove(i + 1);
      fewer.set(i, joins.get(i));
      all.add(withParts(fewer));
    }
    return all;
  }

  private PlainName withParts(List<NamePart> others) {
    return new PlainName(
        others, particles, chain, muslim, iberian, ordered, latin, generation, List.of());
  }
}
