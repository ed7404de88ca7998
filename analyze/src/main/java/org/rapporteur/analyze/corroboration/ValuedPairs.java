package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.corroboration.Asked.Couple;
import org.rapporteur.analyze.pairing.Beside;
import org.rapporteur.analyze.pairing.Buffer;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.model.analysis.Work;
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
  private final Work work;

  /// @param work where pairs are weighed
  ValuedPairs(Affairs affairs, Wording wording, Signs signs, List<Valued> all, Work work) {
    this.affairs = affairs;
    this.wording = wording;
    this.signs = signs;
    this.vetoes = new Vetoes(signs);
    this.all = all;
    this.work = work;
  }

  /// What is done with a pair that may answer one question.
  interface Meeting {
    void meet(Valued left, Valued right, Map<Sign, Double> signs);
  }

  /// Two values that are compared.
  ///
  /// @param signs null if these forbid it
  private record Read(Valued left, Valued right, @Nullable Map<Sign, Double> signs) {}

  /// All pairs in order of the values, then those that only a question brought together.
  void forEach(Asked asked, Meeting meeting) {
    var met = new HashSet<Couple>();
    var blocks = blocks();
    var scaled = scaled();
    var beside = new Buffer();
    var reading =
        new Portions<Beside, List<Read>>(
            work,
            one -> read(one, asked),
            read -> read.forEach(pair -> take(pair, asked, met, meeting)));
    for (int i = 0; i < all.size(); i++) {
      var left = all.get(i);
      blocks.after(keys(left), i, beside);
      ofFew(i, scaled, beside);
      var others = new Beside(i, beside.drain()).only(j -> meets(left, all.get(j)));
      if (others.size() > 0) {
        reading.add(others);
      }
    }
    reading.end();
    var places = new HashMap<ClaimId, Valued>();
    all.forEach(v -> places.put(v.given().id(), v));
    asked.forEach((one, other) -> {
      var left = places.get(one);
      var right = places.get(other);
      if (left != null
          && right != null
          && !met.contains(Couple.of(one, other))
          && exclude(left, right)
          && !vetoes.apart(left, right)) {
        take(read(left, right, asked), asked, met, meeting);
      }
    });
  }

  /// The pairs of one value that no veto forbids.
  private List<Read> read(Beside beside, Asked asked) {
    var left = all.get(beside.item());
    var read = new ArrayList<Read>();
    for (int i = 0; i < beside.size(); i++) {
      var right = all.get(beside.other(i));
      if (!vetoes.apart(left, right)) {
        read.add(read(left, right, asked));
      }
    }
    return read;
  }

  private Read read(Valued left, Valued right, Asked asked) {
    var read = read(left, right);
    if (Vetoes.apart(read)) {
      return new Read(left, right, null);
    }
    if (asked.has(left.given().id(), right.given().id())) {
      read.put(Sign.ASKED, 1.0);
    }
    return new Read(left, right, read);
  }

  private static void take(Read read, Asked asked, Set<Couple> met, Meeting meeting) {
    var left = read.left().given().id();
    var right = read.right().given().id();
    if (asked.has(left, right)) {
      met.add(Couple.of(left, right));
    }
    if (read.signs() != null) {
      meeting.meet(read.left(), read.right(), read.signs());
    }
  }

  private KeyBlocks blocks() {
    var blocks = new KeyBlocks();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      keys(all.get(i)).forEach(key -> blocks.put(key, place));
    }
    blocks.keep(block -> block.size() > 1 && block.size() <= CROWDED);
    return blocks;
  }

  /// The dates and measures of each document, by their scales.
  private Map<EvidenceId, Map<String, List<Integer>>> scaled() {
    var scaled = new HashMap<EvidenceId, Map<String, List<Integer>>>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).scale().equals(Valued.COUNT)) {
        scaled
            .computeIfAbsent(all.get(i).document(), k -> new HashMap<>())
            .computeIfAbsent(all.get(i).scale(), k -> new ArrayList<>())
            .add(i);
      }
    }
    return scaled;
  }

  /// Adds the dates or measures of its scale that later documents give, if few are about its
  /// matter.
  private void ofFew(int place, Map<EvidenceId, Map<String, List<Integer>>> scaled, Buffer beside) {
    var valued = all.get(place);
    if (!valued.scale().equals(Valued.COUNT)) {
      for (var other : affairs.few(valued.document())) {
        var values = scaled.getOrDefault(other, Map.of()).getOrDefault(valued.scale(), List.of());
        values.stream().filter(j -> j > place).forEach(beside::add);
      }
    }
  }

  /// The signs of two values, but for what is asked about them.
  Map<Sign, Double> read(Valued left, Valued right) {
    var read = signs.of(left, right);
    if (!shareKey(left, right)) {
      read.put(Sign.KEYLESS, 1.0);
    }
    if (!affairs.shareEvent(left.document(), right.document())) {
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
    return meets(left, right) && !vetoes.apart(left, right);
  }

  private boolean meets(Valued left, Valued right) {
    return exclude(left, right) && affairs.same(left.document(), right.document());
  }

  /// Of some documents those about the matter of a value.
  Collection<EvidenceId> about(Valued valued, Set<EvidenceId> documents) {
    return affairs.about(valued.document(), documents);
  }

  private static boolean exclude(Valued left, Valued right) {
    return left.scale().equals(right.scale())
        && !left.document().equals(right.document())
        && left.excludes(right);
  }

  private Set<String> keys(Valued valued) {
    var keys = new LinkedHashSet<String>();
    abouts(valued).forEach(a -> keys.add(valued.scale() + " " + a));
    for (int event : affairs.events(valued.document())) {
      keys.add(valued.scale() + " event " + event);
    }
    return keys;
  }

  /// Whether they have in common what a value is about.
  private boolean shareKey(Valued left, Valued right) {
    return (!left.noun().isEmpty() && left.noun().equals(right.noun()))
        || (!left.fate().isEmpty() && left.fate().equals(right.fate()))
        || Gist.meet(themes(left), themes(right))
        || Gist.meet(left.deeds(), right.deeds())
        || Gist.meet(left.persons(), right.persons())
        || shareTelling(left.gist().words(), right.gist().words())
        || shareTelling(left.gist().names(), right.gist().names());
  }

  private boolean shareTelling(Set<String> left, Set<String> right) {
    return Gist.both(left, right).stream().anyMatch(key -> wording.weight(key) >= TELLING);
  }

  private static Set<String> themes(Valued valued) {
    return valued.measured() == null ? Set.of() : valued.measured().themes();
  }

  /// What a value is about.
  private Set<String> abouts(Valued valued) {
    var abouts = new LinkedHashSet<String>();
    if (!valued.noun().isEmpty()) {
      abouts.add("noun " + valued.noun());
    }
    themes(valued).forEach(t -> abouts.add("theme " + t));
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
