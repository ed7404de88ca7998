package org.rapporteur.analyze.mechanism;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The English words that say which act of a mandate, its holder, a law or a case a date beside
/// them is the date of.
final class ActWords {
  /// A word for an act.
  ///
  /// @param asked what is compared
  /// @param kinds the acts it may mean
  /// @param once whether a mechanism has only one of it
  record Word(Pattern word, String asked, List<String> kinds, boolean once) {}

  static final Word FOUNDING =
      new Word(
          word(
              "establish\\w*|sets?"
                  + " (?:\\w+ ){0,3}?up|creat(?:ed?|es|ion)|found(?:ed|s|ing)|launch\\w*|open(?:ed|s|ing)|beg(?:[au]n|ins)|inception|dates?"
                  + " (?:back|from)|goes back"),
          "since",
          List.of("established", "opened"),
          true);
  static final Word ENDING =
      new Word(
          word(
              "ceas(?:ed|es)|end(?:ed|s)|expire[ds]|disband(?:ed|s)|dissolve[ds]|abolish(?:ed|es)|terminate[ds]|w(?:ou|i)nds?"
                  + " (?:up|down)|clos(?:ed|es)(?= (?:its|down|on|in|for)\\b|[.,;]|\\s*$)|shuts? (?:down|its doors)|(?:finish|complet)(?:ed|es)"
                  + " its (?:work|mandate)|c(?:a|o)mes? to an end|disappeared|vanished|folded|stopped"
                  + " (?:work|exist|operat)\\w*|r[au]ns? out|lapse[ds]|scrapped"),
          "ended",
          List.of("ended", "abolished", "closed"),
          true);

  /// Words that tell of a time at which it was there; no day of founding is meant.
  static final Word WORKING =
      new Word(
          word("work(?:ed|s)|operat(?:ed|es)|sat|ran|inquired|investigated"),
          "since",
          List.of("established", "opened"),
          false);

  static final Word FIRST =
      new Word(
          word(
              "first (?:appointed|named|designated)|(?:appoint(?:ed|s)|name[ds]|sent|sends) (?:its|a|the) first"),
          "since",
          List.of("established", "opened", "in-office", "appointed"),
          false);
  static final List<Word> MANDATES =
      List.of(
          FOUNDING,
          WORKING,
          FIRST,
          new Word(
              word(
                  "(?:publish|finish|present|issue|release|submit|complete|deliver)\\w* (?:its|the|a)"
                      + " (?:\\w+ )?(?:findings|report)|(?:its|their|the) (?:\\w+ ){1,2}report,? (?:of|dated|from)"),
              "report",
              List.of("report", "issued"),
              false),
          ENDING,
          new Word(
              word("veto(?:ed)?|block(?:ed)?"), "extension vote", List.of("extension-vote"), false),
          new Word(
              word("renew\\w*|exten(?:d\\w*|sion)|prolong\\w*"),
              "renewed",
              List.of("renewed", "extended"),
              false));
  static final Pattern LISTED =
      Pattern.compile(
          "(?i)[\\s,;&]*(?:and|or|then|again|in|and again|and then)?[\\s,]*(?:for the \\p{L}+ (?:and"
              + " (?:last|final) )?time|(?:once )?more|once again|last|lastly|finally)?[\\s,]*(?:in)?\\s*");
  static final Pattern EXISTING =
      word("(?:has|have|had) (?:had|existed|maintained|kept|designated)");

  /// Words for what one person does with an office; the person must be named.
  private static final List<String> TAKING = List.of("in-office", "appointed", "confirmed");

  static final Word APPOINTING =
      new Word(
          word("appoint(?:ed|s)|name[ds]|chose|chooses|chosen|pick(?:ed|s)|select(?:ed|s)"),
          "in office since",
          List.of("in-office", "appointed", "confirmed", "nominated"),
          true);
  static final Word HOLDING =
      new Word(
          word(
              "t(?:ook|aken|akes|ake|aking) (?:up|over|office|h(?:is|er)|the"
                  + " (?:job|post|role|chair|mandate|reins|helm)|on)|(?:began|started|begins|starts)"
                  + " (?:work|as|on|in|his|her|the)|assumed|held (?:th(?:e|at|is)|it)|in (?:the"
                  + " )?(?:post|office)|serv(?:ed|es|ing)|bec(?:a|o)mes?|succeed(?:ed|s)|replace[ds]|follow(?:ed|s)|has"
                  + " been|have been|(?:has )?(?:led|headed)|did the job|the job|filled (?:it|the|that|this)"),
          "in office since",
          TAKING,
          true);
  static final Word LEAVING =
      new Word(
          word(
              "(?:left|leaves|die[ds]|resign(?:ed|s)|retire[ds])(?: (?:in|from|the))* (?:office|post|job)|left|leaves|(?:went|returned|gone) (?:home|back)|quit|retired?s?|gave up|hand(?:ed|s|ing) (?:it |the \\w+ )?(?:over|on)|departure|resignation|death|exit|stepped down|steps"
                  + " down|resign(?:ed|s)|depart(?:ed|s)|die[ds]|until|ceded|(?:term|tenure|spell|stint|mandate|time"
                  + " in office) (?:ends|ended|runs? (?:out|until)|ran"
                  + " (?:out|until)|expire[sd]|finished|finishes)"),
          "left office",
          List.of("ended"),
          true);

