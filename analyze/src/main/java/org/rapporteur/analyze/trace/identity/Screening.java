package org.rapporteur.analyze.trace.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameComparison;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.names.PreparedName;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// Looks for counterparties among the nodes of the case that stand on lists. A name finds
/// candidates; only a second sign (a number, a date of birth, a country) or a person's decision
/// makes more of one. What a person decided once is used again, after new editions of a list too.
public final class Screening {
  /// So many entries keep how their names were read; those after them are read again when they are
  /// first compared, so that a case of millions needs no memory for names that nobody is near.
  private static final int KEPT = 60_000;

  private final NameMatcher matcher;
  private final List<Named> names = new ArrayList<>();
  private final Shortlist shortlist;
  private final List<PreparedName> read = new ArrayList<>();
  private final AtomicReferenceArray<@Nullable PreparedName> prepared;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<NodeId, List<Listing>> listings = new HashMap<>();
  private final Map<String, Judgement> decisions = new HashMap<>();

  private final BodyWords bodyWords;

  /// @param plainly whether the matcher sees by itself that it is a body's name
  private record Named(Node node, Node.Name name, boolean plainly) {}

  /// @param everybody whether to look among all nodes, not only those on lists
  public Screening(
      TraceFacts facts, List<Judgement> judgements, NameMatcher matcher, boolean everybody) {
    this.matcher = matcher;
    this.shortlist = new Shortlist(matcher);
    this.bodyWords = new BodyWords(matcher);
    facts
        .listings()
        .forEach(l -> listings.computeIfAbsent(l.node(), k -> new ArrayList<>()).add(l));
    for (var node : facts.nodes()) {
      node.names().stream()
          .map(n -> NodeId.plain(n.text()))
          .distinct()
          .forEach(n -> frequency.merge(n, 1, Integer::sum));
      if (everybody || listings.containsKey(node.id())) {
        index(node);
      }
    }
    prepared = new AtomicReferenceArray<>(names.size());
    judgements.forEach(j -> {
      decisions.put(pair(j.left(), j.right()), j);
      decisions.put(pair(j.right(), j.left()), j);
    });
  }

  private void index(Node node) {
    for (var name : node.names()) {
      names.add(new Named(node, name, bodyWords.in(name.text())));
      var reading = matcher.prepare(name.text());
      shortlist.add(reading);
      if (read.size() < KEPT) {
        read.add(reading);
      }
    }
  }

  private static String pair(String left, String right) {
    return anchor(left) + "\u001f" + anchor(right);
  }

  private static String anchor(String text) {
    return text.matches("[a-z][a-z0-9-]*:\\S.*") ? text : NodeId.plain(text);
  }

