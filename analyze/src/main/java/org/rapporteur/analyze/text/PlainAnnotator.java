package org.rapporteur.analyze.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Sentences and words by the Unicode rules (UAX 29, by ICU) for languages without an annotator of
/// their own. It knows no parts of speech and grows no trees, so only gazetteers and patterns of
/// words can say anything of such a text.
///
/// The point behind an abbreviation ends no sentence: neither behind those that Unicode lists for
/// the language (CLDR, segment suppressions) nor behind those of a list of our own, unless a number
/// stands before (`in 2024 г. Он`), nor behind an initial (`J. Soto`).
public final class PlainAnnotator implements Annotator {
  private final ULocale language;
  private final Set<String> abbreviations;

  /// For any language.
  public PlainAnnotator() {
    this("", Set.of());
  }

  /// @param language BCP 47 tag
  /// @param abbreviations without their point, in lower case
  public PlainAnnotator(String language, Set<String> abbreviations) {
    this.language = ULocale.forLanguageTag(language);
    this.abbreviations = Set.copyOf(abbreviations);
  }

  @Override
  public String version() {
    return "uax29-cldr-icu-79.1";
  }

  @Override
  public List<List<Token>> sentences(String text) {
    var sentences = new ArrayList<List<Token>>();
    var breaks =
        FilteredBreakIteratorBuilder.getInstance(language)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ROOT));
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      var words = words(text, from, to);
      if (!sentences.isEmpty() && isAbbreviated(sentences.getLast())) {
        sentences.getLast().addAll(words);
      } else if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }

  /// Whether the point with which a sentence ends is that of an abbreviation.
  private boolean isAbbreviated(List<Token> words) {
    int last = words.size() - 2;
    if (last < 0 || abbreviations.isEmpty() || !words.getLast().text().equals(".")) {
      return false;
    }
    String word = words.get(last).text();
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean counted = last > 0 && Character.isDigit(words.get(last - 1).text().codePointAt(0));
    return initial || (!counted && abbreviations.contains(word.toLowerCase(Locale.ROOT)));
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return List.of();
  }

  private static List<Token> words(String text, int start, int end) {
    var tokens = new ArrayList<Token>();
    var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text.substring(start, end));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String word = text.substring(start + from, start + to);
      if (!word.isBlank()) {
        tokens.add(
            new Token(start + from, start + to, word, word.toLowerCase(Locale.ROOT), "X", "O"));
      }
    }
    return tokens;
  }
}
