package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.identity.Pair.Decision;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.pairing.Beside;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.analyze.pairing.RankedPairs;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;

/// Finds pairs of referents that may be one, by shared keys, and weighs each.
///
/// A name alone joins only where the matcher is sure. Between "sure" and "different" the company
/// decides: the same office, the same post, the same names beside. In a translated document, where
/// names may be damaged, company counts for more; a damaged name without company stays a suspect.
final class Candidates {
  /// A name by which a document calls a body so often is no slip.
  private static final int OFTEN = 2;

  /// Given names that are less alike are those of two, however damaged.
  private static final double GIVEN = 0.6;

  /// Shorter names may be two by chance.
  private static final int WRITTEN_APART = 5;

  private final NameMatcher matcher;
  private final List<NamedReferent> named;
  private final Matters matters;
  private final Variants variants;
  private final Translations translations;
  private final LiteralNames literal;
  private final Map<String, Integer> places = new HashMap<>();
  private final Meetings meetings;
  private final Work work;
  private long looked;

  /// @param printed days and figures of each document
  /// @param work where spellings are compared
  Candidates(
      NameMatcher matcher,
      List<NamedReferent> named,
      Map<EvidenceId, Set<String>> printed,
      SentenceFacts facts,
      Work work) {
    this.matcher = matcher;
    this.named = named;
    this.work = work;
    this.matters = new Matters(named, printed);
    this.variants = new Variants(named);
    this.translations = new Translations(named, matcher, facts, matters::respells);
    this.literal = new LiteralNames(named, matcher, work);
    this.meetings = new Meetings(matcher, named, variants, translations, work);
    for (var one : named) {
      if (one.referent().type() == EntityType.PLACE) {
        places.merge(NamedReferent.key(one.referent()), 1, Integer::sum);
      }
    }
  }

  /// Gives all pairs worth a look, strongest first; [#weighed] tells why.
  void pairs(PairList.Each taker) {
    var met = new PairList();
    meetings.sharingFacts(met);
    var keys = new MeetingKeys(matcher, variants, named, false);
    var spellings = meetings.sharingSpelling(keys, met);
    literal.pairs(met);
    learn(met);
    var respelt = matters.respelt();
    if (!respelt.isEmpty()) {
      var wider = new MeetingKeys(matcher, variants, named, true);
      if (wider.exceed(keys)) {
        meetings.sharingRespelt(wider, respelt, met);
      } else {
        meetings.sharingRespelt(spellings, respelt, met);
      }
    }
    var pairs = new RankedPairs();
    var weighing =
        new Portions<Beside, Scored>(
            work,
            beside -> new Scored(beside, beside.scores(other -> score(beside.item(), other))),
            scored -> scored.to(pairs));
    met.forEachLeft(beside -> {
      looked += beside.size();
      weighing.add(beside);
    });
    weighing.end();
    pairs.forEach(taker);
  }

  /// Pairs that no rule joined.
  ///
  /// @param root the cluster of a referent after all rules
  LikelyPairs likely(List<Told> told, IntUnaryOperator root) {
    return new LikelyPairs(
        matcher, named, told, root, new NameSigns(matcher, variants, translations), matters, work);
  }

  /// How many pairs of forms and of referents were looked at.
  long looked() {
    return looked + meetings.looked();
  }

  /// Some pairs with their scores.
  private static final class Scored {
    final Beside beside;
    final double[] scores;

    Scored(Beside beside, double[] scores) {
      this.beside = beside;
      this.scores = scores;
    }

    void to(RankedPairs pairs) {
      for (int at = 0; at < scores.length; at++) {
        if (!Double.isNaN(scores[at])) {
          pairs.add(beside.item(), beside.other(at), scores[at]);
        }
      }
    }
  }

  /// How much speaks for a pair, not a number if nothing does.
  private double score(int left, int right) {
    var pair = weighed(left, right);
    return pair == null ? Double.NaN : pair.score();
  }

  /// Two documents that name several persons nearly alike list the same persons; bodies and places
  /// spelt otherwise tell of one matter too.
  private void learn(PairList met) {
    var nearly =
        new Portions<Beside, Beside>(
            work,
            beside ->
                beside.only(other -> areNearlyAlike(named.get(beside.item()), named.get(other))),
            beside -> beside.forEach((i, j) -> matters.nearlyAlike(named.get(i), named.get(j))));
    met.forEachLeft(nearly::add);
    nearly.end();
  }