  /// Words for a post without a holder.
  static final Word VACANT =
      new Word(
          word(
              "vacant|vacanc(?:y|ies)|empty|unfilled|unoccupied|without (?:an?|its|any)"
                  + " (?:\\w+ ){0,2}?(?:holder|envoy|rapporteur|expert|observer)"),
          "vacant since",
          List.of("ended"),
          true);

  /// Words for the last day on which somebody may hold an office.
  static final Word STAYING =
      new Word(
          word(
              "(?:can|could|may|might) (?:\\w+ ){0,2}?(?:stay|serve|remain|continue|go on|hold|be"
                  + " (?:renewed|extended|re-?appointed))\\b[^,;.]*"),
          "latest end",
          List.of(),
          true);

  static final List<Word> HOLDINGS =
      List.of(
          HOLDING,
          APPOINTING,
          new Word(word("confirm(?:ed|s)"), "confirmed", List.of("confirmed"), true),
          new Word(word("nominat\\w+"), "nominated", List.of("nominated"), true),
          LEAVING);

  static final Word ENACTING =
      new Word(
          word(
              "bec(?:a|o)mes? law|enact\\w*|pass(?:ed|es)|sign(?:ed|s)|issue[ds]|promulgate[ds]|adopt(?:ed|s)|followed(?="
                  + " (?:on|in)\\b)"),
          "enacted",
          List.of("enacted", "passed", "signed", "issued", "promulgated", "effective"),
          false);
  static final List<Word> LAWS =
      List.of(
          new Word(
              word("re-?authori[sz]\\w+|renew\\w*|exten(?:d\\w*|sion)|prolong\\w*"),
              "reauthorised",
              List.of("reauthorised"),
              false),
          ENACTING,
          new Word(
              word(
                  "lapse[ds]|expire[ds]|end(?:ed|s)|r[au]ns? out|out of force|no longer in force|without force"),
              "lapsed",
              List.of("lapsed", "expired", "repealed"),
              true));
  static final List<Word> CASES =
      List.of(
          new Word(
              word(
                  "arrest(?:ed|s)?|(?:detain(?:ed|s)|held|imprison(?:ed|s)|jail(?:ed|s))(?! for\\b)|captured|seize[ds]|taken"
                      + "|(?:been|was|were|is|are|remain(?:ed|s)?) (?:in|behind) (?:[\\p{L}-]+"
                      + " ){0,3}?(?:custody|detention|captivity|prison|jail|bars)"),
              "arrest",
              List.of("arrest"),
              true),
          new Word(
              word(
                  "(?:shown|paraded|presented|put|appear(?:s|ed|ing)) (?:to|before|in front of|on|at)"
                      + " (?:the |a |state |foreign )*(?:press|cameras?|television|TV|media|news"
                      + " conference|reporters|journalists)"),
              "press appearance",
              List.of("press-appearance"),
              false),
          new Word(
              word(
                  "sentence[ds]|(?:given|g[eo]ts?|receive[ds]|hand(?:ed|s)(?: down)?) (?:[\\p{L}-]+"
                      + " ){0,4}?(?:sentences?|terms?|imprisonment)"),
              "sentence",
              List.of("sentence"),
              true),
          new Word(
              word("walk(?:ed|s) free|release[ds]|free[ds]|set free"),
              "release",
              List.of("release"),
              true),
          new Word(
              word(
                  "flown (?:[\\p{L}-]+ ){0,2}?out|expel(?:led|s)|deport(?:ed|s)|banish(?:ed|es)|exiled|sent"
                      + " (?:[\\p{L}-]+ ){0,2}?into exile"),
              "release",
              List.of("release"),
              false));

  /// A court has many cases, and the record few of them: its words agree or say nothing.
  static final List<Word> COURTS =
      List.of(
          new Word(
              word("order(?:ed|s)|award(?:ed|s)?|judg(?:e)?ment|found (?:for|that|against)|ruled"),
              "judgment",
              List.of("judgment", "ruling"),
              false),
          new Word(
              word("threw out|thrown out|reject(?:ed|s)|dismiss(?:ed|es)"),
              "rejected",
              List.of("rejected"),
              false),
          new Word(
              word("sent (?:it|the (?:case|suit)) back|jurisdiction|overturned|quashed|reversed"),
              "jurisdiction accepted",
              List.of("jurisdiction-accepted"),
              false),
          new Word(word("filed|sued"), "filed", List.of("filed"), false));

  static final List<Word> OPINIONS =
      List.of(
          new Word(
              word(
                  "publish\\w*|issue[ds]|release[ds]|ma[dk]es? public|made (?:\\w+ ){1,4}?public|c(?:a|o)mes? out|transmit(?:ted|s)"),
              "published",
              List.of("published", "issued", "transmitted"),
              true),
          new Word(word("adopted"), "adopted", List.of("opinion", "adopted"), true));

  private ActWords() {}

  private static Pattern word(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
  }

  /// A word of an act where it stands; of two that begin at one place the longer counts.
  private record Found(Word word, int start, int end) {}

  static Optional<Word> last(List<Word> words, String text) {
    return found(words, text)
        .max(Comparator.comparingInt(Found::end).thenComparingInt(f -> -f.start()))
        .map(Found::word);
  }

  static Optional<Word> first(List<Word> words, String text) {
    return found(words, text)
        .min(Comparator.comparingInt(Found::start).thenComparingInt(f -> -f.end()))
        .map(Found::word);
  }

  private static Stream<Found> found(List<Word> words, String text) {
    return words.stream()
        .flatMap(w -> w.word().matcher(text).results().map(m -> new Found(w, m.start(), m.end())));
  }
}
