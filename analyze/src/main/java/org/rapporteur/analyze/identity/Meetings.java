package org.rapporteur.analyze.identity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameComparison;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.pairing.Beside;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.EntityType;

/// Which referents are worth weighing: those that share a fact, and those whose spellings could be
/// one name. [Candidates] weighs them.
final class Meetings {
  /// A key that more share tells nothing.
  private static final int CROWDED = 400;

  /// Up to so many of one name, each is compared with each.
  private static final int NAMESAKES = 50;

  private final NameMatcher matcher;
  private final List<NamedReferent> named;
  private final Variants variants;
  private final Translations translations;
  private final Work work;
  private long looked;

  /// @param work where spellings are compared
  Meetings(
      NameMatcher matcher,
      List<NamedReferent> named,
      Variants variants,
      Translations translations,
      Work work) {
    this.matcher = matcher;
    this.named = named;
    this.variants = variants;
    this.translations = translations;
    this.work = work;
  }

  /// How many pairs of forms were looked at.
  long looked() {
    return looked;
  }

  /// Referents with an equal name, office or acronym meet. Where many bear one name, each meets the
  /// first: that is enough to bring them together.
  void sharingFacts(PairList met) {
    var names = new KeyBlocks();
    var facts = new KeyBlocks();
    for (int i = 0; i < named.size(); i++) {
      var one = named.get(i);
      names.put(one.bare(), i);
      for (var name : MeetingKeys.shortNames(one)) {
        names.put(name, i);
      }
      for (var key : MeetingKeys.facts(one)) {
        facts.put(key, i);
      }
    }
    names.blocks().forEach(block -> sameName(block, met));
    facts.pairs(CROWDED, met);
  }

  private static void sameName(KeyBlocks.Block block, PairList met) {
    if (block.size() <= NAMESAKES) {
      block.pairs(met);
    } else {
      block.star(met);
    }
  }

  /// A form is printed in many documents but is compared with another once; only where the two
  /// could be one name do the referents meet.
  Spellings sharingSpelling(MeetingKeys keys, PairList met) {
    var spellings = spellings(keys);
    meet(spellings, new BitSet(), other -> true, met);
    return spellings;
  }

  /// The same once more, for documents that came through another language without saying so: only
  /// what these documents print can meet anew.
  ///
  /// @param spellings who shares a key; all met by these before
  void sharingRespelt(Spellings spellings, Set<EvidenceId> respelt, PairList met) {
    var printed = spellings.forms().in(named, respelt);
    meet(spellings, printed, printed::get, met);
  }

  /// The same by keys of which not all met before.
  void sharingRespelt(MeetingKeys keys, Set<EvidenceId> respelt, PairList met) {
    var spellings = spellings(keys);
    meet(spellings, spellings.forms().in(named, respelt), form -> true, met);
  }

  /// The forms of names and which of them share a key.
  record Spellings(Forms forms, KeyBlocks blocks) {}

  private Spellings spellings(MeetingKeys keys) {
    var forms = Forms.of(named, NamedReferent::group);
    var blocks = new KeyBlocks();
    for (int f = 0; f < forms.size(); f++) {
      for (var key : keys.spelling(named.get(forms.first(f)))) {
        blocks.put(key, f);
      }
    }
    blocks.keep(block -> forms.bearers(block) <= CROWDED);
    return new Spellings(forms, blocks);
  }

  /// @param respelt forms that documents print which came through another language
  /// @param fresh one of two forms must be so for them to be compared
  private void meet(Spellings spellings, BitSet respelt, IntPredicate fresh, PairList met) {
    var forms = spellings.forms();
    var alike =
        new Portions<Beside, Beside>(
            work,
            beside -> beside.only(other -> areAlike(forms, beside.item(), other, respelt)),
            beside -> beside.forEach((form, other) -> forms.pairs(form, other, met)));
    spellings
        .blocks()
        .meetOnce(beside -> {
          var wanted = fresh.test(beside.item()) ? beside : beside.only(fresh);
          looked += wanted.size();
          if (wanted.size() > 0) {
            alike.add(wanted);
          }
        });
    alike.end();
  }

  /// @param respelt forms that documents print which came through another language
  private boolean areAlike(Forms forms, int form, int other, BitSet respelt) {
    boolean damaged =
        forms.anyTranslated(form)
            || forms.anyTranslated(other)
            || respelt.get(form)
            || respelt.get(other);
    return form == other
        || couldBe(named.get(forms.first(form)), named.get(forms.first(other)), damaged);
  }

  /// Whether any company could bring together two who are printed like this; `weigh` decides.
  private boolean couldBe(NamedReferent left, NamedReferent right, boolean damaged) {
    if (variants.couldBe(left, right)) {
      return true;
    }
    if (!left.isPerson()) {
      boolean translated =
          damaged
              || !left.script().equals(right.script())
              || !left.language().equals(right.language());
      return (left.referent().type().near(EntityType.ORGANIZATION)
              && bodies(left, right).band() != Band.DIFFERENT)
          || (translated && translations.couldBe(left, right));
    }
    var name = matcher.compare(left.form(), right.form());
    return name.band() != Band.DIFFERENT
        || left.form().equalsIgnoreCase(right.form())
        || (damaged && (name.score() >= 0.02 || Garbled.looksLike(left.form(), right.form())))
        || Garbled.isLike(left.form(), right.form());
  }

  /// Compares two bodies by what is printed and, where the gazetteer knows one, by its name there.
  NameComparison bodies(NamedReferent left, NamedReferent right) {
    var printed = matcher.compareBodies(left.form(), right.form());
    if (left.referent().knownAs() == null && right.referent().knownAs() == null) {
      return printed;
    }
    var known = matcher.compareBodies(left.official(), right.official());
    return known.score() > printed.score() ? known : printed;
  }
}
