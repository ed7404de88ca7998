package org.rapporteur.analyze.korean;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.BrokenKorean;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Korean morphemes with their parts of speech (Sejong tags), by Lucene Nori. Compounds stay whole.
/// It grows no trees.
final class NoriAnnotator implements Annotator {
  private static final Pattern END = Pattern.compile("[.!?](?=\\s|$|[\"\u201D\u2019')\\]])|\\n");

  @Override
  public String version() {
    return "lucene-nori-10.5.0";
  }

  @Override
  public List<List<Token>> sentences(String text) {
    var morphemes = morphemes(text);
    var sentences = new ArrayList<List<Token>>();
    int at = 0;
    for (int end : ends(text)) {
      int from = at;
      while (at < morphemes.size() && morphemes.get(at).start() < end) {
        at++;
      }
      if (at > from) {
        sentences.add(List.copyOf(morphemes.subList(from, at)));
      }
    }
    return sentences;
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return List.of();
  }

  /// Where sentences end; a quotation mark behind the end belongs to it.
  private static List<Integer> ends(String text) {
    var ends = new ArrayList<Integer>();
    var matcher = END.matcher(text);
    while (matcher.find()) {
      boolean quoted =
          matcher.end() < text.length()
              && "\"\u201D\u2019')]".indexOf(text.charAt(matcher.end())) >= 0;
      if (!quoted && !(matcher.group().equals("\n") && isOpen(text, matcher.start()))) {
        ends.add(matcher.end());
      }
    }
    ends.add(text.length());
    return ends;
  }

  /// Whether a line break divides a sentence.
  private static boolean isOpen(String text, int at) {
    return BrokenKorean.isOpen(text.substring(text.lastIndexOf('\n', at - 1) + 1, at).strip());
  }

  private static List<Token> morphemes(String text) {
    var tokens = new ArrayList<Token>();
    try (var nori =
        new KoreanTokenizer(
            KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            DecompoundMode.NONE,
            false,
            false)) {
      var offset = nori.addAttribute(OffsetAttribute.class);
      var tag = nori.addAttribute(PartOfSpeechAttribute.class);
      nori.setReader(new StringReader(text));
      nori.reset();
      while (nori.incrementToken()) {
        add(text, offset, tag, tokens);
      }
      nori.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static void add(
      String text, OffsetAttribute offset, PartOfSpeechAttribute tag, List<Token> tokens) {
    int start = offset.startOffset();
    int end = offset.endOffset();
    String word = text.substring(start, end);
    if (!word.isBlank()) {
      String pos = tag.getLeftPOS() == null ? "UNKNOWN" : tag.getLeftPOS().name();
      tokens.add(new Token(start, end, word, word, pos, "O"));
    }
  }
}
