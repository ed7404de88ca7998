package org.rapporteur.report.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Rivalry;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.mechanism.Snapshot;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.Annex;

/// Composes the sections. A section with nothing to show does not appear.
public final class MechanismSections {
  private static final String CHECKED = "record-check";

  /// What the checks of arithmetic are about.
  private static final Map<String, String> SUMS =
      Map.ofEntries(
          Map.entry("P1", "votes and members"),
          Map.entry("P2", "members absent"),
          Map.entry("P3", "two votes mixed"),
          Map.entry("P4", "age"),
          Map.entry("P5", "symbol"),
          Map.entry("P6", "weekday"),
          Map.entry("P7", "number of the text"),
          Map.entry("P8", "order"),
          Map.entry("P9", "total"),
          Map.entry("P10", "days"),
          Map.entry("P11", "holder of an office"));

  private static final String TEMPLATE = "mechanism/sheet.jte";

  private final Material material;
  private final Ways ways;
  private final List<Annex> annexes = new ArrayList<>();

  private MechanismSections(Material material) {
    this.material = material;
    this.ways = new Ways(material);
  }

  /// The annexes of the report, in the order in which they are read.
  public static List<Annex> of(Material material) {
    var sections = new MechanismSections(material);
    sections.compose();
    return List.copyOf(sections.annexes);
  }

  private void compose() {
    add(
        "institutions",
        "What institutions did",
        "What the record holds, and what the documents of this case tell: kept apart by colour and"
            + " by word.",
        new Deeds(material).sheet());
    add(
        CHECKED,
        "Checked against the record",
        "What the documents say of offices, founding years, texts, votes, meetings and laws, beside"
            + " what the record says. What no record speaks of is not listed.",
        checks());
    add(
        "posts",
        "Posts and vacancies",
        "As of " + material.day() + ".",
        new Posts(material).sheet());
    add(
        "votes",
        "Votes",
        "Every vote in the record of which all numbers are known.",
        new Votes(material).sheet());
    add("detainees", "Detained", "Days since arrest, as of " + material.day() + ".", detained());
    add(
        "mechanism-states",
        "Mandates and laws on " + material.day(),
        "States are worked out from dated acts by rules; each line names the rule.",
        states());
    add(
        "recommendations",
        "Recommendations",
        "As of " + material.day() + ": open means that no answer is in the record.",
        recommendations());
    linked();
    add("record-gaps", "Missing from the record", "Up to " + material.day() + ".", gaps());
    add(
        "plausibility",
        "What does not add up",
        "Sums are written out; nothing was altered.",
        doubts());
    add(
        "succession",
        "Rival figures and successions",
        "Questions to which published sources give several answers, and how these stand to each"
            + " other.",
        rivalries());
  }

  private void add(String id, String title, String lead, @Nullable Sheet sheet) {
    if (sheet != null && !sheet.rows().isEmpty()) {
      var annex = Annex.of(id, title, lead, TEMPLATE, sheet);
      annexes.add(id.equals(CHECKED) ? annex.with(Map.of(), passages()) : annex);
    }
  }

  private List<Span> passages() {
    return Stream.concat(
            material.checks().stream().map(RecordCheck::span),
            material.doubts().stream().map(Doubt::passage).filter(p -> p != null))
        .toList();
  }

  private void linked() {
    var sheet = ways.sheet();
    if (!sheet.rows().isEmpty()) {
      annexes.add(
          Annex.of(
                  "cross-links",
                  "From the record to the documents",
                  "Which passages, claims and alleged violations speak of what stands in the"
                      + " record, and on what ground. The ways back stand with each happening and"
                      + " on the page of each source.",
                  TEMPLATE,
                  sheet)
              .with(ways.backs(), ways.passages()));
    }
  }

  private Sheet checks() {
    return new Sheet(
        null,
        "Claims beside the record",
        List.of("Outcome", "The document", "says", "The record says", "Why, and who says so"),
        material.checks().stream().map(this::check).toList(),
        "");
  }

