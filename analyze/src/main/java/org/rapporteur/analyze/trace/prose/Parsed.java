package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.text.Token;

/// A sentence with its tree and the names in it, each at the word that stands for it.
///
/// The tagger mends what capitals get wrong: "Sold" in a headline ends the name before it, and
/// "German" alone names nobody.
record Parsed(
    String text, org.rapporteur.model.text.Sentence sentence, Tree tree, List<Name> names) {
  private static final int SHORT = 4;

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?iU).*\\b(?:bank|university|ministry|republic|government|bureau|department|office|institute|academy|council|committee|federation|union|kingdom|state|army|police|navy|forces|party|church|port|city|province|region|company|corporation|authority|agency|board|fund|parliament|assembly|court|commission|association|chamber|society|people|bishop|archdiocese|house|school|college|museum|embassy|emirate|principality|commonwealth|democracy|front|movement|service|centre|center|congress|league|confederation|organi[sz]ation|registry|railways?|airport|club)");

  Parsed {
    names = List.copyOf(names);
  }

  /// @param isPlace whether a name is known to be a place or a state, which owns and buys nothing
  static Parsed of(
      String text,
      org.rapporteur.model.text.Sentence sentence,
      NameFinder finder,
      Predicate<String> isPlace) {
    var names = new ArrayList<Name>();
    for (var name : finder.findByCapitals(text, sentence.start(), sentence.end())) {
      split(text, sentence.tokens(), name, names);
    }
    names.removeIf(n -> isPlace.test(n.text()) || isLocation(sentence.tokens(), n));
    return new Parsed(
        text, sentence, Tree.of(sentence), isHeadline(sentence.tokens()) ? List.of() : names);
  }

  /// In a headline every word has a capital, so that it does not tell where a name ends.
  private static boolean isHeadline(List<Token> words) {
    return words.size() > SHORT
        && words.stream()
            .map(Token::text)
            .noneMatch(w -> w.length() >= SHORT && Character.isLowerCase(w.charAt(0)));
  }

  /// A single word that the tagger takes for a place.
  private static boolean isLocation(List<Token> words, Name name) {
    return words.stream()
        .anyMatch(
            w -> w.start() == name.start() && w.end() == name.end() && w.name().equals("LOCATION"));
  }

  private static void split(String text, List<Token> words, Name name, List<Name> names) {
    int start = afterCommon(words, name);
    int end = start;
    boolean noun = false;
    for (var word : words) {
      if (word.start() < Math.max(start, name.start()) || word.end() > name.end()) {
        continue;
      }
      if (word.pos().equals("POS") && describesOnly(words, word.end(), name.end())) {
        break;
      }
      if (word.pos().matches("VB[DZPN]") && word.start() > name.start()) {
        add(text, start, end, noun, names);
        start = -1;
        noun = false;
        continue;
      }
      start = start < 0 ? word.start() : start;
      end = word.end();
      noun |= !word.pos().startsWith("JJ");
    }
    noun &= !isCommon(words, start, end);
    int last =
        start < 0 || text.startsWith("’s", end) || text.startsWith("'s", end)
            ? end
            : Math.max(end, trailing(name, end));
    add(text, start, start < 0 ? end : withoutPlace(text, words, start, last), noun, names);
  }

  /// In "Osaka Board's Malaysian subsidiary" the name ends before the possessive.
  private static boolean describesOnly(List<Token> words, int from, int to) {
    return words.stream()
        .filter(w -> w.start() >= from && w.end() <= to)
        .allMatch(w -> w.pos().startsWith("JJ"));
  }

  /// "Clay for Brindle Ceramics" at the head of a sentence begins with a common noun.
  private static int afterCommon(List<Token> words, Name name) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).start() == name.start()
          && words.get(i).pos().matches("NNS?")
          && words.get(i + 1).pos().equals("IN")) {
        return words.get(i + 2).start();
      }
    }
    return name.start();
  }

  /// In a headline common nouns have a capital, too.
  private static boolean isCommon(List<Token> words, int start, int end) {
    return words.stream()
            .anyMatch(w -> w.start() == start && w.end() == end && w.pos().matches("NN|CD"))
        || followed(words, end, start);
  }

  /// "Logs from", "Shares in": a single plural before a preposition.
  private static boolean followed(List<Token> words, int end, int start) {
    for (int i = 0; i + 1 < words.size(); i++) {
      var word = words.get(i);
      if (word.start() == start && word.end() == end) {
        return word.pos().equals("NNS") && words.get(i + 1).pos().matches("IN|VBN");
      }
    }
    return false;
  }

  /// "Austral Meal of Peru" is Austral Meal, and the Bank of Ghana that of Ghana.
  private static int withoutPlace(String text, List<Token> words, int start, int end) {
    for (int i = 1; i + 1 < words.size(); i++) {
      var of = words.get(i);
      boolean inside = of.start() > start && of.end() < end && of.text().equals("of");
      boolean single = i + 2 >= words.size() || words.get(i + 2).start() >= end;
      boolean several = inside && text.substring(start, of.start()).strip().indexOf(' ') > 0;
      if (inside
          && (words.get(i + 1).name().equals("LOCATION") || (single && several))
          && !INSTITUTION.matcher(text.substring(start, of.start()).strip()).matches()) {
        return words.get(i - 1).end();
      }
    }
    return end;
  }

  /// The full stop of "Ltd." is a word of its own and part of the name.
  private static int trailing(Name name, int end) {
    return name.end() - end <= 1 ? name.end() : end;
  }

  private static void add(String text, int start, int end, boolean noun, List<Name> names) {
    if (start >= 0 && end > start && noun) {
      names.add(new Name(text.substring(start, end), start, end));
    }
  }

  /// The same without its tree.
  Sentence plain() {
    return new Sentence(text, sentence.start(), sentence.end(), names);
  }

  Token word(int at) {
    return sentence.tokens().get(at);
  }

  int size() {
    return sentence.tokens().size();
  }

  /// The name that a word stands for: of the words of a name, the one that hangs outside of it.
  Optional<Name> nameAt(int word) {
    var token = word(word);
    return names.stream()
        .filter(n -> n.start() <= token.start() && token.end() <= n.end())
        .filter(n -> !inside(tree.governor(word), n))
        .findFirst();
  }

  /// The word that stands for a name, or -1.
  int head(Name name) {
    for (int i = size() - 1; i >= 0; i--) {
      if (inside(i, name) && !inside(tree.governor(i), name)) {
        return i;
      }
    }
    return -1;
  }

  private boolean inside(int word, Name name) {
    return word >= 0 && name.start() <= word(word).start() && word(word).end() <= name.end();
  }

  boolean isVerb(int word) {
    return word(word).pos().startsWith("VB")
        || (lemma(word).equals("own") && tree.dependent(word, "nsubj", "obj") >= 0);
  }

  String lemma(int word) {
    return word(word).lemma().toLowerCase(java.util.Locale.ROOT);
  }
}
