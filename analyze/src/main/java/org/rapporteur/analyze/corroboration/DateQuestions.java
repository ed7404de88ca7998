package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Deeds;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;

/// When a deed was done, where the accounts were not joined because their dates differ. Two dates
/// contradict if one deed of the same people or places stands beside each, or their sentences share
/// so much that they tell of one thing, each document knows but its own date for it, and one date
/// may well be a slip for the other.
final class DateQuestions {
  private static final int CROWDED = 200;

  /// A deed that touches one person once: a death told three months apart is one death.
  private static final long NEAR = 100;

  /// So much do two sentences share that tell of one thing: three words and a name that few have.
  private static final double ALIKE = 2.6;

  /// So much if the dates lie a day apart and a name that few have is shared.
  private static final double ALIKE_BESIDE = 1.0;

  private static final double DEED = 0.5;

  /// What is found in every second sentence brings nobody together.
  private static final double TELLING = 0.6;

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;
  private final List<Dated> all;
  private final Map<EvidenceId, List<Dated>> byDocument = new HashMap<>();
  private final Map<String, List<Dated>> byDeed = new HashMap<>();

  /// The place of the first event that a claim belongs to; found when it is first asked for.
  private final Map<ClaimId, Integer> homes = new HashMap<>();

  DateQuestions(Material material, Affairs affairs, Wording wording, DateBook book) {
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
    this.all = book.dated();
    all.forEach(d -> byDocument.computeIfAbsent(d.document(), k -> new ArrayList<>()).add(d));
    all.forEach(d ->
        d.deeds().forEach(deed -> byDeed.computeIfAbsent(deed, k -> new ArrayList<>()).add(d)));
  }

  /// @param answered claims whose dates have been compared already
  List<Comparison> ask(Set<ClaimId> answered) {
    var found = new ArrayList<Comparison>();
    var used = new HashSet<ClaimId>(answered);
    pairs()
        .forEach((i, j) -> {
          var left = all.get(i);
          var right = all.get(j);
          boolean fresh = !used.contains(left.claim().id()) || !used.contains(right.claim().id());
          if (fresh && apart(left, right)) {
            var tellers = tellers(left, right);
            tellers.forEach(d -> used.add(d.claim().id()));
            found.add(comparison(tellers));
          }
        });
    return found;
  }

  private PairList pairs() {
    var blocks = new KeyBlocks();
    for (int i = 0; i < all.size(); i++) {
      for (var deed : all.get(i).deeds()) {
        for (var name : all.get(i).named()) {
          blocks.put(deed + "@" + name, i);
        }
        if (Deeds.isOnce(deed)) {
          blocks.put(deed, i);
        }
      }
      for (var word : telling(all.get(i).gist())) {
        blocks.put("gist:" + word, i);
      }
    }
    return blocks.pairs(CROWDED);
  }

  private List<String> telling(Gist gist) {
    var keys = new ArrayList<>(gist.figures());
    Stream.concat(gist.words().stream(), gist.names().stream())
        .filter(k -> wording.weight(k) >= TELLING)
        .forEach(keys::add);
    return keys;
  }

  private boolean apart(Dated left, Dated right) {
    return !left.document().equals(right.document())
        && !left.meets(right)
        && left.planned() == right.planned()
        && left.stage().equals(right.stage())
        && !left.inReckonedYear(right)
        && affairs.same(left.document(), right.document())
        && (deedApart(left, right) || toldApart(left, right));
  }

  private boolean deedApart(Dated left, Dated right) {
    boolean grain = left.date().isDay() == right.date().isDay();
    return (grain || (left.printed() && right.printed()))
        && (left.near(right) || (left.days(right) <= NEAR && somebody(left.named(right))))
        && oneDeed(left, right)
        && !knows(left, right)
        && !knows(right, left);
  }

  /// Whether two sentences are each other's likeness, and neither document knows of the date of the
  /// other.
  private boolean toldApart(Dated left, Dated right) {
    double likeness = wording.likeness(left.gist(), right.gist());
    return (likeness >= ALIKE || beside(left, right, likeness))
        && left.gist().meets(right.gist())
        && left.printed()
        && right.printed()
        && left.near(right)
        && nobodyTells(left.document(), right)
        && nobodyTells(right.document(), left)
        && likest(left, right.document(), likeness)
        && likest(right, left.document(), likeness);
  }

