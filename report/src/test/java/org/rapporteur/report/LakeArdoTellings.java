package org.rapporteur.report;

import static org.rapporteur.report.LakeArdoTexts.COURIER;
import static org.rapporteur.report.LakeArdoTexts.POST;
import static org.rapporteur.report.LakeArdoTexts.TEMOINS;
import static org.rapporteur.report.LakeArdoTexts.WIRE;
import static org.rapporteur.report.LakeArdoTexts.says;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Credit;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeMention;

/// What each text of the case says by itself. The Korean text has no telling.
final class LakeArdoTellings {
  static final Flag TRANSLATED = flag(POST, "translated", "Translated by the editors", .7);
  static final Flag UNDATED = new Flag("undated", "no date is printed", -1, -1, .9);

  static final Map<EvidenceId, Telling> ALL = all();

  private LakeArdoTellings() {}

  private static Map<EvidenceId, Telling> all() {
    var all = new HashMap<EvidenceId, Telling>();
    Span called = says(COURIER, "“Nobody came back from the lower quarry,” somebody called");
    Span calledWords = says(COURIER, "Nobody came back from the lower quarry");
    all.put(
        COURIER.evidence(),
        telling(
            COURIER,
            "2031-03-04",
            List.of(),
            List.of(
                new Speech(
                    0,
                    0,
                    called.start(),
                    called.end(),
                    calledWords.start(),
                    calledWords.end(),
                    "call",
                    SpeechAct.SAY,
                    null,
                    "somebody",
                    true,
                    null,
                    "quote/1")),
            List.of(),
            List.of(),
            Map.of("unresolved-pronoun", 2)));
    Span ago = says(POST, "Some years ago");
    all.put(
        POST.evidence(),
        telling(
            POST,
            "",
            List.of(
                new TimeMention(
                    0,
                    0,
                    ago.start(),
                    ago.end(),
                    ago.text(),
                    new TimeExpression.Vague(TimeExpression.Unit.YEAR),
                    TimeMention.Tense.PAST)),
            List.of(),
            List.of(TRANSLATED, UNDATED),
            List.of(),
            Map.of("span-dropped", 1)));
    Span credit = says(WIRE, "Originally published by Harbour Courier");
    all.put(
        WIRE.evidence(),
        telling(
            WIRE,
            "2031-03-05",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Credit("republished", "Harbour Courier", credit.start(), credit.end())),
            Map.of()));
    all.put(
        TEMOINS.evidence(),
        telling(TEMOINS, "2031-03", List.of(), List.of(), List.of(), List.of(), Map.of()));
    return Map.copyOf(all);
  }

  private static Telling telling(
      Document document,
      String published,
      List<TimeMention> times,
      List<Speech> speeches,
      List<Flag> flags,
      List<Credit> credits,
      Map<String, Integer> counts) {
    String language = document.source().language();
    List<Block> blocks = blocks(document.text(), language == null ? "und" : language);
    return new Telling(
        document.evidence(),
        language == null ? "und" : language,
        published,
        blocks,
        sentences(document.text(), blocks),
        List.of(),
        times,
        List.of(),
        speeches,
        List.of(),
        List.of(),
        flags,
        credits,
        counts,
        List.of());
  }

  /// Every line is a block: the first a title, one that starts with `Related` an announcement.
  private static List<Block> blocks(String text, String language) {
    var blocks = new ArrayList<Block>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        blocks.add(
            new Block(
                blocks.size(), kind(blocks.size(), line), start, start + line.length(), language));
      }
      start += line.length() + 1;
    }
    return blocks;
  }

  private static Block.Kind kind(int number, String line) {
    if (number == 0) {
      return Block.Kind.TITLE;
    }
    return line.startsWith("Related") ? Block.Kind.RELATED : Block.Kind.BODY;
  }

  private static List<Extent> sentences(String text, List<Block> blocks) {
    var sentences = new ArrayList<Extent>();
    for (Block block : blocks) {
      int start = block.start();
      for (int end = text.indexOf(". ", start);
          end >= 0 && end < block.end();
          end = text.indexOf(". ", start)) {
        sentences.add(new Extent(block.number(), start, end + 1));
        start = end + 2;
      }
      if (start < block.end()) {
        sentences.add(new Extent(block.number(), start, block.end()));
      }
    }
    return sentences;
  }

  private static Flag flag(Document document, String kind, String words, double weight) {
    Span span = says(document, words);
    return new Flag(kind, "the page says so", span.start(), span.end(), weight);
  }
}
