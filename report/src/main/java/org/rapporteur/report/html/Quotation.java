package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Passage;
import org.rapporteur.report.html.page.Piece;
import org.rapporteur.report.html.page.Piece.Tone;
import org.rapporteur.report.html.page.Voice;

/// Quotes the passage of a claim within its sentence, and marks the words in which it differs from
/// another passage.
final class Quotation {
  private static final int AROUND = 220;
  private static final int SHORT = 30;

  private final Casebook casebook;
  private final Notes notes;

  Quotation(Casebook casebook, Notes notes) {
    this.casebook = casebook;
    this.notes = notes;
  }

  /// The passage; `other` is the passage it is compared with.
  Passage passage(Claim claim, String other) {
    Span span = claim.span();
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(before(span), Tone.AROUND));
    pieces.addAll(marked(claim, other));
    pieces.add(new Piece(after(span), Tone.AROUND));
    return new Passage(
        pieces.stream().filter(piece -> !piece.text().isEmpty()).toList(),
        Notes.lang(casebook.language(span)),
        new Voice(casebook.label(span.evidence()), notes.speaker(claim), List.of(notes.cite(span))),
        remark(claim));
  }

  /// The words of the passage in which it differs from the other. If that is nearly all of them, or
  /// the question is about a name, only the value itself is marked, where the passage has it.
  private static List<Piece> marked(Claim claim, String other) {
    String text = claim.span().text();
    List<WordDiff.Part> parts = WordDiff.parts(text, other);
    if (claim.value() instanceof Value.Named || differsThroughout(parts)) {
      return valueMarked(text, claim.value().print());
    }
    return parts.stream().map(p -> piece(p.text(), p.different())).toList();
  }

  private static boolean differsThroughout(List<WordDiff.Part> parts) {
    int all = parts.stream().mapToInt(part -> part.text().length()).sum();
    int different =
        parts.stream()
            .filter(WordDiff.Part::different)
            .mapToInt(part -> part.text().length())
            .sum();
    return all > SHORT && different * 5 > all * 3;
  }

  private static List<Piece> valueMarked(String text, String value) {
    int at = text.indexOf(value);
    if (value.isEmpty() || at < 0) {
      return List.of(piece(text, false));
    }
    int end = at + value.length();
    return List.of(
        piece(text.substring(0, at), false), piece(value, true), piece(text.substring(end), false));
  }

  private static Piece piece(String text, boolean different) {
    return new Piece(text, different ? Tone.DIFFERENT : Tone.PASSAGE);
  }

  private static String remark(Claim claim) {
    return claim.value() instanceof Value.Date date && !date.time().printed()
        ? String.join("; ", date.time().steps())
        : "";
  }

  private String before(Span span) {
    int start =
        casebook
            .telling(span.evidence())
            .flatMap(t -> Blocks.sentenceAt(t, span.start()))
            .map(sentence -> sentence.start())
            .orElse(span.start());
    String text = casebook.text(span.evidence()).orElse("");
    if (span.start() > text.length() || start >= span.start()) {
      return "";
    }
    String words = text.substring(start, span.start());
    return words.length() <= AROUND
        ? words
        : "… " + words.substring(wordStart(words, words.length() - AROUND));
  }

  private String after(Span span) {
    int end =
        casebook
            .telling(span.evidence())
            .flatMap(t -> Blocks.sentenceAt(t, span.end() - 1))
            .map(sentence -> sentence.end())
            .orElse(span.end());
    String text = casebook.text(span.evidence()).orElse("");
    if (end > text.length() || end <= span.end()) {
      return "";
    }
    String words = text.substring(span.end(), end);
    return words.length() <= AROUND ? words : words.substring(0, wordStart(words, AROUND)) + "…";
  }

  /// The first place from `at` on where a word begins.
  private static int wordStart(String words, int at) {
    int space = words.indexOf(' ', at);
    return space < 0 ? words.offsetByCodePoints(0, words.codePointCount(0, at)) : space + 1;
  }
}