  /// Whether one is the day before or after the other, and both tell of one place or person and of
  /// no two deeds.
  private boolean beside(Dated left, Dated right, double likeness) {
    boolean deed = !left.deeds(right).isEmpty();
    boolean none = left.deeds().isEmpty() || right.deeds().isEmpty();
    boolean name =
        Gist.both(left.gist().names(), right.gist().names()).stream()
            .anyMatch(n -> wording.weight(n) >= TELLING);
    return left.days(right) == 1
        && !appeared(left)
        && !appeared(right)
        && left.date().isDay()
        && right.date().isDay()
        && name
        && (deed || none)
        && likeness + (deed ? DEED : 0) >= ALIKE_BESIDE;
  }

  /// Whether it is the day on which its document appeared, as the head of a dispatch prints it.
  private boolean appeared(Dated date) {
    return date.date().value().equals(material.published(date.document()));
  }

  private boolean nobodyTells(EvidenceId document, Dated date) {
    return byDocument.getOrDefault(document, List.of()).stream().noneMatch(d -> d.meets(date));
  }

  private boolean likest(Dated mine, EvidenceId document, double likeness) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .allMatch(d -> wording.likeness(mine.gist(), d.gist()) <= likeness);
  }

  /// Whether they tell of one deed: one that is done but once, at one place, or to one person.
  private boolean oneDeed(Dated left, Dated right) {
    var named = left.named(right);
    boolean person = somebody(named);
    return left.deeds(right).stream()
        .anyMatch(d ->
            Deeds.isOnce(d)
                || (Deeds.isLocal(d) && !named.isEmpty())
                || (!Deeds.isRepeated(d) && person));
  }

  private boolean somebody(Set<String> named) {
    return named.stream().anyMatch(material::isPerson);
  }

  /// Whether the document of the one gives several dates for such a deed of those whom both name.
  private boolean knows(Dated mine, Dated other) {
    var deeds = mine.deeds(other);
    var named = mine.named(other);
    boolean person = somebody(named);
    named.removeIf(n -> person && !material.isPerson(n));
    return byDocument.getOrDefault(mine.document(), List.of()).stream()
        .filter(d -> d.deeds().stream().anyMatch(deeds::contains))
        .filter(d -> named.isEmpty() || d.named().stream().anyMatch(named::contains))
        .anyMatch(d -> !d.meets(mine));
  }

  /// All who give one of the two dates for the deed.
  private Set<Dated> tellers(Dated left, Dated right) {
    var tellers = new LinkedHashSet<Dated>(List.of(left, right));
    Set<String> named = left.named(right);
    left.deeds(right).stream()
        .sorted()
        .flatMap(deed -> byDeed.getOrDefault(deed, List.of()).stream())
        .filter(d -> d.date().equals(left.date()) || d.date().equals(right.date()))
        .filter(d -> d.named().stream().anyMatch(named::contains))
        .forEach(tellers::add);
    return tellers;
  }

  private Comparison comparison(Set<Dated> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(
        d -> byValue.computeIfAbsent(d.date().value(), k -> new ArrayList<>()).add(d.claim()));
    var event = event(tellers);
    String subject = event == null ? "date:" + tellers.iterator().next().claim().id() : event.id();
    return material.comparison(
        subject,
        event == null ? "date" : event.title(),
        "date",
        subject + ", told apart",
        Relation.CONTRADICTS,
        Severity.MAJOR,
        material.answers(byValue),
        List.of("one deed is told with dates that have no day in common"));
  }

  /// The first event to which one of them belongs, or null.
  private @Nullable Event event(Set<Dated> tellers) {
    if (homes.isEmpty()) {
      findHomes();
    }
    return tellers.stream()
        .map(d -> homes.get(d.claim().id()))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(material.events::get)
        .orElse(null);
  }

  /// Looks once through the accounts of all events; each may have to be fetched.
  private void findHomes() {
    var asked = new HashSet<ClaimId>();
    all.forEach(d -> asked.add(d.claim().id()));
    for (int i = 0; i < material.events.size(); i++) {
      for (var account : material.accounts(material.events.get(i))) {
        for (var claim : account.claims()) {
          if (asked.contains(claim)) {
            homes.putIfAbsent(claim, i);
          }
        }
      }
    }
  }
}
