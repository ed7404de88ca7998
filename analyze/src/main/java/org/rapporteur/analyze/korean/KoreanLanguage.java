package org.rapporteur.analyze.korean;

import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.DateReader;
import org.rapporteur.analyze.rules.LanguageParts;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;

/// The reader of Korean.
public final class KoreanLanguage {
  private static final Pattern FUTURE = Pattern.compile("예정이|계획이|방침이|오는 |겠다|할 것으로|될 것으로|전망이|전망된다");
  private static final Pattern PAST = Pattern.compile("[았었했됐였났졌갔왔]다|[했됐았었]던|지난");
  private static final String SCOPE =
      "read by morphemes and rules: names by title, family name and the ending of bodies, dates,"
          + " figures, quotations, a few plain happenings; not analyzed: names without such a sign,"
          + " offices, violations, and whatever needs the grammar of the sentence";

  private KoreanLanguage() {}

  /// The reader with the word list of this package.
  public static LanguageReader standard() {
    var lexicon = Lexicon.beside(KoreanLanguage.class, "ko.tsv");
    return new LanguageParts(
        "ko",
        new NoriAnnotator(),
        new KoreanNames(lexicon),
        new DateReader(KoreanDates.rules(), FUTURE, PAST)::read,
        new KoreanFigures(lexicon)::read,
        new KoreanSpeech(lexicon)::read,
        new KoreanHappenings(lexicon)::read,
        SCOPE);
  }
}
