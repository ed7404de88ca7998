package org.rapporteur.analyze.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Other names that a document itself gives to somebody: `Yusuf Demba, 41, known to his men as Abu
/// Nasr`, `Ana Ruiz, alias Comandante Luna`, `Ernesto “Ka Nestor” Balagtas`.
final class Aliases {
  private static final Set<String> CALLED =
      Set.of("known", "nicknamed", "called", "dubbed", "identified", "styled", "renamed");
  private static final Set<String> ALIAS =
      Set.of("alias", "aka", "a.k.a.", "a.k.a", "nicknamed", "dubbed", "née", "né");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final int LONGEST = 7;
  private static final int APART = 8;

  private Aliases() {}

  /// By the key of each such name, the key of the name it stands for.
  static Map<String, String> in(List<Found> found, List<Sentence> sentences) {
    var aliases = new HashMap<>(DefinedTerms.meanings(found, sentences));
    for (var one : found) {
      Nicknames.of(one.mention().text())
          .filter(n -> one.candidate().type() == EntityType.PERSON)
          .ifPresent(n -> aliases.putIfAbsent(NameKey.of(n), NameKey.of(one.mention().text())));
      bracketed(one, found, sentences)
          .map(f -> NameKey.of(f.mention().text()))
          .filter(b -> !b.equals(NameKey.of(one.mention().text())))
          .ifPresent(b -> aliases.putIfAbsent(NameKey.of(one.mention().text()), b));
      if (one.candidate().knownAs() == null) {
        bearer(one, found, sentences.get(one.mention().sentence()).tokens())
            .map(b -> NameKey.of(b.mention().text()))
            .filter(b -> !b.equals(NameKey.of(one.mention().text())))
            .ifPresent(b -> aliases.putIfAbsent(NameKey.of(one.mention().text()), b));
      }
    }
    return aliases;
  }

  /// The body right before the brackets in which another name of it is printed, `Lamp of the Shore
  /// (Fanar al-Shati)`, or the person whose name follows in other letters. What a list knows, and
  /// an acronym, are left to others.
  private static Optional<Found> bracketed(Found one, List<Found> found, List<Sentence> sentences) {
    var tokens = sentences.get(one.mention().sentence()).tokens();
    int open = one.candidate().from() - 1;
    boolean brackets =
        open > 0
            && one.candidate().length() > 1
            && one.candidate().knownAs() == null
            && tokens.get(open).text().equals("(")
            && one.candidate().to() < tokens.size()
            && tokens.get(one.candidate().to()).text().matches("[),]");
    return brackets
        ? found.stream()
            .filter(f -> f.mention().sentence() == one.mention().sentence())
            .filter(f -> f.candidate().to() == open && f.candidate().length() > 1)
            .filter(f -> (isUnknownBody(f) && isUnknownBody(one)) || isInOtherLetters(f, one))
            .findFirst()
        : Optional.empty();
  }

  /// `Gennady Voloshin (Геннадий Волошин)`
  private static boolean isInOtherLetters(Found name, Found again) {
    return name.candidate().type() == EntityType.PERSON
        && LATIN.matcher(name.mention().text()).find()
        && !LATIN.matcher(again.mention().text()).find();
  }

  private static boolean isUnknownBody(Found one) {
    return one.candidate().knownAs() == null
        && one.candidate().type().near(EntityType.ORGANIZATION);
  }

  /// Who is called so: the last one named before the words that introduce the name, with nothing
  /// between that could tell of somebody else.
  private static Optional<Found> bearer(Found one, List<Found> found, List<Token> tokens) {
    int cue = cue(tokens, one.candidate().from());
    if (cue < 0) {
      return Optional.empty();
    }
    return found.stream()
        .filter(f -> f.mention().sentence() == one.mention().sentence())
        .filter(f -> f.candidate().to() <= cue)
        .reduce((a, b) -> b.candidate().to() >= a.candidate().to() ? b : a)
        .filter(f -> f.candidate().type() == EntityType.PERSON && f.candidate().length() > 1)
        .filter(f -> cue - f.candidate().to() <= APART && isPlain(tokens, f.candidate().to(), cue));
  }

  /// Where the words begin that introduce another name right before a word, or -1.
  private static int cue(List<Token> tokens, int name) {
    int at = name - 1;
    while (at >= 0 && tokens.get(at).text().matches("[\"“”‘’']")) {
      at--;
    }
    if (at >= 0 && ALIAS.contains(NameWords.lower(tokens.get(at)))) {
      return at;
    }
    boolean guerre = at >= 2 && NameWords.lower(tokens.get(at)).equals("guerre");
    if (guerre) {
      return at - 2;
    }
    if (at < 0 || !Set.of("as", "name").contains(NameWords.lower(tokens.get(at)))) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      if (CALLED.contains(NameWords.lower(tokens.get(i)))) {
        return i;
      }
      if (tokens.get(i).text().equals(",")) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether no deed, no `and` and no preposition stands between.
  private static boolean isPlain(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      var token = tokens.get(i);
      boolean being = Set.of("be", "have").contains(token.lemma());
      boolean deed = token.pos().startsWith("VB") && !being;
      if (deed || token.pos().matches("CC|IN|TO") || token.text().equals(".")) {
        return false;
      }
    }
    return true;
  }
}
