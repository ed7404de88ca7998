package org.rapporteur.analyze.corroboration;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.numerics.Addable;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;

/// How much two sentences share: words, names and figures, each weighing the more the fewer
/// sentences have it (inverse document frequency, Spärck Jones 1972, over sentences). Two sentences
/// that share much tell of one thing, whatever it is; no list of deeds is needed to see it.
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d");

  /// Forms of one word mostly begin alike; so do those that a translator chose in its place.
  private static final int STEM = 5;

  private static final int SHORT = 4;

  /// Words of grammar; in few texts they are too few to be known by their number.
  private static final Set<String> PLAIN =
      Set.of(
          """
          about after against again also although among another because been before being
          between both could does doing done during each ever every from further have having
          here himself into itself just less made many more most much must neither never only
          other others over said same says shall should since some still such than that their
          them then there these they this those though through told under until upon very were
          what when where whether which while whom whose will with within without would your
          according para pero como cuando desde donde entre esta este esto hasta pour avec
          dans mais plus sans sous leur leurs cette selon aussi comme elle elles nous tous
          tout après avant
          """
              .strip()
              .split("\\s+"));

  /// A name says more than a word.
  private static final double NAME = 1.2;

  /// What more than this share of the sentences have, by the power of their number (one half: eight
  /// of sixty), says nothing: so the words that every text uses fall out in every language.
  private static final double LEAST = 0.5;

  /// As if so many more had been read: in two short texts most words are rare.
  private static final int UNREAD = 40;

  private final SentenceNames names;
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private int all;

  /// A word, name or figure and how many sentences have it. Every gist names it by this one object:
  /// a word that ten thousand sentences have takes room once.
  private static final class Known {
    private final String word;
    private int sentences;

    Known(String word) {
      this.word = word;
    }
  }

  Wording(Material material, SentenceNames names) {
    this.names = names;
    for (var told : material.told.values()) {
      for (var sentence : told.telling().sentences()) {
        all++;
        var gist = of(told, sentence);
        gist.words().forEach(this::count);
        gist.names().forEach(this::count);
      }
    }
  }

  private void count(String word) {
    known.computeIfAbsent(word, Known::new).sentences++;
  }

  SentenceNames names() {
    return names;
  }

  /// What a sentence speaks of. Several may ask at a time.
  Gist of(Told told, Extent sentence) {
    String text = told.document().text().substring(sentence.start(), sentence.end());
    var found = names.in(told.telling().evidence(), sentence);
    return new Gist(one(words(text)), found, one(figures(text)));
  }

  /// The same words, each as the object by which all gists name it.
  Set<String> one(Set<String> words) {
    var one = new HashSet<String>();
    words.forEach(w -> one.add(known.computeIfAbsent(w, Known::new).word));
    return one;
  }

  /// The beginnings of the words of a text in order, names among them, those left out that every
  /// text uses.
  static List<String> inOrder(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(Wording::isTelling)
        .map(Wording::stem)
        .toList();
  }

  /// Words with a capital are left to the names, save that which opens the sentence.
  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    var matcher = WORD.matcher(text);
    boolean opens = true;
    while (matcher.find()) {
      String word = matcher.group();
      boolean capital = Character.isUpperCase(word.charAt(0));
      if ((!capital || opens) && isTelling(word)) {
        words.add(stem(word));
      }
      opens = false;
    }
    return words;
  }

  private static boolean isTelling(String word) {
    return (word.length() >= SHORT || isKorean(word))
        && !PLAIN.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isKorean(String word) {
    return word.length() > 1
        && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.HANGUL;
  }

  /// Korean words change behind their first two syllables.
  private static String stem(String word) {
    if (isKorean(word)) {
      return word.substring(0, 2);
    }
    String plain =
        MARKS
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return plain.substring(0, Math.min(STEM, plain.length()));
  }

  /// Figures that are no year and no day of a month.
  private static Set<String> figures(String text) {
    var figures = new HashSet<String>();
    var matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      String figure = matcher.group().replaceAll("[.,](?=\\d{3})", "");
      boolean date = figure.matches("[0-3]?\\d|(1[89]|20)\\d\\d");
      if (!date) {
        figures.add(figure);
      }
    }
    return figures;
  }

  /// From 1 for what a single sentence has down to a half, and 0 for what more have.
  double weight(String key) {
    var counted = known.get(key);
    int with = counted == null ? 1 : Math.max(1, counted.sentences);
    double of = all + (double) UNREAD;
    double weight = Math.log(of / with) / Math.log(of);
    return weight < LEAST ? 0 : Addable.of(weight);
  }

  double likeness(Gist left, Gist right) {
    return words(left, right)
        + NAME * names(left, right)
        + Gist.both(left.figures(), right.figures()).size();
  }

  /// What the words that both have weigh together.
  double words(Gist left, Gist right) {
    return Gist.both(left.words(), right.words()).stream().mapToDouble(this::weight).sum();
  }

  /// What the names that both have weigh together.
  double names(Gist left, Gist right) {
    return Gist.both(left.names(), right.names()).stream()
        .filter(n -> !n.startsWith("~"))
        .mapToDouble(this::weight)
        .sum();
  }

  /// What a word weighs.
  double rarity(String word) {
    return weight(stem(word));
  }
}
