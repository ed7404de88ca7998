package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.KoreanParticles;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.text.Token;

/// Whether written words are a foreign name: by syllables that native words seldom have, and by
/// what the dictionary makes of each word. It takes names that it does not know apart into short
/// nouns (`토크토수`), but no name is one noun, a verb, or a noun with a particle.
///
/// Kinds of the word list: `foreign`, `foreign-rarer` (more of them, that stand in a few native
/// words), `foreign-given`, `surname`, `not-person`, `title`, `people`.
final class ForeignNames {
  private static final int LOANWORD = 3;

  /// Particles that look like the end of a foreign name: `베르나도`.
  private static final Set<String> IN_NAMES =
      Set.of("나", "도", "라", "로", "이", "가", "만", "와", "고", "란");

  private final Lexicon lexicon;
  private final Pattern foreign;

  /// What stands behind a town or a firm: `카카오 김범수`.
  private final Pattern korean;

  ForeignNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.foreign =
        Pattern.compile(
            "[" + lexicon.one("foreign", "트") + lexicon.one("foreign-rarer", "드") + "]");
    this.korean = Pattern.compile(lexicon.any("surname") + "[가-힣]{2}");
  }

  /// @param name words with a space between
  /// @param start of the name in the document
  /// @param words of its sentence
  /// @param person whether it is clear that a person is named
  boolean isName(String name, int start, List<Token> words, boolean person) {
    var parts = name.split(" ");
    boolean given = isGiven(parts[0]);
    int last = syllables(parts[parts.length - 1]);
    int sounds = syllables(name);
    boolean proper = true;
    boolean opened = false;
    int at = start;
    for (int i = 0; i < parts.length; i++) {
      int end = at + parts[i].length();
      var inside = inside(at, end, words);
      boolean sound = isGiven(parts[i]) || (person && syllables(parts[i]) > 0);
      boolean noun = isNoun(inside) && !sound;
      boolean beside =
          parts[i].length() < LOANWORD && (i == 0 ? last > 1 : opened && syllables(parts[i]) > 0);
      if (isListed(parts[i])
          || isBound(inside, end, syllables(parts[i]) > 0)
          || isKorean(parts[i], inside)
          || (noun && !beside)) {
        return false;
      }
      proper &= inside.stream().allMatch(w -> w.pos().equals("NNP"));
      opened |= i == 0 && proper && syllables(parts[0]) > 0;
      at = end + 1;
    }
    boolean ownName = last == 0 && korean.matcher(parts[parts.length - 1]).matches();
    boolean clear = (last > 0 && sounds > 1) || (sounds > 0 && (proper || person));
    return (given || clear) && !ownName;
  }

  private int syllables(String word) {
    return (int) foreign.matcher(word).results().count();
  }

  private boolean isGiven(String part) {
    return lexicon.value("foreign-given", part).isPresent();
  }

  private boolean isListed(String part) {
    return lexicon.value("not-person", part).isPresent()
        || lexicon.value("title", part).isPresent()
        || lexicon.value("people", part).isPresent();
  }

  /// Whether the dictionary knows the written word as one noun.
  private static boolean isNoun(List<Token> inside) {
    return inside.size() == 1
        && inside.getFirst().pos().equals("NNG")
        && inside.getFirst().text().length() > 1;
  }

  /// `잃은`, `명단을`: a verb, or a noun with a particle.
  private static boolean isBound(List<Token> inside, int end, boolean foreign) {
    var last = inside.getLast();
    var first = inside.getFirst();
    boolean verb = first.pos().matches("V.*|MAG|MAJ|NP|NR|MM") && inside.size() < LOANWORD;
    boolean stem = first.text().length() > 1 && first.pos().startsWith("NN");
    boolean particle = last.pos().startsWith("J") && KoreanParticles.is(last.text());
    boolean clear = !foreign || !IN_NAMES.contains(last.text());
    boolean bound = particle && clear && inside.size() > 1 && (stem || last.text().length() > 1);
    boolean ending = last.pos().matches("E.*");
    return last.end() > end || (verb && (inside.size() == 1 || ending)) || bound;
  }

  /// `인권변호`, `라디오방송`: nouns in a row.
  private boolean isKorean(String part, List<Token> inside) {
    boolean nouns = inside.size() > 1 && inside.stream().allMatch(w -> w.pos().matches("NNG|X.*"));
    boolean loan = inside.stream().anyMatch(w -> w.text().length() >= LOANWORD);
    return nouns && (loan || syllables(part) == 0);
  }

  private static List<Token> inside(int start, int end, List<Token> words) {
    return words.stream().filter(w -> start < w.end() && w.start() < end).toList();
  }
}
