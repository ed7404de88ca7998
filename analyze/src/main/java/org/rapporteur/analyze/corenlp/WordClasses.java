package org.rapporteur.analyze.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Token;

/// What the words of a Spanish or French sentence are: parts of speech of Universal Dependencies
/// (`PROPN`), and in Spanish whether a classifier takes them for a `PERSON`, a `LOCATION`, an
/// `ORGANIZATION` or another name (`MISC`).
///
/// No name rests on this alone. It is one sign among those that
/// `org.rapporteur.analyze.mention.WeighedNames` weighs, and how far it is to be believed was
/// learned from texts whose names are known.
///
/// The models of a language are loaded with its first sentence, and let go of with this object.
/// Thread-safe.
public final class WordClasses {
  private static final String NO_NAME = "O";

  private static final Map<String, Supplier<Models>> BY_LANGUAGE =
      Map.of(
          "es",
          () ->
              new Models(
                  CoreNlpModels.tagger("pos-tagger/spanish-ud.tagger"),
                  CoreNlpModels.names("ner/spanish.ancora.distsim.s512.crf.ser.gz")),
          "fr",
          () -> new Models(CoreNlpModels.tagger("pos-tagger/french-ud.tagger"), null));

  private final Map<String, Models> loaded = new ConcurrentHashMap<>();

  /// @param names the classifier of names; null for French, whose classifier is large and told the
  ///   weights nothing that parts of speech do not
  private record Models(MaxentTagger tagger, @Nullable CRFClassifier<CoreLabel> names) {
    List<String> named(List<CoreLabel> words) {
      return names == null
          ? Collections.nCopies(words.size(), NO_NAME)
          : names.classifySentence(words).stream()
              .map(word -> word.get(AnswerAnnotation.class))
              .map(name -> name == null ? NO_NAME : name)
              .toList();
    }
  }

  /// The words of one sentence with their classes; the same words in a language that has no models
  /// here.
  ///
  /// @param language BCP 47 tag, such as `es`
  /// @throws IllegalStateException if a model is missing, naming it
  public List<Token> of(String language, List<Token> words) {
    var models = BY_LANGUAGE.get(language);
    return models == null
        ? words
        : told(loaded.computeIfAbsent(language, l -> models.get()), words);
  }

  private static List<Token> told(Models models, List<Token> words) {
    var labels = words.stream().map(word -> label(word.text())).toList();
    models.tagger().tagCoreLabels(labels);
    var names = models.named(labels);
    var told = new ArrayList<Token>(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      String pos = labels.get(i).tag();
      told.add(new Token(word.start(), word.end(), word.text(), word.lemma(), pos, names.get(i)));
    }
    return told;
  }

  private static CoreLabel label(String word) {
    var label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }
}
