package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.prose.Stakes.Stake;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.telling.Tie.Relation;

/// Reads ties from the tree of a sentence: a verb or noun of the table, and who stands on the parts
/// that the table names. What the tree leaves open gives none.
final class GrammarReader {
  private static final List<Predicate> PREDICATES = Predicate.all();

  private static final Set<String> SOLD = Set.of("sell", "resell", "divest", "lose");
  private static final Set<String> PERSON =
      Set.of(
          "director",
          "chairman",
          "chairwoman",
          "president",
          "chief",
          "head",
          "manager",
          "ceo",
          "owner",
          "co-owner");

  private final Parsed parsed;
  private final Parties parties;
  private final List<Tie> ties = new ArrayList<>();

  GrammarReader(Parsed parsed) {
    this.parsed = parsed;
    this.parties = new Parties(parsed);
  }

  /// The ties of the sentence, in order of their words.
  List<Tie> read() {
    for (int word = 0; word < parsed.size(); word++) {
      for (var predicate : PREDICATES) {
        if (predicate.noun() ? isNoun(predicate, word) : isVerb(predicate, word)) {
          read(predicate, word);
        }
      }
      possessed(word);
    }
    return List.copyOf(ties);
  }

  private boolean isVerb(Predicate predicate, int word) {
    return parsed.isVerb(word) && predicate.words().contains(parsed.lemma(word));
  }

  private boolean isNoun(Predicate predicate, int word) {
    if (!parsed.word(word).pos().matches("NNS?")) {
      return false;
    }
    var lemma = parsed.lemma(word);
    return predicate.words().contains(lemma)
        || (word > 0 && predicate.words().contains(lemma + ":" + parsed.lemma(word - 1)));
  }

  private void read(Predicate predicate, int word) {
    var clause = new Governed(parsed, word);
    if (!predicate.noun() && !fits(predicate, clause)) {
      return;
    }
    if (predicate.relation() == Relation.OWNERSHIP && !predicate.noun()) {
      owned(predicate, clause);
      return;
    }
    for (var from : names(predicate.from(), clause, predicate)) {
      for (var to : names(predicate.to(), clause, predicate)) {
        add(predicate.relation(), from, to, predicate.says(), null, word, false);
      }
    }
  }

  private boolean fits(Predicate predicate, Governed clause) {
    int done = clause.done();
    return switch (predicate.needs()) {
      case "share" -> done >= 0 && Stakes.isShare(parsed, done);
      case "told" ->
          done >= 0 && clause.isPassive() && parsed.nameAt(done).isPresent() && isOfShares(clause);
      case "company" -> done >= 0 && parsed.nameAt(done).isPresent();
      case "goods" ->
          isGoods(done) && (done >= 0 || clause.isPassive() || predicate.to().equals("to"));
      case "passive" -> clause.isPassive() && isGoods(done) && done >= 0;
      case "people" -> done >= 0 && isPeople(done);
      case "workers" ->
          isPeople(
              predicate.from().equals("source") && clause.isPassive() ? done : clause.subject());
      default -> true;
    };
  }

  /// "Is jointly held by", "held by A (55 percent)".
  private boolean isOfShares(Governed clause) {
    return Stakes.before(parsed, clause.verb()) != null
        || parties.at(clause.doer()).stream()
            .anyMatch(owner -> ShareWords.behind(parsed.plain(), owner).isPresent());
  }

  /// "Buys beans and resells them".
  private boolean isThese(int word) {
    int verb = parsed.tree().governor(word);
    int first = verb < 0 ? -1 : parsed.tree().governor(verb);
    int bought = first < 0 ? -1 : parsed.tree().dependent(first, "obj");
    return parsed.lemma(word).equals("they")
        && parsed.tree().relation(verb).equals("conj")
        && bought >= 0
        && isGoods(bought);
  }

