package org.rapporteur.analyze.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeMention;

/// How far the words reach that tell of a happening, and which of them are its title.
final class Phrasing {
  private static final Set<String> UNTITLED =
      Set.of(
          "that", "which", "who", "its", "their", "his", "her", "it", "they", "he", "she", "was",
          "were", "had", "has", "have", "been", "to", "this", "these", "in", "on", "when", "and",
          "also", ",");

  private final String text;

  Phrasing(String text) {
    this.text = text;
  }

  /// The clause that tells it: from the first to the last word of the trigger's phrase, within the
  /// sentence, without what hangs on other verbs.
  static int[] clause(Sentence sentence, Tree tree, Site site, List<TimeMention> dated) {
    int top = site.verb();
    var words =
        tree.subtree(
            top,
            w ->
                !tree.relation(w).matches("parataxis|conj|ccomp|punct|cc")
                    || site.words().contains(w));
    site.words().forEach(words::set);
    int start = sentence.tokens().get(words.nextSetBit(0)).start();
    int end = sentence.tokens().get(words.length() - 1).end();
    for (var time : dated) {
      start = Math.min(start, time.start());
      end = Math.max(end, time.end());
    }
    return new int[] {start, end};
  }

  /// A title does not begin with a word that only joins or points.
  private static int titleStart(Sentence sentence, BitSet words, int head) {
    int from = words.nextSetBit(0);
    while (from < head
        && UNTITLED.contains(sentence.tokens().get(from).text().toLowerCase(Locale.ROOT))) {
      int next = words.nextSetBit(from + 1);
      from = next < 0 ? head : next;
    }
    return from;
  }

  String title(Sentence sentence, Tree tree, Site site) {
    var words =
        tree.subtree(
            site.word(),
            w ->
                !tree.relation(w)
                        .matches("acl|acl:relcl|parataxis|conj|cc|punct|advcl|ccomp|case|det")
                    || tree.governor(w) != site.word());
    int from = titleStart(sentence, words, site.word());
    int to = Math.min(words.length(), from + 14);
    return text.substring(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end())
        .replaceAll("\\s+", " ");
  }
}
