package org.rapporteur.analyze.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// English by Stanford CoreNLP: tokenizer, sentence splitter, tagger, lemmas and one name
/// classifier (three classes); trees by [ArcParser] with the model of CoreNLP's parser. Nothing
/// else of CoreNLP is used.
///
/// The models are a jar of their own on the class path (module `models`). Without them nothing is
/// analyzed: a weaker pipeline in their place would make runs incomparable unknowingly.
public final class CoreNlpAnnotator implements Annotator {
  /// The last figure is raised with every change of what this class gives.
  public static final String VERSION = "corenlp-4.5.10-9";

  /// Letters of other alphabets that Latin writes with two and that are no names by themselves, and
  /// capitals with accents, which the tokenizer takes for no initials.
  private static final Pattern DIGRAPH =
      Pattern.compile("[CDGKSTZ]h|D[jz]|Ts|Y[aeou]|[\\p{Lu}&&[^\\p{ASCII}]]");

  /// What stands short before a name, or before the rest of a legal form, and the tokenizer does
  /// not know.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Sdn", "Cía", "Cia", "Engr", "Arch", "Barr", "Brgy", "Sto", "Sta", "Alh", "Hja", "Ustz",
          "Md", "Mst", "Mohd", "Muhd", "Sk");

  /// `Ltda`, `Bhd`: a point behind such a word and before a small letter ends nothing.
  private static final Pattern SHORT_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}");

  private static final Set<String> SAYS =
      Set.of(
          "appeals",
          "calls",
          "claims",
          "demands",
          "disputes",
          "documents",
          "notes",
          "orders",
          "regrets",
          "repeats",
          "requests",
          "thanks",
          "urges",
          "welcomes");

  private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "parser/nndep/english_UD.gz";
  private static final int LONGEST_SENTENCE = 150;
  private static final int LONGEST_LINE = 200;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;…][\"'”’»)\\]]*\\s*$");
  private static final Pattern GAP = Pattern.compile("[^\\S\n]{3,}|\t+");

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final ArcParser parser;

  private CoreNlpAnnotator(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ArcParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /// The models, not yet loaded. Each can be loaded by another thread; the annotator is there when
  /// all are.
  ///
  /// @throws IllegalStateException if a model is missing, naming it
  public static Models models() {
    for (var entry : List.of(TAGGER, NAMES, PARSER)) {
      CoreNlpModels.require(entry);
    }
    return new Models();
  }

  /// Loads the models, one after the other.
  ///
  /// @throws IllegalStateException if a model is missing, naming it
  public static CoreNlpAnnotator load() {
    var models = models();
    models.parts().forEach(Runnable::run);
    return models.annotator();
  }

  /// The models on their way into memory.
  public static final class Models {
    private volatile @Nullable MaxentTagger tagger;
    private volatile @Nullable CRFClassifier<CoreLabel> names;
    private volatile @Nullable ArcParser parser;

    private Models() {}

    /// What can be loaded side by side, the longest first.
    public List<Runnable> parts() {
      return List.of(
          () -> names = CoreNlpModels.names(NAMES),
          () -> tagger = CoreNlpModels.tagger(TAGGER),
          () -> parser = parser());
    }

    /// The annotator, once every part was run.
    public CoreNlpAnnotator annotator() {
      var t = tagger;
      var n = names;
      var p = parser;
      if (t == null || n == null || p == null) {
        throw new IllegalStateException("all parts of the models must be loaded first");
      }
      return new CoreNlpAnnotator(t, n, p);
    }
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<List<Token>> sentences(String text) {
    var words =
        new PTBTokenizer<>(
                new StringReader(text),
                new CoreLabelTokenFactory(),
                "ptb3Escaping=false,untokenizable=noneKeep,normalizeSpace=false")
            .tokenize();
    var sentences = new ArrayList<List<Token>>();
    for (var sentence :
        columns(
            text,
            whole(
                new WordToSentenceProcessor<CoreLabel>()
                    .process(withInitials(withoutFootnotes(words)))))) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        sentences.add(
            annotated(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE))));
      }
    }
    return sentences;
  }

  /// `UN experts* today`, `the report[12] says`: a mark on a word that sends to a footnote is no
  /// word.
  private static List<CoreLabel> withoutFootnotes(List<CoreLabel> words) {
    var read = new ArrayList<CoreLabel>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean on =
          i > 0
              && words.get(i).beginPosition() == words.get(i - 1).endPosition()
              && Character.isLetter(
                  words.get(i - 1).word().codePointBefore(words.get(i - 1).word().length()));
      boolean bracket =
          on
              && i + 2 < words.size()
              && words.get(i).word().equals("[")
              && words.get(i + 1).word().matches("\\d{1,3}")
              && words.get(i + 2).word().equals("]");
      if (bracket) {
        i += 2;
      } else if (!(on && words.get(i).word().matches("\\*+|[†‡]"))) {
        read.add(words.get(i));
      }
    }
    return read;
  }

  /// In a line that is no sentence, wide gaps part what stands beside one another: `Quay Institute`
  /// and, at the end of the line, `Commentary 14`.
  private static List<List<CoreLabel>> columns(String text, List<List<CoreLabel>> sentences) {
    if (text.length() > LONGEST_LINE || SENTENCE_END.matcher(text).find()) {
      return sentences;
    }
    var columns = new ArrayList<List<CoreLabel>>();
    for (var sentence : sentences) {
      int from = 0;
      for (int i = 1; i < sentence.size(); i++) {
        int gap = sentence.get(i - 1).endPosition();
        if (GAP.matcher(text.substring(gap, sentence.get(i).beginPosition())).matches()) {
          columns.add(sentence.subList(from, i));
          from = i;
        }
      }
      columns.add(sentence.subList(from, sentence.size()));
    }
    return columns;
  }

  /// `Sh. Nazarov`, `Engr. Bello`, `Andina Ltda. denied it`: the point of an initial that Latin
  /// writes with two letters, and that of an abbreviation, ends no sentence.
  private static List<CoreLabel> withInitials(List<CoreLabel> words) {
    var whole = new ArrayList<CoreLabel>(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (isInitial(words, i)) {
        var point = words.get(++i);
        word.setWord(plain(word) + point.word());
        word.setValue(word.word());
        word.setEndPosition(point.endPosition());
      }
      whole.add(word);
    }
    return whole;
  }

  /// A word as it is printed: the tokenizer gives `Md.` a point that it parts from it too.
  private static String plain(CoreLabel word) {
    int printed = word.endPosition() - word.beginPosition();
    boolean doubled = word.word().endsWith(".") && word.word().length() == printed + 1;
    return doubled ? word.word().substring(0, printed) : word.word();
  }

  private static boolean isInitial(List<CoreLabel> words, int at) {
    if (at + 2 >= words.size()
        || !words.get(at + 1).word().equals(".")
        || words.get(at + 1).beginPosition() != words.get(at).endPosition()) {
      return false;
    }
    String word = plain(words.get(at));
    int next = words.get(at + 2).word().codePointAt(0);
    boolean before = DIGRAPH.matcher(word).matches() || ABBREVIATIONS.contains(word);
    return Character.isUpperCase(next)
        ? before
        : Character.isLowerCase(next) && SHORT_WORD.matcher(word).matches();
  }

  /// `"Where is he?" asked his mother.` is one sentence: a mark of the quotation ends nothing if a
  /// small letter follows.
  private static List<List<CoreLabel>> whole(List<List<CoreLabel>> parts) {
    var whole = new ArrayList<List<CoreLabel>>();
    for (var part : parts) {
      if (!whole.isEmpty() && goesOn(whole.getLast(), part)) {
        var joined = new ArrayList<>(whole.removeLast());
        joined.addAll(part);
        whole.add(joined);
      } else {
        whole.add(part);
      }
    }
    return whole;
  }

  private static boolean goesOn(List<CoreLabel> sentence, List<CoreLabel> next) {
    int first = next.size() > 1 && isMark(next.getFirst()) ? 1 : 0;
    boolean quoted = first == 1 || isMark(sentence.getLast());
    int last =
        sentence.size() > 1 && isMark(sentence.getLast())
            ? sentence.size() - 2
            : sentence.size() - 1;
    return quoted
        && sentence.get(last).word().matches("[?!]+|\\.\\.\\.|\u2026")
        && Character.isLowerCase(next.get(first).word().codePointAt(0));
  }

  private static boolean isMark(CoreLabel word) {
    return word.word().matches("''|``|[\"\u201D\u201C\u00BB]");
  }

  @Override
  public List<Arc> tree(List<Token> sentence) {
    return withPrepositions(parser.parse(sentence), sentence);
  }

  private List<Token> annotated(List<CoreLabel> sentence) {
    tagger.tagCoreLabels(sentence);
    underSecretaries(sentence);
    sayings(sentence);
    var labelled = names.classifySentence(sentence);
    var morphology = new Morphology();
    var tokens = new ArrayList<Token>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      var label = sentence.get(i);
      String pos = label.tag();
      String name = labelled.get(i).get(AnswerAnnotation.class);
      tokens.add(
          new Token(
              label.beginPosition(),
              label.endPosition(),
              label.word(),
              lemma(label.word(), pos, morphology),
              pos,
              name == null ? "O" : name));
    }
    return tokens;
  }

  /// `Under Secretary Ada Roe said`: in an office it is no preposition, whatever the tagger says.
  private static void underSecretaries(List<CoreLabel> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.get(i).word().equals("Under")
          && sentence.get(i + 1).word().equals("Secretary")) {
        sentence.get(i).setTag("NNP");
        sentence.get(i + 1).setTag("NNP");
      }
    }
  }

  /// `The Ministry regrets, however, that`, `Harbour Guild thanks the families`: a verb of the
  /// present behind a body, which the tagger takes for a plural.
  private static void sayings(List<CoreLabel> sentence) {
    for (int i = 1; i + 2 < sentence.size(); i++) {
      var label = sentence.get(i);
      if (label.tag().matches("V.*|MD")) {
        return;
      }
      boolean behind = sentence.get(i - 1).tag().matches("NNPS?|NN|PRP");
      if (behind
          && label.tag().equals("NNS")
          && SAYS.contains(label.word())
          && takesObject(sentence, i)) {
        label.setTag("VBZ");
        return;
      }
    }
  }

  /// Whether what follows a plural or a verb of the present follows a verb: an object, whom or what
  /// it turns to, or an aside.
  private static boolean takesObject(List<CoreLabel> sentence, int at) {
    var next = sentence.get(at + 1);
    boolean name = Character.isUpperCase(sentence.get(at - 1).word().charAt(0));
    return next.tag().matches("DT|CD|PRP\\$?")
        || next.word().equals("that")
        || (name && next.word().matches("to|on|upon|for"))
        || (next.word().equals(",")
            && sentence.get(at + 2).word().matches("however|therefore|moreover|nevertheless"));
  }

  private static String lemma(String word, String pos, Morphology morphology) {
    String lemma = morphology.lemma(word, pos);
    return pos.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  private static List<Arc> withPrepositions(List<Arc> arcs, List<Token> sentence) {
    Map<Integer, String> cases = new HashMap<>();
    for (var arc : arcs) {
      if (arc.relation().equals("case")) {
        cases.putIfAbsent(
            arc.head(), sentence.get(arc.dependent()).text().toLowerCase(Locale.ROOT));
      }
    }
    var full = new ArrayList<Arc>(arcs.size());
    for (var arc : arcs) {
      String preposition = cases.get(arc.dependent());
      boolean takes = arc.relation().equals("nmod") || arc.relation().equals("obl");
      full.add(
          takes && preposition != null
              ? new Arc(arc.head(), arc.dependent(), arc.relation() + ":" + preposition)
              : arc);
    }
    return full;
  }

  private static ArcParser parser() {
    try (var stream = CoreNlpModels.unpacked(PARSER)) {
      return new ArcParser(ParserModel.read(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
