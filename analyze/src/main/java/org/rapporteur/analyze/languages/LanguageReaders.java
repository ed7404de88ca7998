package org.rapporteur.analyze.languages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.analyze.arabic.ArabicLanguage;
import org.rapporteur.analyze.chinese.ChineseLanguage;
import org.rapporteur.analyze.korean.KoreanLanguage;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.WrittenLanguage;

/// Who reads which language. A language that stands nowhere here is searched for known names only,
/// and its documents say so.
public final class LanguageReaders {
  private static final LanguageReaders STANDARD =
      new LanguageReaders(
          List.of(
              ArabicLanguage.standard(),
              KoreanLanguage.standard(),
              ChineseLanguage.standard(),
              written("es"),
              written("fr"),
              written("ru")));

  private final Map<String, LanguageReader> byLanguage;

  private LanguageReaders(List<LanguageReader> readers) {
    this.byLanguage =
        readers.stream().collect(Collectors.toMap(LanguageReader::language, Function.identity()));
  }

  /// All readers of the program.
  public static LanguageReaders standard() {
    return STANDARD;
  }

  /// The reader of a language, by its BCP 47 tag.
  public Optional<LanguageReader> of(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /// All readers, by their languages.
  public List<LanguageReader> all() {
    return byLanguage.keySet().stream().sorted().map(byLanguage::get).toList();
  }

  private static LanguageReader written(String language) {
    return WrittenLanguage.of(language, Lexicon.beside(LanguageReaders.class, language + ".tsv"));
  }
}
