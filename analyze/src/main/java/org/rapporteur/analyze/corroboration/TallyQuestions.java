package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;

/// How many: the figures that documents about one matter give of one thing. Two figures contradict
/// if no reading lets both be so and enough speaks for their counting the same; a toll that grows
/// from day to day does not contradict itself.
final class TallyQuestions {
  private static final int CROWDED = 400;

  /// More figures side by side tell a reader nothing.
  private static final int SHOWN = 4;

  private static final double SAME_FATE = 1;
  private static final double SAME_NOUN = 1.5;

  /// A part and a whole further apart are of two things.
  private static final double PART = 0.2;

  private final Material material;
  private final Collection<List<Tally>> shared;
  private final Affairs affairs;
  private final Map<String, Event> events = new HashMap<>();
  private final Map<EvidenceId, List<String>> toldOf = new HashMap<>();

  /// @param shared the tallies that share a key, in order of documents
  TallyQuestions(Material material, Collection<List<Tally>> shared, Affairs affairs) {
    this.material = material;
    this.shared = shared;
    this.affairs = affairs;
    for (var event : material.events) {
      events.put(event.id(), event);
      material
          .accounts(event)
          .forEach(
              a -> toldOf.computeIfAbsent(a.evidence(), k -> new ArrayList<>()).add(event.id()));
    }
  }

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    for (var tallies : shared) {
      if (tallies.size() > CROWDED) {
        continue;
      }
      matters(tallies).forEach(matter -> compare(matter).ifPresent(found::add));
    }
    parts(found);
    var answered = new HashSet<ClaimId>();
    found.forEach(c -> c.answers().forEach(a -> answered.addAll(a.claims())));
    byNoun(answered).values().stream()
        .filter(tallies -> tallies.size() <= CROWDED)
        .forEach(
            tallies -> matters(tallies).forEach(matter -> beside(matter).ifPresent(found::add)));
    return found;
  }

  /// Eleven officers cannot be among three who were convicted: a part that is more than the whole
  /// contradicts it.
  private void parts(List<Comparison> found) {
    var byFate = new TreeMap<String, List<Tally>>();
    for (var tallies : shared) {
      for (var tally : tallies) {
        if (!tally.fate().isEmpty()) {
          byFate.computeIfAbsent(tally.fate(), k -> new ArrayList<>()).add(tally);
        }
      }
    }
    var used = new HashSet<ClaimId>();
    found.forEach(c -> c.answers().forEach(a -> used.addAll(a.claims())));
    byFate.values().stream()
        .filter(tallies -> tallies.size() <= CROWDED)
        .forEach(tallies -> {
          for (var whole : tallies) {
            for (var part : tallies) {
              boolean fresh =
                  !used.contains(whole.given().id()) && !used.contains(part.given().id());
              if (fresh && exceeds(part, whole, tallies)) {
                used.addAll(List.of(whole.given().id(), part.given().id()));
                comparison(List.<Tally[]>of(new Tally[] {whole, part}), true).ifPresent(found::add);
              }
            }
          }
        });
  }

  private boolean exceeds(Tally part, Tally whole, List<Tally> all) {
    return whole.noun().equals("person")
        && !part.noun().equals("person")
        && whole.single()
        && part.single()
        && !part.document().equals(whole.document())
        && affairs.same(part.document(), whole.document())
        && part.quantity().low().compareTo(whole.quantity().high()) > 0
        && !part.meets(whole)
        && part.kinship(whole) + 0.5 >= SAME_FATE
        && Figures.nearness(part.quantity(), whole.quantity()) >= PART
        && all.stream()
            .filter(t -> t.document().equals(whole.document()))
            .noneMatch(t -> t.meets(part))
        && !grew(all, part, whole);
  }

  /// Figures of one noun of which different things are said, unless they were compared already.
  private Map<String, List<Tally>> byNoun(Set<ClaimId> answered) {
    var byNoun = new TreeMap<String, List<Tally>>();
    for (var tallies : shared) {
      for (var tally : tallies) {
        boolean plain = tally.noun().equals("person") || tally.noun().startsWith("count-of-");
        if (!plain && !answered.contains(tally.given().id())) {
          byNoun.computeIfAbsent(tally.noun(), k -> new ArrayList<>()).add(tally);
        }
      }
    }
    return byNoun;
  }

  /// `300 organisations were represented` and `30 attended` stand side by side, as perhaps of
  /// different things.
  private Optional<Comparison> beside(List<Tally> tallies) {
    var byValue = new TreeMap<String, List<Claim>>();
    tallies.forEach(t ->
        byValue
            .computeIfAbsent(t.given().value().print(), k -> new ArrayList<>())
            .add(material.claim(t.given())));
    var answers = material.answers(byValue);
    boolean several =
        Material.fromSeveral(answers) && answers.size() > 1 && answers.size() <= SHOWN;
    if (!several || tallies.stream().noneMatch(Tally::lead)) {
      return Optional.empty();
    }
    String subject = subject(new LinkedHashSet<>(tallies));
    var event = events.get(subject);
    return Optional.of(
        material.comparison(
            subject,
            event == null ? label(tallies.getFirst()) : event.title(),
            tallies.getFirst().given().property(),
            subject,
            Relation.REFERENT_UNCERTAIN,
            null,
            answers,
            List.of("different figures, perhaps of different things")));
  }

  /// Tallies of one key divided by what their documents are about.
  private List<List<Tally>> matters(List<Tally> tallies) {
    var groups = new ArrayList<List<Tally>>();
    for (var tally : tallies) {
      var home = new ArrayList<Tally>(List.of(tally));
      groups.removeIf(group -> {
        boolean related =
            group.stream()
                .anyMatch(t ->
                    t.document().equals(tally.document())
                        || affairs.same(t.document(), tally.document()));
        if (related) {
          home.addAll(group);
        }
        return related;
      });
      groups.add(home);
    }
    return groups;
  }

  private Optional<Comparison> compare(List<Tally> tallies) {
    var pairs = new ArrayList<Tally[]>();
    var documents = List.copyOf(byDocument(tallies).values());
    boolean apart = false;
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        var left = documents.get(i);
        var right = documents.get(j);
        var nearest = nearest(left, right);
        if (nearest != null) {
          pairs.add(nearest);
          apart |= excludes(nearest[0], nearest[1]) && !grew(tallies, nearest[0], nearest[1]);
        }
      }
    }
    return pairs.isEmpty() ? Optional.empty() : comparison(pairs, apart);
  }

  /// A translation gives the figure of its original or is wrong, bounds or none.
  private boolean excludes(Tally left, Tally right) {
    boolean differ = left.quantity().low().compareTo(right.quantity().low()) != 0;
    boolean translated = material.translates(left.document(), right.document());
    return !left.meets(right) || (translated && differ && !left.quantity().vague());
  }

  /// The figures of two documents most likely to count the same: equal ones if there are any, for
  /// then the documents agree.
  private static Tally @org.jspecify.annotations.Nullable [] nearest(
      List<Tally> left, List<Tally> right) {
    Tally @org.jspecify.annotations.Nullable [] best = null;
    double most = 0;
    for (var one : left) {
      for (var other : right) {
        double kinship = one.kinship(other);
        double needed = one.fate().isEmpty() ? SAME_NOUN : SAME_FATE;
        double near = Figures.nearness(one.quantity(), other.quantity()) * 0.4;
        double rank = kinship + near + (one.meets(other) ? 10 : 0);
        boolean comparable = !(one.loose() && other.loose()) || one.slipped(other);
        if (comparable && kinship >= needed && rank > most) {
          most = rank;
          best = new Tally[] {one, other};
        }
      }
    }
    return best;
  }

  private static Map<EvidenceId, List<Tally>> byDocument(List<Tally> tallies) {
    var byDocument = new TreeMap<EvidenceId, List<Tally>>();
    tallies.forEach(t -> byDocument.computeIfAbsent(t.document(), k -> new ArrayList<>()).add(t));
    return byDocument;
  }

  /// A later document may give more, unless it translates the earlier one; one without a date may
  /// give what lies within the series.
  private boolean grew(List<Tally> all, Tally left, Tally right) {
    var more = left.quantity().low().compareTo(right.quantity().low()) > 0 ? left : right;
    if (more.risen()) {
      return true;
    }
    if (!Figures.isGrowing(left.fate(), left.noun())
        || material.translates(left.document(), right.document())) {
      return false;
    }
    String first = published(left);
    String second = published(right);
    if (first.isEmpty() || second.isEmpty()) {
      var undated = first.isEmpty() ? left : right;
      return all.stream()
          .anyMatch(t ->
              !t.document().equals(undated.document())
                  && !published(t).isEmpty()
                  && t.meets(undated));
    }
    int days = first.compareTo(second);
    int values = left.quantity().low().compareTo(right.quantity().low());
    return days != 0 && Integer.signum(days) == Integer.signum(values);
  }

  private String published(Tally tally) {
    return material.published(tally.document());
  }

  private Optional<Comparison> comparison(List<Tally[]> pairs, boolean apart) {
    var used = new LinkedHashSet<Tally>();
    pairs.forEach(p -> used.addAll(List.of(p)));
    var byValue = new TreeMap<String, List<Claim>>();
    used.forEach(t ->
        byValue
            .computeIfAbsent(t.given().value().print(), k -> new ArrayList<>())
            .add(material.claim(t.given())));
    var answers = material.answers(byValue);
    if (!Material.fromSeveral(answers)) {
      return Optional.empty();
    }
    var relation =
        byValue.size() == 1 ? Relation.AGREES : apart ? Relation.CONTRADICTS : Relation.REFINES;
    var first = used.iterator().next();
    String subject = subject(used);
    var event = events.get(subject);
    return Optional.of(
        material.comparison(
            subject,
            event == null ? label(first) : event.title(),
            "count-of-" + label(first),
            subject,
            relation,
            relation == Relation.CONTRADICTS ? Severity.MAJOR : null,
            answers,
            reasons(relation)));
  }

  private static String label(Tally tally) {
    boolean plain = tally.noun().equals("person");
    return tally.fate().isEmpty() || !plain
        ? tally.given().property().replaceFirst("^count-of-", "")
        : tally.fate();
  }

  /// The event on which most of the figures hang, else the one of which most of their documents
  /// tell.
  private String subject(Set<Tally> used) {
    var votes = new TreeMap<String, Integer>();
    used.forEach(t -> t.events().forEach(e -> votes.merge(e, 3, Integer::sum)));
    var documents = new HashSet<EvidenceId>();
    used.forEach(t -> documents.add(t.document()));
    if (votes.isEmpty()) {
      documents.forEach(
          d -> toldOf.getOrDefault(d, List.of()).forEach(e -> votes.merge(e, 1, Integer::sum)));
      votes.values().removeIf(told -> told < 2);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("figures:" + used.iterator().next().key());
  }

  private static List<String> reasons(Relation relation) {
    return switch (relation) {
      case CONTRADICTS -> List.of("the figures count the same thing and exclude each other");
      case REFINES ->
          List.of("the figures can both be true: one bounds the other, or the count grew");
      default -> List.of();
    };
  }
}
