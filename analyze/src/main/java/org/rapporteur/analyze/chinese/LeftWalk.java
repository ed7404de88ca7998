package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Goes left from the ending of a body or place, word by word, to where its name begins: behind a
/// mark, a figure, a word that no name contains, or with the place that names it (`和静县…局`).
///
/// Kinds of the word list: `stop`, `body-inner` (parts of names that hold a word for `and`),
/// `members` (who makes up a body: `律师组织`), `cue`.
final class LeftWalk {
  private static final Pattern PLACE_END = Pattern.compile(".{1,7}(?:省|市|县|区|州|镇|村|旗|盟)");
  private static final Pattern COUNTED =
      Pattern.compile("[〇零一二两三四五六七八九十百千万亿几数多]+[个名位家所座间起条项次种批支国省市县地国]?");

  private final Lexicon lexicon;
  private final String line;
  private final WordEdges edges;
  private final List<Name> known;
  private final List<int[]> inner = new ArrayList<>();

  /// Where a walk ended.
  ///
  /// @param start first char of the name
  /// @param sure whether something stopped it, rather than its own length
  record Begin(int start, boolean sure) {}

  /// @param known the names of the gazetteer in the line
  LeftWalk(Lexicon lexicon, String line, WordEdges edges, List<Name> known) {
    this.lexicon = lexicon;
    this.line = line;
    this.edges = edges;
    this.known = known;
    var parts = Pattern.compile(lexicon.any("body-inner")).matcher(line);
    while (parts.find()) {
      inner.add(new int[] {parts.start(), parts.end()});
    }
  }

  /// The beginning of a name of at most so many characters.
  ///
  /// @param placesOnly whether only the names of places may stand before
  Begin from(int start, int longest, boolean placesOnly) {
    int at = edges.floor(start);
    boolean place = false;
    while (at > 0 && start - at < longest) {
      int whole = whole(at);
      int next = whole < at ? whole : previous(at);
      String word = line.substring(next, at);
      boolean named = isPlace(word, next, at);
      boolean state = isState(next, at);
      boolean members = at == start && lexicon.value("members", word).isPresent();
      boolean stops =
          next < at && whole == at && !named && !state && !members && isStop(word, next);
      if (next == at || stops || isSaid(at)) {
        return new Begin(at, true);
      }
      if (place && !state && at - next == 1 && "东西南北".contains(word)) {
        return new Begin(next, true);
      }
      if ((place && (!named || state)) || (placesOnly && !named && !state)) {
        return new Begin(at, place);
      }
      place |= named || state;
      at = next;
    }
    return new Begin(at, at == 0 && start - at <= longest);
  }

  /// `痛批法庭`: a verb of saying ends here, however the dictionary divides it.
  private boolean isSaid(int at) {
    return at > 1 && lexicon.value("cue", line.substring(at - 2, at)).isPresent();
  }

  /// Where a name of the gazetteer or a fixed part of names begins that ends here; else the place.
  private int whole(int at) {
    int from = at;
    for (var part : inner) {
      from = part[0] < at && at <= part[1] ? Math.min(from, part[0]) : from;
    }
    for (var name : known) {
      from = name.end() - edges.base() == at ? Math.min(from, name.start() - edges.base()) : from;
    }
    return from;
  }

  private int previous(int at) {
    return edges.before(at).map(w -> w.start() - edges.base()).orElse(at);
  }

  private boolean isState(int from, int to) {
    return known.stream()
        .anyMatch(n ->
            n.type() == EntityType.COUNTRY
                && n.start() - edges.base() == from
                && n.end() - edges.base() == to);
  }

  private boolean isPlace(String word, int from, int to) {
    boolean listed =
        known.stream()
            .anyMatch(n ->
                n.type() == EntityType.PLACE
                    && n.start() - edges.base() == from
                    && n.end() - edges.base() == to);
    return listed
        || (PLACE_END.matcher(word).matches() && lexicon.value("not-place", word).isEmpty());
  }

  /// `和` joins nothing at the beginning of a clause (`和静县`), and `对华` means to China.
  private boolean isStop(String word, int at) {
    boolean opens = at == 0 || !PlainChinese.isHan(line.charAt(at - 1));
    boolean abroad = word.equals("对") && line.startsWith("华", at + 1) && edges.at(at + 2);
    if (opens && (word.equals("和") || abroad)) {
      return false;
    }
    boolean han = word.chars().allMatch(c -> PlainChinese.isHan((char) c));
    boolean particle = "在对向被从到了的".indexOf(word.charAt(word.length() - 1)) >= 0;
    return !han
        || particle
        || lexicon.value("stop", word).isPresent()
        || lexicon.value("cue", word).isPresent()
        || lexicon.value("title", word).isPresent()
        || COUNTED.matcher(word).matches();
  }
}