  private boolean isGoods(int word) {
    return word < 0
        || isThese(word)
        || (!Stakes.isShare(parsed, word)
            && Wares.areNamed(phrase(word))
            && parsed.nameAt(word).filter(n -> n.text().indexOf(' ') > 0).isEmpty()
            && parsed.tree().dependents(word, "nmod:of").stream()
                .allMatch(of -> Wares.areNamed(parsed.word(of).text())));
  }

  private boolean isPeople(int word) {
    return word >= 0 && Wares.areWorkers(parsed.word(word).text());
  }

  /// A noun with what stands before it.
  private String phrase(int word) {
    int first = word;
    while (first > 0 && parsed.tree().governor(first - 1) == word) {
      first--;
    }
    return parsed.text().substring(parsed.word(first).start(), parsed.word(word).end());
  }

  /// Stakes: of the owner, and of one who sold his.
  private void owned(Predicate predicate, Governed clause) {
    boolean sale = predicate.from().equals("to");
    int company = predicate.to().equals("doer") ? clause.doer() : clause.done();
    for (var stake : stakes(company, clause.verb())) {
      if (stake.company() == null) {
        continue;
      }
      var owners = names(predicate.from(), clause, predicate);
      for (var owner : owners) {
        add(
            Relation.OWNERSHIP,
            owner,
            stake.company(),
            predicate.says(),
            share(stake, clause, owners.size()),
            clause.verb(),
            false);
      }
      chain(stake.company(), owners, clause);
      if (sale && !clause.isPassive()) {
        for (var seller : parties.at(clause.doer())) {
          add(
              Relation.OWNERSHIP,
              seller,
              stake.company(),
              predicate.says(),
              stake.share(),
              clause.verb(),
              true);
        }
      }
    }
  }

  /// "70 percent owned by A, 20 percent by B and 10 percent by C".
  private void chain(Name company, List<Name> owners, Governed clause) {
    if (owners.size() == 1 && clause.isPassive()) {
      for (var next : Stakes.by(parsed, owners.getFirst().end())) {
        add(
            Relation.OWNERSHIP,
            Objects.requireNonNull(next.company()),
            company,
            "owns",
            next.share(),
            clause.verb(),
            false);
      }
    }
  }

  private List<Stake> stakes(int done, int verb) {
    if (done < 0) {
      return List.of();
    }
    if (Stakes.isShare(parsed, done) && parsed.nameAt(done).isEmpty()) {
      return Stakes.at(parsed, done, verb).stream().map(this::known).toList();
    }
    return parties.at(done).stream().map(n -> new Stake(n, null)).toList();
  }

  /// "The remaining 49 percent" are of the company that the sentence spoke of.
  private Stake known(Stake stake) {
    var companies =
        ties.stream()
            .filter(t -> t.relation() == Relation.OWNERSHIP)
            .map(Tie::to)
            .distinct()
            .toList();
    return stake.company() == null && stake.share() != null && companies.size() == 1
        ? new Stake(companies.getFirst(), stake.share())
        : stake;
  }

  /// Beside the verb: "is 41 percent owned by", "majority-owned".
  private @Nullable String share(Stake stake, Governed clause, int owners) {
    if (stake.share() != null) {
      return owners > 1 && !each(clause) ? null : stake.share();
    }
    return owners > 1 ? null : Stakes.before(parsed, clause.verb());
  }

  private boolean each(Governed clause) {
    return clause.verb() > 0 && parsed.lemma(clause.verb() - 1).equals("each");
  }

  private List<Name> names(String part, Governed clause, Predicate predicate) {
    int word = clause.verb();
    return switch (part) {
      case "doer" -> parties.at(clause.doer());
      case "done" -> parties.at(clause.done());
      case "holder" -> holders(word);
      case "source" -> source(clause, predicate);
      default -> behind(part, clause, predicate.noun());
    };
  }

  private List<Name> source(Governed clause, Predicate predicate) {
    int reduced = clause.isPassive() ? clause.reduced() : -1;
    if (reduced >= 0) {
      return parties.at(parsed.tree().dependent(reduced, "obl:by", "nmod:by"));
    }
    boolean subject = predicate.needs().equals("workers") && !clause.isPassive();
    return parties.sourceOf(subject ? clause.subject() : clause.done());
  }

