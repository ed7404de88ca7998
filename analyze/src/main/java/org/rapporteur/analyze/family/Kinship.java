package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.Told;

/// Looks for signs that one document was made from the other or both from a third. Pairs without a
/// rare thing in common are never looked at, so the work grows with what is shared, not with the
/// square of the documents.
final class Kinship {
  private static final double OWN_WORDS = 0.02;
  private static final int CROWDED = 40;
  private static final int ALIGNED = 5;
  private static final int WELL_ALIGNED = 9;

  /// So many facts in one and the same order are no accident even in a translation that tells few.
  private static final int WHOLLY_ALIGNED = 7;

  /// A translation that keeps the order of so many facts without one exception, and that has so
  /// much of what the shorter text tells, needs no other sign.
  private static final int SURELY_ALIGNED = 8;

  private static final double ENOUGH_IN_ORDER = 0.25;

  /// Of five hundred pairs of texts on one subject that do not derive from each other none shares
  /// more than 3.5 % of its runs of five words outside quotations.
  private static final double SAME_WORDING = 0.045;

  /// A machine that translates back into the language of the original finds fewer of its words.
  /// Texts on one subject of which one is translated share up to 2.1 %.
  private static final double SAME_TRANSLATED_WORDING = 0.03;

  /// So much is copied, whatever else the two have in common.
  private static final double MUCH_WORDING = 0.09;

  private static final int MANY_RUNS = 10;

  /// Quotations included, unrelated texts share up to 3.8 % (of 1,805 pairs of the clusters for
  /// tuning). One public speech quoted by both is no sign, so some of it must stand outside
  /// quotations.
  private static final double SAME_PASSAGES = 0.06;

  /// Twice as much as any two unrelated texts share needs no other sign, if it is more than one
  /// quotation.
  private static final double MUCH_PASSAGES = 0.08;

  private static final int MANY_PASSAGES = 30;

  /// A short text has no thirty runs to share; ten are enough if they stand in two places, for then
  /// they are not one quotation. Of the pairs of the clusters for tuning that share so much no
  /// unrelated one does that.
  private static final int TWO_PLACES = 2;

  private static final double SOME_WORDING = 0.01;

  /// Texts on one matter share so much of their rarer facts, others less.
  private static final double ONE_MATTER = 0.25;

  /// Texts on one subject that do not derive from each other share up to a third.
  private static final double SAME_FACTS = 0.4;

  /// Less is enough where a figure is the same only with the noun that it counts.
  private static final double SAME_COUNTED_FACTS = 0.35;

  /// Less still of a translation, which changes nouns and damages names. Most names are one across
  /// translations, so texts on one matter that do not derive from each other share a quarter: at
  /// that bound five pairs of texts were joined wrongly.
  private static final double SAME_TRANSLATED_FACTS = 0.32;

  private final List<Told> told;
  private final List<EvidenceId> documents = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final BitSet translated = new BitSet();
  private final Runs passages = new Runs();
  private final Runs wordings = new Runs();
  private final Runs sentences = new Runs();
  private final FactTable facts = new FactTable();

  /// Facts that no language changes: names, days and bare figures, by which translations are known.
  private final FactTable bare = new FactTable();

  private final ToldAlike alike = new ToldAlike();
  private long looked;
  private final Credits credits;
  private final QuotedAlike quoted;

  Kinship(FamilyStage.Input input, List<Told> told) {
    this.told = told;
    this.credits = new Credits(told);
    this.quoted = new QuotedAlike(told, input.names());
    for (int i = 0; i < told.size(); i++) {
      var one = told.get(i);
      documents.add(one.document().evidence());
      languages.add(one.telling().language());
      translated.set(
          i, one.telling().flags().stream().anyMatch(f -> f.kind().equals("translated")));
      passages.add(Traits.shingles(one));
      wordings.add(Traits.wording(one));
      sentences.add(Traits.sentences(one));
      var own = input.names().apply(documents.getLast());
      alike.add(one, own);
      quoted.add(one, own);
      facts.add(Traits.facts(one, own));
      bare.add(Traits.bare(one, own, input.dates().apply(one)));
    }
    alike.end();
    passages.end();
    wordings.end();
    sentences.end();
    facts.weigh();
    bare.weigh();
  }

