package org.rapporteur.analyze.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Acronyms that a document gives to a body of its own though a list knows them for another: after
/// `the Harbour Relief Corps (HRC)` no `HRC` is the Human Rights Council. A full name that shares
/// no word with the one in the list is no damaged form of it.
final class LocalAcronyms {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "du", "des", "la", "el", "y", "et");

  private LocalAcronyms() {}

  /// All names, the acronyms that the document defines for itself unknown to any list.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var own = new HashSet<String>();
    for (int i = 0; i < sentences.size(); i++) {
      for (var name : candidates.get(i)) {
        learn(sentences.get(i).tokens(), name, candidates.get(i), own);
      }
    }
    return own.isEmpty() ? candidates : freed(sentences, candidates, own);
  }

  private static void learn(
      List<Token> tokens, Candidate name, List<Candidate> all, Set<String> own) {
    all.stream()
        .filter(a -> isAcronymOf(tokens, a, name))
        .filter(a -> isAnother(tokens, name, a.canonical()))
        .forEach(a -> own.add(tokens.get(a.from()).text()));
  }

  /// `Name (ACRONYM)`, of which a list knows the acronym only.
  private static boolean isAcronymOf(List<Token> tokens, Candidate acronym, Candidate name) {
    return acronym.length() == 1
        && acronym.knownAs() != null
        && name.knownAs() == null
        && name.length() > 1
        && name.type().near(EntityType.ORGANIZATION)
        && acronym.from() == name.to() + 1
        && tokens.get(name.to()).text().equals("(")
        && Acronyms.isAcronym(tokens.get(acronym.from()));
  }

  /// Whether a name has the initials for itself and no word of what the list says.
  static boolean isAnother(List<Token> tokens, Candidate name, @Nullable String canonical) {
    var known = new HashSet<String>();
    if (canonical != null) {
      known.addAll(List.of(canonical.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }
    return tokens.subList(name.from(), name.to()).stream()
        .map(t -> t.text().toLowerCase(Locale.ROOT))
        .filter(w -> !SMALL.contains(w))
        .noneMatch(known::contains);
  }

  private static List<List<Candidate>> freed(
      List<Sentence> sentences, List<List<Candidate>> candidates, Set<String> own) {
    var all = new java.util.ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      all.add(
          candidates.get(i).stream()
              .map(c ->
                  c.length() == 1 && own.contains(tokens.get(c.from()).text()) ? acronym(c) : c)
              .toList());
    }
    return all;
  }

  private static Candidate acronym(Candidate c) {
    return new Candidate(
        c.from(), c.to(), EntityType.ORGANIZATION, null, null, null, "acronym", Candidate.PATTERN);
  }
}
