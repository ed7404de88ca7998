package org.rapporteur.analyze.corroboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;

/// Of whom a text tells where it makes a claim that names nobody: whoever is named in the paragraph
/// so far or in the title, else in the nearest paragraph before that names anybody.
final class PersonsNearby {
  private final Material material;

  PersonsNearby(Material material) {
    this.material = material;
  }

  /// The persons of whom it may be told.
  Set<String> toldOf(Told told, Claim claim) {
    var here = Optional.ofNullable(material.extent(claim));
    if (here.isEmpty()) {
      return Set.of();
    }
    int block = here.get().block();
    int end = here.get().end();
    var persons =
        places(
            told,
            m ->
                isTitle(told.telling(), m)
                    || (block(told.telling(), m) == block && m.start() < end));
    return suspected(persons.isEmpty() ? before(told, block) : persons.keySet());
  }

  /// With them those who may be the same persons, which somebody has yet to judge.
  private Set<String> suspected(Set<String> persons) {
    var all = new HashSet<>(persons);
    for (var person : persons) {
      var entity = material.entities.get(new EntityId(person));
      if (entity != null) {
        entity.suspects().forEach(s -> all.add(s.other().value()));
      }
    }
    return all;
  }

  /// The person named last in the paragraph before the claim.
  Optional<String> lastBefore(Told told, Claim claim) {
    return Optional.ofNullable(material.extent(claim))
        .map(s ->
            places(
                told,
                m -> block(told.telling(), m) == s.block() && m.start() < claim.span().start()))
        .flatMap(
            p -> p.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey));
  }

  /// Whether the case holds somebody for a person, whatever one text takes the name for.
  private boolean isPerson(EntityId id) {
    var entity = material.entities.get(id);
    return entity != null && entity.type() == EntityType.PERSON;
  }

  /// The persons who have such a mention, with the last place of one.
  private Map<String, Integer> places(Told told, Predicate<Mention> wanted) {
    var persons = new HashMap<String, Integer>();
    for (var referent : told.telling().referents()) {
      var last = referent.mentions().stream().filter(wanted).mapToInt(Mention::start).max();
      material
          .entity(told.telling().evidence(), referent.number())
          .filter(e -> last.isPresent() && isPerson(e))
          .ifPresent(e -> persons.merge(e.value(), last.getAsInt(), Math::max));
    }
    return persons;
  }

  private Set<String> before(Told told, int block) {
    var byBlock = new TreeMap<Integer, Set<String>>();
    for (var referent : told.telling().referents()) {
      var entity = material.entity(told.telling().evidence(), referent.number());
      if (referent.type() == EntityType.PERSON && entity.isPresent()) {
        for (var mention : referent.mentions()) {
          byBlock
              .computeIfAbsent(block(told.telling(), mention), k -> new HashSet<>())
              .add(entity.get().value());
        }
      }
    }
    var nearest = byBlock.lowerEntry(block);
    return nearest == null ? Set.of() : nearest.getValue();
  }

  private static int block(Telling telling, Mention mention) {
    return telling.sentences().get(mention.sentence()).block();
  }

  private static boolean isTitle(Telling telling, Mention mention) {
    return telling.blocks().get(block(telling, mention)).kind() == Block.Kind.TITLE;
  }
}
