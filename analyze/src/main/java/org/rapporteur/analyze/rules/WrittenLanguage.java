package org.rapporteur.analyze.rules;

import org.rapporteur.analyze.text.PlainAnnotator;

/// Reads an alphabetic language that has capitals, from its word list alone: Spanish, French,
/// Russian.
public final class WrittenLanguage {
  private static final String SCOPE =
      "read by rules: known names, persons beside a title, an office or a verb of saying, bodies"
          + " by their head word, dates, figures, quotations, a few plain happenings; not analyzed:"
          + " names without such a sign, offices, violations, and whatever needs the grammar of the"
          + " sentence";

  private WrittenLanguage() {}

  /// The reader of a language by its words. Its list names `abbreviation`s behind whose point a
  /// sentence goes on.
  ///
  /// @param language BCP 47 tag, such as `es`
  public static LanguageReader of(String language, Lexicon lexicon) {
    return new LanguageParts(
        language,
        new Elisions(new PlainAnnotator(language, lexicon.all("abbreviation").keySet()), lexicon),
        new CapitalNames(lexicon, language),
        new DateReader(
                AlphabeticDates.of(lexicon),
                lexicon.whole("future"),
                lexicon.whole("past"),
                Clauses.of(lexicon))
            ::read,
        new FigureReader(lexicon)::read,
        new SpeechRules(language, lexicon)::read,
        new HappeningRules(language, lexicon)::read,
        SCOPE);
  }
}
