package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Finds again what a document names once: the same words elsewhere, and the surname of a person it
/// names in full. A word that the document also writes in lower case is no name by itself.
final class RepeatedNames {
  private final Map<String, List<Known>> byFirst = new TreeMap<>();
  private final Map<List<String>, Set<EntityType>> types = new HashMap<>();
  private final Set<String> lower = new HashSet<>();

  /// A name of the document.
  private record Known(List<String> words, Candidate as) {}

  private RepeatedNames() {}

  /// All names of a document's sentences, those found by repetition among them.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var names = new RepeatedNames();
    for (int i = 0; i < sentences.size(); i++) {
      names.learn(sentences.get(i).tokens(), candidates.get(i));
    }
    var all = new ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(names.found(sentences.get(i).tokens(), candidates.get(i)));
    }
    return all;
  }

  private void learn(List<Token> tokens, List<Candidate> candidates) {
    for (var token : tokens) {
      if (Character.isLowerCase(token.text().codePointAt(0))) {
        lower.add(token.text());
      }
    }
    for (var candidate : candidates) {
      var words =
          tokens.subList(candidate.from(), candidate.to()).stream().map(Token::text).toList();
      boolean named =
          candidate.knownAs() == null
              && candidate.type() != EntityType.GROUP
              && candidate.type() != EntityType.DOCUMENT
              && isCapital(words.getFirst());
      if (named) {
        know(new Known(words, candidate));
        if (candidate.type() == EntityType.PLACE
            && words.size() > 1
            && isDivision(words.getLast())) {
          know(new Known(words.subList(0, words.size() - 1), candidate));
        }
        if (candidate.type() == EntityType.PERSON && words.size() > 1 && words.size() < 5) {
          know(new Known(List.of(words.getLast()), candidate));
        }
      }
    }
  }

  /// `Ashkol Province` is called `Ashkol` elsewhere.
  private static boolean isDivision(String word) {
    return word.toLowerCase(Locale.ROOT)
        .matches(
            "province|district|region|county|township|estate|oblast|governorate|municipality|prefecture|village");
  }

  private void know(Known known) {
    var seen = types.computeIfAbsent(known.words(), k -> EnumSet.noneOf(EntityType.class));
    if (!seen.add(known.as().type())) {
      return;
    }
    byFirst.computeIfAbsent(known.words().getFirst(), k -> new ArrayList<>()).add(known);
  }

  private List<Candidate> found(List<Token> tokens, List<Candidate> own) {
    var taken = new boolean[tokens.size()];
    own.forEach(c -> java.util.Arrays.fill(taken, c.from(), c.to(), true));
    var all = new ArrayList<>(own);
    for (int i = 0; i < tokens.size(); i++) {
      var known = taken[i] ? null : longest(tokens, i, taken);
      if (known != null) {
        int to = i + known.words().size();
        var as = known.as();
        all.add(
            new Candidate(
                i, to, as.type(), null, null, as.country(), "repeated", Candidate.CLASSIFIER));
        i = to - 1;
      }
    }
    all.sort(Comparator.comparingInt(Candidate::from));
    return all;
  }

  private @org.jspecify.annotations.Nullable Known longest(
      List<Token> tokens, int from, boolean[] taken) {
    return byFirst.getOrDefault(tokens.get(from).text(), List.of()).stream()
        .filter(k -> stands(tokens, from, k.words(), taken) && isOneThing(k))
        .max(Comparator.comparingInt((Known k) -> k.words().size()))
        .orElse(null);
  }

  private boolean stands(List<Token> tokens, int from, List<String> words, boolean[] taken) {
    if (from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (taken[from + i] || !tokens.get(from + i).text().equals(words.get(i))) {
        return false;
      }
    }
    String only = words.getFirst();
    boolean common = words.size() == 1 && lower.contains(only.toLowerCase(Locale.ROOT));
    boolean short_ = words.size() == 1 && only.length() < 3;
    return !common && !short_ && !partOfLonger(tokens, from, from + words.size());
  }

  /// `Barry` in `Barry Street` is not the person.
  private static boolean partOfLonger(List<Token> tokens, int from, int to) {
    boolean before =
        from > 0 && isCapital(tokens.get(from - 1).text()) && isName(tokens.get(from - 1));
    boolean after =
        to < tokens.size() && isCapital(tokens.get(to).text()) && isName(tokens.get(to));
    boolean title = from > 0 && MentionTitles.isTitle(tokens.get(from - 1).text());
    return after || (before && !title && from > 1);
  }

  private static boolean isName(Token token) {
    return token.pos().startsWith("NNP");
  }

  /// Words that name two things of different kinds in one document name neither by themselves.
  private boolean isOneThing(Known known) {
    return types.getOrDefault(known.words(), Set.of()).size() == 1;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