  private List<Name> behind(String part, Governed clause, boolean noun) {
    var found = new ArrayList<Name>();
    for (var preposition : part.split("\\|")) {
      var words =
          noun
              ? parsed.tree().dependents(clause.verb(), "nmod:" + preposition)
              : clause.behind(preposition);
      for (int word : words) {
        parties.at(word).stream().filter(n -> !found.contains(n)).forEach(found::add);
      }
    }
    if (noun && part.startsWith("of") && found.isEmpty()) {
      found.addAll(parties.at(parsed.tree().dependent(clause.verb(), "nmod:poss")));
    }
    return found;
  }

  /// Who is called by a noun: "A is a subsidiary", "A, a subsidiary", "the subsidiary A".
  private List<Name> holders(int noun) {
    var tree = parsed.tree();
    int subject = tree.dependent(noun, "nsubj");
    if (subject >= 0) {
      return parties.at(new Governed(parsed, noun).subject());
    }
    var named = parties.at(noun);
    if (!named.isEmpty()) {
      return named;
    }
    if (PERSON.contains(parsed.lemma(noun))) {
      // "The chairman of A, B, owns": the tree hangs B on A.
      for (int of : tree.dependents(noun, "nmod:of")) {
        int beside = tree.dependent(of, "appos");
        if (beside >= 0 && parsed.nameAt(beside).isPresent()) {
          return parties.at(beside);
        }
      }
    }
    var relation = tree.relation(noun);
    int above = tree.governor(noun);
    if (relation.startsWith("nsubj") && above >= 0 && tree.dependent(above, "cop") >= 0) {
      return parties.at(above);
    }
    if (relation.equals("obl:as") || relation.equals("nmod:as")) {
      var clause = new Governed(parsed, above);
      return parties.at(clause.isPassive() ? clause.done() : clause.doer());
    }
    if (relation.equals("appos") && above >= 0) {
      return parties.at(above);
    }
    return List.of();
  }

  /// "A's 18 percent stake in B", unless it is being sold.
  private void possessed(int word) {
    if (!Stakes.isShare(parsed, word)) {
      return;
    }
    for (var owner : parties.at(parsed.tree().dependent(word, "nmod:poss"))) {
      for (var stake : Stakes.at(parsed, word, -1)) {
        if (stake.company() != null) {
          add(Relation.OWNERSHIP, owner, stake.company(), "stake", stake.share(), word, false);
        }
      }
    }
  }

  /// "Was bought by A in 2011 and sold again in 2018".
  private boolean soldAgain(int word) {
    return parsed.tree().dependents(word, "conj").stream()
        .anyMatch(next ->
            parsed.isVerb(next)
                && SOLD.contains(parsed.lemma(next))
                && parsed.tree().dependent(next, "nsubj", "obj") < 0);
  }

  private void add(
      Relation relation,
      Name from,
      Name to,
      String says,
      @Nullable String share,
      int word,
      boolean sold) {
    var standing = Standing.of(parsed, word);
    if (!standing.isTold() || (sold && standing.isHedged()) || from.text().equals(to.text())) {
      return;
    }
    var token = parsed.word(word);
    int first = Math.min(token.start(), Math.min(from.start(), to.start()));
    int last = Math.max(token.end(), Math.max(from.end(), to.end()));
    var reserve = new Reserve(parsed.plain(), first, last, token.start(), token.end());
    if (reserve.isDenied()) {
      return;
    }
    var tie =
        new Tie(
            relation,
            from,
            to,
            List.of(says),
            share == null && relation == Relation.OWNERSHIP
                ? ShareWords.behind(parsed.plain(), from).orElse(null)
                : share,
            standing.isHedged() || reserve.isHedged(),
            standing.isOver() || reserve.isOver(relation) || sold || soldAgain(word),
            first,
            last);
    if (ties.stream()
        .noneMatch(t -> t.relation() == relation && from.equals(t.from()) && to.equals(t.to()))) {
      ties.add(tie);
    }
  }
}
