package org.rapporteur.analyze.korean;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.KoreanParticles;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Where a name ends that fills its written word up to a particle. The dictionary takes a foreign
/// name apart into words that it knows (`호미` and `치는` of `호미치는`), so that a name told by its
/// morphemes may stop in the middle of a word.
///
/// Kind of the word list: `behind-name` (what is written on to a name and no part of it: `카불행`).
final class FilledWords {
  private final Lexicon lexicon;

  /// `지회장은`: an office of two syllables or more, up to a particle.
  private final Pattern office;

  FilledWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.office =
        Pattern.compile("(?<office>" + lexicon.any("title") + ")(?:은|는|이|가|을|를|의|에게|와|과|도|께서)?$");
  }

  /// One past the last morpheme of a name of which morphemes are known.
  int end(EntityType kind, List<Token> words, int from, int to) {
    int edge = to;
    while (edge < words.size() && isWrittenOn(words, edge)) {
      edge++;
    }
    int office = office(words, from, to, edge);
    if (kind == EntityType.PERSON && office > from) {
      return office;
    }
    if (kind == EntityType.PERSON && text(words, to, edge).equals("만") && isOffice(words, edge)) {
      return edge;
    }
    boolean one = kind == EntityType.PERSON || kind == EntityType.PLACE;
    boolean ends = edge == to || isBehindNames(text(words, to, edge));
    if (!one || ends) {
      return one && edge == to ? bare(words, from, to) : to;
    }
    for (int end = to + 1; end < edge; end++) {
      if (isBehindNames(text(words, end, edge))) {
        return end;
      }
    }
    return edge;
  }

  /// Whether an office stands right behind, or behind one body: no particle stands before it, so
  /// that `데시만` of `데시만 보고관` is whole.
  private boolean isOffice(List<Token> words, int from) {
    int at = from;
    for (int word = 0; word < 2 && at < words.size(); word++) {
      int end = at + 1;
      while (end < words.size() && isWrittenOn(words, end)) {
        end++;
      }
      if (office.matcher(text(words, at, end)).find()) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /// Where the written word of an office begins in which a name would end, or before the name.
  private int office(List<Token> words, int from, int to, int edge) {
    int start = to - 1;
    while (start > from && isWrittenOn(words, start)) {
      start--;
    }
    String word = text(words, start, edge);
    var matcher = office.matcher(word);
    return matcher.find() && matcher.group("office").length() > 1 ? start : -1;
  }

  /// `카트만두` of `카트만두행`
  private int bare(List<Token> words, int from, int to) {
    boolean behind =
        to > from + 1
            && isWrittenOn(words, to - 1)
            && lexicon.value("behind-place", words.get(to - 1).text()).isPresent();
    return behind ? to - 1 : to;
  }

  private boolean isBehindNames(String rest) {
    return KoreanParticles.is(rest)
        || lexicon.all("behind-name").keySet().stream()
            .anyMatch(behind ->
                rest.equals(behind)
                    || (rest.startsWith(behind)
                        && KoreanParticles.is(rest.substring(behind.length()))));
  }

  private static boolean isWrittenOn(List<Token> words, int at) {
    var before = words.get(at - 1);
    return before.end() == words.get(at).start()
        && Character.isLetter(before.text().charAt(0))
        && Character.isLetter(words.get(at).text().charAt(0));
  }

  private static String text(List<Token> words, int from, int to) {
    var text = new StringBuilder();
    words.subList(from, to).forEach(word -> text.append(word.text()));
    return text.toString();
  }
}
