package org.rapporteur.analyze.arabic;

import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Clauses;
import org.rapporteur.analyze.rules.DateReader;
import org.rapporteur.analyze.rules.LanguageParts;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;

/// The reader of Arabic.
public final class ArabicLanguage {
  private static final String SCOPE =
      "read by rules on written words: known names, also behind what is written on to them, persons"
          + " beside a title, an office, a kinship or a verb of saying or with a clear given name,"
          + " bodies by their head word, places behind the word for their kind, dates, figures and"
          + " duals, quotations, arrests, releases, sentences and a few other plain happenings; not"
          + " analyzed: names without such a sign, dates of the Islamic calendar, who killed and who"
          + " was killed, offices, violations, and whatever needs the grammar of the sentence";

  /// A verb that looks ahead begins with `س`; so do some nouns.
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])[وف]?(?:سوف |س(?!يد|يار|ياس|يناء|يطر|يف|ير[غة]|يل |يول|ياق|يادة|ياج|يبيريا|تة|تين|تون|تار|تيف|توك|نوات|نة|نوي)[يتأن][\\p{L}\\p{M}]{3,})");

  private static final String MARKS = "[,.;:()«»\"“”،؛]";

  private ArabicLanguage() {}

  /// The reader with the word list of this package.
  public static LanguageReader standard() {
    var lexicon = Lexicon.beside(ArabicLanguage.class, "ar.tsv", new ArabicSpelling());
    return new LanguageParts(
        "ar",
        new ArabicAnnotator(),
        new ArabicNames(lexicon),
        new DateReader(
                ArabicDates.of(lexicon),
                words(lexicon.any("future")),
                words(lexicon.any("past")),
                new Clauses(AHEAD, Pattern.compile(MARKS + "|" + words(lexicon.any("that")))))
            ::read,
        new ArabicFigures(lexicon)::read,
        new ArabicSpeech(lexicon)::read,
        new ArabicHappenings(lexicon)::read,
        SCOPE);
  }

  private static Pattern words(String any) {
    return Pattern.compile("(?<![\\p{L}\\p{M}])[وف]?" + any + "(?![\\p{L}\\p{M}])");
  }
}
