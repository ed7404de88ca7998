package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.CrossLink;
import org.rapporteur.model.mechanism.CrossLink.Ground;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// Links passages of the documents with the texts, recommendations and cases of the record that
/// speak of the same: by comparison with the record, by a printed symbol, by the sort of an alleged
/// violation, by the person named. Each link says its ground; likeness alone draws none.
public final class CrossLinkStage implements WholeStage<CrossLinkStage.Input, List<CrossLink>> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 1;

  private static final Set<Factuality> TOLD =
      EnumSet.of(Factuality.ASSERTED, Factuality.ALLEGED, Factuality.DENIED);

  private final NameMatcher names;
  private final Violations lexicon;

  public CrossLinkStage(NameMatcher names, Violations lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /// The documents, what was found in them, the record, and how the two compare.
  public record Input(
      List<Told> told, Analysis analysis, Register register, List<RecordCheck> checks) {
    public Input {
      told = List.copyOf(told);
      checks = List.copyOf(checks);
    }
  }

  @Override
  public StageId id() {
    return new StageId("cross-link", VERSION);
  }

  @Override
  public List<CrossLink> apply(Input input) {
    var links = new ArrayList<CrossLink>();
    var events = events(input.analysis());
    var symbols = new Symbols(input.register());
    var concerns = concerns(input.register());
    compared(input, events, links);
    for (var page : Page.all(input.told(), input.analysis())) {
      symbols.in(page).forEach(p -> printed(input.register(), page, p, events, links));
      for (var account : page.accounts) {
        violation(input.register(), concerns, page, account, events, links);
      }
      persons(input.register(), page, links);
    }
    links.sort(
        Comparator.comparing(CrossLink::mechanism)
            .thenComparing(CrossLink::ground)
            .thenComparing(CrossLink::passage)
            .thenComparing(CrossLink::words));
    return links.stream().distinct().toList();
  }

  /// The happening that each claim and each account is part of.
  private static Map<String, String> events(Analysis analysis) {
    var accounts = analysis.accounts().stream().collect(Collectors.toMap(Account::id, a -> a));
    var events = new HashMap<String, String>();
    for (Event event : analysis.events()) {
      for (var id : event.accounts()) {
        events.put(id, event.id());
        var account = accounts.get(id);
        if (account != null) {
          account.claims().forEach(c -> events.putIfAbsent(c.value(), event.id()));
        }
      }
    }
    return events;
  }

  private Map<Mechanism, Map<String, Matters.Matter>> concerns(Register register) {
    var matters = new Matters(register, lexicon);
    var concerns = new HashMap<Mechanism, Map<String, Matters.Matter>>();
    for (var mechanism : register.mechanisms()) {
      var of = matters.of(mechanism);
      if (!of.isEmpty()) {
        concerns.put(mechanism, of);
      }
    }
    return concerns;
  }

  /// A comparison is a link to its mechanism, and to each text or meeting whose act it used.
  private static void compared(Input input, Map<String, String> events, List<CrossLink> links) {
    for (var check : input.checks()) {
      var words =
          check.asked()
              + " compared with the record: "
              + check.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      var about = new java.util.TreeSet<String>();
      about.add(check.about());
      check.acts().stream()
          .map(input.register()::act)
          .flatMap(java.util.Optional::stream)
          .filter(Act::isFact)
          .forEach(a -> about.add(a.mechanism()));
      for (var id : about) {
        input
            .register()
            .mechanism(id)
            .ifPresent(m ->
                links.add(
                    new CrossLink(
                        id,
                        m.label(),
                        Ground.COMPARED,
                        check.span(),
                        claims(check),
                        event(claims(check), events),
                        check.acts(),
                        words)));
      }
    }
  }

  private static List<ClaimId> claims(RecordCheck check) {
    var claim = check.claim();
    return claim == null ? List.of() : List.of(claim);
  }

  private static void printed(
      Register register,
      Page page,
      Symbols.Printed printed,
      Map<String, String> events,
      List<CrossLink> links) {
    int sentence = page.sentence(printed.start());
    var claims =
        page.claims.stream()
            .filter(c -> page.sentence(c.span().start()) == sentence && sentence >= 0)
            .map(Claim::id)
            .sorted()
            .toList();
    var by = printed.acts().stream().collect(Collectors.groupingBy(Act::mechanism));
    by.forEach((id, acts) ->
        register
            .mechanism(id)
            .ifPresent(m ->
                links.add(
                    new CrossLink(
                        id,
                        m.label(),
                        Ground.SYMBOL,
                        Span.in(page.told.document(), printed.start(), printed.end()),
                        claims,
                        event(claims, events),
                        Asked.ids(acts),
                        "prints "
                            + printed.text().strip()
                            + ", which the record has under: "
                            + acts.getFirst().kind()
                            + " "
                            + acts.getFirst().when()))));
  }

  private static @Nullable String event(List<ClaimId> claims, Map<String, String> events) {
    return claims.stream()
        .map(c -> events.get(c.value()))
        .filter(e -> e != null)
        .findFirst()
        .orElse(null);
  }

  private static void violation(
      Register register,
      Map<Mechanism, Map<String, Matters.Matter>> concerns,
      Page page,
      Account account,
      Map<String, String> events,
      List<CrossLink> links) {
    var code = account.violation();
    if (code == null || account.passages().isEmpty() || !TOLD.contains(account.factuality())) {
      return;
    }
    concerns.forEach((mechanism, matters) -> {
      var matter = matters.get(code);
      if (matter != null
          && page.isAbout(register.about(mechanism))
          && inPeriod(mechanism, account)) {
        links.add(
            new CrossLink(
                mechanism.id(),
                mechanism.label(),
                Ground.VIOLATION,
                account.passages().getFirst(),
                account.claims(),
                events.get(account.id()),
                matter.acts(),
                words(mechanism, matter, code)));
      }
    });
  }

  private static String words(Mechanism mechanism, Matters.Matter matter, String code) {
    return mechanism.type().label()
        + (matter.words().isEmpty()
            ? " is marked in its pack as on "
            : " names \u201c" + matter.words() + "\u201d, which is ")
        + Violations.label(code);
  }

  /// A mechanism that looks at a period says nothing of what is surely outside it.
  private static boolean inPeriod(Mechanism mechanism, Account account) {
    var period =
        mechanism
            .field("period")
            .flatMap(org.rapporteur.model.time.Edtf::parse)
            .flatMap(e -> e.interval());
    var time = account.date();
    var told = time == null ? null : time.edtf().interval().orElse(null);
    return period.isEmpty() || told == null || period.get().meets(told);
  }

  private void persons(Register register, Page page, List<CrossLink> links) {
    var persons = page.entities().stream().filter(e -> e.type() == EntityType.PERSON).toList();
    for (var mechanism : register.mechanisms()) {
      if (mechanism.type() == MechanismType.DETAINEE_CASE
          && page.isAbout(register.about(mechanism))) {
        persons.stream()
            .filter(p -> isNamed(register, mechanism, p))
            .findFirst()
            .ifPresent(p -> links.add(person(mechanism, p, page)));
      }
    }
  }

  private boolean isNamed(Register register, Mechanism mechanism, Entity person) {
    var forms = new ArrayList<String>(List.of(mechanism.label()));
    register.names().getOrDefault(mechanism.id(), List.of()).stream()
        .filter(n -> !n.damaged())
        .forEach(n -> forms.add(n.form()));
    return forms.stream()
        .anyMatch(
            f -> f.equals(person.name()) || names.compare(f, person.name()).band() == Band.SAME);
  }

  private static CrossLink person(Mechanism mechanism, Entity person, Page page) {
    var evidence = page.told.document().evidence();
    var claims =
        page.claims.stream()
            .filter(c -> person.id().equals(c.subject()))
            .map(Claim::id)
            .sorted()
            .toList();
    var first =
        person.mentions().stream().filter(m -> m.evidence().equals(evidence)).sorted().findFirst();
    return new CrossLink(
        mechanism.id(),
        mechanism.label(),
        Ground.PERSON,
        first.orElseThrow(),
        claims,
        null,
        List.of(),
        "names " + person.name() + ", whose case it is");
  }
}
