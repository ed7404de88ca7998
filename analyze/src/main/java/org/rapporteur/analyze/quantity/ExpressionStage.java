package org.rapporteur.analyze.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.time.TimeTagger;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Expressed;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeMention;

/// Reads the times and figures of a document. Times come first; a figure inside a time or a name
/// (`COVID-19`) is none.
public final class ExpressionStage implements EachStage<Annotated, Expressed> {
  private final LanguageReaders readers = LanguageReaders.standard();

  @Override
  public StageId id() {
    return new StageId("expression", 17);
  }

  @Override
  public Expressed apply(Annotated annotated) {
    var blocked = annotated.blocked();
    var names = new BitSet();
    annotated.referents().forEach(r -> r.mentions().forEach(m -> markName(names, m)));
    var times = new ArrayList<TimeMention>();
    var quantities = new ArrayList<QuantityMention>();
    for (var sentence : annotated.sentences()) {
      var block = blocked.blocks().get(sentence.block());
      if (!block.kind().yieldsClaims()) {
        continue;
      }
      if (!block.language().equals("en")) {
        readers
            .of(block.language())
            .ifPresent(r -> ruled(r, annotated, sentence, names, times, quantities));
        continue;
      }
      var here = TimeTagger.in(blocked.document(), sentence, times.size());
      times.addAll(here);
      var taken = new BitSet();
      here.forEach(t -> taken.set(t.start(), t.end()));
      clock(blocked.document(), sentence, quantities, taken);
      sums(blocked.document(), sentence, quantities, taken);
      votes(blocked.document(), sentence, quantities, taken);
      var figures =
          new QuantityTagger(
                  blocked.document(),
                  sentence,
                  word -> covers(taken, sentence, word),
                  word -> covers(names, sentence, word),
                  quantities.size())
              .tag();
      quantities.addAll(Bearings.of(annotated, sentence, figures));
      quantities.addAll(NoVotes.of(blocked.document(), sentence, figures, quantities.size()));
    }
    return new Expressed(annotated, times, quantities);
  }

  private static void ruled(
      LanguageReader reader,
      Annotated annotated,
      Sentence sentence,
      BitSet names,
      List<TimeMention> times,
      List<QuantityMention> quantities) {
    var document = annotated.blocked().document();
    var here = reader.times(document, sentence, times.size());
    times.addAll(here);
    var taken = (BitSet) names.clone();
    here.forEach(t -> taken.set(t.start(), t.end()));
    clock(document, sentence, quantities, taken);
    var figures = reader.figures(document, sentence, taken, quantities.size());
    quantities.addAll(Bearings.ofPersons(annotated, sentence, figures));
  }

  private static void clock(
      Document document, Sentence sentence, List<QuantityMention> quantities, BitSet taken) {
    var found = Clock.of(document, sentence, quantities.size());
    found.forEach(c -> taken.set(c.start(), c.end()));
    quantities.addAll(found);
  }

  private static void sums(
      Document document, Sentence sentence, List<QuantityMention> quantities, BitSet taken) {
    for (var sum : Sums.of(document, sentence, quantities.size())) {
      int busy = taken.nextSetBit(sum.start());
      if (busy < 0 || busy >= sum.end()) {
        taken.set(sum.start(), sum.end());
        quantities.add(sum);
      }
    }
  }

  private static void votes(
      Document document, Sentence sentence, List<QuantityMention> quantities, BitSet taken) {
    var found = DashedVotes.of(document, sentence, quantities.size());
    boolean free =
        found.stream()
            .allMatch(v -> {
              int busy = taken.nextSetBit(v.start());
              return busy < 0 || busy >= v.end();
            });
    if (free) {
      found.forEach(v -> taken.set(v.start(), v.end()));
      quantities.addAll(found);
    }
  }

  private static void markName(BitSet names, Mention mention) {
    names.set(mention.start(), mention.end());
  }

  private static boolean covers(BitSet chars, Sentence sentence, int word) {
    var token = sentence.tokens().get(word);
    int next = chars.nextSetBit(token.start());
    return next >= 0 && next < token.end();
  }
}
