package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.evidence.EvidenceId;

/// The pairs of values that are weighed: they exclude each other, stand in two documents about one
/// matter, and no veto forbids it. In a matter of few documents all dates and measures are weighed;
/// counts, and all values of a crowded matter, only if they share what they are about or an event
/// of which both documents tell. To them come those that a question compared which knows its
/// subject.
final class ValuedPairs {
  private static final int CROWDED = 200;

  /// What is found in every second sentence brings nobody together.
  private static final double TELLING = 0.6;

  private final Affairs affairs;
  private final Wording wording;
  private final Signs signs;
  private final Vetoes vetoes;
  private final List<Valued> all;

  ValuedPairs(Affairs affairs, Wording wording, Signs signs, List<Valued> all) {
    this.affairs = affairs;
    this.wording = wording;
    this.signs = signs;
    this.vetoes = new Vetoes(signs);
    this.all = all;
  }

  /// What is done with a pair that may answer one question.
  interface Meeting {
    void meet(Valued left, Valued right, Map<Sign, Double> signs);
  }

  /// All pairs in order of the values, then those that only a question brought together.
  void forEach(Asked asked, Meeting meeting) {
    var blocks = new KeyBlocks();
    var places = new HashMap<ClaimId, Valued>();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      keys(all.get(i)).forEach(key -> blocks.put(key, place));
      places.put(all.get(i).claim().id(), all.get(i));
    }
    var met = new Asked(List.of());
    PairList.Each compare =
        (i, j) -> {
          if (comparable(all.get(i), all.get(j))) {
            meet(all.get(i), all.get(j), asked, met, meeting);
          }
        };
    blocks.pairs(CROWDED).forEach(compare);
    ofFew().forEach(compare);
    asked.forEach((one, other) -> {
      var left = places.get(one);
      var right = places.get(other);
      if (left != null && right != null && exclude(left, right) && !vetoes.apart(left, right)) {
        meet(left, right, asked, met, meeting);
      }
    });
  }

  /// The dates and measures of matters of few documents, each with each of one scale.
  private PairList ofFew() {
    var byDocument = new LinkedHashMap<EvidenceId, List<Integer>>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).scale().equals(Valued.COUNT)) {
        byDocument.computeIfAbsent(all.get(i).document(), k -> new ArrayList<>()).add(i);
      }
    }
    var pairs = new PairList();
    byDocument.forEach((document, values) ->
        affairs.few(document).stream()
            .filter(other -> document.compareTo(other) < 0)
            .forEach(other -> cross(values, byDocument.getOrDefault(other, List.of()), pairs)));
    return pairs;
  }

  private void cross(List<Integer> values, List<Integer> others, PairList pairs) {
    for (int i : values) {
      for (int j : others) {
        if (all.get(i).scale().equals(all.get(j).scale())) {
          pairs.add(i, j);
        }
      }
    }
  }

  private void meet(Valued left, Valued right, Asked asked, Asked met, Meeting meeting) {
    if (met.add(left.claim().id(), right.claim().id())) {
      var read = read(left, right);
      if (Vetoes.apart(read)) {
        return;
      }
      if (asked.has(left.claim().id(), right.claim().id())) {
        read.put(Sign.ASKED, 1.0);
      }
      meeting.meet(left, right, read);
    }
  }

  /// The signs of two values, but for what is asked about them.
  Map<Sign, Double> read(Valued left, Valued right) {
    var read = signs.of(left, right);
    if (!shareKey(left, right)) {
      read.put(Sign.KEYLESS, 1.0);
    }
    if (Gist.both(affairs.events(left.document()), affairs.events(right.document())).isEmpty()) {
      read.put(Sign.NO_EVENT, 1.0);
    }
    return read;
  }

  /// Whether one says in its own sentence that it is not the value of the other.
  boolean corrects(Valued left, Valued right) {
    return signs.corrects(left, right) || signs.corrects(right, left);
  }

  /// Whether they stand in two documents about one matter, exclude each other, and no veto forbids
  /// to compare them.
  boolean comparable(Valued left, Valued right) {
    return exclude(left, right)
        && affairs.same(left.document(), right.document())
        && !vetoes.apart(left, right);
  }

  private static boolean exclude(Valued left, Valued right) {
    return left.scale().equals(right.scale())
        && !left.document().equals(right.document())
        && left.excludes(right);
  }

  private Set<String> keys(Valued valued) {
    var keys = new LinkedHashSet<String>();
    abouts(valued).forEach(a -> keys.add(valued.scale() + " " + a));
    affairs.events(valued.document()).forEach(e -> keys.add(valued.scale() + " event " + e));
    return keys;
  }

  private boolean shareKey(Valued left, Valued right) {
    return !Gist.both(abouts(left), abouts(right)).isEmpty();
  }

  /// What a value is about.
  private Set<String> abouts(Valued valued) {
    var abouts = new LinkedHashSet<String>();
    if (!valued.noun().isEmpty()) {
      abouts.add("noun " + valued.noun());
    }
    if (valued.measured() != null) {
      valued.measured().themes().forEach(t -> abouts.add("theme " + t));
    }
    if (!valued.fate().isEmpty()) {
      abouts.add("fate " + valued.fate());
    }
    valued.deeds().forEach(d -> abouts.add("deed " + d));
    valued.persons().forEach(p -> abouts.add("person " + p));
    valued.gist().words().stream()
        .filter(w -> wording.weight(w) >= TELLING)
        .forEach(w -> abouts.add("word " + w));
    valued.gist().names().stream()
        .filter(n -> wording.weight(n) >= TELLING)
        .forEach(n -> abouts.add("name " + n));
    return abouts;
  }
}
