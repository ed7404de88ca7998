package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A name of any script as parts in given-name-first order, where its order is known. The other
/// ways to write it that comparisons try are made when they are first asked for and kept.
final class PlainName {
  private final List<NamePart> parts;
  private final Traits traits;
  private final Supplier<List<NamePart>> joins;
  private final String initials;
  private final boolean strange;
  private volatile @Nullable PlainName rotated;
  private volatile @Nullable List<PlainName> joinings;
  private volatile LoanSounds.@Nullable Foreign sounds;

  /// @param joins gives each part run together with the next
  PlainName(List<NamePart> parts, Traits traits, Supplier<List<NamePart>> joins) {
    this.parts = List.copyOf(parts);
    this.traits = traits;
    this.joins = joins;
    this.initials = initials(parts);
    this.strange = parts.stream().anyMatch(NamePart::strange);
  }

  /// What was noticed of a name as a whole.
  ///
  /// @param particles surname particles written, such as `von der`
  /// @param chain links of descent written, such as `bin`
  /// @param muslim parts or links show an Arabic or Persian name, whose short vowels are free
  /// @param iberian a given name shows a Spanish or Portuguese name, which may have two surnames
  /// @param ordered the order is known, from a comma, capitals or a patronymic
  record Traits(
      List<String> particles,
      boolean chain,
      boolean muslim,
      boolean iberian,
      boolean ordered,
      boolean latin,
      String generation) {
    Traits {
      particles = List.copyOf(particles);
    }
  }

  private static String initials(List<NamePart> parts) {
    var initials = new StringBuilder();
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).is(NamePart.Kind.INITIAL)) {
        initials.append(parts.get(i).forms().getFirst());
      }
    }
    return initials.toString();
  }

  List<NamePart> parts() {
    return parts;
  }

  List<String> particles() {
    return traits.particles();
  }

  boolean chain() {
    return traits.chain();
  }

  boolean muslim() {
    return traits.muslim();
  }

  boolean iberian() {
    return traits.iberian();
  }

  boolean ordered() {
    return traits.ordered();
  }

  boolean latin() {
    return traits.latin();
  }

  String generation() {
    return traits.generation();
  }

  /// The initials behind the first part.
  String initials() {
    return initials;
  }

  /// Whether the letters of some part are only guessed at.
  boolean strange() {
    return strange;
  }

  boolean anyInitial() {
    return !initials.isEmpty() || (!parts.isEmpty() && parts.getFirst().is(NamePart.Kind.INITIAL));
  }

  /// The same name with its first part at the end, as when the surname was written first.
  PlainName rotated() {
    PlainName known = rotated;
    if (known == null) {
      List<NamePart> turned = new ArrayList<>(parts.subList(1, parts.size()));
      turned.add(parts.getFirst());
      known = new PlainName(turned, traits, List::of);
      rotated = known;
    }
    return known;
  }

  /// The same name with each pair of neighbours in turn written as one: the first two in the first.
  List<PlainName> joinings() {
    List<PlainName> known = joinings;
    if (known == null) {
      List<PlainName> all = new ArrayList<>();
      List<NamePart> run = joins.get();
      for (int i = 0; i < run.size(); i++) {
        List<NamePart> fewer = new ArrayList<>(parts);
        fewer.remove(i + 1);
        fewer.set(i, run.get(i));
        all.add(new PlainName(fewer, traits, List::of));
      }
      known = List.copyOf(all);
      joinings = known;
    }
    return known;
  }

  /// What Korean letters keep of its parts.
  LoanSounds.Foreign sounds() {
    LoanSounds.Foreign known = sounds;
    if (known == null) {
      known = LoanSounds.Foreign.of(parts.stream().map(PlainName::letters).toList());
      sounds = known;
    }
    return known;
  }

  private static String letters(NamePart part) {
    return part.forms().stream().min(String::compareTo).orElse("");
  }
}
