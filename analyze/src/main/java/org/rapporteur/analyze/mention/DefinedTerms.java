package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Short names that a text of the law or of an exchange gives in brackets and keeps: `Adra Timber
/// Limited (“Adra” or “the Company”)`, `the Regional Fisheries Commission (hereinafter “the
/// Commission”)`. From there on `the Company` is a name with a capital, and of that body.
final class DefinedTerms {
  private static final Set<String> CUES =
      Set.of("hereinafter", "hereafter", "henceforth", "ci-après", "en adelante", "далее");

  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "la",
          "le",
          "les",
          "el",
          "los",
          "as",
          "to",
          "referred",
          "called",
          "known",
          "and",
          "or",
          "also",
          "both",
          "individually",
          "collectively",
          "together",
          "with",
          "its",
          "in",
          "adelante",
          "en",
          "ci-après",
          "hereinafter",
          "hereafter",
          "henceforth",
          "далее",
          ",",
          "ou",
          "et",
          "y",
          "o");

  private static final String QUOTE = "[\"“”„«»'‘’`]|``|''";

  private static final int LONGEST = 14;
  private static final int WORDS = 5;

  /// The words of a term, and the name for which it stands.
  private record Term(List<String> words, Candidate name) {
    /// Whether these are its words, printed so.
    boolean isAt(List<Token> tokens, int from) {
      boolean fits = from + words.size() <= tokens.size();
      return fits
          && tokens.subList(from, from + words.size()).stream()
              .map(Token::text)
              .toList()
              .equals(words);
    }
  }

  private DefinedTerms() {}

  /// The names of a document, with those it defines wherever they stand.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> names) {
    var terms = new ArrayList<Term>();
    for (int i = 0; i < sentences.size(); i++) {
      for (var name : names.get(i)) {
        terms.addAll(after(name, sentences.get(i)));
      }
    }
    if (terms.isEmpty()) {
      return names;
    }
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(found(sentences.get(i).tokens(), names.get(i), terms));
    }
    return all;
  }

  /// By the key of each term, the key of the name for which it stands.
  static Map<String, String> meanings(List<Found> found, List<Sentence> sentences) {
    var meanings = new HashMap<String, String>();
    for (var one : found) {
      var terms = after(one.candidate(), sentences.get(one.mention().sentence()));
      String name = NameKey.of(one.mention().text());
      terms.stream()
          .map(t -> NameKey.of(String.join(" ", t.words())))
          .filter(t -> !t.equals(name))
          .forEach(t -> meanings.putIfAbsent(t, name));
    }
    return meanings;
  }

  private static List<Candidate> found(List<Token> tokens, List<Candidate> own, List<Term> terms) {
    var all = new ArrayList<>(own);
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      for (var term : terms) {
        int to = i + term.words().size();
        boolean free = all.stream().noneMatch(c -> c.from() < to && at < c.to());
        if (free && term.isAt(tokens, i) && !goesOn(tokens, to)) {
          var type = term.name().type();
          all.add(new Candidate(i, to, type, null, null, null, "pattern:term", Candidate.PATTERN));
        }
      }
    }
    all.sort(Comparator.comparingInt(Candidate::from));
    return all;
  }

  /// `Company Secretary` is no name of the company.
  private static boolean goesOn(List<Token> tokens, int next) {
    return next < tokens.size()
        && BodyPatterns.isCapital(tokens.get(next))
        && tokens.get(next).pos().startsWith("NN");
  }

  /// What the brackets right behind a name define it to be called.
  private static List<Term> after(Candidate name, Sentence sentence) {
    var tokens = sentence.tokens();
    int open = name.to();
    if (open >= tokens.size() || !isNamed(name) || !tokens.get(open).text().equals("(")) {
      return List.of();
    }
    int close = open + 1;
    while (close < tokens.size() && close - open < LONGEST && !isClosing(tokens.get(close))) {
      close++;
    }
    return close < tokens.size() && isClosing(tokens.get(close))
        ? terms(tokens.subList(open + 1, close), name)
        : List.of();
  }

  private static boolean isNamed(Candidate name) {
    return name.length() > 1 && name.type() != EntityType.COUNTRY;
  }

  private static boolean isClosing(Token token) {
    return token.text().equals(")");
  }

  /// The terms within the brackets; nothing if they say anything else.
  private static List<Term> terms(List<Token> inside, Candidate name) {
    boolean defines =
        inside.stream().anyMatch(t -> t.text().matches(QUOTE) || CUES.contains(NameWords.lower(t)));
    var terms = new ArrayList<Term>();
    int at = 0;
    while (defines && at < inside.size()) {
      int from = at;
      while (at < inside.size() && BodyPatterns.isCapital(inside.get(at))) {
        at++;
      }
      if (at > from) {
        var words = inside.subList(from, at).stream().map(Token::text).toList();
        terms.add(new Term(words, name));
      } else if (isBetween(inside.get(at))) {
        at++;
      } else {
        return List.of();
      }
    }
    return terms.stream().filter(t -> t.words().size() <= WORDS).toList();
  }

  private static boolean isBetween(Token token) {
    return token.text().matches(QUOTE) || BETWEEN.contains(NameWords.lower(token));
  }
}
