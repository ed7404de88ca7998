package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;

/// What speaks for a run of capitals being a person: a title before it, a given name in it, an
/// office, an age or a verb of saying beside it.
///
/// Kinds of the word list: `title`, `given`, `person-before` (`bajo el mando de`), `portfolio`,
/// `of`, `age-before`, `span`, `cue-aside`, those of [SayingVerbs].
final class PersonEvidence {
  private static final String B = CapitalNames.B;
  private static final String E = CapitalNames.E;

  /// `décrit Thibaut, 31 ans`
  private static final Pattern AGED = Pattern.compile("^, \\d{1,2} (?:ans|años|лет|года)\\b");

  private final Lexicon lexicon;
  private final Pattern titleBefore;
  private final Pattern titled;
  private final Pattern personBefore;
  private final Pattern portfolio;
  private final Pattern titleApart;
  private final Pattern owner;
  private final Pattern behind;
  private final Pattern saysBefore;

  PersonEvidence(Lexicon lexicon, SayingVerbs verbs) {
    this.lexicon = lexicon;
    String title = CapitalNames.lower(lexicon.any("title"));
    this.titleBefore = Pattern.compile(B + title + "\\.?(?: \\p{Ll}[\\p{L}-]+){0,2} $");
    this.titled = Pattern.compile(B + title + "\\.? $");
    this.personBefore =
        Pattern.compile(B + CapitalNames.lower(lexicon.any("person-before")) + "[ ']?$");
    this.portfolio =
        Pattern.compile(
            B
                + CapitalNames.lower(lexicon.any("portfolio"))
                + "(?: \\p{Ll}+)? (?:del?|du|des|d')(?: (?:la|las|los|el|les)| l')? ?$");
    this.titleApart = Pattern.compile(B + title + E + "[^.;:\"]{0,110}, $");
    this.owner =
        Pattern.compile(
            B
                + CapitalNames.lower("(?:" + lexicon.any("of") + "|del|du|des)")
                + "(?: (?:la|las|los|el|les)| l')?[ ']?$");
    this.behind =
        Pattern.compile(
            "^(?:, (?:\\p{L}{2,3} )?"
                + title
                + E
                + "|,? \\(?(?:"
                + CapitalNames.lower(lexicon.any("age-before"))
                + " )?\\d{2}(?: "
                + CapitalNames.lower(lexicon.any("span"))
                + ")?[,)]|,? (?:\\p{L}{1,2} )?"
                + CapitalNames.lower(verbs.any())
                + E
                + ")");
    this.saysBefore =
        Pattern.compile(
            B
                + CapitalNames.lower("(?:" + verbs.any() + "|" + lexicon.any("cue-aside") + ")")
                + E
                + "(?: \\p{Ll}+){0,5},? $");
  }

  /// Whether a title stands right before.
  boolean isTitled(String before) {
    return titled.matcher(before).find();
  }

  /// The rule by which a run of capitals is a person, or nothing.
  String rule(String line, int start, int end) {
    String printed = line.substring(start, end);
    String before = line.substring(Math.max(0, start - 140), start);
    String after = line.substring(end);
    boolean two = printed.indexOf(' ') > 0;
    boolean owned = (!two && owner.matcher(before).find()) || portfolio.matcher(before).find();
    if (!owned && titleBefore.matcher(before).find()) {
      return "pattern:title";
    }
    if (two && lexicon.value("given", printed.split("[ -]")[0]).isPresent()) {
      return "pattern:given-name";
    }
    if (two && titleApart.matcher(before).find()) {
      return "pattern:title-apart";
    }
    if (two && behind.matcher(after).find()) {
      return "pattern:office-behind";
    }
    if (two && personBefore.matcher(before).find()) {
      return "pattern:person-before";
    }
    boolean aged = !two && saysBefore.matcher(before).find() && AGED.matcher(after).find();
    return aged || (two && saysBefore.matcher(before).find()) ? "pattern:says" : "";
  }
}
