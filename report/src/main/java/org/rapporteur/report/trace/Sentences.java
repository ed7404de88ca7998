package org.rapporteur.report.trace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.KnownStake;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.Verdict;

/// Says what was computed, in sentences from a fixed grammar: the same finding always reads the
/// same, and no sentence says more than was computed.
public final class Sentences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Function<NodeId, String> names;

  /// @param names how to call a node
  public Sentences(Function<NodeId, String> names) {
    this.names = names;
  }

  /// The verdict in one sentence, or two.
  public String verdict(Verdict verdict, Regime regime) {
    return switch (verdict.answer()) {
      case IN -> asOf(verdict.asOf()) + inside(verdict, regime) + ".";
      case POSSIBLE ->
          asOf(verdict.asOf())
              + name(verdict.subject())
              + " may be inside ("
              + test(regime)
              + "): "
              + held(verdict, regime)
              + (verdict.deciding().isEmpty() ? "" : "; " + deciding(verdict.deciding().getFirst()))
              + ".";
      case REVIEW ->
          asOf(verdict.asOf())
              + name(verdict.subject())
              + " needs review ("
              + test(regime)
              + "): sources contradict each other, and the verdict depends on who is right"
              + (verdict.contradictions().isEmpty()
                  ? ""
                  : ". " + contradiction(verdict.contradictions().getFirst()))
              + ".";
      case OUT -> asOf(verdict.asOf()) + outside(verdict, regime);
    };
  }

  /// One step of a derivation.
  ///
  /// @param certain whether it counts what is certain, or the most that is possible
  public String step(Step step, Regime regime, boolean certain) {
    String inside = certain ? " is inside: " : " may be inside: ";
    return switch (step) {
      case Step.Listed listed -> name(listed.node()) + " is listed: " + listing(listed.listing());
      case Step.Together together ->
          name(together.node())
              + " is declared to act together with "
              + together.listed().stream().map(this::name).collect(Collectors.joining(", "));
      case Step.Owned owned ->
          name(owned.node())
              + inside
              + owned.counted().stream()
                  .map(c ->
                      amount(c.amount(), c.open(), certain) + " percent held by " + name(c.owner()))
                  .collect(Collectors.joining(", "))
              + "; "
              + sum(owned, certain)
              + " percent of the "
              + owned.kind().label()
              + others(owned)
              + ", "
              + (regime.inclusive() ? "and " : "and more than ")
              + regime.threshold().words()
              + (regime.inclusive() ? " percent is enough" : " percent is needed");
      case Step.Controlled controlled ->
          name(controlled.node()) + inside + name(controlled.owner()) + control(controlled.kind());
    };
  }

  /// What would decide.
  public String deciding(Deciding deciding) {
    return switch (deciding) {
      case Deciding.Share share ->
          "an extract of the share register of "
              + name(share.asset())
              + " would decide: "
              + name(share.owner())
              + " holds "
              + share.known().words()
              + " of the "
              + share.kind().label()
              + (share.turnsAt() == null
                  ? ", and that alone does not turn it"
                  : ", and the verdict turns at "
                      + (share.exclusive() ? "more than " : "")
                      + share.turnsAt().words()
                      + " percent");
      case Deciding.Date date ->
          "the exact days of "
              + date.what()
              + " would decide: "
              + name(date.node())
              + " is said to be affected "
              + period(date.period());
      case Deciding.Control control ->
          "a record that says how "
              + name(control.owner())
              + " owns or controls "
              + name(control.asset())
              + " would decide: the source says "
              + control.kind().label()
              + " and no more";
      case Deciding.Repetition repetition ->
          "whether the indirect interest of "
              + name(repetition.owner())
              + " in "
              + name(repetition.asset())
              + " repeats other records ("
              + String.join(", ", repetition.edges())
              + ") would decide";
      case Deciding.Identity identity ->
          "whether "
              + name(identity.left())
              + " and "
              + name(identity.right())
              + " are one would decide";
    };
  }

  /// What quarrels.
  public String contradiction(Contradiction contradiction) {
    return switch (contradiction) {
      case Contradiction.Disagreement it ->
          "Sources disagree on the "
              + it.kind().label()
              + " that "
              + name(it.owner())
              + " holds in "
              + name(it.asset())
              + ": "
              + it.hull().words();
      case Contradiction.TooMuch it ->
          "The declared "
              + it.kind().label()
              + " in "
              + name(it.asset())
              + " come to "
              + it.sum().words()
              + " percent";
      case Contradiction.SelfHeld it ->
          name(it.asset())
              + " holds "
              + it.share().words()
              + " of its own "
              + it.kind().label()
              + ", so that the others' weigh more";
      case Contradiction.TwoReadings it ->
          "Whether " + name(it.left()) + " and " + name(it.right()) + " are one is not decided";
    };
  }

  /// A listing with the status words that must stand with it.
  public String listing(Listing listing) {
    return listing.list()
        + (listing.reference().isEmpty() ? "" : ", " + listing.reference())
        + " ("
        + listing.status().words()
        + ")"
        + (listing.from() == null ? "" : ", from " + day(listing.from()))
        + (listing.until() == null ? "" : ", until " + day(listing.until()));
  }

  /// A test with its version.
  public static String test(Regime regime) {
    return regime.title() + ", version " + regime.version();
  }

  public String name(NodeId node) {
    return names.apply(node);
  }

  /// A period, `without dates` if none is said.
  public static String period(Period period) {
    if (period.start() == null && period.end() == null) {
      return "without dates";
    }
    return (period.start() == null ? "" : "from " + day(period.start()))
        + (period.start() != null && period.end() != null ? " " : "")
        + (period.end() == null ? "" : "to " + day(period.end()));
  }

  /// A date in words where it names a day, else as printed.
  public static String day(Edtf date) {
    if (date.equals(Period.SOME_DAY)) {
      return "a day that is not known";
    }
    return date.isDay() ? day(LocalDate.parse(date.value().substring(0, 10))) : date.value();
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  private String inside(Verdict verdict, Regime regime) {
    var last = verdict.steps().getLast();
    return switch (last) {
      case Step.Listed listed ->
          name(listed.node()) + " is itself listed: " + listing(listed.listing());
      case Step.Together together -> name(together.node()) + " acts together with a listed party";
      case Step.Owned owned ->
          name(owned.node())
              + (owned.person() == null
                  ? " is owned "
                      + threshold(regime)
                      + ", in aggregate, by listed persons or by companies that are inside"
                  : " is held "
                      + threshold(regime)
                      + " of the "
                      + owned.kind().label()
                      + " by "
                      + name(owned.person())
                      + " or by companies that are inside through it")
              + " ("
              + test(regime)
              + "): "
              + sum(owned, true)
              + " percent";
      case Step.Controlled controlled ->
          name(controlled.node())
              + " is controlled by "
              + name(controlled.owner())
              + ", which"
              + control(controlled.kind())
              + " ("
              + test(regime)
              + ")";
    };
  }

  private String outside(Verdict verdict, Regime regime) {
    var counted = verdict.counted();
    var text =
        name(verdict.subject())
            + " is not inside ("
            + test(regime)
            + "): "
            + (counted == null ? "nothing" : counted.words())
            + " counts.";
    if (verdict.uncounted().isEmpty()) {
      return text;
    }
    return text
        + " "
        + verdict.uncounted().stream()
            .limit(3)
            .map(this::uncounted)
            .collect(Collectors.joining(" "));
  }

  private String uncounted(KnownStake stake) {
    return "Held by "
        + name(stake.owner())
        + ": "
        + stake.share().words()
        + " of the "
        + stake.kind().label()
        + "; it does not count, because "
        + name(stake.owner())
        + " is not inside.";
  }

  private String held(Verdict verdict, Regime regime) {
    var counted = verdict.counted();
    if (counted == null) {
      return "what is known of who controls it leaves this open";
    }
    return counted.words()
        + " counts, and "
        + (regime.inclusive() ? "" : "more than ")
        + regime.threshold().words()
        + " percent is inside";
  }

  private static String threshold(Regime regime) {
    return regime.inclusive()
        ? regime.threshold().print() + " percent or more"
        : "more than " + regime.threshold().print() + " percent";
  }

  private static String sum(Step.Owned owned, boolean certain) {
    var parts =
        owned.counted().stream()
            .map(c -> amount(c.amount(), c.open(), certain))
            .collect(Collectors.joining(" + "));
    return owned.counted().size() == 1
        ? parts
        : parts
            + (owned.others() == null ? " = " : ", together ")
            + amount(owned.sum(), owned.open(), certain);
  }

  /// Why stakes that are possible each are not possible together.
  private static String others(Step.Owned owned) {
    return owned.others() == null
        ? ""
        : " because others certainly hold " + owned.others().words() + " percent";
  }

  private static String amount(Percent amount, boolean open, boolean certain) {
    String beyond = certain ? "more than " : "less than ";
    return (open ? beyond : certain ? "" : "up to ") + amount.words();
  }

  private static String control(org.rapporteur.model.trace.EdgeKind kind) {
    return switch (kind) {
      case BOARD_MAJORITY -> " appoints a majority of its board";
      case CONSOLIDATION -> " consolidates its accounts";
      case OTHER_CONTROL -> " is said to own or control it";
      case SHARES,
          VOTES,
          DIRECTORSHIP,
          REPRESENTS,
          FAMILY,
          NOMINEE,
          SUCCESSION,
          SUPPLIES,
          SHIPS,
          PRODUCES,
          EMPLOYS_AT,
          CARRIES,
          LOCATED_AT,
          COMMITTED_AT,
          LINK_UNSPECIFIED ->
          " is linked to it by " + kind.label();
    };
  }

  private static String asOf(@Nullable LocalDate day) {
    return day == null ? "" : "As of " + day(day) + ", ";
  }
}
