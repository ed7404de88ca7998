package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Range;

/// Who speaks without a name: `su madre`, `deux habitants de Kaya`, `прокурор`. What is printed
/// stands for them, since somebody said it.
///
/// Kinds of the word list: `determiner`, `pronoun`, `opener` (words that may open a sentence before
/// its verb and are nobody: `además`, `pourtant`, `ранее`), in a language without articles `adverb`
/// (words behind a verb that are nobody), `heard-from` (`сообщили в прокуратуре`), `gerund-ending`,
/// those of [Antecedent].
final class Unnamed {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// So many chars behind a verb its subject may take.
  private static final int LONGEST = 70;

  private static final int SHORTEST = 3;
  private static final Pattern NAME =
      Pattern.compile(
          "^ \\p{Lu}[\\p{L}\\p{M}'-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}\\p{M}'-]+)*");
  private static final Pattern PARTS = Pattern.compile("[,;:\u2014\u2013\u25A0\"]");
  private static final Pattern END = Pattern.compile("[,;:.!?(\u2014\u2013\u25A0\"]");

  /// `no`, `ne`, `se`, `lo` right before the verb.
  private static final Pattern SMALL = Pattern.compile("(?: \\p{Ll}{1,3}'?)+ ?$");

  private final Pattern determiner;
  private final Pattern nobody;
  private final boolean determined;
  private final Antecedent antecedent;
  private final Pattern gerund;

  /// `наблюдатели`, `в прокуратуре` behind a verb.
  private final Pattern noun;

  /// `собравшись в зале`, `на сессии`, `затем он`: no words for somebody.
  private final Pattern circumstance;

  Unnamed(Lexicon lexicon, CalledAgain again) {
    this.antecedent = new Antecedent(lexicon, new NotSaid(lexicon), again);
    this.gerund = Pattern.compile("\\p{L}" + lexicon.any("gerund-ending") + "(?: |$)", FLAGS);
    this.determined = !lexicon.all("determiner").isEmpty();
    this.noun =
        Pattern.compile(
            "^ (?:"
                + lexicon.any("heard-from")
                + " )?(?!(?:"
                + lexicon.any("pronoun")
                + "|"
                + lexicon.any("adverb")
                + "|"
                + lexicon.any("opener")
                + ")(?!\\p{L}))\\p{Ll}{3,}(?<!\u0442\u044C)(?!\\p{L})",
            FLAGS);
    this.circumstance =
        Pattern.compile(
            "^ *(?:"
                + lexicon.any("opener")
                + ",? )*(?:\\p{L}+"
                + lexicon.any("gerund-ending")
                + "(?!\\p{L})|(?:"
                + lexicon.any("pronoun")
                + "|"
                + lexicon.any("adjunct")
                + "|"
                + lexicon.any("heard-from")
                + ") )",
            FLAGS);
    this.determiner =
        Pattern.compile("^ *" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", FLAGS);
    this.nobody =
        Pattern.compile(
            "^ *(?:(?:" + lexicon.any("pronoun") + "|" + lexicon.any("opener") + ") *)*$", FLAGS);
  }

  /// The words for who speaks: behind the verb if what is said stands before it, else before it.
  ///
  /// @return null if nobody is mentioned
  @Nullable Range who(Surface surface, Range sentence, Range verb, Range content) {
    if (content.end() > verb.start() && antecedent.isLed(surface, sentence, verb)) {
      return antecedent.words(surface, sentence, verb).orElse(null);
    }
    if (gerund.matcher(surface.text(verb)).find()) {
      return null;
    }
    return content.end() <= verb.start()
        ? behind(surface, verb.end(), sentence.end())
        : before(surface, sentence, verb.start());
  }

  /// `una de ellas` in `resumió una de ellas`, and a name that nobody knows.
  @Nullable Range behind(Surface surface, int from, int to) {
    String text = surface.text(new Range(from, Math.min(to, from + LONGEST)));
    var name = NAME.matcher(text);
    if (determined && name.find()) {
      return new Range(from + 1, from + name.end());
    }
    var somebody = (determined ? determiner : noun).matcher(text);
    if (!somebody.find()) {
      return null;
    }
    var end = END.matcher(text);
    int length = end.find() ? end.start() : text.length();
    int begin =
        determined
            ? 0
            : text.indexOf(' ', 1) >= 0 && text.matches("(?s) \\p{Ll}{1,2} .*")
                ? text.indexOf(' ', 1)
                : 0;
    return begin > length ? null : trimmed(text.substring(begin, length), from + begin);
  }

  /// The last part before the verb that begins with an article, or all of it.
  private @Nullable Range before(Surface surface, Range sentence, int verb) {
    String text = SMALL.matcher(surface.text(new Range(sentence.start(), verb))).replaceAll("");
    int to = text.length();
    while (to > 0) {
      int from = begin(text, to);
      String part = text.substring(from, to);
      boolean somebody =
          determined
              ? determiner.matcher(part).find()
              : !isNobody(part) && !circumstance.matcher(part).find();
      if (somebody) {
        return trimmed(part, sentence.start() + from);
      }
      to = from - 1;
    }
    boolean beside = !determined && circumstance.matcher(text).find();
    return isNobody(text) || beside || (determined && text.indexOf(',') >= 0)
        ? null
        : trimmed(text, sentence.start());
  }

  private static int begin(String text, int to) {
    var mark = PARTS.matcher(text).region(0, to);
    int begin = 0;
    while (mark.find()) {
      begin = mark.end();
    }
    return begin;
  }

  /// Whether nothing but a pronoun or an opening word stands there.
  private boolean isNobody(String words) {
    return words.strip().length() < SHORTEST || nobody.matcher(words).matches();
  }

  private static @Nullable Range trimmed(String text, int offset) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return to - from < SHORTEST ? null : new Range(offset + from, offset + to);
  }
}
