package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// The questions that figures and dates answer: first those that know their subject (what an event
/// was, tolls, votes, slips of the pen, measures, beginnings), then all pairs of values by their
/// signs.
final class ValueQuestions {
  private final List<Comparison> known;
  private final ValuedPairs pairs;
  private final LikelyQuestions likely;

  /// @param work where documents are read and values weighed
  ValueQuestions(
      Material material,
      Gazetteer gazetteer,
      Synonyms synonyms,
      Affairs affairs,
      Wording wording,
      Work work) {
    var pages = new Pages(material, synonyms, affairs, wording, work);
    known = known(material, gazetteer, affairs, wording, pages);
    var all = pages.values();
    pairs = new ValuedPairs(affairs, wording, new Signs(material, wording, all), all, work);
    likely = new LikelyQuestions(material, pairs, all);
  }

  List<Comparison> ask() {
    return likely.weigh(known);
  }

  /// The pairs that are weighed, for learning.
  void pairs(ValuedPairs.Meeting meeting) {
    pairs.forEach(new Asked(known), meeting);
  }

  private static List<Comparison> known(
      Material material, Gazetteer gazetteer, Affairs affairs, Wording wording, Pages pages) {
    var found = new ArrayList<Comparison>();
    for (var event : material.events) {
      found.addAll(new EventQuestions(material, gazetteer).ask(event));
    }
    found.addAll(new TallyQuestions(material, pages.tallies().values(), affairs).ask());
    found.addAll(new VoteQuestions(material, pages.ballots(), affairs, wording).ask());
    found.addAll(
        new SlipQuestions(material, affairs, wording).ask(pages.digits(), contradicted(found)));
    found.addAll(
        new MeasureQuestions(material, affairs, wording, pages.measures())
            .ask(contradicted(found)));
    found.addAll(
        new SinceQuestions(material, affairs, wording, pages.beginnings())
            .ask(contradicted(found)));
    return found;
  }

  private static Set<ClaimId> contradicted(List<Comparison> found) {
    return found.stream()
        .filter(c -> c.relation() == Relation.CONTRADICTS)
        .flatMap(c -> Asked.claims(c).stream())
        .collect(Collectors.toSet());
  }
}
