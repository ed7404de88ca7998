package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// The questions that figures and dates answer: first those that know their subject (what an event
/// was, tolls, votes, slips of the pen, measures, beginnings), then all pairs of values by their
/// signs.
final class ValueQuestions {
  private final Material material;
  private final Gazetteer gazetteer;
  private final Affairs affairs;
  private final Wording wording;
  private final TallyBook book;
  private final MeasureBook measures;
  private final ValuedPairs pairs;
  private final LikelyQuestions likely;

  ValueQuestions(
      Material material, Gazetteer gazetteer, Synonyms synonyms, Affairs affairs, Wording wording) {
    this.material = material;
    this.gazetteer = gazetteer;
    this.affairs = affairs;
    this.wording = wording;
    book = new TallyBook(material, synonyms);
    measures = new MeasureBook(material, wording);
    var dates = new DateBook(material, affairs, wording);
    var all = new ValuedBook(material, book, measures, dates, wording).all();
    pairs = new ValuedPairs(affairs, wording, new Signs(material, wording, all), all);
    likely = new LikelyQuestions(material, pairs, all);
  }

  List<Comparison> ask() {
    return likely.weigh(known());
  }

  /// The pairs that are weighed, for learning.
  void pairs(ValuedPairs.Meeting meeting) {
    pairs.forEach(new Asked(known()), meeting);
  }

  private List<Comparison> known() {
    var found = new ArrayList<Comparison>();
    for (var event : material.events) {
      found.addAll(new EventQuestions(material, gazetteer).ask(event));
    }
    found.addAll(new TallyQuestions(material, book, affairs).ask());
    var ballots = new BallotBook(material, book, wording);
    found.addAll(new VoteQuestions(material, ballots, affairs, wording).ask());
    found.addAll(new SlipQuestions(material, affairs, wording).ask(contradicted(found)));
    found.addAll(
        new MeasureQuestions(material, affairs, wording, measures).ask(contradicted(found)));
    found.addAll(new SinceQuestions(material, affairs, wording).ask(contradicted(found)));
    return found;
  }

  private static Set<ClaimId> contradicted(List<Comparison> found) {
    return found.stream()
        .filter(c -> c.relation() == Relation.CONTRADICTS)
        .flatMap(c -> Asked.claims(c).stream())
        .collect(Collectors.toSet());
  }
}
