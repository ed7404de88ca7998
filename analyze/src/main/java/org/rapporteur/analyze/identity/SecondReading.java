package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// Reads the documents of one matter a second time, for names that the others introduced: what one
/// report calls `the Southern Relief Corps` is a name too where another has it in a heading, at the
/// start of a sentence or in a list, and passed it over.
///
/// It adds places to what is known and never joins or parts: a name of two entities of a matter is
/// left alone, and so is what any name covers already or a person has judged.
final class SecondReading {
  /// So many things that few documents name make one matter.
  private static final int ENOUGH = 3;

  /// What more documents name does not tell what one of them is about.
  private static final int COMMON = 30;

  /// So few documents may all be about one matter.
  private static final int FEW = 8;

  private final List<Entity> entities;
  private final Map<EvidenceId, List<Span>> covered = new HashMap<>();

  /// What each document calls each entity, so that no entity's places are gone through again for
  /// every two documents.
  private final Map<EvidenceId, Map<Integer, Set<String>>> bearing = new HashMap<>();

  private final List<Set<EvidenceId>> documents = new ArrayList<>();
  private final Set<Integer> persons = new HashSet<>();
  private final Set<String> judged;

  /// @param judged names and places of names that people have judged
  SecondReading(List<Entity> entities, Set<String> judged) {
    this.entities = entities;
    this.judged = judged;
    for (int i = 0; i < entities.size(); i++) {
      var bearers = new HashSet<EvidenceId>();
      for (var mention : entities.get(i).mentions()) {
        covered.computeIfAbsent(mention.evidence(), k -> new ArrayList<>()).add(mention);
        bearers.add(mention.evidence());
        bearing
            .computeIfAbsent(mention.evidence(), k -> new HashMap<>())
            .computeIfAbsent(i, k -> new HashSet<>())
            .add(mention.text().replaceAll("\\s+", " "));
      }
      documents.add(bearers);
      if (entities.get(i).type() == EntityType.PERSON) {
        persons.add(i);
      }
    }
  }

  /// The entities with what the second reading added.
  List<Entity> of(Iterable<Told> told) {
    var added = new TreeMap<Integer, List<Span>>();
    for (var one : told) {
      read(one, added);
    }
    var all = new ArrayList<Entity>(entities);
    added.forEach((entity, spans) -> all.set(entity, with(entities.get(entity), spans)));
    return all;
  }

  private static Entity with(Entity entity, List<Span> spans) {
    var mentions = new ArrayList<>(entity.mentions());
    mentions.addAll(spans);
    mentions.sort(null);
    return entity.withMentions(mentions);
  }

  private void read(Told told, Map<Integer, List<Span>> added) {
    var evidence = told.document().evidence();
    var forms = KnownForms.of(names(evidence), persons);
    if (!forms.isEmpty()) {
      var taken = covered.getOrDefault(evidence, List.of());
      for (var found : forms.in(told, taken)) {
        if (!isJudged(found.span())) {
          added.computeIfAbsent(found.entity(), k -> new ArrayList<>()).add(found.span());
        }
      }
    }
  }

  private boolean isJudged(Span span) {
    return judged.contains(NamedReferent.folded(span.text()));
  }

  /// The names of the documents that tell of one matter with a document, each with its entity; a
  /// name of two is left out.
  private Map<String, Integer> names(EvidenceId evidence) {
    var names = new TreeMap<String, Integer>();
    var several = new HashSet<String>();
    for (var partner : partners(evidence)) {
      for (int entity : borne(partner).keySet()) {
        for (var name : names(entity, partner, evidence)) {
          var other = names.putIfAbsent(name, entity);
          if (other != null && other != entity) {
            several.add(name);
          }
        }
      }
    }
    names.keySet().removeAll(several);
    return names;
  }

  /// What a document calls an entity. A surname alone says who is meant only to those who have read
  /// the name in full, so another document must name the person itself.
  private List<String> names(int entity, EvidenceId in, EvidenceId reader) {
    boolean stranger = persons.contains(entity) && !documents.get(entity).contains(reader);
    return borne(in).getOrDefault(entity, Set.of()).stream()
        .filter(name -> !stranger || name.contains(" "))
        .toList();
  }

  private Map<Integer, Set<String>> borne(EvidenceId document) {
    return bearing.getOrDefault(document, Map.of());
  }

  /// The other documents that name enough of what this one names.
  private Set<EvidenceId> partners(EvidenceId evidence) {
    int common = Math.clamp(bearing.size() * 3L / 10, FEW, COMMON);
    var shared = new HashMap<EvidenceId, Integer>();
    for (int entity : borne(evidence).keySet()) {
      var others = documents.get(entity);
      if (others.size() <= common) {
        others.forEach(d -> shared.merge(d, 1, Integer::sum));
      }
    }
    shared.remove(evidence);
    shared.values().removeIf(n -> n < ENOUGH);
    return shared.keySet();
  }
}
