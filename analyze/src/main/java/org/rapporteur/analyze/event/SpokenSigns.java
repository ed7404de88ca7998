package org.rapporteur.analyze.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;

/// Reads what tells a statement that is a happening from words that a text quotes: who says it, of
/// whom the text is, how it was said and to what end.
final class SpokenSigns {
  private static final Set<EntityType> BODIES =
      Set.of(EntityType.ORGANIZATION, EntityType.PUBLIC_BODY, EntityType.GROUP);

  /// Whoever is given so many sentences is heard at length.
  private static final int LENGTH = 3;

  /// A text sums up in so many sentences.
  private static final int LEAD = 3;

  private final Map<EntityId, EntityType> types;
  private final AmongOthers others;

  SpokenSigns(Map<EntityId, EntityType> types, AmongOthers others) {
    this.types = Map.copyOf(types);
    this.others = others;
  }

  /// Whether a frame tells that something was said.
  static boolean isSpoken(Frame frame) {
    return frame.rule().startsWith("speech:");
  }

  void read(Map<TimelineSign, Double> signs, Account only, Told one, List<Frame> frames) {
    speaker(signs, only, Publisher.of(one.document().source().publisher()));
    var speeches = speeches(one, frames);
    var stands = new Stands(one);
    put(signs, TimelineSign.PAPER, speeches.stream().anyMatch(stands::isForm));
    put(signs, TimelineSign.TAKES_A_STAND, speeches.stream().anyMatch(stands::isDeed));
    put(signs, TimelineSign.ASKS, speeches.stream().anyMatch(does(SpeechAct.ASK)));
    put(signs, TimelineSign.DENIES, speeches.stream().anyMatch(does(SpeechAct.DENY)));
    put(signs, TimelineSign.AT_LENGTH, frames.size() >= LENGTH);
    put(
        signs,
        TimelineSign.SAID_AT_THE_BEGINNING,
        TimelineSigns.sentence(only, one.telling()) <= LEAD);
    put(signs, TimelineSign.BY_A_CHIEF_PARTY, others.isOfChiefs(only));
    put(signs, TimelineSign.HEARD_ELSEWHERE, others.isHeardElsewhere(only));
    signs.put(TimelineSign.AMONG_MANY, Math.log(Math.max(1, others.statements(only))));
  }

  private void speaker(Map<TimelineSign, Double> signs, Account only, Publisher publisher) {
    var kinds =
        AmongOthers.named(only).map(types::get).filter(t -> t != null).collect(Collectors.toSet());
    boolean undated = only.date() == null;
    boolean person = kinds.contains(EntityType.PERSON);
    boolean body = kinds.stream().anyMatch(BODIES::contains);
    boolean own =
        !publisher.isPress()
            && only.participants().stream().anyMatch(p -> publisher.isNamedIn(p.text()));
    put(signs, TimelineSign.BY_A_PERSON, person);
    put(signs, TimelineSign.BY_A_PERSON_UNDATED, person && undated);
    put(signs, TimelineSign.IN_THE_PRESS_UNDATED, publisher.isPress() && undated);
    put(signs, TimelineSign.BODY_IN_THE_PRESS, publisher.isPress() && body);
    put(signs, TimelineSign.OWN, own);
  }

  private static List<Speech> speeches(Told one, List<Frame> frames) {
    return frames.stream()
        .map(Frame::speech)
        .filter(s -> s != null)
        .map(one.telling().speeches()::get)
        .toList();
  }

  private static Predicate<Speech> does(SpeechAct act) {
    return speech -> speech.act() == act;
  }

  private static void put(Map<TimelineSign, Double> signs, TimelineSign sign, boolean is) {
    TimelineSigns.put(signs, sign, is);
  }
}