  /// The documents by their positions.
  List<EvidenceId> documents() {
    return documents;
  }

  /// Looks at the pairs that share a shingle, several facts, or a credit: in order of their
  /// positions, then those that only a credit brings together.
  void pairs(PairList.Each each) {
    var sharing = new PairList();
    passages.pairs(CROWDED, sharing);
    var telling = new PairList();
    facts.pairs(CROWDED, telling);
    bare.pairs(CROWDED, telling);
    telling.forEachCounted((left, right, times) -> {
      if (times >= 3) {
        sharing.add(left, right);
      }
    });
    var credited = new LinkedHashSet<Couple>();
    credits.forEach((i, j) -> credited.add(new Couple(Math.min(i, j), Math.max(i, j))));
    sharing.forEach((left, right) -> {
      credited.remove(new Couple(left, right));
      look(left, right, each);
    });
    credited.forEach(couple -> look(couple.left(), couple.right(), each));
  }

  private void look(int left, int right, PairList.Each each) {
    looked++;
    each.pair(left, right);
  }

  /// How many pairs were looked at.
  long looked() {
    return looked;
  }

  /// Two documents, by their positions.
  record Couple(int left, int right) {}

  /// A translation shares no run of words with its original.
  private boolean isTranslated(int left, int right) {
    return !language(left).equals(language(right)) || translated.get(left) || translated.get(right);
  }

  /// Whole sentences outside quotations that stand word for word in both.
  private void sentences(int left, int right, boolean told, List<Sign> signs) {
    int both = sentences.common(left, right, told);
    if (both >= 2) {
      signs.add(new Sign("copied-sentences", both + " whole sentences stand in both", 0.8, true));
    }
  }

  /// How alike two documents tell.
  Map<Likeness, Double> alike(int left, int right) {
    var all = alike.of(left, right);
    if (!language(left).equals(language(right))) {
      all.put(Likeness.ACROSS, 1.0);
      all.put(Likeness.FIGURES_ACROSS, all.getOrDefault(Likeness.FIGURES_IN_ORDER, 0.0));
    }
    return all;
  }

  /// Whether both give enough names and figures to have an order.
  boolean haveOrder(int left, int right) {
    return alike.giveEnough(left, right);
  }

  /// All signs, those of the rules and how alike both tell.
  List<Sign> signs(int left, int right) {
    var signs = ruled(left, right);
    if (haveOrder(left, right)) {
      alike.sign(alike(left, right)).ifPresent(signs::add);
    }
    return signs;
  }

  /// The signs of the rules.
  List<Sign> ruled(int left, int right) {
    var signs = new ArrayList<Sign>();
    boolean translated = isTranslated(left, right);
    double overlap = facts.overlap(left, right);
    double same = bare.overlap(left, right);
    // a formula that many documents have says something only of those that tell the same facts
    boolean told = Math.max(overlap, same) >= ONE_MATTER || bare.share(left, right) >= SAME_FACTS;
    double shared = passages.containment(left, right, told);
    if (credits.between(left, right)
        && (shared >= 0.02 || (translated && Math.max(overlap, same) >= 0.1))) {
      signs.add(
          new Sign(
              "declared-credit", "one says that it comes from the other's publisher", 1, true));
    }
    if (shared >= 0.5) {
      signs.add(
          new Sign(
              "near-duplicate",
              percent(shared) + " of the shorter text stands in the other",
              1,
              true));
    }
    wording(left, right, told, shared, signs);
    sentences(left, right, told, signs);
    signs.addAll(quoted.wording(left, right));
    boolean fingerprint =
        overlap >= (translated ? SAME_TRANSLATED_FACTS : SAME_COUNTED_FACTS) || same >= SAME_FACTS;
    if (fingerprint) {
      signs.add(
          new Sign(
              "fact-fingerprint",
              percent(Math.max(overlap, same))
                  + " of the rarer names, dates and figures are the same",
              0.4,
              false));
    }
    // who tells in words of his own keeps the order of the happening, not of another text
    if (translated || shared >= OWN_WORDS) {
      // across a translation names alone stand in the order of what happened, but not all of them
      boolean alike = !translated || fingerprint;
      boolean ordered = alike && order(facts, ALIGNED, 0, left, right, signs);
      if (!ordered) {
        order(bare, alike ? WELL_ALIGNED : WHOLLY_ALIGNED, alike ? 0 : 1, left, right, signs);
      }
      wholeOrder(left, right, translated && same >= ENOUGH_IN_ORDER, signs);
      signs.addAll(quoted.order(left, right));
    }
    signs.addAll(quoted.slot(left, right));
    return signs;
  }

