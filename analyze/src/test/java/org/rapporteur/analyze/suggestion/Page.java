package org.rapporteur.analyze.suggestion;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeMention;

/// A page as the stages before would hand it on: one sentence a block, names, figures and dates
/// where a test says they stand.
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Telling.Extent> sentences = new ArrayList<>();
  private final List<Referent> referents = new ArrayList<>();
  private final List<QuantityMention> figures = new ArrayList<>();
  private final List<TimeMention> times = new ArrayList<>();

  Page sentence(Block.Kind kind, String words) {
    int start = text.length();
    text.append(words);
    blocks.add(new Block(blocks.size(), kind, start, text.length(), "en"));
    sentences.add(new Telling.Extent(blocks.size() - 1, start, text.length()));
    text.append("\n\n");
    return this;
  }

  Page body(String words) {
    return sentence(Block.Kind.BODY, words);
  }

  Page name(EntityType type, String name) {
    int at = text.indexOf(name);
    referents.add(
        new Referent(
            referents.size(),
            type,
            name,
            null,
            List.of(new Mention(sentence(at), at, at + name.length(), name, "gazetteer")),
            Map.of()));
    return this;
  }

  Page moreThan(int value, String printed) {
    int at = text.indexOf(printed);
    var figure = BigDecimal.valueOf(value);
    var quantity =
        new Quantity(
            Quantity.Comparator.MORE,
            figure,
            figure,
            null,
            "organization",
            List.of(),
            Quantity.QuantityClass.COUNT,
            false);
    figures.add(
        new QuantityMention(
            figures.size(),
            sentence(at),
            at,
            at + printed.length(),
            printed,
            quantity,
            "count-of-organizations",
            -1,
            null,
            null));
    return this;
  }

  Page day(String edtf, String printed) {
    int at = text.indexOf(printed);
    times.add(
        new TimeMention(
            times.size(),
            sentence(at),
            at,
            at + printed.length(),
            printed,
            new TimeExpression.Absolute(Edtf.parse(edtf).orElseThrow()),
            TimeMention.Tense.PAST));
    return this;
  }

  private int sentence(int at) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).start() <= at && at < sentences.get(i).end()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence prints it");
  }

  Told told() {
    var evidence = EvidenceId.of(text.toString().getBytes(StandardCharsets.UTF_8));
    return new Told(
        new Document(evidence, "page.txt", text.toString(), List.of(), SourceDescription.UNKNOWN),
        new Telling(
            evidence, "en", "", blocks, sentences, referents, times, figures, List.of(), List.of(),
            List.of(), List.of(), List.of(), Map.of(), List.of()));
  }
}
