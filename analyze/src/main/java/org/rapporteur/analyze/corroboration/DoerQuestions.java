package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.analyze.event.Doers;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;

/// Who led the delegation, who adopted the report, who brought in the draft: what one doer does in
/// one matter; all who are named for it stand in one comparison. A document that names two doers
/// tells of two deeds and is not compared; nor are a committee and its plenary, a state and its
/// ministry, a body and its part.
final class DoerQuestions {
  private static final Pattern CHAMBER =
      Pattern.compile(
          "(?i)\\b(committee|assembly|parliament|senate|house|chamber|congress|plenary|legislature"
              + "|diet|duma|knesset|bundestag|bundesrat)\\b");

  private static final int CROWDED = 200;

  private final Material material;
  private final Affairs affairs;

  DoerQuestions(Material material, Affairs affairs) {
    this.material = material;
    this.affairs = affairs;
  }

  /// Whom a document names.
  private record Named(EvidenceId document, Entity doer, List<Claim> claims) {}

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    var byQuestion = material.sorts.worded(c -> isTold(c) && Doers.isAsked(c.property()));
    byQuestion.forEach((question, documents) -> {
      var named = new ArrayList<Named>();
      documents.forEach((document, claims) -> named(document, claims).ifPresent(named::add));
      if (named.size() <= CROWDED) {
        compare(question, named, found);
      }
    });
    return found;
  }

  private static boolean isTold(Claim claim) {
    return claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.ASSERTED;
  }

  private Optional<Named> named(EvidenceId document, List<Claim> claims) {
    var doers = new HashSet<EntityId>();
    claims.forEach(c -> {
      if (c.value() instanceof Value.Named value) {
        doers.add(value.entity());
      }
    });
    var doer = doers.size() == 1 ? material.entities.get(doers.iterator().next()) : null;
    return doer == null ? Optional.empty() : Optional.of(new Named(document, doer, claims));
  }

  private void compare(String question, List<Named> named, List<Comparison> found) {
    var used = new HashSet<Named>();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        var left = named.get(i);
        var right = named.get(j);
        if (!(used.contains(left) && used.contains(right)) && apart(left, right)) {
          var doers = new ArrayList<Named>(List.of(left, right));
          named.stream().filter(n -> doers.stream().allMatch(d -> apart(n, d))).forEach(doers::add);
          var tellers =
              named.stream().filter(n -> doers.stream().anyMatch(d -> agrees(n, d))).toList();
          used.addAll(tellers);
          found.add(comparison(question, tellers));
        }
      }
    }
  }

  private boolean agrees(Named one, Named other) {
    return one.equals(other)
        || (one.doer().id().equals(other.doer().id())
            && affairs.same(one.document(), other.document()));
  }

  private boolean apart(Named left, Named right) {
    var one = left.doer();
    var other = right.doer();
    return !one.id().equals(other.id())
        && comparable(one.type(), other.type())
        && !(isChamber(one) && isChamber(other))
        && affairs.same(left.document(), right.document())
        && !material.suspects(one.id(), other.id())
        && !material.suspects(other.id(), one.id())
        && !related(one, other);
  }

  /// Whether one may be the other or its part: persons who share a name, bodies of which one has
  /// all words of the other.
  static boolean related(Entity one, Entity other) {
    var mine = words(one);
    var theirs = words(other);
    return one.type() == EntityType.PERSON
        ? mine.stream().anyMatch(theirs::contains)
        : mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  /// A committee adopts before the plenary does, one house before the other.
  private static boolean isChamber(Entity body) {
    return CHAMBER.matcher(body.name()).find();
  }

  private static boolean comparable(EntityType left, EntityType right) {
    return left == right
        || (left.near(EntityType.ORGANIZATION) && right.near(EntityType.ORGANIZATION));
  }

  private static Set<String> words(Entity entity) {
    var words = new HashSet<String>();
    for (var name : entity.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (name.length() > 3 && !Set.of("united", "nations", "national").contains(name)) {
        words.add(name);
      }
    }
    return words;
  }

  private Comparison comparison(String question, List<Named> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(t ->
        byValue
            .computeIfAbsent(material.name(t.doer().id()), k -> new ArrayList<>())
            .addAll(t.claims()));
    return material.contradiction(
        question,
        tellers.getFirst().claims().getFirst(),
        Severity.MAJOR,
        byValue,
        "one matter, one doer: the documents name different ones");
  }
}
