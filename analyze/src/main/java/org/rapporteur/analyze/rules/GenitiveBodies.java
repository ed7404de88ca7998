package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.model.telling.EntityType;

/// Bodies of a language that ties words by their cases: `Министерство труда и занятости населения`,
/// `Комитет ООН по правам ребёнка`, `прокуратура Минской области`. Such a name goes on over words
/// in the genitive, and behind a linking word over what that governs.
///
/// Kinds of the word list: `body` (value: type), `body-sure` (heads that name a body whatever case
/// their letters have), `body-adjective`, `mandate` (experts whose office is named like a body),
/// `genitive-ending`, `genitive-adjective`, `genitive-not` and `genitive-not-ending` (words and
/// endings that only look so), `govern-link`, `govern-ending` (of what such a link governs),
/// `govern-fixed` (links of several words), `body-word`, `region-word` (`области`). A language
/// without `genitive-ending` has no such names.
final class GenitiveBodies {
  private static final String B = "(?<![\\p{L}\\p{M}\\p{N}-])";
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}-])";

  /// So many parts may follow the head of a name.
  private static final int LONGEST = 12;

  private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}’-]*";

  private final Lexicon lexicon;
  private final boolean none;
  private final Pattern body;
  private final Pattern mandate;
  private final Pattern sure;
  private final Pattern certain;

  GenitiveBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.none = lexicon.all("genitive-ending").isEmpty();
    String head = "(?<head>" + lower(lexicon.any("body")) + ")" + E;
    String adjective = "\\p{L}+" + lower(lexicon.any("body-adjective")) + " ";
    String before = "(?<before>(?=\\p{Lu})" + adjective + "(?:(?=\\p{Ll})" + adjective + "){0,2})?";
    String where = "(?:(?<=" + lexicon.any("body-word") + ") в " + CAP + E + ")?";
    this.body = Pattern.compile(B + before + head + "(?<rest>" + rest() + where + ")");
    String acronym = "\\p{Lu}{2,6}";
    this.mandate =
        Pattern.compile(
            B
                + "(?=\\p{Lu})(?:"
                + adjective
                + ")?(?<head>"
                + lower(lexicon.any("mandate"))
                + ") "
                + acronym
                + "(?<rest>"
                + governed()
                + rest()
                + where
                + ")");
    this.sure = Pattern.compile("^" + lower(lexicon.any("body-sure")) + "$");
    this.certain =
        Pattern.compile(
            " "
                + CAP
                + " "
                + lexicon.any("region-word")
                + E
                + "|"
                + governed()
                + "| \\p{Ll}.* \\p{Lu}");
  }

  private static String lower(String pattern) {
    return "(?iu:" + pattern + ")";
  }

  private String rest() {
    String own =
        "(?: (?:\\p{Lu}{2,6}"
            + E
            + "|(?!"
            + lower(lexicon.any("given"))
            + E
            + ")(?:\\p{Lu}\\p{Ll}+"
            + lexicon.any("genitive-adjective")
            + " )?\\p{Lu}[\\p{L}-]*"
            + lexicon.any("genitive-ending")
            + E
            + "(?! "
            + CAP
            + E
            + "(?! "
            + CAP
            + "))))";
    String and =
        "(?: и "
            + "(?!"
            + lower(lexicon.any("body"))
            + E
            + ")"
            + word("genitive-ending")
            + "(?: "
            + word("genitive-ending")
            + "){0,4})";
    String region =
        "(?: "
            + CAP
            + lexicon.any("genitive-adjective")
            + "(?: \\p{Ll}+"
            + lexicon.any("genitive-adjective")
            + ")? "
            + lexicon.any("region-word")
            + E
            + ")";
    return "(?:"
        + region
        + "| "
        + word("genitive-ending")
        + "|"
        + own
        + "|"
        + and
        + "|"
        + governed()
        + "){0,"
        + LONGEST
        + "}";
  }

  /// `по правам`, `в отношении женщин`
  private String governed() {
    String word = word("govern-ending");
    return "(?: "
        + lexicon.any("govern-link")
        + " "
        + word
        + "(?: "
        + word
        + ")?"
        + "| "
        + lexicon.any("govern-fixed")
        + E
        + ")";
  }

  private String word(String ending) {
    return "(?!"
        + lexicon.any("genitive-not")
        + E
        + "|\\p{Ll}+"
        + lexicon.any("genitive-not-ending")
        + E
        + "|"
        + lexicon.any("month")
        + E
        + ")(?:"
        + lexicon.any("body-word")
        + "|\\p{Ll}{2,}"
        + lexicon.any(ending)
        + ")"
        + E;
  }

  /// Adds such bodies, in place of shorter names within them.
  void in(String line, int base, Gazetteer gazetteer, List<Name> names) {
    if (none) {
      return;
    }
    add(mandate.matcher(line), line, base, gazetteer, names);
    add(body.matcher(line), line, base, gazetteer, names);
  }

  private void add(Matcher found, String line, int base, Gazetteer gazetteer, List<Name> names) {
    while (found.find()) {
      int start = base + found.start();
      int end = base + found.end();
      boolean longest =
          names.stream()
              .filter(n -> n.start() < end && start < n.end())
              .allMatch(n -> start <= n.start() && n.end() <= end);
      if (longest && isName(found, line)) {
        names.removeIf(n -> n.start() < end && start < n.end());
        names.add(name(found.group("head"), found.group(), start, end, gazetteer));
      }
    }
  }

  private Name name(String head, String printed, int start, int end, Gazetteer gazetteer) {
    var type = EntityType.valueOf(lexicon.value("body", head).orElse("PUBLIC_BODY").split(" ")[0]);
    var known = gazetteer.named(printed).filter(e -> e.type().near(type)).orElse(null);
    return new Name(
        start, end, known == null ? type : known.type(), known, LanguageReader.WHOLE_BODY);
  }

  /// Whether the words behind the head, or its capital within a sentence, make it one body of many.
  private boolean isName(Matcher found, String line) {
    String rest = found.group("rest");
    if (rest.isEmpty()) {
      return isOne(found);
    }
    boolean opens = found.start() == 0 || line.substring(0, found.start()).matches(".*[\"«„—:] ?");
    boolean capital = Character.isUpperCase(found.group().charAt(0));
    return (capital && !opens)
        || sure.matcher(found.group("head")).find()
        || certain.matcher(rest).find()
        || (capital && rest.matches(" \\p{Ll}.* \\p{Lu}.*"));
  }

  /// `Народный защитник`: a head of several words that needs nothing behind it.
  private boolean isOne(Matcher found) {
    String head = found.group("head");
    return Character.isUpperCase(head.charAt(0))
        && head.indexOf(' ') > 0
        && lexicon.value("body", head).filter(value -> value.endsWith("alone")).isPresent();
  }
}
