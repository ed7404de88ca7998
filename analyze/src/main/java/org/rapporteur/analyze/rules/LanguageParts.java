package org.rapporteur.analyze.rules;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// A language whose reader is put together of a part for each question.
///
/// @param speech from who was found to who says what, numbered from a first one
/// @param happenings from what is said to what happens, numbered from a first one
public record LanguageParts(
    String language,
    Annotator annotator,
    Names names,
    Dates dates,
    Figures numbers,
    BiFunction<Annotated, Integer, List<Speech>> speech,
    BiFunction<Spoken, Integer, List<Frame>> happenings,
    String scope)
    implements LanguageReader {

  /// Finds names.
  public interface Names {
    /// See [LanguageReader#named].
    Named named(List<Token> words, Gazetteer gazetteer);

    /// See [LanguageReader#echoes].
    List<Name> echoes(Named named, Set<String> persons);

    /// See [LanguageReader#mayBe].
    default boolean mayBe(EntityType kind, List<Token> words, int from, int to) {
      return true;
    }

    /// See [LanguageReader#isLeftOff].
    default boolean isLeftOff(EntityType kind, List<Token> words) {
      return false;
    }

    /// See [LanguageReader#end].
    default int end(EntityType kind, List<Token> words, int from, int to) {
      return to;
    }

    /// See [LanguageReader#signs].
    default List<List<String>> signs(List<Token> words) {
      return Collections.nCopies(words.size(), List.of());
    }

    /// See [LanguageReader#isTitle].
    default boolean isTitle(String word) {
      return false;
    }

    /// See [LanguageReader#kin].
    default int kin(List<Token> words) {
      return 0;
    }

    /// See [LanguageReader#isBehindPersons].
    default boolean isBehindPersons(String word) {
      return false;
    }
  }

  /// Finds times.
  @FunctionalInterface
  public interface Dates {
    /// See [LanguageReader#times].
    List<TimeMention> read(Document document, Sentence sentence, int first);
  }

  /// Finds figures.
  @FunctionalInterface
  public interface Figures {
    /// See [LanguageReader#figures].
    List<QuantityMention> read(Document document, Sentence sentence, BitSet taken, int first);
  }

  @Override
  public Named named(List<Token> words, Gazetteer gazetteer) {
    return names.named(words, gazetteer);
  }

  @Override
  public List<Name> echoes(Named named, Set<String> persons) {
    return names.echoes(named, persons);
  }

  @Override
  public boolean mayBe(EntityType kind, List<Token> words, int from, int to) {
    return names.mayBe(kind, words, from, to);
  }

  @Override
  public boolean isLeftOff(EntityType kind, List<Token> words) {
    return names.isLeftOff(kind, words);
  }

  @Override
  public int end(EntityType kind, List<Token> words, int from, int to) {
    return names.end(kind, words, from, to);
  }

  @Override
  public List<List<String>> signs(List<Token> words) {
    return names.signs(words);
  }

  @Override
  public boolean isTitle(String word) {
    return names.isTitle(word);
  }

  @Override
  public int kin(List<Token> words) {
    return names.kin(words);
  }

  @Override
  public boolean isBehindPersons(String word) {
    return names.isBehindPersons(word);
  }

  @Override
  public List<TimeMention> times(Document document, Sentence sentence, int first) {
    return dates.read(document, sentence, first);
  }

  @Override
  public List<QuantityMention> figures(
      Document document, Sentence sentence, BitSet taken, int first) {
    return numbers.read(document, sentence, taken, first);
  }

  @Override
  public List<Speech> speeches(Annotated annotated, int first) {
    return speech.apply(annotated, first);
  }

  @Override
  public List<Frame> frames(Spoken spoken, int first) {
    return happenings.apply(spoken, first);
  }
}
