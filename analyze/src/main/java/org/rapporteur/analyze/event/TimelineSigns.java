package org.rapporteur.analyze.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Gathering.Cluster;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.EdtfInterval;

/// Reads the signs of a happening of which one document alone tells.
final class TimelineSigns {
  private static final int GENERATION = 9000;
  private static final int WEEK = 7;
  private static final int WEEKS = 45;

  /// Above so many parts, one more says no more.
  private static final int MOST_PARTS = 6;

  /// A short text cannot tell many.
  private static final int FEW = 3;

  /// A noun that is told has more words around it.
  private static final int ALONE = 25;

  private final Map<EvidenceId, Told> told;
  private final Outlines outlines;
  private final AmongOthers others;
  private final SpokenSigns spoken;

  TimelineSigns(EventStage.Input input, Outlines outlines, List<Cluster> clusters) {
    this.outlines = outlines;
    this.told = OnDemand.byKey(input.told(), t -> t.document().evidence());
    this.others = new AmongOthers(outlines, clusters);
    Map<EntityId, EntityType> types =
        input.entities().stream().collect(Collectors.toMap(Entity::id, Entity::type));
    this.spoken = new SpokenSigns(types, others);
  }

  Map<TimelineSign, Double> of(Account outline) {
    var only = outlines.whole(outline);
    var signs = new EnumMap<TimelineSign, Double>(TimelineSign.class);
    put(signs, TimelineSign.STATEMENT, only.type() == EventType.STATEMENT);
    put(signs, TimelineSign.TESTIMONY, only.type() == EventType.TESTIMONY);
    put(signs, TimelineSign.OTHER, only.type() == EventType.OTHER);
    put(signs, TimelineSign.VIOLATION, only.type() == EventType.VIOLATION);
    signs.put(TimelineSign.TOLD_AGAIN, Math.log(only.passages().size()));
    put(signs, TimelineSign.PART_OF_A_MEETING, only.part() != null);
    put(signs, TimelineSign.PLANNED, only.factuality() == Factuality.PLANNED);
    parts(signs, only);
    signs.put(TimelineSign.CROWDED, Math.log(Math.max(FEW, others.told(only))));
    put(signs, TimelineSign.TWIN, others.hasTwin(only));
    put(signs, TimelineSign.SHARED_DAY, others.sharesDay(only));
    var one = told.get(only.evidence());
    if (one != null) {
      date(signs, only, one.telling());
      place(signs, only, one.telling());
      frames(signs, only, one);
    }
    signs.values().removeIf(v -> v == 0);
    return signs;
  }

  private static void parts(Map<TimelineSign, Double> signs, Account only) {
    long parts =
        only.participants().stream()
            .map(p -> p.role() + (p.entity() == null ? p.text() : p.entity().value()))
            .distinct()
            .count();
    signs.put(TimelineSign.PARTS, Math.min(MOST_PARTS, parts) / 3.0);
    if (!AmongOthers.isSpoken(only)) {
      var roles = only.participants().stream().map(Participant::role).collect(Collectors.toSet());
      put(signs, TimelineSign.PLACE, only.place() != null);
      put(signs, TimelineSign.VICTIM, roles.contains(SlotRole.VICTIM));
      put(signs, TimelineSign.AUTHOR, roles.contains(SlotRole.AUTHOR));
      put(signs, TimelineSign.SUBJECT, roles.contains(SlotRole.SUBJECT));
      put(signs, TimelineSign.CHAIR, roles.contains(SlotRole.CHAIR));
    }
  }

