package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.text.Token;

/// The written words of a Korean sentence, each of one or more morphemes: a stem and what hangs on
/// it (particles, endings, the copula). Whether a morpheme is part of a name shows less in itself
/// than in the stem it belongs to, in the particle behind that and in the words beside it: a title
/// stands behind a person, `에서` behind a place.
final class WrittenWords {
  private static final int LONGEST_ENDING = 3;
  private static final int LONGEST = 7;

  /// Morphemes of one word; a text that lost its spaces is taken in pieces of this length.
  private static final int MOST_MORPHEMES = 40;

  private static final String EDGE = "-";

  private static final Lexicon LEXICON = Lexicon.beside(WrittenWords.class, "ko.tsv");

  private final List<Token> morphemes;
  private final List<Word> words = new ArrayList<>();
  private final int[] wordOf;

  /// @param from first morpheme
  /// @param stem one past the last morpheme of the stem
  /// @param to one past the last morpheme
  private record Word(int from, int stem, int to) {}

  /// @param morphemes those of one sentence
  WrittenWords(List<Token> morphemes) {
    this.morphemes = morphemes;
    this.wordOf = new int[morphemes.size()];
    for (int from = 0; from < morphemes.size(); ) {
      int to = from + 1;
      while (to < morphemes.size() && to - from < MOST_MORPHEMES && goesOn(to)) {
        to++;
      }
      int stem = to;
      while (stem > from + 1 && hangs(morphemes.get(stem - 1))) {
        stem--;
      }
      Arrays.fill(wordOf, from, to, words.size());
      words.add(new Word(from, stem, to));
      from = to;
    }
  }

  /// Whether a morpheme is written on to the one before; a sign is a word of its own.
  private boolean goesOn(int at) {
    var before = morphemes.get(at - 1);
    return morphemes.get(at).start() == before.end()
        && !isSign(morphemes.get(at))
        && !isSign(before);
  }

  private static boolean isSign(Token morpheme) {
    return !Character.isLetterOrDigit(morpheme.text().codePointAt(0));
  }

  private static boolean hangs(Token morpheme) {
    return morpheme.pos().matches("(?:J|E|VCP|XSV).*");
  }

  /// What speaks for or against a morpheme being part of a name, beside the morpheme itself.
  List<String> signs(int at) {
    var signs = new ArrayList<String>();
    int number = wordOf[at];
    var word = words.get(number);
    String stem = text(word.from(), word.stem());
    String particle = text(word.stem(), word.to());
    boolean inside = at < word.stem();
    String person = mayBePerson(stem) + (inside ? "" : "|behind");
    signs.add("stem=" + stem);
    for (int i = 1; i <= LONGEST_ENDING; i++) {
      signs.add("stem end=" + ending(stem, i) + inside);
    }
    signs.add("stem length=" + Math.min(LONGEST, stem.length()) + inside);
    signs.add("stem place=" + (at - word.from()) + "/" + (word.stem() - word.from()) + inside);
    signs.add("stem parts=" + parts(word) + (at - word.from()));
    signs.add("particle=" + particle + inside);
    signs.add("stem end and particle=" + ending(stem, 1) + "|" + particle);
    signs.add("person=" + person);
    beside("next", number + 1, person, inside, signs);
    beside("previous", number - 1, person, inside, signs);
    signs.add("particle and next=" + particle + "|" + ending(stem(number + 1), 2));
    signs.add("next but one=" + ending(stem(number + 2), 2) + inside);
    return signs;
  }

  private void beside(String side, int number, String person, boolean inside, List<String> signs) {
    String stem = stem(number);
    signs.add(side + "=" + stem);
    signs.add(side + " end=" + ending(stem, 1) + inside);
    signs.add(side + " end=" + ending(stem, 2) + inside);
    signs.add(side + " person=" + ending(stem, 2) + person);
    var word = word(number);
    signs.add(side + " particle=" + (word == null ? EDGE : text(word.stem(), word.to())) + inside);
  }

  /// Whether a stem begins with a family name, and how long it is.
  private static String mayBePerson(String stem) {
    boolean surname = LEXICON.value("surname", stem.substring(0, 1)).isPresent();
    return surname + "" + Math.min(LONGEST, stem.length());
  }

  private String parts(Word word) {
    var parts = new StringBuilder();
    for (int i = word.from(); i < word.stem(); i++) {
      parts.append(morphemes.get(i).pos()).append(' ');
    }
    return parts.toString();
  }

  private @Nullable Word word(int number) {
    return number < 0 || number >= words.size() ? null : words.get(number);
  }

  private String stem(int number) {
    var word = word(number);
    return word == null ? EDGE : text(word.from(), word.stem());
  }

  private String text(int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(morphemes.get(i).text());
    }
    return text.toString();
  }

  private static String ending(String word, int length) {
    return word.substring(Math.max(0, word.length() - length));
  }
}
