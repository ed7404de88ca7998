package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.text.Token;

/// Bodies that people found for a purpose bear it before the word for what they are: `섬마을 어민
/// 대책위원회`. Their names begin behind the last word that is no bare noun.
///
/// Kinds of the word list: `purpose-end` (endings of such bodies), `title`, `time-noun` (nouns for
/// times, which begin no name).
final class BodiesOfPurpose {
  private static final int MOST = 4;
  private static final Set<String> BARE =
      Set.of("NNG", "NNP", "XSN", "XPN", "SL", "UNKNOWN", "UNA");

  private final Lexicon lexicon;
  private final Pattern end;

  BodiesOfPurpose(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.end = Pattern.compile(lexicon.any("purpose-end") + "$");
  }

  /// Where the name begins whose last word stands in a place of the line.
  int begin(String line, int base, int start, int stop, List<Token> words) {
    if (!end.matcher(line.substring(start, stop)).find()) {
      return start;
    }
    int begin = start;
    for (int i = 0; i < MOST && begin > 1 && line.charAt(begin - 1) == ' '; i++) {
      int from = line.lastIndexOf(' ', begin - 2) + 1;
      if (!isNoun(line.substring(from, begin - 1), base + from, base + begin - 1, words)) {
        break;
      }
      begin = from;
    }
    return begin;
  }

  private boolean isNoun(String word, int start, int stop, List<Token> words) {
    boolean listed =
        lexicon.value("time-noun", word).isPresent()
            || lexicon.value("title", word).isPresent()
            || lexicon.value("body", word).isPresent();
    return !listed
        && word.matches("[가-힣A-Z·]{2,}")
        && words.stream()
            .filter(w -> start <= w.start() && w.end() <= stop)
            .filter(w -> w.start() == start || w.end() == stop)
            .allMatch(w -> BARE.contains(w.pos()));
  }
}
