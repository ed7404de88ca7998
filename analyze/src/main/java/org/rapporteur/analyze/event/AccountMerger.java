package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression.Recurring;

/// Merges the frames of one document that tell of one happening: same type, dates that meet, no
/// named part that differs, and the later one points back (`this meeting`) or shares a name.
final class AccountMerger {
  private static final Set<EventType> SPOKEN = Set.of(EventType.STATEMENT, EventType.TESTIMONY);
  private static final Set<EventType> HARMS =
      Set.of(EventType.VIOLATION, EventType.DETENTION, EventType.EXECUTION, EventType.REPATRIATION);

  private final AccountStage.Input input;
  private final Deaths deaths;
  private final List<AccountDraft> drafts = new ArrayList<>();

  AccountMerger(AccountStage.Input input) {
    this.input = input;
    this.deaths = new Deaths(input.told().telling().referents());
  }

  List<AccountDraft> merge() {
    var frames = new ArrayList<>(input.told().telling().frames());
    frames.sort(
        Comparator.comparing((Frame f) -> SPOKEN.contains(f.type()))
            .thenComparingInt(Frame::start)
            .thenComparingInt(Frame::number));
    for (var frame : frames) {
      if (isTold(frame)) {
        place(frame);
      }
    }
    new OneVoice(input).join(drafts);
    new Attacks(input.told().telling().referents()).join(drafts);
    parts();
    drafts.removeIf(d -> !isWorthAnAccount(d));
    drafts.sort(Comparator.comparingInt(d -> d.first().start()));
    return drafts;
  }

  /// A demand, a denial or a supposition is no account of a happening; its claims stay.
  private static boolean isTold(Frame frame) {
    boolean sense =
        frame.factuality() == Factuality.ASSERTED
            || frame.factuality() == Factuality.PLANNED
            || frame.factuality() == Factuality.ALLEGED;
    return sense && frame.polarity() == Polarity.AFFIRMED;
  }

  private void place(Frame frame) {
    var date = date(frame);
    var home = home(frame, date);
    if (home.isPresent()) {
      add(home.get(), frame, date);
      return;
    }
    var draft = new AccountDraft(frame);
    draft.date = date;
    draft.recurring = isRecurring(frame);
    drafts.add(draft);
  }

  private static void add(AccountDraft draft, Frame frame, @Nullable Time date) {
    boolean harm = HARMS.contains(frame.type()) && !HARMS.contains(draft.first().type());
    draft.frames.add(harm ? 0 : draft.frames.size(), frame);
    if (draft.date == null
        || (date != null && date.printed() && !draft.date.printed())
        || isFiner(date, draft.date)) {
      draft.date = date == null ? draft.date : date;
    }
    draft.session = draft.session == null ? frame.session() : draft.session;
    draft.symbol = draft.symbol == null ? frame.symbol() : draft.symbol;
  }

  private static boolean isFiner(@Nullable Time date, @Nullable Time than) {
    return date != null
        && than != null
        && date.edtf().isDay()
        && !than.edtf().isDay()
        && date.printed() == than.printed();
  }

  private Optional<AccountDraft> home(Frame frame, @Nullable Time date) {
    return drafts.stream()
        .filter(draft ->
            draft.first().type() == frame.type()
                ? accepts(draft, frame, date) || isOneDeath(draft, frame, date)
                : isOneDeath(draft, frame, date))
        .max(Comparator.comparingInt((AccountDraft d) -> closeness(d, frame)));
  }

  private boolean isOneDeath(AccountDraft draft, Frame frame, @Nullable Time date) {
    return deaths.same(draft, frame)
        && !disjoint(draft.date, date)
        && draft.recurring == isRecurring(frame);
  }

  /// The account told in the same words comes first, then the one of which most was told.
  private static int closeness(AccountDraft draft, Frame frame) {
    boolean sameWord = sameWord(draft, frame);
    boolean sameNumber = draft.frames.stream().anyMatch(f -> isPlural(f) == isPlural(frame));
    return (sameWord ? 1000 : 0)
        + (sameNumber ? 2000 : 0)
        + Math.min(999, draft.frames.size() * 10 + (draft.date == null ? 0 : 5));
  }

  private static boolean sameWord(AccountDraft draft, Frame frame) {
    return draft.frames.stream().anyMatch(f -> f.trigger().equals(frame.trigger()));
  }

  private static boolean isPlural(Frame frame) {
    return frame
        .title()
        .matches("(?s).*\\b" + java.util.regex.Pattern.quote(frame.trigger()) + "s\\b.*");
  }

  private boolean accepts(AccountDraft draft, Frame frame, @Nullable Time date) {
    if (draft.first().pattern() != frame.pattern() || draft.recurring != isRecurring(frame)) {
      return false;
    }
    if (frame.pattern()) {
      return Objects.equals(draft.violation(), frame.violation());
    }
    if (disjoint(draft.date, date)
        || differs(draft.session, frame.session())
        || differs(draft.symbol, frame.symbol())) {
      return false;
    }
    if (SPOKEN.contains(frame.type())) {
      return shares(draft, frame, SlotRole.SPEAKER)
          && (date == null || draft.date == null || draft.date.edtf().equals(date.edtf()));
    }
    boolean sameSentence = draft.frames.stream().anyMatch(f -> f.sentence() == frame.sentence());
    if (HARMS.contains(frame.type())) {
      return harm(draft, frame, sameSentence);
    }
    boolean sameDay = isSameDate(draft.date, date);
    if (!sameDay
        && !draft.referents(SlotRole.CONVENER).isEmpty()
        && convenersDiffer(draft, frame)) {
      return false;
    }
    if (sameDay) {
      boolean another =
          !frame.definite() && !sameWord(draft, frame) && convenersDiffer(draft, frame);
      boolean oneDay = date != null && date.edtf().isDay();
      return !another
          && (sameTrigger(draft, frame)
              || (oneDay && frame.type() != EventType.OTHER)
              || (oneDay && sharesName(draft, frame)));
    }
    boolean pointsBack = frame.definite() && date == null;
    return (pointsBack && sameTrigger(draft, frame))
        || (sharesName(draft, frame)
            && sameTrigger(draft, frame)
            && (date == null || draft.date == null)
            && !sameSentence);
  }

