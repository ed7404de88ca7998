package org.rapporteur.analyze.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.EntityType;

/// Bodies of which a language writes only the first word with a capital: `le Syndicat autonome des
/// travailleurs du port de Béjaïa (Satpb)`, `l'Union nationale des ouvriers du textile`.
///
/// Such a name goes on as long as a linking word and what it links follow, each with an adjective
/// behind it that is known by its ending (`… et des libertés` for words that such names end with),
/// or as a list does (`Commission vérité, justice et réconciliation`); and to a bracket with an
/// acronym of its words, whatever stands between.
///
/// Kinds of the word list: `body` (value: type), `small-link`, `small-ending` (of adjectives),
/// `small-and`, `determiner`. A language without the last two has no such names.
final class SmallWords {
  private static final String B = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String WORD = "[\\p{L}][\\p{L}\\p{M}-]*";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}-]*";

  /// So much of the words that count must begin with a letter of the acronym.
  private static final double MOST = 0.7;

  private final Lexicon lexicon;
  private final boolean none;
  private final Pattern shape;
  private final Pattern defined;

  SmallWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.none = lexicon.all("small-link").isEmpty();
    String lower = "(?<head>(?iu:" + lexicon.any("body") + "))(?![\\p{L}\\p{M}])";
    String head = B + "(?=\\p{Lu})" + lower;
    String adjective = " \\p{Ll}{3,}(?:" + lexicon.any("small-ending") + ")(?![\\p{L}\\p{M}])";
    String link = " (?:" + lexicon.any("small-link") + ") ?";
    String noun = "(?!(?:" + lexicon.any("determiner") + ")(?![\\p{L}\\p{M}]))\\p{Ll}{3,}";
    String linked = link + "(?:" + noun + "(?:" + adjective + ")?|" + NAME + "(?: " + NAME + ")*)";
    String joint = " " + lexicon.any("and") + " ";
    String article = "(?:" + lexicon.any("small-link") + "|" + lexicon.any("determiner") + ")";
    String and = joint + "(?:" + article + " ?)?" + lexicon.any("small-and") + "(?![\\p{L}\\p{M}])";
    String part = " \\p{Ll}{4,}";
    String list = part + ",(?:" + part + ",){0,3}" + part + joint + "\\p{Ll}{4,}(?= )";
    this.shape =
        Pattern.compile(
            head
                + "(?:"
                + list
                + "|(?:"
                + adjective
                + "){0,2}(?:"
                + linked
                + "){1,4}(?:"
                + and
                + ")?)");
    this.defined =
        Pattern.compile(
            B
                + lower
                + "(?: (?:\\p{Ll}{1,2}['’])?"
                + WORD
                + "){1,12}(?= ?\\((?<acronym>\\p{Lu}[\\p{L}]{1,8})\\))");
  }

  /// Adds such bodies, in place of shorter ones that begin as they do.
  void in(String line, int base, Gazetteer gazetteer, List<Name> names) {
    if (none) {
      return;
    }
    add(defined, line, base, gazetteer, names);
    add(shape, line, base, gazetteer, names);
  }

  private void add(Pattern pattern, String line, int base, Gazetteer gazetteer, List<Name> names) {
    var matcher = pattern.matcher(line);
    for (int at = 0; matcher.find(at); at = matcher.start() + 1) {
      if (pattern == defined && !isMade(matcher.group(), matcher.group("acronym"))) {
        continue;
      }
      int start = base + matcher.start();
      int end = base + matcher.end();
      boolean longer =
          names.stream()
              .filter(n -> n.start() < end && start < n.end())
              .allMatch(
                  n -> start <= n.start() && n.end() <= end && n.end() - n.start() < end - start);
      if (longer) {
        names.removeIf(n -> n.start() < end && start < n.end());
        var type =
            EntityType.valueOf(
                lexicon.value("body", matcher.group("head")).orElse("").split(" ")[0]);
        var known = gazetteer.named(matcher.group()).filter(e -> e.type().near(type)).orElse(null);
        names.add(
            new Name(start, end, known == null ? type : known.type(), known, "pattern:body-head"));
      }
    }
  }

  /// Whether the letters are those with which the words begin that count, in their order.
  private boolean isMade(String name, String acronym) {
    String letters = folded(acronym);
    int used = 0;
    int counted = 0;
    for (var word : folded(name).split("[ '’-]")) {
      if (lexicon.value("stop", word).isEmpty()) {
        counted++;
        boolean next = used < letters.length() && word.charAt(0) == letters.charAt(used);
        used += next ? 1 : 0;
      }
    }
    return used == letters.length() && used >= MOST * counted;
  }

  private static String folded(String text) {
    String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return parted.replaceAll("\\p{M}", "");
  }
}
