package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.time.EdtfInterval;

/// How two answers to one question stand to each other. Only answers on one mechanism and one kind
/// of act can contradict: a committee's vote and a plenary's are two happenings.
final class Pairing {
  private final Register register;

  Pairing(Register register) {
    this.register = register;
  }

  /// A verdict and its reason.
  record Verdict(Sense sense, String words) {}

  Verdict compare(Act left, Act right) {
    if (!left.mechanism().equals(right.mechanism())) {
      return Ordinals.compare(register, left, right)
          .orElse(new Verdict(Sense.DIFFERENT_EVENT, "they tell of two things"));
    }
    return left.kind().equals(right.kind()) ? sameKind(left, right) : twoKinds(left, right);
  }

  private static Verdict twoKinds(Act left, Act right) {
    return outOfTerm(left, right)
        .or(() -> outOfTerm(right, left))
        .or(() -> age(left, right))
        .or(() -> age(right, left))
        .orElse(
            new Verdict(
                Sense.DIFFERENT_EVENT, left.kind() + " and " + right.kind() + " are two steps"));
  }

  private static Optional<Verdict> outOfTerm(Act end, Act office) {
    boolean one =
        end.kind().equals("ended")
            && office.kind().equals("in-office")
            && end.field("person").equals(office.field("person"));
    var ended = When.last(end);
    var named = When.first(office);
    return one && ended.isPresent() && named.isPresent() && named.get().isAfter(ended.get())
        ? Optional.of(
            new Verdict(
                Sense.OUT_OF_TERM,
                "named in office in " + office.when() + ", but the term ended " + When.on(end)))
        : Optional.empty();
  }

  private static Optional<Verdict> age(Act birth, Act age) {
    if (!birth.kind().equals("birth") || !age.kind().equals("age")) {
      return Optional.empty();
    }
    return Ages.check(birth, age)
        .map(words -> new Verdict(words.fits() ? Sense.AGREES : Sense.CONTRADICTS, words.sum()));
  }

  private Verdict sameKind(Act left, Act right) {
    return bodies(left, right)
        .or(() -> differ(left, right, "symbol"))
        .or(() -> votes(left, right))
        .or(() -> amounts(left, right, "cosponsors"))
        .or(() -> values(left, right))
        .or(() -> differ(left, right, "person"))
        .orElseGet(() -> dates(left, right));
  }

  private Optional<Verdict> bodies(Act left, Act right) {
    var one = left.field("body").orElse("");
    var other = right.field("body").orElse("");
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    boolean follows = register.succeeds(one, other) || register.succeeds(other, one);
    return Optional.of(
        follows
            ? new Verdict(
                Sense.SUCCESSION,
                "one body took over from the other: " + name(one) + ", " + name(other))
            : new Verdict(Sense.CONTRADICTS, "two bodies: " + name(one) + ", " + name(other)));
  }

  private String name(String code) {
    return register.body(code).map(b -> b.label()).orElse(code);
  }

  private static Optional<Verdict> differ(Act left, Act right, String field) {
    var one = left.field(field);
    var other = right.field(field);
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? Optional.of(new Verdict(Sense.CONTRADICTS, one.get() + " against " + other.get()))
        : Optional.empty();
  }

  private static Optional<Verdict> votes(Act left, Act right) {
    var one = left.vote();
    var other = right.vote();
    if (one == null || other == null || !one.comparable(other)) {
      return Optional.empty();
    }
    return one.print().equals(other.print())
        ? Optional.empty()
        : Optional.of(
            new Verdict(
                Sense.CONTRADICTS,
                one.print()
                    + " = "
                    + one.sum().orElse(0)
                    + " against "
                    + other.print()
                    + " = "
                    + other.sum().orElse(0)
                    + members(one.members())));
  }

  private static String members(@Nullable Integer members) {
    return members == null ? "" : ", of " + members + " members";
  }

  private static Optional<Verdict> amounts(Act left, Act right, String field) {
    var one = left.field(field).flatMap(Amount::of);
    var other = right.field(field).flatMap(Amount::of);
    return one.isPresent() && other.isPresent() && !one.get().meets(other.get())
        ? differ(left, right, field)
        : Optional.empty();
  }

  private static Optional<Verdict> values(Act left, Act right) {
    var one = Amount.of(left);
    var other = Amount.of(right);
    if (one.isEmpty() || other.isEmpty()) {
      return differ(left, right, "value");
    }
    if (!words(left).equals(words(right))) {
      return Optional.of(referents(left, right, one.get(), other.get()));
    }
    return one.get().meets(other.get()) ? Optional.empty() : differ(left, right, "value");
  }

  private static Verdict referents(Act left, Act right, Amount one, Amount other) {
    if (isPart(left, right, one, other)) {
      return new Verdict(Sense.SUBSET, print(left) + " are part of " + print(right));
    }
    if (isPart(right, left, other, one)) {
      return new Verdict(Sense.SUBSET, print(right) + " are part of " + print(left));
    }
    return new Verdict(
        Sense.DIFFERENT_REFERENT, print(left) + " and " + print(right) + " count different things");
  }

  /// A referent that says more than the other counts part of it, if its figure is no larger.
  private static boolean isPart(Act narrow, Act wide, Amount part, Amount whole) {
    return !words(wide).isEmpty()
        && words(narrow).containsAll(words(wide))
        && !exceeds(part, whole);
  }

  private static boolean exceeds(Amount part, Amount whole) {
    return part.low() != null && whole.high() != null && part.low().compareTo(whole.high()) > 0;
  }

  private static String print(Act act) {
    return act.field("comparator").orElse("")
        + act.field("value").orElse("")
        + " "
        + act.field("referent").orElse("");
  }

  private static Set<String> words(Act act) {
    return new HashSet<>(
        Arrays.asList(act.field("referent").orElse("").toLowerCase(Locale.ROOT).split("\\W+")));
  }

  private static Verdict dates(Act left, Act right) {
    var one = When.interval(left.occurred());
    var other = When.interval(right.occurred());
    if (one.isEmpty() || other.isEmpty()) {
      return new Verdict(Sense.AGREES, "nothing differs");
    }
    String both = left.when() + " against " + right.when();
    if (open(one.get()) && open(other.get())) {
      return same(one.get().earliest(), other.get().earliest())
          ? new Verdict(Sense.AGREES, "one beginning")
          : new Verdict(Sense.CONTRADICTS, "two beginnings: " + both);
    }
    if (!one.get().meets(other.get())) {
      return new Verdict(Sense.CONTRADICTS, "two dates: " + both);
    }
    boolean equal = one.get().equals(other.get());
    boolean inside = one.get().contains(other.get()) || other.get().contains(one.get());
    return equal
        ? new Verdict(Sense.AGREES, "one date")
        : new Verdict(
            inside ? Sense.REFINES : Sense.AGREES,
            inside ? "one date is more precise: " + both : "the dates overlap: " + both);
  }

  private static boolean open(EdtfInterval interval) {
    return interval.latest() == null;
  }

  private static boolean same(@Nullable LocalDate left, @Nullable LocalDate right) {
    return java.util.Objects.equals(left, right);
  }
}
