package org.rapporteur.analyze.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.PlainAnnotator;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention;

/// Reads an alphabetic language that has capitals, from its word list alone: Spanish, French,
/// Russian.
public final class LexiconReader implements LanguageReader {
  private final String language;
  private final Annotator annotator = new PlainAnnotator();
  private final CapitalNames names;
  private final DateReader dates;
  private final FigureReader figures;
  private final SpeechRules speeches;
  private final HappeningRules happenings;

  public LexiconReader(String language, Lexicon lexicon) {
    this.language = language;
    this.names = new CapitalNames(lexicon, language);
    this.dates =
        new DateReader(
            AlphabeticDates.of(lexicon), words(lexicon.any("future")), words(lexicon.any("past")));
    this.figures = new FigureReader(lexicon);
    this.speeches = new SpeechRules(language, lexicon);
    this.happenings = new HappeningRules(language, lexicon);
  }

  private static Pattern words(String any) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])" + any + "(?![\\p{L}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public String language() {
    return language;
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
    return speeches.read(annotated, first);
  }

  @Override
  public List<Frame> frames(Spoken spoken, int first) {
    return happenings.read(spoken, first);
  }

  @Override
  public String scope() {
    return "read by rules: known names, persons beside a title, an office or a verb of saying, bodies"
        + " by their head word, dates, figures, quotations, a few plain happenings; not analyzed:"
        + " names without such a sign, offices, violations, and whatever needs the grammar of the"
        + " sentence";
  }
}
