package org.rapporteur.analyze.speech;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.text.Sentence;

/// Who asks or shouts a quotation that ends with a mark of its own: `"Where is my son?" Ada Roe
/// asked.` Whatever divides sentences makes two of it, and the second has a verb and nothing said.
final class AskedBehind {
  /// So many words has a sentence that does no more than name the speaker.
  private static final int SHORT = 10;

  private static final Set<String> VOICES =
      Set.of("ask", "cry", "demand", "exclaim", "scream", "shout", "whisper", "wonder", "yell");

  private final Annotated annotated;
  private final References references;
  private final Cues cues;

  AskedBehind(Annotated annotated, References references, Cues cues) {
    this.annotated = annotated;
    this.references = references;
    this.cues = cues;
  }

  /// The sentence right behind a quotation and the word in it that names who speaks.
  record Asker(Sentence sentence, int head, String verb) {}

  Optional<Asker> of(Quotation quotation) {
    int next = quotation.last() + 1;
    if (next >= annotated.sentences().size()) {
      return Optional.empty();
    }
    var sentence = annotated.sentences().get(next);
    boolean behind =
        sentence.block() == annotated.sentences().get(quotation.last()).block()
            && sentence.start() - quotation.end() <= 2
            && sentence.parsed()
            && sentence.tokens().size() <= SHORT;
    return behind ? asker(sentence) : Optional.empty();
  }

  private Optional<Asker> asker(Sentence sentence) {
    var tree = references.tree(sentence.number());
    return IntStream.range(0, sentence.tokens().size())
        .filter(w -> tree.relation(w).equals("root") && tree.word(w).pos().matches("VB[DZ]"))
        .filter(w -> isVoice(tree.word(w).lemma()) && tree.dependent(w, "ccomp") < 0)
        .mapToObj(w -> new Asker(sentence, tree.dependent(w, "nsubj"), tree.word(w).lemma()))
        .filter(asker -> asker.head() >= 0)
        .findFirst();
  }

  private boolean isVoice(String lemma) {
    return VOICES.contains(lemma) || cues.of(lemma, false).isPresent();
  }
}