  private boolean areNearlyAlike(NamedReferent left, NamedReferent right) {
    if (left.id().evidence().equals(right.id().evidence())) {
      return false;
    }
    if (literal.areOne(left, right)) {
      return true;
    }
    if (!left.isPerson()) {
      return !NamedReferent.key(left.referent()).equals(NamedReferent.key(right.referent()))
          && variants.couldBe(left, right);
    }
    return right.isPerson()
        && left.isFullName()
        && right.isFullName()
        && (matcher.compare(left.form(), right.form()).band() != Band.DIFFERENT
            || variants.couldBe(left, right));
  }

  /// In documents of one matter a variant of the name is enough.
  @Nullable Pair weighed(int i, int j) {
    var left = named.get(i);
    var right = named.get(j);
    if (NamedReferent.isAroundOnly(left, right)) {
      return null;
    }
    if (left.id().evidence().equals(right.id().evidence())) {
      return literal
          .reason(left, right)
          .map(why -> new Pair(left, right, 1, List.of(why), Decision.JOIN))
          .orElse(null);
    }
    var pair = weigh(left, right);
    boolean open = pair == null || pair.decision() == Decision.SUSPECT;
    boolean known = left.referent().knownAs() != null && right.referent().knownAs() != null;
    if (!open || known || areOtherInitials(left, right)) {
      return pair;
    }
    return variants
        .reason(left, right)
        .filter(why -> matters.same(left, right))
        .map(why -> new Pair(left, right, 0.5, List.of(why), Decision.JOIN))
        .or(() -> translated(left, right))
        .orElse(pair);
  }

  /// What a translation made of a name comes after all better reasons.
  private Optional<Pair> translated(NamedReferent left, NamedReferent right) {
    return matters.same(left, right)
        ? literal
            .reason(left, right)
            .or(() -> translations.reason(left, right))
            .map(why -> new Pair(left, right, 0.4 * why.value(), List.of(why), Decision.JOIN))
        : Optional.empty();
  }

  private @Nullable Pair weigh(NamedReferent left, NamedReferent right) {
    if (!left.referent().type().near(right.referent().type())) {
      return typedApart(left, right);
    }
    boolean bothKnown = left.referent().knownAs() != null && right.referent().knownAs() != null;
    if (bothKnown) {
      return null;
    }
    return left.isPerson() ? person(left, right) : thing(left, right);
  }

  /// The same name in full, which the classifier took for different kinds of thing.
  private @Nullable Pair typedApart(NamedReferent left, NamedReferent right) {
    boolean unknown = left.referent().knownAs() == null && right.referent().knownAs() == null;
    String name = NamedReferent.key(left.referent());
    boolean equal =
        name.equals(NamedReferent.key(right.referent()))
            && (name.contains(" ") || (name.length() >= 4 && matters.same(left, right)));
    boolean shortened =
        (isShortOf(left, right) || isShortOf(right, left)) && matters.same(left, right);
    return unknown && (equal || shortened)
        ? new Pair(left, right, 1, List.of(new Weight("name", "equal words", 1)), Decision.JOIN)
        : null;
  }

  /// `Huang`, taken for a place, where another document calls the firm Huang Mining so.
  private boolean isShortOf(NamedReferent part, NamedReferent body) {
    String name = NamedReferent.key(part.referent());
    boolean sure =
        places.getOrDefault(name, 0) >= OFTEN
            || part.referent().mentions().stream()
                .anyMatch(m -> m.rule().matches("pattern.*|.*:where"));
    long times =
        body.referent().mentions().stream()
            .filter(m -> NamedReferent.folded(m.text()).equals(name))
            .count();
    boolean begins =
        name.contains(" ")
            && !sure
            && NamedReferent.folded(body.form()).replace(" ", "").startsWith(name.replace(" ", ""));
    return body.referent().type() == EntityType.ORGANIZATION
        && name.length() >= 4
        && (begins || (!name.contains(" ") && times >= (sure ? OFTEN : 1)));
  }

