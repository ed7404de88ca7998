package org.rapporteur.analyze.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// Verbs and nouns that tell of speech or thought, and what one does by them (`urge` asks, `denial`
/// denies). The columns of `cues.tsv` are lemma, part (`verb` or `noun`) and act.
///
/// ```java
/// Cues.standard().of("call for", false);   // ASK
/// ```
public final class Cues {
  private final Map<String, SpeechAct> verbs = new HashMap<>();
  private final Map<String, SpeechAct> nouns = new HashMap<>();

  private Cues(Table table) {
    for (var line : table.lines()) {
      var lemma = line.needed(0, "lemma");
      var known = words(line).put(lemma, act(line));
      if (known != null) {
        throw line.problem("the " + line.cell(1) + " " + lemma + " stands twice");
      }
    }
  }

  /// The cues of this package; a bad row stops with its file and line.
  public static Cues standard() {
    return of(Table.named("cues.tsv", "lemma", "part", "act"));
  }

  static Cues of(Table table) {
    return new Cues(table);
  }

  /// @param lemma in lower case; a verb with its particle after a space (`point out`)
  public Optional<SpeechAct> of(String lemma, boolean noun) {
    return Optional.ofNullable((noun ? nouns : verbs).get(lemma));
  }

  private Map<String, SpeechAct> words(Table.Line line) {
    return switch (line.cell(1)) {
      case "verb" -> verbs;
      case "noun" -> nouns;
      default -> throw line.problem("a cue is a verb or a noun, not " + line.cell(1));
    };
  }

  private static SpeechAct act(Table.Line line) {
    return Arrays.stream(SpeechAct.values())
        .filter(act -> act.name().toLowerCase(Locale.ROOT).equals(line.cell(2)))
        .findFirst()
        .orElseThrow(() -> line.problem("unknown act " + line.cell(2)));
  }
}
