package org.rapporteur.analyze.chinese;

import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.DateReader;
import org.rapporteur.analyze.rules.LanguageParts;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.text.PlainAnnotator;

/// The reader of Chinese.
public final class ChineseLanguage {
  private static final Pattern FUTURE =
      Pattern.compile(
          "将(?:于|在|会|要|继续|举行|召开|出席|访问|前往|公布|发布|审理|开庭|宣判|到期|生效|开始|对)|计划于|预计|拟于|定于|即将|押后|延至|推迟至|有望");
  private static final Pattern PAST = Pattern.compile("了|曾|已经?|此前|日前|去年|上月|上周|昨|表示|宣布|发生|说|称");
  private static final String SCOPE =
      "read by a dictionary of words and by rules, in simplified and traditional characters: known"
          + " names, persons beside a title, a verb of saying or a middle dot, bodies and places by"
          + " their ending, dates, figures, quotations and reported speech, a few plain happenings;"
          + " not analyzed: names without such a sign, offices, violations, and whatever needs the"
          + " grammar of the sentence";

  private ChineseLanguage() {}

  /// The reader with the word list of this package.
  public static LanguageReader standard() {
    var lexicon = Lexicon.beside(ChineseLanguage.class, "zh.tsv");
    return new LanguageParts(
        "zh",
        new PlainAnnotator(),
        new ChineseNames(lexicon),
        new DateReader(ChineseDates.rules(), FUTURE, PAST, PlainChinese::of)::read,
        new ChineseFigures(lexicon)::read,
        new ChineseSpeech(lexicon)::read,
        new ChineseHappenings(lexicon)::read,
        SCOPE);
  }
}