  private @Nullable Pair person(NamedReferent left, NamedReferent right) {
    if ((left.isAlso(right) || right.isAlso(left)) && matters.same(left, right)) {
      var why = new Weight(Clusters.ALIAS, "a document says that one is also called the other", 1);
      return new Pair(left, right, 1, List.of(why), Decision.JOIN);
    }
    if (Pseudonyms.areApart(left.form(), right.form())) {
      return null;
    }
    var name = matcher.compare(left.form(), right.form());
    var weights = new ArrayList<>(name.weights());
    var company = Company.of(left, right);
    matters.weigh(left, right).ifPresent(company::add);
    weights.addAll(company);
    double support = company.stream().mapToDouble(Weight::value).sum();
    boolean full = left.isFullName() && right.isFullName();
    boolean damaged = left.translated() || right.translated();
    boolean exact = left.form().equalsIgnoreCase(right.form());
    if (full && (name.band() == Band.SAME || exact)) {
      return new Pair(left, right, 0.5 + name.score() / 2, weights, Decision.JOIN);
    }
    boolean near = name.band() == Band.REVIEW;
    boolean apart =
        Variants.isOtherGender(left.form(), right.form()) || areOtherInitials(left, right);
    if (near && apart) {
      return new Pair(left, right, name.score(), weights, Decision.SUSPECT);
    }
    boolean matter = matters.same(left, right);
    boolean only = matter && matters.isOnly(left, right);
    if (exact && matter) {
      return new Pair(left, right, 0.5 + name.score() / 2, weights, Decision.JOIN);
    }
    boolean scripts = matter && !left.script().equals(right.script());
    if (full && near && support >= (damaged || scripts ? 1 : only ? 1.5 : 2)) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    boolean damagedName =
        damaged
            && full
            && !areOfOneFamily(left, right)
            && support >= 1.4
            && (name.score() >= 0.02 || Garbled.looksLike(left.form(), right.form()));
    if (damagedName) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    if (matter && damaged && full && Garbled.isLike(left.form(), right.form())) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    if (!full && near && (support >= 2 || (only && support >= 1))) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    boolean worth = near || (full && damaged && support >= 1 && name.score() >= 0.02);
    return worth ? new Pair(left, right, name.score(), weights, Decision.SUSPECT) : null;
  }

  /// `Malika Ait Larbi` and `Hocine Ait Larbi`: all but the given names is equal, and these are not
  /// alike.
  private static boolean areOfOneFamily(NamedReferent left, NamedReferent right) {
    var mine = NamedReferent.words(NamedReferent.folded(left.form()));
    var theirs = NamedReferent.words(NamedReferent.folded(right.form()));
    boolean family =
        mine.size() > 1
            && theirs.size() > 1
            && mine.subList(1, mine.size()).equals(theirs.subList(1, theirs.size()));
    return family && Garbled.likeness(mine.getFirst(), theirs.getFirst()) < GIVEN;
  }

  private static boolean areOtherInitials(NamedReferent left, NamedReferent right) {
    return left.isPerson()
        && right.isPerson()
        && (Initials.areOthers(left.form(), right.form())
            || Pseudonyms.areApart(left.form(), right.form()));
  }

  /// `Wunrieth` and `Wun-Rieth`
  private static boolean areWrittenApart(String one, String other) {
    return one.length() > WRITTEN_APART && one.replace(" ", "").equals(other.replace(" ", ""));
  }

  private @Nullable Pair thing(NamedReferent left, NamedReferent right) {
    String one = left.bare();
    String other = right.bare();
    if (one.equals(other)) {
      return new Pair(left, right, 1, List.of(new Weight("name", "equal words", 1)), Decision.JOIN);
    }
    if (areWrittenApart(one, other)) {
      return new Pair(
          left, right, 1, List.of(new Weight("name", "equal letters", 1)), Decision.JOIN);
    }
    if (!left.referent().type().near(EntityType.ORGANIZATION)) {
      return OtherLanguages.reason(left, right)
          .filter(why -> matters.same(left, right))
          .map(why -> new Pair(left, right, 0.9, List.of(why), Decision.JOIN))
          .orElse(null);
    }
    var acronyms = Company.shared(Acronyms.of(left), Acronyms.of(right));
    if (acronyms.contains(left.form()) || acronyms.contains(right.form())) {
      return new Pair(
          left,
          right,
          1,
          List.of(new Weight("acronym", "one defines the acronym by which the other goes", 1)),
          Decision.JOIN);
    }
    if (Acronyms.areReordered(left, right) && matters.same(left, right)) {
      return new Pair(
          left,
          right,
          1,
          List.of(
              new Weight(
                  "acronym", "one has the letters of the other as a translation puts them", 1)),
          Decision.JOIN);
    }
    var name = meetings.bodies(left, right);
    var weights = new ArrayList<>(name.weights());
    if (!acronyms.isEmpty()) {
      weights.add(new Weight("acronym", "both are called " + String.join(", ", acronyms), 1));
    }
    if (name.band() == Band.SAME || (!acronyms.isEmpty() && name.band() == Band.REVIEW)) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    return name.band() == Band.REVIEW
        ? new Pair(left, right, name.score(), weights, Decision.SUSPECT)
        : null;
  }
}
