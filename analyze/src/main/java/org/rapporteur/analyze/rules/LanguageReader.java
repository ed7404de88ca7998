package org.rapporteur.analyze.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
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

/// One language that is read by rules. Each answer is for the parts of a document that are written
/// in this language. Thread-safe.
public interface LanguageReader {
  /// BCP 47 tag, such as `ko`.
  String language();

  /// Divides its texts into sentences and words.
  Annotator annotator();

  /// The names in the words of one sentence.
  Named named(List<Token> words, Gazetteer gazetteer);

  /// Further places of one sentence that name persons whom the document names elsewhere.
  ///
  /// @param persons the forms in which persons were found
  List<Name> echoes(Named named, Set<String> persons);

  /// Whether words may be a name of this kind though no rule proposes it: no month is a place, no
  /// part of a word is a person.
  ///
  /// @param from first word of the name
  /// @param to one past the last
  boolean mayBe(EntityType kind, List<Token> words, int from, int to);

  /// Whether words before a name are no part of it where a rule begins the name behind them.
  boolean isLeftOff(EntityType kind, List<Token> words);

  /// Where a name ends of which some words are told: Korean names fill their written words.
  ///
  /// @param from first word of what is told
  /// @param to one past the last
  /// @return one past the last word of the name
  int end(EntityType kind, List<Token> words, int from, int to);

  /// What speaks for or against each word being part of a name in this language alone; nothing if
  /// the words themselves say enough.
  List<List<String>> signs(List<Token> words);

  /// The rule by which a body is named in quotation marks behind what it is: `газета «Волна»`.
  String QUOTED = "pattern:quoted-body";

  /// The rule by which a body and the person behind it are told apart: `МВД Наталья Сахарчук`.
  String HOLDER = "pattern:body-and-holder";

  /// The rule by which a body is named with all that belongs to it by its case: `Комитет по правам
  /// ребёнка`.
  String WHOLE_BODY = "pattern:whole-body";

  /// The rule by which a person is named again in another case: `Гафуровой` is `Гафурова`.
  String IN_CASE = "pattern:echo-in-case";

  /// The rule by which a place is named behind what it is: `comunidad de Triunfo de la Cruz`.
  String PLACE_HEAD = "pattern:place-head";

  /// The rule by which a person is named again by a family name that an office is written on to:
  /// `최대표`.
  String BEFORE_OFFICE = "pattern:echo-before-office";

  /// The rule by which the place is named from where a text was sent: `OUJDA (MAP) – …`. It is a
  /// place, though a firm may be called by it.
  String DATELINE = "pattern:dateline-place";

  /// The rule by which places are named one behind the other, the smaller behind the larger.
  String ADDRESS = "pattern:address";

  /// The rule by which a foreign person is named beside an office or another word for who it is:
  /// `변호사 마리나 코발추크`.
  String BESIDE_OFFICE = "pattern:beside-office";

  /// The rule by which a body is named by a proper noun and what it is, or by its body and a part
  /// of it: `서울고법 형사3부`.
  String TWO_WORDS = "pattern:body-of-two-words";

  /// Whether a word is the title or office of a person.
  boolean isTitle(String word);

  /// How many words at the beginning of what looks like a name of a person say whose kin somebody
  /// is: 1 of `Жена Касымова`, 2 of `Жена Касымова Айгерим`.
  int kin(List<Token> words);

  /// Whether a word is such that what a rule takes for a person before it is one: `씨`, an office.
  boolean isBehindPersons(String word);

  /// The times of one sentence, numbered from `first`.
  List<TimeMention> times(Document document, Sentence sentence, int first);

  /// The figures of one sentence, numbered from `first`.
  ///
  /// @param taken chars of the document that names and times have
  List<QuantityMention> figures(Document document, Sentence sentence, BitSet taken, int first);

  /// Who says what, numbered from `first`.
  List<Speech> speeches(Annotated annotated, int first);

  /// The happenings that a simple pattern tells safely, numbered from `first`.
  List<Frame> frames(Spoken spoken, int first);

  /// For the reader of a report: what was looked for in such a text, and what was not.
  String scope();
}
