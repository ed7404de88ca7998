package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// What speaks for or against a word being part of a name: the word and its neighbours, what the
/// rules and the classifier took them for, what governs it in the tree, and what the rules took the
/// same word for elsewhere in the document. Weighed by [WeighedNames].
final class NameSigns {
  /// So many words to the left and right are looked at.
  private static final int NEAR = 2;

  private static final int LONGEST_ENDING = 4;
  private static final String NONE = "-";

  private final Map<String, Map<String, Integer>> ruled = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  /// @param names what the rules found in each sentence
  NameSigns(List<Sentence> sentences, List<List<Candidate>> names) {
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      var tags = NameTags.of(tokens.size(), names.get(i));
      for (int j = 0; j < tokens.size(); j++) {
        String word = tokens.get(j).text();
        if (isCapital(word)) {
          ruled.computeIfAbsent(lower(word), k -> new HashMap<>()).merge(tags[j], 1, Integer::sum);
        } else {
          small.add(lower(word));
        }
      }
    }
  }

  /// The signs of each word of a sentence.
  ///
  /// @param language of the block, such as `en`
  List<List<String>> of(Sentence sentence, List<Candidate> names, String language) {
    var tokens = sentence.tokens();
    var words = tokens.stream().map(t -> lower(t.text())).toList();
    var tags = NameTags.of(tokens.size(), names);
    var covering = covering(tokens.size(), names);
    var governing = new Arc[tokens.size()];
    for (var arc : sentence.arcs()) {
      governing[arc.dependent()] = arc;
    }
    var all = new ArrayList<List<String>>(tokens.size());
    var told = LanguageReaders.standard().of(language).map(reader -> reader.signs(tokens));
    for (int i = 0; i < tokens.size(); i++) {
      var signs = new ArrayList<String>(96);
      signs.add("any");
      for (int away = -NEAR; away <= NEAR; away++) {
        near(tokens, words, tags, i + away, "[" + away + "]=", signs);
      }
      own(tokens.get(i), tags[i], covering[i], signs);
      spelling(words.get(i), signs);
      elsewhere(tokens, i, tags[i], signs);
      var arc = governing[i];
      if (arc != null) {
        governed(arc, tokens, signs);
      }
      boolean capital = isCapital(tokens.get(i).text());
      signs.add("before=" + (i == 0 ? "^" : article(words.get(i - 1))) + capital);
      signs.add("language=" + language + capital);
      signs.add("language=" + language + tags[i]);
      int at = i;
      told.ifPresent(of -> signs.addAll(of.get(at)));
      all.add(signs);
    }
    return all;
  }

  private static void near(
      List<Token> tokens,
      List<String> words,
      String[] tags,
      int at,
      String away,
      List<String> signs) {
    if (at < 0 || at >= tokens.size()) {
      signs.add("word" + away + (at < 0 ? "^" : "$"));
      return;
    }
    var token = tokens.get(at);
    signs.add("word" + away + words.get(at));
    signs.add("pos" + away + token.pos());
    signs.add("shape" + away + shape(token.text()));
    signs.add("class" + away + token.name());
    signs.add("rule" + away + tags[at]);
    signs.add("means" + away + meaning(token));
  }

  /// What lists of words say of a word: heads bodies, is a title, a person, a site.
  private static String meaning(Token token) {
    var head = BodyHeads.of(token.text());
    if (head != null) {
      return head.name();
    }
    String lemma = lower(token.lemma());
    if (MentionTitles.isTitle(token.text())) {
      return "title";
    }
    if (PersonWords.isPerson(lemma)) {
      return "person";
    }
    if (NameWords.SITES.contains(lemma)) {
      return "site";
    }
    if (NameWords.LOCATIVES.contains(lemma)) {
      return "where";
    }
    return NameWords.PUBLIC_WORDS.contains(lemma) ? "public" : NONE;
  }

  private static void own(
      Token token, String tag, @Nullable Candidate candidate, List<String> signs) {
    signs.add("class and rule=" + token.name() + tag);
    if (candidate != null) {
      signs.add("by=" + tag.charAt(0) + candidate.rule());
      signs.add("type=" + tag.charAt(0) + candidate.type());
      String known = candidate.knownAs();
      signs.add(
          "known=" + tag + (known == null ? NONE : known.substring(0, known.indexOf(':') + 1)));
      signs.add("length=" + tag + candidate.length());
    }
  }

  private static void spelling(String word, List<String> signs) {
    for (int i = 2; i <= LONGEST_ENDING && i < word.length(); i++) {
      signs.add("end=" + word.substring(word.length() - i));
    }
    signs.add("begin=" + word.substring(0, Math.min(3, word.length())));
  }

  /// What the rules took the word for in other places, if it is printed with a capital.
  private void elsewhere(List<Token> tokens, int at, String tag, List<String> signs) {
    String word = tokens.get(at).text();
    if (!isCapital(word)) {
      return;
    }
    var counts = new HashMap<>(ruled.getOrDefault(lower(word), Map.of()));
    counts.merge(tag, -1, Integer::sum);
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (sum <= 0) {
      signs.add("nowhere else");
    }
    counts.forEach((other, count) -> {
      if (count > 0) {
        String part = count == sum ? "all" : 2 * count > sum ? "most" : "some";
        signs.add("elsewhere=" + other + part);
        signs.add("elsewhere=" + other + "|" + tag);
      }
    });
    signs.add((small.contains(lower(word)) ? "also small" : "never small") + (at == 0));
  }

  private static void governed(Arc arc, List<Token> tokens, List<String> signs) {
    signs.add("relation=" + arc.relation());
    if (arc.head() >= 0) {
      String head = lower(tokens.get(arc.head()).lemma());
      signs.add("governor=" + head);
      signs.add("governed=" + arc.relation() + "|" + head);
    }
  }

  private static @Nullable Candidate[] covering(int words, List<Candidate> names) {
    var covering = new @Nullable Candidate[words];
    for (var name : names) {
      java.util.Arrays.fill(covering, name.from(), name.to(), name);
    }
    return covering;
  }

  private static String article(String word) {
    return switch (word) {
      case "the" -> word;
      case "a", "an" -> "a";
      default -> NONE;
    };
  }

  /// `Xxdd` for `McKay17`: capitals, small letters, digits; runs of more than two are cut.
  private static String shape(String word) {
    var shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      int size = shape.length();
      if (size < 2 || shape.charAt(size - 1) != kind || shape.charAt(size - 2) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
