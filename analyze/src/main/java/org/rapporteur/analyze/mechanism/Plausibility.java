package org.rapporteur.analyze.mechanism;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.mechanism.Vote;

/// Arithmetic on what is written, with the sums spelt out. Nothing is altered by it.
public final class Plausibility {
  /// Acts of one mechanism that cannot come before the one named first.
  private static final List<List<String>> CHAINS =
      List.of(
          List.of("nominated", "confirmed", "in-office", "ended"),
          List.of("arrest", "announced", "sentence"),
          List.of("filed", "judgment", "enforcement"),
          List.of("introduced", "passed", "signed"),
          List.of("made", "answered"));

  private final Register register;

  public Plausibility(Register register) {
    this.register = register;
  }

  /// All doubts about the acts of the record, published slips among them.
  public List<Doubt> doubts() {
    var doubts = new ArrayList<Doubt>();
    for (var act : register.acts()) {
      var vote = act.vote();
      if (vote != null) {
        vote(act, vote).ifPresent(doubts::add);
        mixed(act, vote).ifPresent(doubts::add);
      }
      symbol(act).ifPresent(doubts::add);
      ordinal(act).ifPresent(doubts::add);
      age(act).ifPresent(doubts::add);
      elapsed(act).ifPresent(doubts::add);
      product(act).ifPresent(doubts::add);
      announced(act).ifPresent(doubts::add);
      weekday(act).ifPresent(doubts::add);
    }
    register.mechanisms().forEach(m -> order(m.id(), doubts));
    doubts.sort(Comparator.comparing(Doubt::check).thenComparing(Doubt::subject));
    return doubts;
  }

