package org.rapporteur.analyze.frame;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.ViolationMatch;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;

/// Reads allegations of practices: a violation that is named without a victim, time or place of its
/// own (`including forced labour, arbitrary detention and mass surveillance`). They are alleged,
/// and never counted among incidents.
final class PatternReader {
  private static final List<String> TOPICS =
      List.of(
          "convention",
          "protocol",
          "law",
          "act",
          "treaty",
          "ban",
          "end",
          "prevent",
          "against",
          "prohibit",
          "combat",
          "report",
          "risk",
          "fear");

  private final Spoken spoken;
  private final References references;
  private final Violations violations;

  PatternReader(Spoken spoken, References references, Violations violations) {
    this.spoken = spoken;
    this.references = references;
    this.violations = violations;
  }

  /// Adds the patterns to the frames found so far.
  void read(List<Frame> frames) {
    var annotated = spoken.expressed().annotated();
    for (var sentence : annotated.sentences()) {
      var block = annotated.blocked().blocks().get(sentence.block());
      if (block.kind() == org.rapporteur.model.text.Block.Kind.BODY && sentence.parsed()) {
        sentence(sentence, frames);
      }
    }
  }

  private void sentence(Sentence sentence, List<Frame> frames) {
    var lemmas = sentence.tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < lemmas.size(); i++) {
      var match = violations.match(lemmas, i);
      if (match.isEmpty() || match.get().kind() == ViolationMatch.Kind.RIGHT) {
        continue;
      }
      int to = i + match.get().length();
      if (!isTold(sentence, i, to, frames) && isAlleged(sentence, lemmas, i, to)) {
        frames.add(frame(sentence, i, to, match.get().code(), frames.size()));
      }
      i = to - 1;
    }
  }

  /// Whether an incident already covers these words.
  private static boolean isTold(Sentence sentence, int from, int to, List<Frame> frames) {
    int start = sentence.tokens().get(from).start();
    int end = sentence.tokens().get(to - 1).end();
    return frames.stream()
        .anyMatch(f ->
            f.sentence() == sentence.number()
                && f.violation() != null
                && f.triggerStart() < end
                && start < f.triggerEnd());
  }

  /// A violation that is only the topic of a law or a wish is no allegation; neither is one inside
  /// a name.
  private boolean isAlleged(Sentence sentence, List<String> lemmas, int from, int to) {
    boolean named =
        references.name(sentence.number(), from).isPresent()
            || references.name(sentence.number(), to - 1).isPresent();
    boolean off = to < lemmas.size() && lemmas.get(to).equals("off"); // "beating off attempts"
    boolean topic = lemmas.subList(Math.max(0, from - 3), from).stream().anyMatch(TOPICS::contains);
    boolean head = to < lemmas.size() && sentence.tokens().get(to).pos().startsWith("NN");
    return !named && !topic && !head && !off;
  }

  private Frame frame(Sentence sentence, int from, int to, String code, int number) {
    int start = sentence.tokens().get(from).start();
    int end = sentence.tokens().get(to - 1).end();
    String words = spoken.expressed().annotated().blocked().document().text().substring(start, end);
    return new Frame(
        number,
        EventType.VIOLATION,
        sentence.number(),
        start,
        end,
        words.toLowerCase(Locale.ROOT),
        start,
        end,
        false,
        "Alleged " + words.replaceAll("\\s+", " "),
        List.of(),
        List.of(),
        List.of(),
        Factuality.ALLEGED,
        Polarity.AFFIRMED,
        code,
        true,
        speech(start, end),
        null,
        null,
        null,
        "violation:" + code);
  }

  private @Nullable Integer speech(int start, int end) {
    return spoken.speeches().stream()
        .filter(s -> s.contentStart() <= start && end <= s.contentEnd())
        .map(Speech::number)
        .reduce((a, b) -> b)
        .orElse(null);
  }
}