  private List<Cell> check(RecordCheck check) {
    String outcome = check.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean loud = check.outcome() == Outcome.CONTRADICTS;
    return List.of(
        loud
            ? Cell.loud(outcome)
            : check.outcome() == Outcome.SUCCESSION ? Cell.note(outcome) : Cell.of(outcome),
        Cell.to(name(check.span().evidence()), link(check)),
        Cell.of(check.aboutLabel() + ", " + check.asked() + ": " + check.said()),
        Cell.of(check.recorded()),
        Cell.quiet(sentence(check.words()) + " " + String.join("; ", check.sources())));
  }

  /// Words with a capital and a full stop.
  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT)
            + words.substring(1)
            + (words.endsWith(".") ? "" : ".");
  }

  private String name(EvidenceId evidence) {
    return material.names().getOrDefault(evidence, evidence.brief());
  }

  private static String link(RecordCheck check) {
    return Ways.href(check.span());
  }

  private @Nullable Sheet detained() {
    var rows = new ArrayList<List<Cell>>();
    for (var snapshot : material.snapshots()) {
      if (snapshot.mechanism().type() == MechanismType.DETAINEE_CASE) {
        for (var ruling : snapshot.rulings()) {
          rows.add(
              List.of(
                  Cell.of(snapshot.mechanism().label()),
                  Cell.loud(ruling.state()),
                  Cell.of(snapshot.state()),
                  Cell.of(ruling.words()),
                  Cell.quiet(sources(ruling.acts()))));
        }
      }
    }
    return new Sheet(
        null,
        "Detained persons",
        List.of("Who", "Counted", "State", "What is known", "Source"),
        rows,
        "");
  }

  private Sheet states() {
    var rows = new ArrayList<List<Cell>>();
    for (var snapshot : material.snapshots()) {
      var type = snapshot.mechanism().type();
      boolean told = !snapshot.state().equals("no state") || !snapshot.rulings().isEmpty();
      if (told
          && (type == MechanismType.MANDATE
              || type == MechanismType.LEGISLATION
              || type == MechanismType.SERIES)) {
        rows.add(state(snapshot));
      }
    }
    return new Sheet(null, "States", List.of("What", "State", "By the rules", "Source"), rows, "");
  }

  private List<Cell> state(Snapshot snapshot) {
    boolean loud =
        snapshot.rulings().stream().anyMatch(r -> r.level().compareTo(Ruling.Level.WARNING) >= 0);
    String words =
        String.join(
            " ", snapshot.rulings().stream().map(r -> r.rule() + ": " + r.words()).toList());
    if (words.isEmpty() && !snapshot.holders().isEmpty()) {
      words = snapshot.holders().stream().map(h -> h.words()).collect(Collectors.joining("; "));
    }
    return List.of(
        Cell.of(snapshot.mechanism().label()),
        loud ? Cell.loud(snapshot.state()) : Cell.of(snapshot.state()),
        Cell.of(words),
        Cell.quiet(sources(snapshot.stateActs())));
  }

  private @Nullable Sheet recommendations() {
    var rows = new ArrayList<List<Cell>>();
    for (var snapshot : material.snapshots()) {
      var mechanism = snapshot.mechanism();
      if (mechanism.type() == MechanismType.RECOMMENDATION) {
        rows.add(
            List.of(
                Cell.of(mechanism.label()),
                snapshot.state().equals("open") ? Cell.loud("open") : Cell.of(snapshot.state()),
                Cell.of(mechanism.field("theme").orElse("")),
                Cell.of(String.join(" ", snapshot.rulings().stream().map(Ruling::words).toList())),
                ways.cell(mechanism.id()),
                Cell.quiet(sources(snapshot.stateActs()))));
      }
    }
    long open = rows.stream().filter(r -> r.get(1).text().equals("open")).count();
    return new Sheet(
        null,
        "Recommendations",
        List.of("Recommendation", "State", "Theme", "By the rules", "In the documents", "Source"),
        rows,
        open + " of " + rows.size() + " are open.");
  }

  /// What is missing, with the periods of like gaps in one row.
  private Sheet gaps() {
    var alike = new LinkedHashMap<List<String>, List<String>>();
    for (var gap : material.gaps()) {
      if (gap.kind() != Gap.Kind.VACANCY) {
        var kind = gap.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        alike
            .computeIfAbsent(
                List.of(material.label(gap.mechanism()), kind, gap.words()), k -> new ArrayList<>())
            .add(gap.period());
      }
    }
    return new Sheet(
        null,
        "Gaps",
        List.of("What", "Missing", "When", "In words"),
        alike.entrySet().stream()
            .map(e ->
                List.of(
                    Cell.of(e.getKey().get(0)),
                    Cell.of(e.getKey().get(1)),
                    Cell.of(periods(e.getValue())),
                    Cell.quiet(sentence(e.getKey().get(2)))))
            .toList(),
        "");
  }

  /// `session 64, 65, 68`.
  private static String periods(List<String> periods) {
    return Cell.period(periods.getFirst())
        + periods.stream()
            .skip(1)
            .map(p -> ", " + Cell.period(p).replaceFirst("^session ", ""))
            .collect(Collectors.joining());
  }

  private Sheet doubts() {
    return new Sheet(
        null,
        "Doubts",
        List.of("Check", "Act or document", "The sum", "Source"),
        material.doubts().stream().filter(d -> !isOrdinary(d)).map(this::doubt).toList(),
        "");
  }

  /// Some members are always absent; the table of votes says how many.
  private boolean isOrdinary(Doubt doubt) {
    return doubt.check().equals("P2")
        && doubt.passage() == null
        && material.acts().stream().anyMatch(a -> a.id().equals(doubt.subject()) && a.isFact());
  }

  private List<Cell> doubt(Doubt doubt) {
    var passage = doubt.passage();
    return List.of(
        doubt.impossible() ? Cell.loud(check(doubt)) : Cell.of(check(doubt)),
        passage == null
            ? Cell.of(act(doubt.subject()))
            : Cell.to(name(passage.evidence()), Ways.href(passage)),
        Cell.of(sentence(doubt.words())),
        Cell.quiet(sources(passage == null ? List.of(doubt.subject()) : doubt.acts())));
  }

  private static String check(Doubt doubt) {
    return doubt.check() + ", " + SUMS.getOrDefault(doubt.check(), "");
  }

  /// An act by the name of its mechanism.
  private String act(String id) {
    return material.acts().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> material.label(a.mechanism()) + ", " + a.kind().replace('-', ' '))
        .findFirst()
        .orElse(id);
  }

  private Sheet rivalries() {
    var rows = new ArrayList<List<Cell>>();
    for (var check : material.checks()) {
      if (check.sense() == Sense.SUCCESSION) {
        rows.add(
            List.of(
                Cell.of(check.aboutLabel()),
                Cell.of("succession"),
                Cell.of(check.said() + " / " + check.recorded()),
                Cell.of(sentence(check.words())),
                Cell.quiet(String.join("; ", check.sources()))));
      }
    }
    material.rivalries().forEach(r -> rows.add(rivalry(r)));
    return new Sheet(
        null,
        "Rival answers",
        List.of("Question", "Relation", "Answers", "Why", "The record stands by"),
        rows,
        "");
  }

  private List<Cell> rivalry(Rivalry rivalry) {
    boolean loud = rivalry.sense() == Sense.CONTRADICTS || rivalry.sense() == Sense.OUT_OF_TERM;
    String preferred = rivalry.preferred();
    var answers = new Answers(rivalry.acts(), material);
    return List.of(
        Cell.of(answers.question()),
        loud ? Cell.loud(rivalry.sense().label()) : Cell.of(rivalry.sense().label()),
        Cell.of(answers.print()),
        Cell.of(sentence(rivalry.words())),
        Cell.quiet(preferred == null ? "no verdict" : sources(List.of(preferred))));
  }

  private String sources(List<String> acts) {
    return String.join(
        "; ",
        material.acts().stream()
            .filter(a -> acts.contains(a.id()))
            .map(a -> a.cited())
            .distinct()
            .toList());
  }
}
