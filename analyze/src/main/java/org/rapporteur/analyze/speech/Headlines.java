package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Headlines that name who speaks beside a colon or a dash: `Ministry of Ports: the strike is
/// over`, `Nine boats lost in the strait: Red Cross`. A state before a colon is where something
/// happened.
final class Headlines {
  private static final int SHORTEST = 3;

  private final String text;
  private final References references;
  private final OwnVoice voice;
  private final Consumer<SpeechDraft> found;

  Headlines(String text, References references, OwnVoice voice, Consumer<SpeechDraft> found) {
    this.text = text;
    this.references = references;
    this.voice = voice;
    this.found = found;
  }

  void in(Sentence sentence) {
    for (var name : references.names(sentence.number())) {
      if (isSomebody(name[2])) {
        before(sentence, name);
        behind(sentence, name);
      }
    }
  }

  private boolean isSomebody(int referent) {
    var type = references.referent(referent).type();
    boolean speaks = type == EntityType.PERSON || type.near(EntityType.ORGANIZATION);
    return speaks && voice.publisher().filter(p -> p == referent).isEmpty();
  }

  private void before(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    boolean first = name[0] == 0 || (name[0] == 1 && tokens.getFirst().pos().equals("DT"));
    int from = name[1] + 1;
    if (first
        && from + SHORTEST <= tokens.size()
        && tokens.get(name[1]).text().equals(":")
        && tells(tokens.subList(from, tokens.size()))) {
      hear(sentence, name, tokens.get(from).start(), tokens.getLast().end());
    }
  }

  private void behind(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    boolean last = name[1] >= tokens.size() - 1;
    int parted = name[0] - 1;
    if (last
        && parted > SHORTEST
        && tokens.get(parted).text().matches("[:\u2013\u2014]|--?")
        && tells(tokens.subList(0, parted))) {
      hear(sentence, name, tokens.getFirst().start(), tokens.get(parted - 1).end());
    }
  }

  /// Whether something is said: headlines may have a participle for a verb.
  private static boolean tells(List<Token> words) {
    return words.stream().anyMatch(t -> t.pos().matches("VB[DZPN]|MD") || Quotations.isMark(t));
  }

  private void hear(Sentence sentence, int[] name, int from, int to) {
    var tokens = sentence.tokens();
    found.accept(
        new SpeechDraft(
            sentence.number(),
            sentence.start(),
            sentence.end(),
            from,
            to,
            null,
            SpeechAct.SAY,
            name[2],
            text.substring(tokens.get(name[0]).start(), tokens.get(name[1] - 1).end()),
            false,
            "headline"));
  }
}
