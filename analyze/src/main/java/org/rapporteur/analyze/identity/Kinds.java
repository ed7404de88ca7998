package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rapporteur.analyze.names.FirmWords;
import org.rapporteur.analyze.names.LegalForms;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

/// Settles over all documents what an unknown name is. The classifier sees one sentence and takes
/// the firm `Kasai Cobalt` for a person; another report writes `Kasai Cobalt SA`. A guess yields to
/// a name that a list, a pattern or the legal form behind it shows to be of one kind; a person,
/// without such a witness, to twice as many guesses of another kind. A single word yields only
/// within one matter, for many a surname is a firm elsewhere.
final class Kinds {
  private static final int SEVERAL = 2;

  private final Map<String, List<NamedReferent>> bearers = new HashMap<>();

  /// Names with a legal form, by their first words; Korean ones with what a firm deals in, by what
  /// is before that.
  private final Map<String, List<NamedReferent>> firms = new HashMap<>();

  private final BiPredicate<NamedReferent, NamedReferent> sameMatter;

  private Kinds(List<NamedReferent> named, BiPredicate<NamedReferent, NamedReferent> sameMatter) {
    this.sameMatter = sameMatter;
    for (var one : named) {
      bearers.computeIfAbsent(key(one), k -> new ArrayList<>()).add(one);
      if (isFirm(one)) {
        firms.computeIfAbsent(first(key(one)), k -> new ArrayList<>()).add(one);
      } else if (one.referent().type() == EntityType.ORGANIZATION) {
        FirmWords.without(one.form())
            .map(NamedReferent::folded)
            .ifPresent(n -> firms.computeIfAbsent(n, k -> new ArrayList<>()).add(one));
      }
    }
  }

  /// All referents, those of a doubtful kind with the kind that other documents tell.
  ///
  /// @param sameMatter whether the documents of two referents tell of one matter
  static List<NamedReferent> settled(
      List<NamedReferent> named, BiPredicate<NamedReferent, NamedReferent> sameMatter) {
    var kinds = new Kinds(named, sameMatter);
    return named.stream().map(kinds::settled).toList();
  }

  private NamedReferent settled(NamedReferent one) {
    if (isFirm(one)) {
      return as(one, EntityType.ORGANIZATION);
    }
    return isGuess(one) ? told(one).map(type -> as(one, type)).orElse(one) : one;
  }

  private Optional<EntityType> told(NamedReferent one) {
    boolean single = NamedReferent.words(one.form()).size() == 1;
    var others =
        bearers.getOrDefault(key(one), List.of()).stream()
            .filter(o -> !o.id().evidence().equals(one.id().evidence()))
            .filter(o -> !single || sameMatter.test(one, o))
            .toList();
    var witnesses = others.stream().filter(o -> isFirm(o) || isWitness(one, o)).toList();
    var kinds = witnesses.stream().map(Kinds::type).map(Kinds::group).distinct().toList();
    if (kinds.size() == 1) {
      return Optional.of(type(witnesses.getFirst()));
    }
    if (!kinds.isEmpty()) {
      return Optional.empty();
    }
    var firm = firm(one, others);
    return firm.isEmpty() && one.isPerson() ? usual(one, others) : firm;
  }

  /// `Kasai Ridge`, taken for a place, where a report of the matter names Kasai Ridge Mining Plc
  /// and none says that something is there; `하이두` where one names `하이두식품`.
  private Optional<EntityType> firm(NamedReferent one, List<NamedReferent> others) {
    boolean begins =
        others.stream().allMatch(Kinds::isGuess)
            && firms.getOrDefault(first(key(one)), List.of()).stream()
                .filter(f -> isShortOf(one, f))
                .anyMatch(f -> sameMatter.test(one, f));
    return begins ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }

  private static boolean isShortOf(NamedReferent one, NamedReferent firm) {
    boolean begins = one.group().equals("l") && key(firm).startsWith(key(one) + " ");
    return begins || FirmWords.leavesOut(one.form(), firm.form());
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /// What twice as many other documents take it for.
  private static Optional<EntityType> usual(NamedReferent one, List<NamedReferent> others) {
    long own = 1 + others.stream().filter(o -> o.group().equals(one.group())).count();
    return others.stream()
        .filter(o -> !o.isPerson())
        .filter(o -> !o.group().equals(one.group()))
        .filter(
            o -> others.stream().filter(p -> p.group().equals(o.group())).count() >= SEVERAL * own)
        .map(o -> o.referent().type())
        .findFirst();
  }

  /// Who is taken for a person may be a place or a body by what stands beside it elsewhere. A town
  /// lends its name to a body and a person to a street, so a place yields to the law only, and a
  /// body to a place.
  private static boolean isWitness(NamedReferent guess, NamedReferent other) {
    boolean may = guess.isPerson() || (guess.group().equals("b") && other.group().equals("l"));
    boolean told =
        other.referent().knownAs() != null
            || other.referent().mentions().stream()
                .map(Mention::rule)
                .anyMatch(r -> r.startsWith("pattern") || r.endsWith(":where"));
    return may && told && !other.isPerson();
  }

  private static EntityType type(NamedReferent one) {
    return isFirm(one) ? EntityType.ORGANIZATION : one.referent().type();
  }

  private static String group(EntityType type) {
    return switch (type) {
      case PERSON -> "p";
      case ORGANIZATION, PUBLIC_BODY, GROUP -> "b";
      case COUNTRY, PLACE -> "l";
      case DOCUMENT -> "d";
    };
  }

  /// Nothing but the classifier has seen it, and nobody gives it an office.
  private static boolean isGuess(NamedReferent one) {
    return one.referent().knownAs() == null
        && one.offices().isEmpty()
        && one.posts().isEmpty()
        && one.referent().mentions().stream().map(Mention::rule).allMatch(Kinds::isGuess);
  }

  /// Nothing but a guess by its sentence or by its words has said what kind of thing it is.
  static boolean isOpen(NamedReferent one) {
    return one.referent().knownAs() == null
        && one.offices().isEmpty()
        && one.posts().isEmpty()
        && one.referent().mentions().stream()
            .map(Mention::rule)
            .allMatch(r -> isGuess(r) || r.equals("weighed") || r.equals("pattern:opening"));
  }

  private static boolean isGuess(String rule) {
    return rule.equals("classifier") || rule.equals("repeated") || rule.equals("division");
  }

  /// `Kasai Cobalt SA`.
  private static boolean isFirm(NamedReferent one) {
    return one.referent().knownAs() == null && LegalForms.endsFirm(one.form());
  }

  private static String key(NamedReferent one) {
    return LegalForms.without(NamedReferent.folded(one.form()));
  }

  /// A referent taken for another kind of thing.
  static NamedReferent as(NamedReferent one, EntityType type) {
    var known = one.referent();
    if (group(known.type()).equals(group(type))) {
      return one;
    }
    return one.with(
        new Referent(
            known.number(),
            type,
            known.name(),
            known.knownAs(),
            known.mentions(),
            known.attributes()));
  }
}
