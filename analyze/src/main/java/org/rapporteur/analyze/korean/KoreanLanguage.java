package org.rapporteur.analyze.korean;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.rules.DateReader;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.analyze.rules.Named;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// The reader of Korean.
public final class KoreanLanguage implements LanguageReader {
  private static final Pattern FUTURE = Pattern.compile("예정이|계획이|방침이|오는 |겠다|할 것으로|될 것으로|전망이|전망된다");
  private static final Pattern PAST = Pattern.compile("[았었했됐였났졌갔왔]다|[했됐았었]던|지난");

  private final Annotator annotator = new NoriAnnotator();
  private final DateReader dates = new DateReader(KoreanDates.rules(), FUTURE, PAST);
  private final KoreanNames names;
  private final KoreanFigures figures;
  private final KoreanSpeech speech;
  private final KoreanHappenings happenings;

  private KoreanLanguage(Lexicon lexicon) {
    this.names = new KoreanNames(lexicon);
    this.figures = new KoreanFigures(lexicon);
    this.speech = new KoreanSpeech(lexicon);
    this.happenings = new KoreanHappenings(lexicon);
  }

  /// The reader with the word list of this package.
  public static KoreanLanguage standard() {
    return new KoreanLanguage(Lexicon.beside(KoreanLanguage.class, "ko.tsv"));
  }

  @Override
  public String language() {
    return "ko";
  }

  @Override
  public Annotator annotator() {
    return annotator;
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
  public List<TimeMention> times(Document document, Sentence sentence, int first) {
    return dates.read(document, sentence, first);
  }

  @Override
  public List<QuantityMention> figures(
      Document document, Sentence sentence, BitSet taken, int first) {
    return figures.read(document, sentence, taken, first);
  }

  @Override
  public List<Speech> speeches(Annotated annotated, int first) {
    return speech.read(annotated, first);
  }

  @Override
  public List<Frame> frames(Spoken spoken, int first) {
    return happenings.read(spoken, first);
  }

  @Override
  public String scope() {
    return "read by morphemes and rules: names by title, family name and the ending of bodies, dates,"
        + " figures, quotations, a few plain happenings; not analyzed: names without such a sign,"
        + " offices, violations, and whatever needs the grammar of the sentence";
  }
}
