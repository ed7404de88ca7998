package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.telling.WordUse;
import org.rapporteur.model.text.Token;

/// The signs that a first look adds to those of [NameSigns]: what it took a word and its neighbours
/// for, here, in other places of the document and in other documents of the case.
final class UseSigns {
  private static final int NEAR = 2;

  private final WordUse own;
  private final Elsewhere elsewhere;

  UseSigns(WordUse own, Elsewhere elsewhere) {
    this.own = own;
    this.elsewhere = elsewhere;
  }

  /// Whether a word may be part of a name by its first letter: a capital, or a letter of a script
  /// without capitals.
  static boolean couldBeName(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// The signs of each word of a sentence, with those of the first look.
  ///
  /// @param signs of each word by the sentence and the document alone
  /// @param tags what the first look took each word for
  List<List<String>> of(List<Token> words, List<List<String>> signs, List<String> tags) {
    var all = new ArrayList<List<String>>(words.size());
    for (int i = 0; i < words.size(); i++) {
      var more = new ArrayList<>(signs.get(i));
      for (int away = -NEAR; away <= NEAR; away++) {
        if (i + away >= 0 && i + away < words.size()) {
          more.add("told[" + away + "]=" + tags.get(i + away));
        }
      }
      String before = i > 0 ? tags.get(i - 1) : "^";
      String after = i + 1 < words.size() ? tags.get(i + 1) : "$";
      more.add("told around=" + before + tags.get(i) + after);
      for (int away = -1; away <= 1; away++) {
        seen(words, tags, i + away, away, more);
      }
      all.add(more);
    }
    return all;
  }

  private void seen(List<Token> words, List<String> tags, int at, int away, List<String> signs) {
    if (at < 0 || at >= words.size() || !couldBeName(words.get(at).text())) {
      return;
    }
    String word = key(words.get(at).text());
    String told = tags.get(at);
    var here = Seen.of(without(told, own.counts().getOrDefault(word, Map.of())));
    var others = elsewhere.of(word);
    signs.add("here[" + away + "]=" + here.most());
    signs.add("others[" + away + "]=" + others.most());
    if (away == 0) {
      signs.add("here told=" + here.most() + told);
      signs.add("others told=" + others.most() + told);
      signs.add("both told=" + here.most() + others.most() + told);
      here.thirds().forEach((kind, part) -> signs.add("thirds here=" + kind + part));
      others.thirds().forEach((kind, part) -> signs.add("thirds others=" + kind + part));
    }
  }

  private static Map<String, Integer> without(String tag, Map<String, Integer> counts) {
    var others = new HashMap<>(counts);
    others.computeIfPresent(tag, (t, count) -> count > 1 ? count - 1 : null);
    return others;
  }
}
