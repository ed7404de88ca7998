package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analyze.corroboration.Beginnings.Since;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;

/// In which year something began that lasts: `held since 2018`, `every year since 2019`, `2019년부터`.
/// Two years contradict if their sentences share words or names and neither document knows the year
/// of the other; so too if each document, in languages that share no word, tells of one beginning
/// only.
final class SinceQuestions {
  /// Years further apart begin two things.
  private static final int NEAR = 4;

  private static final double ALIKE = 0.9;

  private static final int CROWDED = 200;

  private static final Beginnings NONE = new Beginnings(List.of(), Set.of());

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;
  private final Map<EvidenceId, Beginnings> beginnings;

  /// @param beginnings by documents, in their order
  SinceQuestions(
      Material material, Affairs affairs, Wording wording, Map<EvidenceId, Beginnings> beginnings) {
    this.beginnings = beginnings;
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
  }

  /// @param answered claims that were found to contradict already
  List<Comparison> ask(Set<ClaimId> answered) {
    var all = beginnings.values().stream().flatMap(b -> b.all().stream()).toList();
    var used = new HashSet<ClaimId>(answered);
    var found = new ArrayList<Comparison>();
    pairs(all)
        .forEach((i, j) -> {
          var left = all.get(i);
          var right = all.get(j);
          boolean fresh = !used.contains(left.claim().id()) && !used.contains(right.claim().id());
          if (fresh && apart(left, right)) {
            var tellers = tellers(left, right);
            tellers.forEach(s -> used.add(s.claim().id()));
            found.add(comparison(tellers));
          }
        });
    return found;
  }

  /// Beginnings whose sentences share a word or name; all, where they are few.
  private static PairList pairs(List<Since> all) {
    var blocks = new KeyBlocks();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      blocks.put("", place);
      all.get(i).gist().words().forEach(w -> blocks.put("word:" + w, place));
      all.get(i).gist().names().forEach(n -> blocks.put("name:" + n, place));
    }
    return blocks.pairs(CROWDED);
  }

  private boolean apart(Since left, Since right) {
    int years = Math.abs(left.year() - right.year());
    return !left.document().equals(right.document())
        && years > 0
        && years < NEAR
        && !knows(left.document(), right)
        && !knows(right.document(), left)
        && affairs.same(left.document(), right.document())
        && alike(left, right);
  }

  private boolean alike(Since left, Since right) {
    boolean foreign = left.korean() != right.korean() && isOnly(left) && isOnly(right);
    return foreign || wording.likeness(left.gist(), right.gist()) >= ALIKE;
  }

  private boolean isOnly(Since since) {
    return of(since.document()).all().stream().allMatch(s -> s.year() == since.year());
  }

  private Beginnings of(EvidenceId document) {
    return beginnings.getOrDefault(document, NONE);
  }

  private boolean knows(EvidenceId document, Since since) {
    return of(document).years().contains(String.valueOf(since.year()));
  }

  /// All who give one of the two years for it, in order of documents and places.
  private List<Since> tellers(Since left, Since right) {
    var documents = new TreeSet<>(Set.of(left.document(), right.document()));
    documents.addAll(affairs.about(left.document(), beginnings.keySet()));
    documents.addAll(affairs.about(right.document(), beginnings.keySet()));
    return documents.stream()
        .flatMap(document -> of(document).all().stream())
        .filter(s ->
            s.equals(left)
                || s.equals(right)
                || (s.year() == left.year() && related(s, right) && alike(s, right))
                || (s.year() == right.year() && related(s, left) && alike(s, left)))
        .toList();
  }

  private boolean related(Since one, Since other) {
    return !one.document().equals(other.document())
        && affairs.same(one.document(), other.document());
  }

  private Comparison comparison(List<Since> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    for (var since : tellers) {
      byValue
          .computeIfAbsent(since.claim().value().print(), k -> new ArrayList<>())
          .add(since.claim());
    }
    return material.contradiction(
        "since",
        tellers.getFirst().claim(),
        Severity.MINOR,
        byValue,
        "one thing is told to have begun in two years");
  }
}
