package org.rapporteur.analyze.identity;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.names.SyllableWords;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;

/// Korean names that a machine translated as if they were words, with the names that they may have
/// been in other documents, or elsewhere in the same: `River Se-rim` and 강세림 or `Kang Se-rim`,
/// `High Castle` and 고성.
///
/// A document that does not say it is a translation is taken for one if it has two such names that
/// another document prints in Korean. Where a name may be two of another document, or two names
/// one, nothing is said.
final class LiteralNames {
  private static final int SEVERAL = 2;

  /// A key that more guesses share tells nothing.
  private static final int CROWDED = 400;

  /// A place without the word for what it is.
  private static final double BARE = 0.9;

  private static final SyllableWords WORDS = SyllableWords.standard();

  /// @param likeness of the names once the words are syllables again
  private record Match(NamedReferent words, NamedReferent name, double likeness) {
    /// The document of words and the one that it is held against.
    private List<EvidenceId> documents() {
      return List.of(words.id().evidence(), name.id().evidence());
    }

    private boolean isOfWords(Match other) {
      return words.id().equals(other.words.id());
    }

    private boolean isOfName(Match other) {
      return name.id().equals(other.name.id());
    }
  }

  /// What a name of words may be.
  private record Guess(NamedReferent words, String name) {}

  private final List<NamedReferent> named;
  private final NameMatcher matcher;
  private final Map<String, List<Guess>> guesses = new HashMap<>();
  private final Set<Set<ReferentId>> one = new HashSet<>();

  /// @param work where names are compared
  LiteralNames(List<NamedReferent> named, NameMatcher matcher, Work work) {
    this.named = named;
    this.matcher = matcher;
    boolean korean = named.stream().anyMatch(LiteralNames::isKorean);
    for (var words : named) {
      if (isOfWords(words) && (korean || words.translated())) {
        guess(words);
      }
    }
    if (!guesses.isEmpty()) {
      matches(work).values().stream()
          .flatMap(LiteralNames::clear)
          .forEach(m -> one.add(Set.of(m.words().id(), m.name().id())));
    }
  }

  private static boolean isOfWords(NamedReferent words) {
    boolean kind = words.isPerson() || words.group().equals("l") || Kinds.isOpen(words);
    return kind && words.referent().knownAs() == null && words.script() == UnicodeScript.LATIN;
  }

  private void guess(NamedReferent words) {
    for (var person : WORDS.persons(words.form())) {
      matcher.blockingKeys(person).forEach(k -> add(k, new Guess(words, person)));
    }
    for (var place : WORDS.inHangul(words.form())) {
      places(place).forEach(p -> add("l" + p, new Guess(words, p)));
    }
  }

  private void add(String key, Guess guess) {
    guesses.computeIfAbsent(key, k -> new ArrayList<>()).add(guess);
  }

  /// A place with and without the word for what it is.
  private static Set<String> places(String name) {
    return Stream.of(name, KoreanPlaces.withoutDivision(name))
        .map(NamedReferent::folded)
        .collect(Collectors.toSet());
  }

  private Map<List<EvidenceId>, List<Match>> matches(Work work) {
    var matches = new ArrayList<Match>();
    var comparing = new Portions<NamedReferent, List<Match>>(work, this::matches, matches::addAll);
    named.forEach(comparing::add);
    comparing.end();
    return matches.stream().collect(Collectors.groupingBy(Match::documents));
  }

  private List<Match> matches(NamedReferent name) {
    if (name.isPerson() && name.isFullName()) {
      return persons(name);
    }
    if (isKorean(name) && name.group().equals("l")) {
      return guesses(places(name.form()).stream().map(p -> "l" + p).toList()).stream()
          .filter(g -> fits(g.words(), name))
          .map(g -> new Match(g.words(), name, g.name().equals(name.folded()) ? 1 : BARE))
          .toList();
    }
    return List.of();
  }

  private List<Match> persons(NamedReferent name) {
    var matches = new ArrayList<Match>();
    for (var guess : guesses(matcher.blockingKeys(name.form()))) {
      if (fits(guess.words(), name) && (isKorean(name) || guess.words().translated())) {
        var compared = matcher.compare(guess.name(), name.form());
        if (compared.band() != Band.DIFFERENT) {
          matches.add(new Match(guess.words(), name, compared.score()));
        }
      }
    }
    return matches;
  }

  private static boolean isKorean(NamedReferent name) {
    return name.script() == UnicodeScript.HANGUL;
  }

  private Set<Guess> guesses(List<String> keys) {
    return keys.stream()
        .map(k -> guesses.getOrDefault(k, List.of()))
        .filter(g -> g.size() <= CROWDED)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static boolean fits(NamedReferent words, NamedReferent name) {
    return (words.translated() || !areOfOne(words, name))
        && (words.group().equals(name.group()) || Kinds.isOpen(words))
        && !words.id().equals(name.id());
  }

  private static boolean areOfOne(NamedReferent words, NamedReferent name) {
    return words.id().evidence().equals(name.id().evidence());
  }

  /// Of two documents the likeliest match of each name, none where two are as likely.
  private static Stream<Match> clear(List<Match> matches) {
    var clear =
        matches.stream()
            .filter(m ->
                matches.stream()
                    .filter(o -> o.isOfWords(m) != o.isOfName(m))
                    .noneMatch(o -> o.likeness() >= m.likeness()))
            .toList();
    long several = clear.stream().map(m -> m.words().id()).distinct().count();
    return clear.stream().filter(m -> m.words().translated() || several >= SEVERAL);
  }

  /// Adds all pairs.
  void pairs(PairList met) {
    if (one.isEmpty()) {
      return;
    }
    var positions = new HashMap<ReferentId, Integer>();
    for (int i = 0; i < named.size(); i++) {
      positions.put(named.get(i).id(), i);
    }
    for (var both : one) {
      var places = both.stream().map(id -> positions.getOrDefault(id, 0)).toList();
      met.add(places.getFirst(), places.getLast());
    }
  }

  boolean areOne(NamedReferent left, NamedReferent right) {
    return one.contains(Set.of(left.id(), right.id()));
  }

  /// Why both may be one, if they may.
  Optional<Weight> reason(NamedReferent left, NamedReferent right) {
    String why = "one says in words what the syllables of the other mean";
    return areOne(left, right)
        ? Optional.of(new Weight(areOfOne(left, right) ? Clusters.ALIAS : "translation", why, 1))
        : Optional.empty();
  }
}
