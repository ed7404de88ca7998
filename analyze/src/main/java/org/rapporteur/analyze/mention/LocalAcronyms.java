package org.rapporteur.analyze.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Acronyms that a document gives to a body of its own though a list knows them for another: after
/// `the Harbour Relief Corps (HRC)` no `HRC` is the Human Rights Council. A full name that shares
/// no word with the one in the list is no damaged form of it.
final class LocalAcronyms {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "du", "des", "la", "el", "y", "et");

  /// What stands behind the last `of`: `Chad`.
  private static final Pattern OF = Pattern.compile(".* of (?:the )?(\\p{Lu}[^,]*)$");

  private LocalAcronyms() {}

  /// All names, the acronyms that the document defines for itself unknown to any list.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var own = new HashMap<String, EntityType>();
    for (int i = 0; i < sentences.size(); i++) {
      for (var name : candidates.get(i)) {
        learn(sentences.get(i).tokens(), name, candidates.get(i), own);
      }
    }
    return own.isEmpty() ? candidates : freed(sentences, candidates, own);
  }

  private static void learn(
      List<Token> tokens, Candidate name, List<Candidate> all, Map<String, EntityType> own) {
    all.stream()
        .filter(a -> isAcronymOf(tokens, a, name))
        .filter(a -> isAnother(tokens, name, a))
        .forEach(a -> own.put(tokens.get(a.from()).text(), name.type()));
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

  /// Whether a name has the initials for itself: it has no word of what the list says, or, where
  /// the list says a body of one state, few of them or another place behind its last `of`.
  static boolean isAnother(List<Token> tokens, Candidate name, Candidate acronym) {
    var known = words(acronym.canonical() == null ? "" : acronym.canonical());
    var own = words(name.text(tokens));
    long shared = own.stream().filter(known::contains).count();
    boolean national = acronym.country() != null;
    return shared == 0
        || (national && (2 * shared < known.size() || isElsewhere(name.text(tokens), acronym)));
  }

  private static boolean isElsewhere(String name, Candidate acronym) {
    var mine = OF.matcher(name);
    var listed = OF.matcher(acronym.canonical() == null ? "" : acronym.canonical());
    return mine.find() && listed.find() && !mine.group(1).equals(listed.group(1));
  }

  private static Set<String> words(String name) {
    var words = new HashSet<String>();
    for (var word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<List<Candidate>> freed(
      List<Sentence> sentences, List<List<Candidate>> candidates, Map<String, EntityType> own) {
    var all = new java.util.ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      var tokens = sentences.get(i).tokens();
      all.add(
          candidates.get(i).stream()
              .map(c -> {
                var type = c.length() == 1 ? own.get(tokens.get(c.from()).text()) : null;
                return type == null ? c : acronym(c, type);
              })
              .toList());
    }
    return all;
  }

  private static Candidate acronym(Candidate c, EntityType type) {
    return new Candidate(c.from(), c.to(), type, null, null, null, "acronym", Candidate.PATTERN);
  }
}