  private static void date(Map<TimelineSign, Double> signs, Account only, Telling telling) {
    var date = only.date();
    if (date == null) {
      put(signs, TimelineSign.UNDATED, !AmongOthers.isSpoken(only));
      put(signs, TimelineSign.UNDATED_TESTIMONY, only.type() == EventType.TESTIMONY);
      return;
    }
    String value = date.edtf().value();
    put(signs, TimelineSign.DAY, date.edtf().isDay());
    put(signs, TimelineSign.MONTH, value.matches("\\d{4}-\\d\\d"));
    put(signs, TimelineSign.PRINTED, date.printed());
    put(signs, TimelineSign.LASTING, value.endsWith("/..") || value.startsWith("../"));
    var appeared = Edtf.parse(telling.published()).map(TimelineSigns::day).orElse(null);
    var happened = day(date.edtf());
    if (appeared != null && happened != null) {
      long before = appeared.toEpochDay() - happened.toEpochDay();
      put(signs, TimelineSign.LAST_WEEK, before > 0 && before <= WEEK);
      put(signs, TimelineSign.LAST_WEEKS, before > WEEK && before <= WEEKS);
      put(signs, TimelineSign.LONG_PAST, before > GENERATION);
    }
  }

  private static @Nullable LocalDate day(Edtf date) {
    return date.interval().map(EdtfInterval::earliest).orElse(null);
  }

  private static void place(Map<TimelineSign, Double> signs, Account only, Telling telling) {
    int sentence = sentence(only, telling);
    signs.put(
        TimelineSign.FURTHER_DOWN, (double) sentence / Math.max(1, telling.sentences().size()));
    boolean titles =
        only.passages().stream()
            .allMatch(p ->
                telling.blocks().stream()
                    .anyMatch(b ->
                        b.kind() == Block.Kind.TITLE
                            && b.start() <= p.start()
                            && p.start() < b.end()));
    put(signs, TimelineSign.HEADLINE, titles);
  }

  /// The number of the first sentence that tells it.
  static int sentence(Account only, Telling telling) {
    int start = only.passages().getFirst().start();
    for (int i = 0; i < telling.sentences().size(); i++) {
      var sentence = telling.sentences().get(i);
      if (sentence.start() <= start && start < sentence.end()) {
        return i;
      }
    }
    return 0;
  }

  private void frames(Map<TimelineSign, Double> signs, Account only, Told one) {
    var frames = one.telling().frames().stream().filter(f -> tells(f, only)).toList();
    var deeds = frames.stream().filter(f -> !SpokenSigns.isSpoken(f)).toList();
    put(signs, TimelineSign.QUOTED, deeds.stream().anyMatch(f -> f.speech() != null));
    boolean alone =
        deeds.stream()
            .allMatch(f -> f.triggerStart() <= f.start() && f.end() - f.triggerStart() < ALONE);
    put(signs, TimelineSign.NAMED_ONLY, !deeds.isEmpty() && alone);
    if (only.type() == EventType.STATEMENT) {
      put(signs, TimelineSign.BESIDE_A_DEED, others.tellsADeed(only, within(only, one.telling())));
      spoken.read(signs, only, one, frames.stream().filter(SpokenSigns::isSpoken).toList());
    }
    boolean translated =
        one.telling().flags().stream().anyMatch(f -> f.kind().equals("translated"));
    put(signs, TimelineSign.TRANSLATED, translated);
  }

  private static boolean tells(Frame frame, Account only) {
    boolean kind = frame.type() == only.type() || only.passages().size() > 1;
    return kind
        && only.passages().stream()
            .anyMatch(p ->
                p.start() == frame.start()
                    || (p.start() <= frame.start() && p.end() == frame.end()));
  }

  private static Predicate<Integer> within(Account only, Telling telling) {
    var sentences =
        telling.sentences().stream()
            .filter(s ->
                only.passages().stream().anyMatch(p -> s.start() < p.end() && p.start() < s.end()))
            .toList();
    return start -> sentences.stream().anyMatch(s -> s.start() <= start && start < s.end());
  }

  static void put(Map<TimelineSign, Double> signs, TimelineSign sign, boolean is) {
    signs.put(sign, is ? 1.0 : 0.0);
  }
}
