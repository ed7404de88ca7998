package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.time.TimeMention;

/// Speeches as happenings: who speaks makes a statement; who tells of what was done to them gives
/// testimony.
final class Statements {
  private final Spoken spoken;
  private final References references;
  private final Map<Integer, List<TimeMention>> times;

  Statements(Spoken spoken, References references, Map<Integer, List<TimeMention>> times) {
    this.spoken = spoken;
    this.references = references;
    this.times = times;
  }

  /// The statements and testimonies, numbered from `first` on.
  List<Frame> from(int first) {
    var frames = new ArrayList<Frame>();
    for (var speech : spoken.speeches()) {
      var speaker = speech.speaker();
      if (speaker != null && speech.within() == null) {
        frames.add(frame(first + frames.size(), speech, speaker));
      }
    }
    return frames;
  }

  private Frame frame(int number, Speech speech, int speaker) {
    var referent = references.referent(speaker);
    boolean testimony = isWitness(speech);
    var type = testimony ? EventType.TESTIMONY : EventType.STATEMENT;
    var sentence = spoken.expressed().annotated().sentences().get(speech.sentence());
    String by = speech.speakerText() == null ? referent.name() : speech.speakerText();
    int[] extent = {Math.max(0, speech.start()), speech.end()};
    var speakerSlot =
        new Slot(
            SlotRole.SPEAKER,
            extent[0],
            Math.min(extent[1], extent[0] + Math.max(1, by.length())),
            by,
            speaker,
            "speech");
    var dated =
        times.getOrDefault(sentence.number(), List.of()).stream()
            .filter(t -> tellsWhenSaid(t, speech, sentence))
            .map(TimeMention::number)
            .toList();
    return new Frame(
        number,
        type,
        speech.sentence(),
        extent[0],
        extent[1],
        speech.cue() == null ? "say" : speech.cue(),
        extent[0],
        extent[0] + 1,
        false,
        (testimony ? "Testimony of " : "Statement of ") + referent.name(),
        List.of(speakerSlot),
        dated,
        List.of(),
        Factuality.ASSERTED,
        Polarity.AFFIRMED,
        null,
        false,
        speech.number(),
        null,
        null,
        null,
        "speech:" + speech.rule());
  }

  /// A time dates a speech if it opens the sentence or stands just before what is said.
  private static boolean tellsWhenSaid(TimeMention time, Speech speech, Sentence sentence) {
    boolean outside = time.end() <= speech.contentStart() || time.start() >= speech.contentEnd();
    boolean opens = time.start() - sentence.start() <= 4;
    boolean leads = time.end() <= speech.contentStart() && speech.contentStart() - time.end() <= 7;
    boolean closes = time.start() >= speech.contentEnd() && sentence.end() - time.end() <= 2;
    return outside && (opens || leads || closes);
  }

  private boolean isWitness(Speech speech) {
    var sentence = spoken.expressed().annotated().sentences().get(speech.sentence());
    var witness =
        Set.of(
            "witness",
            "survivor",
            "victim",
            "defector",
            "escapee",
            "refugee",
            "exile",
            "detainee",
            "prisoner");
    boolean described =
        sentence.tokens().stream()
            .filter(t -> t.end() <= speech.contentStart())
            .anyMatch(t -> witness.contains(t.lemma()));
    boolean testifies =
        Set.of("testify", "recount", "recall", "reveal", "share", "describe")
            .contains(speech.cue() == null ? "" : speech.cue());
    boolean escaped =
        sentence.tokens().stream()
            .anyMatch(t -> Set.of("escape", "flee", "defect", "survive").contains(t.lemma()));
    boolean person =
        speech.speaker() != null
            && references.referent(speech.speaker()).type()
                == org.rapporteur.model.telling.EntityType.PERSON;
    return person && testifies && (described || escaped || "testify".equals(speech.cue()));
  }
}
