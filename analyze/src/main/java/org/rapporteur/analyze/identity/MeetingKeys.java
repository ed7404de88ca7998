package org.rapporteur.analyze.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analyze.gazetteer.CityNames;
import org.rapporteur.analyze.names.LatinLetters;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.telling.EntityType;

/// What two referents have to share to be compared at all.
final class MeetingKeys {
  private final NameMatcher matcher;
  private final Variants variants;
  private final boolean translations;
  private final boolean languages;

  /// @param named all referents; keys that serve translations are given only if there are some
  /// @param translated whether there are undeclared ones
  MeetingKeys(
      NameMatcher matcher, Variants variants, List<NamedReferent> named, boolean translated) {
    this.matcher = matcher;
    this.variants = variants;
    this.translations = translated || named.stream().anyMatch(NamedReferent::translated);
    this.languages = named.stream().map(NamedReferent::language).distinct().count() > 1;
  }

  /// Whether they give more than others give of the same referents.
  boolean exceed(MeetingKeys others) {
    return (translations || languages) && !(others.translations || others.languages);
  }

  /// Single words by which a document calls a body besides its name.
  static Set<String> shortNames(NamedReferent one) {
    var names = new HashSet<String>();
    if (one.referent().type().near(EntityType.ORGANIZATION) && one.referent().knownAs() == null) {
      one.referent().mentions().stream()
          .map(m -> NamedReferent.folded(m.text()))
          .filter(n -> n.length() >= 4 && !n.contains(" "))
          .forEach(names::add);
    }
    names.remove(one.bare());
    return names;
  }

  /// What a document says of one beside the name, and the cities that go by it.
  static Set<String> facts(NamedReferent one) {
    var keys = new HashSet<String>();
    if (one.isPerson()) {
      keys.add("n" + one.folded());
      one.alias().ifPresent(a -> keys.add("n" + a));
      if (one.isFullName()) {
        one.offices().forEach(o -> one.posts().forEach(p -> keys.add("o" + o + "@" + p)));
      }
    } else if (one.referent().knownAs() == null
        || one.referent().type().near(EntityType.ORGANIZATION)) {
      String acronym = one.referent().attributes().get("acronym");
      if (acronym != null) {
        keys.add("a" + acronym);
      }
      one.referent().mentions().stream()
          .filter(m -> m.text().matches("\\p{Lu}{2,8}"))
          .forEach(m -> keys.add("a" + m.text()));
      Acronyms.letters(one).forEach(l -> keys.add("l" + l));
    }
    if (one.referent().type() == EntityType.PLACE) {
      CityNames.standard().cities(one.bare()).forEach(city -> keys.add("c" + city));
    }
    return keys;
  }

  /// What spellings of one name have in common.
  Set<String> spelling(NamedReferent one) {
    var keys = new HashSet<>(variants.keys(one, one.group()));
    if (translations || languages) {
      keys.addAll(Translations.keys(one));
    }
    if (languages && one.group().equals("l")) {
      keys.add("=" + NamedReferent.folded(LatinLetters.of(one.form())));
    }
    if (one.isPerson()) {
      keys.addAll(matcher.blockingKeys(one.form()));
      // a damaged name shares few keys with the true one; its first letter mostly survives
      String name = NamedReferent.folded(one.form());
      keys.add("~" + (name.isEmpty() ? "" : name.substring(0, 1)));
    } else if (one.referent().knownAs() == null
        || one.referent().type().near(EntityType.ORGANIZATION)) {
      keys.add("=" + one.bare().replace(" ", ""));
      if (languages) {
        meanings(one).forEach(keys::add);
      }
      String names = one.form() + " " + one.official();
      for (var word : names.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        if (word.length() > 4) {
          keys.add(one.group() + "/" + word);
        }
      }
    }
    return keys;
  }

  /// A body's words by what they mean in any language.
  private Stream<String> meanings(NamedReferent one) {
    return matcher.blockingKeys(one.form()).stream()
        .filter(k -> k.startsWith("m:"))
        .map(k -> one.group() + k);
  }
}