  /// P1 and P2: votes against the number of members.
  private static Optional<Doubt> vote(Act act, Vote vote) {
    var members = vote.members();
    var sum = vote.sum();
    if (members == null || sum.isEmpty()) {
      return Optional.empty();
    }
    int all = sum.get() + (vote.notVoting() == null ? 0 : vote.notVoting());
    int absent = members - all;
    String figures =
        vote.print().replace('\u2013', '+')
            + (vote.notVoting() == null ? "" : "+" + vote.notVoting())
            + " = "
            + all
            + ", members "
            + members;
    if (absent < 0) {
      return Optional.of(
          new Doubt("P1", act.id(), figures + ": more than can vote", true, List.of(act.id())));
    }
    return absent == 0
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                "P2",
                act.id(),
                figures + ": " + When.count(absent, "member") + " must have been absent",
                false,
                List.of(act.id())));
  }

  /// P3: a vote that takes some numbers from the plenary and some from the committee.
  private Optional<Doubt> mixed(Act act, Vote vote) {
    if (act.isFact() || vote.sum().isEmpty()) {
      return Optional.empty();
    }
    var votes = register.facts(act.mechanism()).stream().filter(a -> a.vote() != null).toList();
    boolean known =
        votes.stream()
            .anyMatch(
                a -> vote.print().equals(String.valueOf(a.vote() == null ? "" : a.vote().print())));
    if (known || votes.size() < 2) {
      return Optional.empty();
    }
    var parts = vote.print().split("\u2013");
    var from = new ArrayList<Act>();
    for (int i = 0; i < 3; i++) {
      int at = i;
      votes.stream().filter(a -> part(a, at).equals(parts[at])).findFirst().ifPresent(from::add);
    }
    return from.size() == 3
        ? Optional.of(
            new Doubt(
                "P3",
                act.id(),
                vote.print()
                    + " mixes two votes: "
                    + String.join(
                        ", ",
                        from.stream().distinct().map(a -> a.kind() + " " + print(a)).toList()),
                true,
                List.of(act.id(), from.getFirst().id(), from.getLast().id())))
        : Optional.empty();
  }

  private static String part(Act act, int at) {
    return print(act).split("\u2013")[at];
  }

  private static String print(Act act) {
    var vote = act.vote();
    return vote == null ? "" : vote.print();
  }

  /// P5: organ, session and date of a symbol.
  private Optional<Doubt> symbol(Act act) {
    return act.field("symbol")
        .flatMap(s -> SymbolCheck.doubt(register, act, s))
        .map(words -> new Doubt("P5", act.id(), words, true, List.of(act.id())));
  }

  /// P7: the printed number of a text in its series.
  private Optional<Doubt> ordinal(Act act) {
    return Ordinals.odd(register, act)
        .map(v ->
            new Doubt(
                "P7", act.id(), v.words(), v.sense() == Sense.CONTRADICTS, List.of(act.id())));
  }

  /// P4: a stated age and a birth.
  private Optional<Doubt> age(Act act) {
    if (!act.kind().equals("age")) {
      return Optional.empty();
    }
    return register.acts().stream()
        .filter(b -> b.kind().equals("birth") && b.mechanism().equals(act.mechanism()))
        .flatMap(b ->
            Ages.check(b, act)
                .filter(f -> !f.fits())
                .map(f -> new Doubt("P4", act.id(), f.sum(), true, List.of(b.id(), act.id())))
                .stream())
        .findFirst();
  }

  /// P10: a printed number of days and the days between two dates, the last not counted.
  private static Optional<Doubt> elapsed(Act act) {
    var interval = When.interval(act.occurred());
    var printed = act.number("value");
    if (!act.field("unit").filter("day"::equals).isPresent()
        || interval.isEmpty()
        || printed.isEmpty()) {
      return Optional.empty();
    }
    var first = interval.get().earliest();
    var last = interval.get().latest();
    if (first == null || last == null) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(first, last);
    return Math.abs(days - printed.get()) <= 1
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                "P10",
                act.id(),
                first + " to " + last + " is " + days + " days, printed is " + printed.get(),
                true,
                List.of(act.id())));
  }

  /// P6: the weekday that a row prints beside its day.
  private static Optional<Doubt> weekday(Act act) {
    var date = act.occurred();
    var printed = act.field("weekday").map(w -> w.toUpperCase(Locale.ROOT)).orElse("");
    if (date == null || !date.isDay() || printed.isEmpty()) {
      return Optional.empty();
    }
    var day = When.first(date);
    return day.getDayOfWeek().name().equals(printed)
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                "P6",
                act.id(),
                day
                    + " is a "
                    + day.getDayOfWeek().name().toLowerCase(Locale.ROOT)
                    + ", printed is "
                    + printed.toLowerCase(Locale.ROOT),
                true,
                List.of(act.id())));
  }

  /// P9: parts times count is the total: `award-each` × `claimants` = `award-total`.
  private Optional<Doubt> product(Act act) {
    if (!act.kind().endsWith("-each")) {
      return Optional.empty();
    }
    var total = one(act, act.kind().replace("-each", "-total"));
    var count = one(act, "claimants");
    if (total.isEmpty()
        || count.isEmpty()
        || !total.get().field("unit").equals(act.field("unit"))) {
      return Optional.empty();
    }
    var product = number(act).multiply(number(count.get()));
    return product.compareTo(number(total.get())) == 0
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                "P9",
                act.id(),
                number(act)
                    + " \u00d7 "
                    + number(count.get())
                    + " = "
                    + product
                    + ", printed is "
                    + number(total.get()),
                true,
                List.of(act.id(), count.get().id(), total.get().id())));
  }

  private Optional<Act> one(Act act, String kind) {
    return register.facts(act.mechanism(), List.of(kind)).stream().findFirst();
  }

  private static BigDecimal number(Act act) {
    return act.field("value")
        .filter(v -> v.matches("\\d+(\\.\\d+)?"))
        .map(BigDecimal::new)
        .orElse(BigDecimal.ZERO);
  }

  /// P8: what must come before what, on one mechanism.
  private void order(String mechanism, List<Doubt> doubts) {
    for (var chain : CHAINS) {
      for (int i = 0; i + 1 < chain.size(); i++) {
        for (var early : register.facts(mechanism, List.of(chain.get(i)))) {
          for (var late : register.facts(mechanism, chain.subList(i + 1, chain.size()))) {
            boolean one = early.field("person").equals(late.field("person"));
            if (one && surelyAfter(early, late)) {
              doubts.add(after(early, late));
            }
          }
        }
      }
    }
  }

  /// P8: an arrest cannot follow its announcement, which stands on a mechanism that covers it.
  private Optional<Doubt> announced(Act act) {
    if (!act.kind().equals("arrest")) {
      return Optional.empty();
    }
    return register.mechanisms().stream()
        .filter(m ->
            m.field("covers")
                .filter(c -> List.of(c.split(";")).contains(act.mechanism()))
                .isPresent())
        .flatMap(m -> register.facts(m.id()).stream())
        .filter(a -> a.kind().startsWith("announced") && surelyAfter(act, a))
        .findFirst()
        .map(a -> after(act, a));
  }

  private static boolean surelyAfter(Act early, Act late) {
    var first = When.first(early);
    var last = When.last(late);
    return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
  }

  private static Doubt after(Act early, Act late) {
    return new Doubt(
        "P8",
        early.id(),
        early.kind() + " " + When.on(early) + " lies after " + late.kind() + " " + When.on(late),
        true,
        List.of(early.id(), late.id()));
  }
}