  /// Somebody to look for.
  ///
  /// @param country where, or empty
  /// @param number any number of theirs, or empty
  /// @param born a date or year, or empty
  public record Counterparty(String name, String country, String number, String born) {
    public Counterparty {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a counterparty has a name");
      }
    }
  }

  /// What a hit comes to.
  public enum Standing {
    /// A person decided that the two are one.
    DECIDED_SAME,
    /// The names agree and so does a second sign.
    MATCH,
    /// The names are alike and nothing else says so.
    CANDIDATE,
    /// A person decided that they are not one; shown so that the decision can be seen.
    DECIDED_DIFFERENT
  }

  /// One entry that may be meant.
  ///
  /// @param name of the entry that fits best
  /// @param signs what agrees besides the name
  /// @param against what speaks against it
  /// @param frequency how many nodes of the case bear that name
  /// @param judgement the decision, if there is one
  public record Hit(
      Node node,
      Node.Name name,
      double score,
      Standing standing,
      List<String> signs,
      List<String> against,
      int frequency,
      List<Listing> listings,
      @Nullable Judgement judgement) {
    public Hit {
      signs = List.copyOf(signs);
      against = List.copyOf(against);
      listings = List.copyOf(listings);
    }
  }

  /// The entries that may be meant, best first. Many may ask at once.
  public List<Hit> screen(Counterparty party) {
    var asked = matcher.prepare(party.name());
    boolean plainly = bodyWords.in(party.name());
    var best = new HashMap<NodeId, Hit>();
    for (int number : shortlist.of(asked)) {
      hit(party, names.get(number), compare(asked, plainly, number))
          .ifPresent(
              hit -> best.merge(hit.node().id(), hit, (a, b) -> a.score() >= b.score() ? a : b));
    }
    return best.values().stream()
        .sorted(
            Comparator.comparing(Hit::standing)
                .thenComparing(Comparator.comparingDouble(Hit::score).reversed())
                .thenComparing(h -> h.node().id()))
        .toList();
  }

  private Optional<Hit> hit(Counterparty party, Named named, NameComparison compared) {
    var judgement = decision(party, named);
    if (compared.band() == Band.DIFFERENT
        && (judgement == null || judgement.answer() != Answer.SAME)) {
      return Optional.empty();
    }
    var signs = new ArrayList<String>();
    var against = new ArrayList<String>();
    signs(party, named.node(), signs, against);
    if (named.name().standing() == Node.Standing.WEAK) {
      against.add("the list itself calls this name weak");
    }
    return Optional.of(
        new Hit(
            named.node(),
            named.name(),
            compared.score(),
            standing(compared.band(), signs, against, judgement),
            signs,
            against,
            frequency.getOrDefault(NodeId.plain(named.name().text()), 1),
            listings.getOrDefault(named.node().id(), List.of()),
            judgement));
  }

  private NameComparison compare(PreparedName asked, boolean plainly, int number) {
    var named = names.get(number);
    var sort = named.node().sort();
    boolean asItSeems = sort == Node.Sort.PERSON || sort == Node.Sort.UNKNOWN;
    return asItSeems || plainly || named.plainly()
        ? matcher.compare(asked, prepared(number))
        : matcher.compareBodies(asked, prepared(number));
  }

  /// How an entry's name was read.
  private PreparedName prepared(int number) {
    if (number < read.size()) {
      return read.get(number);
    }
    var known = prepared.get(number);
    if (known == null) {
      known = matcher.prepare(names.get(number).name().text());
      prepared.set(number, known);
    }
    return known;
  }

  private @Nullable Judgement decision(Counterparty party, Named named) {
    if (decisions.isEmpty()) {
      return null;
    }
    var byId = decisions.get(pair(party.name(), named.node().id().value()));
    return byId != null ? byId : decisions.get(pair(party.name(), named.name().text()));
  }

  private static Standing standing(
      Band band, List<String> signs, List<String> against, @Nullable Judgement judgement) {
    if (judgement != null && judgement.answer() == Answer.DIFFERENT) {
      return Standing.DECIDED_DIFFERENT;
    }
    if (judgement != null && judgement.answer() == Answer.SAME) {
      return Standing.DECIDED_SAME;
    }
    return band == Band.SAME && !signs.isEmpty() && against.isEmpty()
        ? Standing.MATCH
        : Standing.CANDIDATE;
  }

  private static void signs(
      Counterparty party, Node node, List<String> signs, List<String> against) {
    if (!party.number().isBlank()) {
      var wanted = digits(party.number());
      node.identifiers().stream()
          .filter(i -> digits(i.value()).equals(wanted))
          .findFirst()
          .ifPresentOrElse(i -> signs.add("the same " + i.scheme() + " " + i.value()), () -> {});
    }
    if (!party.country().isBlank() && !node.countries().isEmpty()) {
      var countries = countries(node);
      if (countries.contains(NodeId.plain(party.country()))) {
        signs.add("the same country");
      }
    }
    born(party, node, signs, against);
  }

  private static void born(
      Counterparty party, Node node, List<String> signs, List<String> against) {
    var year = party.born().replaceAll("^.*?(\\d{4}).*$", "$1");
    if (!year.matches("\\d{4}") || node.births().isEmpty()) {
      return;
    }
    int wanted = Integer.parseInt(year);
    boolean fits =
        node.births().stream()
            .flatMap(b -> b.interval().stream())
            .anyMatch(i ->
                (i.earliest() == null || i.earliest().getYear() <= wanted)
                    && (i.latest() == null || wanted <= i.latest().getYear()));
    if (fits) {
      signs.add("born in the same year");
    } else {
      against.add("born in another year");
    }
  }

  private static Set<String> countries(Node node) {
    var countries = new HashSet<String>();
    node.countries().forEach(c -> countries.add(NodeId.plain(c)));
    return countries;
  }

  private static String digits(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
