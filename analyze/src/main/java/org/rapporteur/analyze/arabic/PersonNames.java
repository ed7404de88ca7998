package org.rapporteur.analyze.arabic;

import java.util.List;

/// What Arabic names of persons look like: a given name, then up to three parts, of which one with
/// the article is the last; `عبد الله`, `أبو زيد`, `بن عيسى` and `صلاح الدين` are one part each. A
/// word that is common in news ends a name.
///
/// Kinds of the word list: `link`, `family-first` (Korean and Chinese family names, which stand
/// before one or two given syllables).
final class PersonNames {
  private static final int MOST = 4;
  private static final int EASTERN = 3;

  private final ArabicWords kinds;

  PersonNames(ArabicWords kinds) {
    this.kinds = kinds;
  }

  /// One past the last word of the name that begins here; 0 if none does.
  int end(List<Word> words, int from) {
    return end(words, from, false);
  }

  /// @param begun whether the first word is known for a name behind what is written on to it
  int end(List<Word> words, int from, boolean begun) {
    int at = begun ? from + 1 : part(words, from, true);
    int parts = at == 0 ? 0 : 1;
    boolean family = false;
    boolean eastern = isFamilyFirst(words.get(from));
    int most = eastern ? EASTERN : MOST;
    while (at > 0 && at < words.size() && parts < most) {
      int next = part(words, at, false);
      boolean article = words.get(at).hasArticle();
      boolean fits =
          next > 0
              && !family
              && (article ? !eastern : eastern || parts == 1 || isFurther(words, at, next));
      if (!fits) {
        break;
      }
      family |= article;
      at = next;
      parts++;
    }
    return at;
  }

  /// Whether a third or later part belongs to the name: a given name, a link, or a word behind
  /// which the name surely ends (`غلام حسين محسني إجئي أن …`).
  private boolean isFurther(List<Word> words, int at, int next) {
    var word = words.get(at);
    if (kinds.isGiven(word) || kinds.isLink(word)) {
      return true;
    }
    boolean common = next >= words.size() || kinds.isCommon(words.get(next));
    int last = common ? next : part(words, next, false);
    boolean clause = last > 0 && last < words.size() && words.get(last).in(kinds.lexicon(), "that");
    return !word.token().text().endsWith("ة") && (common || clause);
  }

  /// `بارك جونغ هون`: a Korean or Chinese name of three parts.
  boolean isEastern(List<Word> words, int from, int end) {
    return isFamilyFirst(words.get(from)) && end - from == EASTERN;
  }

  private boolean isFamilyFirst(Word word) {
    return kinds.lexicon().all("family-first").containsKey(word.folded());
  }

  /// A family name with the article may end as adjectives do.
  private boolean isOther(Word word, boolean first) {
    boolean family = word.hasArticle() && !first;
    return family ? kinds.isKnown(word) : kinds.isCommon(word);
  }

  /// `المصطفى الرميلي`, `الحسن بن علي`
  boolean isGivenWithArticle(List<Word> words, int at) {
    var word = words.get(at);
    return word.hasArticle()
        && at + 1 < words.size()
        && (words.get(at + 1).folded().matches("بن|بنت|ولد")
            || kinds.lexicon().all("given").containsKey(Clitics.bare(word.folded())))
        && !word.in(kinds.lexicon(), "title")
        && (words.get(at + 1).hasArticle()
            || kinds.isLink(words.get(at + 1))
            || kinds.isGiven(words.get(at + 1))
            || (at + 2 < words.size() && words.get(at + 2).is(":")));
  }

  /// How many parts a name has.
  int parts(List<Word> words, int from, int end) {
    int parts = 0;
    int at = from;
    while (at < end) {
      int next = part(words, at, false);
      at = next > at ? next : at + 1;
      parts++;
    }
    return parts;
  }

  /// One past the part that begins here; 0 if none does.
  private int part(List<Word> words, int at, boolean first) {
    int from = at;
    while (from < words.size() && from - at < 2 && kinds.isLink(words.get(from))) {
      from++;
    }
    if (from >= words.size()) {
      return 0;
    }
    var word = words.get(from);
    boolean linked = from > at;
    if (!word.isWord() || (isOther(word, first) && !(linked && word.hasArticle()))) {
      return 0;
    }
    if (word.hasArticle() && first && !linked && !isGivenWithArticle(words, from)) {
      return 0;
    }
    int end = from + 1;
    boolean hyphen =
        end + 1 < words.size()
            && words.get(end).is("-")
            && words.get(end).start() == word.end()
            && words.get(end + 1).start() == words.get(end).end()
            && words.get(end + 1).isWord();
    if (hyphen) {
      return end + 2;
    }
    boolean faith =
        end < words.size()
            && words.get(end).folded().matches("الدين|الله|الاسلام")
            && !word.hasArticle();
    return faith ? end + 1 : end;
  }
}
