package org.rapporteur.report.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        "Acts that the record of this case holds, and what the documents tell of institutions,"
            + " apart.",
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
        "Every vote of which all numbers are in the record.",
        Votes.sheet(material.acts()));
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
        Cell.quiet(check.words() + ". " + String.join("; ", check.sources())));
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
      if (type == MechanismType.MANDATE
          || type == MechanismType.LEGISLATION
          || type == MechanismType.SERIES) {
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

  private Sheet gaps() {
    return new Sheet(
        null,
        "Gaps",
        List.of("What", "Missing", "When", "In words"),
        material.gaps().stream()
            .filter(g -> g.kind() != Gap.Kind.VACANCY)
            .map(g ->
                List.of(
                    Cell.of(material.label(g.mechanism())),
                    Cell.of(g.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                    Cell.of(g.period()),
                    Cell.quiet(g.words())))
            .toList(),
        "");
  }

  private Sheet doubts() {
    return new Sheet(
        null,
        "Doubts",
        List.of("Check", "Act or document", "The sum", "Source"),
        material.doubts().stream().map(this::doubt).toList(),
        "");
  }

  private List<Cell> doubt(Doubt doubt) {
    var passage = doubt.passage();
    return List.of(
        Cell.of(doubt.check() + ", " + SUMS.getOrDefault(doubt.check(), "")),
        passage == null
            ? Cell.of(act(doubt.subject()))
            : Cell.to(name(passage.evidence()), Ways.href(passage)),
        doubt.impossible() ? Cell.loud(doubt.words()) : Cell.of(doubt.words()),
        Cell.quiet(sources(passage == null ? List.of(doubt.subject()) : doubt.acts())));
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
                Cell.of(check.words()),
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
    return List.of(
        Cell.of(rivalry.question().replace('-', ' ')),
        loud ? Cell.loud(rivalry.sense().label()) : Cell.of(rivalry.sense().label()),
        Cell.of(
            String.join(
                "; ",
                rivalry.acts().stream()
                    .map(a -> a.when() + " (" + a.citation().print() + ")")
                    .distinct()
                    .toList())),
        Cell.of(rivalry.words()),
        Cell.quiet(preferred == null ? "no verdict" : sources(List.of(preferred))));
  }

  private String sources(List<String> acts) {
    return String.join(
        "; ",
        material.acts().stream()
            .filter(a -> acts.contains(a.id()))
            .map(a -> a.citation().print())
            .distinct()
            .toList());
  }
}