  /// Words of their own in which both tell the same: a rewriting that says nothing of its source.
  private void wording(int left, int right, boolean told, double passages, List<Sign> signs) {
    double shared = wordings.containment(left, right, told);
    boolean much = isMuch(left, right, told, shared);
    boolean alike = shared >= (isTranslated(left, right) ? SAME_TRANSLATED_WORDING : SAME_WORDING);
    boolean copied = shared >= SOME_WORDING && areMany(left, right, told, passages);
    if (alike && (much || !copied)) {
      signs.add(
          new Sign(
              "shared-wording",
              percent(shared) + " of the runs of five words outside quotations stand in both",
              much ? 1 : 0.5,
              true));
    } else if (passages >= SAME_PASSAGES && shared >= SOME_WORDING) {
      signs.add(
          new Sign(
              "shared-passages",
              percent(passages) + " of the runs of five words stand in both",
              copied ? 1 : 0.5,
              true));
    }
  }

  /// In a text of five lines the office of a speaker is a tenth of all.
  private boolean isMuch(int left, int right, boolean told, double shared) {
    return shared >= MUCH_WORDING && wordings.common(left, right, told) >= MANY_RUNS;
  }

  private boolean areMany(int left, int right, boolean told, double shared) {
    int common = passages.common(left, right, told);
    return shared >= MUCH_PASSAGES
        && (common >= MANY_PASSAGES
            || (common >= MANY_RUNS
                && places(left, right, told) >= TWO_PLACES
                && places(right, left, told) >= TWO_PLACES));
  }

  /// In how many places of the one stands what the other has word for word.
  private int places(int one, int other, boolean told) {
    return passages.places(Traits.shinglesInOrder(this.told.get(one)), other, told);
  }

  private String language(int of) {
    return languages.get(of);
  }

  /// Both tell facts in the same order beyond chance.
  ///
  /// @param atLeast the least tau that is enough, whatever else would be
  private boolean order(
      FactTable facts, int least, double atLeast, int left, int right, List<Sign> signs) {
    var common = facts.common(left, right, 0.15);
    if (common.size() < least) {
      return false;
    }
    double tau = tau(facts, common, left, right);
    boolean few = common.size() < WELL_ALIGNED;
    boolean translated = isTranslated(left, right);
    boolean ordered = tau >= Math.max(atLeast, !translated ? 0.6 : few ? 0.75 : 0.65);
    if (ordered) {
      signs.add(
          new Sign(
              "order",
              common.size()
                  + " facts stand in nearly the same order (tau "
                  + Math.round(tau * 100) / 100.0
                  + ")",
              0.5,
              true));
    }
    return ordered;
  }

  private void wholeOrder(int left, int right, boolean may, List<Sign> signs) {
    var common = bare.common(left, right, 0.15);
    if (may && common.size() >= SURELY_ALIGNED && tau(bare, common, left, right) >= 1) {
      signs.add(
          new Sign(
              "whole-order",
              "all " + common.size() + " facts that both tell stand in one order",
              1,
              true));
    }
  }

  private static double tau(FactTable facts, List<Integer> common, int left, int right) {
    return Sequences.tau(
        common.stream().mapToInt(f -> facts.place(left, f)).toArray(),
        common.stream().mapToInt(f -> facts.place(right, f)).toArray());
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