  private static boolean isSameDate(@Nullable Time left, @Nullable Time right) {
    return left != null && right != null && left.edtf().equals(right.edtf());
  }

  private boolean harm(AccountDraft draft, Frame frame, boolean sameSentence) {
    boolean sameWord = sameTrigger(draft, frame) || frame.type() != EventType.VIOLATION;
    boolean victim = shares(draft, frame, SlotRole.VICTIM);
    boolean near = Math.abs(draft.last().sentence() - frame.sentence()) <= 1;
    return sameWord
        && (victim || (sameSentence && sameTrigger(draft, frame)) || (frame.definite() && near));
  }

  private static boolean sameTrigger(AccountDraft draft, Frame frame) {
    if (frame.type() == EventType.MEETING) {
      return true;
    }
    return draft.frames.stream().anyMatch(f -> f.trigger().equals(frame.trigger()))
        || (frame.type() != EventType.OTHER
            && frame.type() != EventType.LEGISLATION
            && frame.type() != EventType.MANDATE
            && frame.type() != EventType.VIOLATION);
  }

  private static boolean shares(AccountDraft draft, Frame frame, SlotRole role) {
    return frame.slots().stream()
        .anyMatch(s ->
            s.role() == role
                && s.referent() != null
                && draft.referents(role).contains(s.referent()));
  }

  private boolean sharesName(AccountDraft draft, Frame frame) {
    var names = new HashSet<>(draft.referents());
    return frame.slots().stream()
        .anyMatch(s ->
            s.referent() != null
                && names.contains(s.referent())
                && type(s.referent()) != EntityType.COUNTRY);
  }

  private EntityType type(int referent) {
    return input.told().telling().referents().get(referent).type();
  }

  private static boolean convenersDiffer(AccountDraft draft, Frame frame) {
    var mine = draft.referents(SlotRole.CONVENER);
    var theirs =
        frame.slots().stream()
            .filter(s -> s.role() == SlotRole.CONVENER && s.referent() != null)
            .map(s -> s.referent())
            .toList();
    return !theirs.isEmpty() && theirs.stream().noneMatch(mine::contains);
  }

  private static boolean differs(@Nullable Object left, @Nullable Object right) {
    return left != null && right != null && !left.equals(right);
  }

  private static boolean disjoint(@Nullable Time left, @Nullable Time right) {
    if (left == null || right == null) {
      return false;
    }
    var one = left.edtf().interval();
    var other = right.edtf().interval();
    return one.isPresent() && other.isPresent() && !one.get().meets(other.get());
  }

  private boolean isRecurring(Frame frame) {
    return frame.times().stream()
        .anyMatch(t -> input.told().telling().times().get(t).expression() instanceof Recurring);
  }

  /// The date of a frame: the finest of its times.
  private @Nullable Time date(Frame frame) {
    return frame.times().stream()
        .map(input.times()::get)
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt((Time t) -> fineness(t.edtf())).thenComparing(Time::edtf))
        .orElse(null);
  }

  private static int fineness(Edtf edtf) {
    return edtf.isRange() ? 3 : edtf.isDay() ? 0 : edtf.value().length() == 7 ? 1 : 2;
  }

  /// A statement that names no date of its own, in a document about one dated meeting at which its
  /// speaker is told to speak or attend, is a part of that meeting.
  private void parts() {
    var meetings =
        drafts.stream()
            .filter(d ->
                d.first().type() == EventType.MEETING && d.date != null && d.date.edtf().isDay())
            .toList();
    for (var draft : drafts) {
      if (SPOKEN.contains(draft.first().type()) && draft.date == null && meetings.size() == 1) {
        var meeting = meetings.getFirst();
        boolean attends =
            draft.referents(SlotRole.SPEAKER).stream()
                .anyMatch(r -> meeting.referents().contains(r));
        draft.part = attends ? meeting : null;
      }
    }
  }

  /// A happening without a date and without anybody named is no account; a mere topic is none
  /// either.
  private boolean isWorthAnAccount(AccountDraft draft) {
    if (draft.first().pattern() || SPOKEN.contains(draft.first().type())) {
      return true;
    }
    boolean dated = draft.frames.stream().anyMatch(f -> !f.times().isEmpty());
    long parts =
        draft.slots().stream()
            .filter(s -> s.role() != SlotRole.PLACE && s.referent() != null)
            .count();
    boolean verbal =
        draft.frames.stream()
            .anyMatch(f -> f.end() - f.start() > f.triggerEnd() - f.triggerStart() + 20);
    boolean victims = draft.slots().stream().anyMatch(s -> s.role() == SlotRole.VICTIM);
    if (HARMS.contains(draft.first().type())) {
      return (victims && (verbal || dated)) || (dated && parts > 0);
    }
    return dated || (verbal && parts > 0 && (draft.frames.size() > 1 || parts > 1));
  }
}
