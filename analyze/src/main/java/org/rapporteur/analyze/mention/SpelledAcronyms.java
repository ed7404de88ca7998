package org.rapporteur.analyze.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names of bodies whose words are mostly in small letters, as French and Spanish write them, and
/// whose acronym in brackets tells where they begin: `Ligue des pêcheurs de Fitri (LPF)`, `Unidad
/// de búsqueda de desaparecidos (UBD)`. The first word has a capital, and the acronym has the first
/// letter of each word that counts.
final class SpelledAcronyms {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");
  private static final Pattern ELIDED = Pattern.compile("(?iu)^(?:l|d|qu)['’](?=\\p{L})");
  private static final Set<String> SMALL =
      Set.of(
          "de", "du", "des", "la", "le", "les", "l'", "l’", "d'", "d’", "et", "en", "à", "au",
          "aux", "pour", "sur", "contre", "del", "los", "las", "el", "y", "e", "para", "por",
          "contra", "da", "do", "dos", "das", "of", "the", "for", "and", "in", "on", "against");
  private static final int LONGEST = 14;

  private SpelledAcronyms() {}

  /// The names of a document; one that an acronym shows to be longer takes the place of its parts.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> names) {
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(spelled(sentences.get(i).tokens(), names.get(i)));
    }
    return all;
  }

  private static List<Candidate> spelled(List<Token> tokens, List<Candidate> names) {
    var all = new ArrayList<>(names);
    for (int open = 2; open + 2 < tokens.size(); open++) {
      boolean brackets =
          tokens.get(open).text().equals("(") && tokens.get(open + 2).text().equals(")");
      String acronym = tokens.get(open + 1).text();
      int from = brackets && ACRONYM.matcher(acronym).matches() ? start(tokens, open, acronym) : -1;
      if (from >= 0 && isBetter(names, from, open)) {
        replace(all, tokens, from, open);
      }
    }
    all.sort(Comparator.comparingInt(Candidate::from));
    return all;
  }

  /// No name that is at least as long ends there, and none stands half outside.
  private static boolean isBetter(List<Candidate> names, int from, int to) {
    return names.stream()
        .filter(c -> c.from() < to && from < c.to())
        .allMatch(c ->
            from <= c.from()
                && c.to() <= to
                && c.length() < to - from
                && !(c.knownAs() != null && c.length() > 1 && c.to() == to));
  }

  private static void replace(List<Candidate> all, List<Token> tokens, int from, int to) {
    var head = BodyHeads.of(tokens.get(from).text());
    var type = head == EntityType.PUBLIC_BODY ? head : EntityType.ORGANIZATION;
    all.removeIf(c -> c.from() < to && from < c.to());
    all.add(new Candidate(from, to, type, null, null, null, "pattern:defined", Candidate.PATTERN));
  }

  /// Where the words begin whose first letters are the acronym, or -1; all others are small words.
  private static int start(List<Token> tokens, int end, String acronym) {
    int letter = acronym.length() - 1;
    for (int at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
      String word = ELIDED.matcher(tokens.get(at).text()).replaceFirst("");
      boolean fits = !word.isEmpty() && upper(word) == acronym.charAt(letter);
      boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (fits && letter == 0) {
        return Character.isUpperCase(word.charAt(0)) && end - at > 1 ? at : -1;
      }
      if (fits && !small) {
        letter--;
      } else if (!small) {
        return -1;
      }
    }
    return -1;
  }

  private static char upper(String word) {
    String plain = Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD);
    return Character.toUpperCase(plain.charAt(0));
  }
}
