package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Block;
import org.rapporteur.report.html.page.Paragraph;
import org.rapporteur.report.html.page.SourcePage;
import org.rapporteur.report.html.page.Stretch;
import org.rapporteur.report.html.page.Taken;

/// A page for each source that has a text: the whole stored text with every cited passage marked,
/// and what was taken from it.
final class SourcePages {
  private static final int LISTED = 400;

  private final Casebook casebook;
  private final Cited cited;
  private final SourceWords words;
  private final Margins margins;
  private final Map<EvidenceId, List<Held>> held = new HashMap<>();

  SourcePages(Casebook casebook, Cited cited, SourceWords words, Margins margins) {
    this.casebook = casebook;
    this.cited = cited;
    this.words = words;
    this.margins = margins;
    for (Event event : casebook.analysis().events()) {
      for (Account account : casebook.accounts(event)) {
        held.computeIfAbsent(account.evidence(), e -> new ArrayList<>())
            .add(new Held(account.id(), event));
      }
    }
  }

  /// A source's account and the happening that it tells of.
  private record Held(String account, Event event) {}

  Optional<SourcePage> page(SourceView source) {
    return casebook.text(source.evidence()).map(text -> page(source, text));
  }

  private SourcePage page(SourceView source, String text) {
    List<Claim> made =
        casebook.claims(source.evidence()).stream()
            .sorted(Comparator.comparing(Claim::span).thenComparing(Claim::id))
            .toList();
    Map<ClaimId, Event> events = events(source);
    List<Taken> taken =
        made.stream().limit(LISTED).map(claim -> taken(claim, events.get(claim.id()))).toList();
    var marked = new MarkedText(text, cited.of(source.evidence(), text));
    List<Paragraph> paragraphs = paragraphs(source, text, marked);
    return new SourcePage(
        casebook.view().run().caseId(),
        words.source(source),
        marked.style(),
        paragraphs,
        made.size(),
        taken);
  }

  private List<Paragraph> paragraphs(SourceView source, String text, MarkedText marked) {
    String language = casebook.language(source.evidence(), 0);
    List<Block> blocks = casebook.telling(source.evidence()).map(Telling::blocks).orElse(List.of());
    var paragraphs = new ArrayList<Paragraph>();
    int from = 0;
    for (Block block : blocks) {
      if (block.start() >= from && block.end() <= text.length()) {
        add(paragraphs, "between", language, marked.part(from, block.start()));
        add(paragraphs, quiet(block), block.language(), marked.part(block.start(), block.end()));
        from = block.end();
      }
    }
    add(paragraphs, blocks.isEmpty() ? "" : "between", language, marked.part(from, text.length()));
    return paragraphs;
  }

  private static void add(
      List<Paragraph> paragraphs, String quiet, String language, List<Stretch> stretches) {
    boolean blank = stretches.stream().allMatch(s -> !s.passage() && s.text().isBlank());
    if (!blank) {
      paragraphs.add(new Paragraph(quiet, Notes.lang(language), stretches));
    }
  }

  private static String quiet(Block block) {
    if (block.kind().yieldsClaims()) {
      return "";
    }
    return switch (block.kind()) {
      case COMMENT -> "comment";
      case RELATED -> "announcement of something else";
      case LEGAL -> "legal notice";
      case IMPRINT -> "who answers for the text";
      case FURNITURE -> "page furniture";
      case TITLE, BYLINE, DATE, BODY, CAPTION -> "no claims";
    };
  }

  /// The happening that each claim of a source hangs on, if there is one.
  private Map<ClaimId, Event> events(SourceView source) {
    var events = new HashMap<ClaimId, Event>();
    for (Held one : held.getOrDefault(source.evidence(), List.of())) {
      casebook
          .account(one.account())
          .ifPresent(a -> a.claims().forEach(c -> events.putIfAbsent(c, one.event())));
    }
    return events;
  }

  private Taken taken(Claim claim, @Nullable Event event) {
    cited.note(claim.span(), Cited.Kind.STATEMENT);
    claim.support().forEach(span -> cited.note(span, Cited.Kind.STATEMENT));
    var how = new ArrayList<String>();
    how.add("rule " + claim.provenance().rule() + ", stage " + claim.provenance().stage());
    how.addAll(claim.provenance().steps());
    return new Taken(
        subject(claim, event),
        Wording.property(claim.property()),
        Wording.value(claim, claim.value().print()),
        derived(claim) ? Happenings.workedOut(claim) : "",
        sense(claim),
        speaker(claim),
        "#" + Cited.anchor(claim.span()),
        how,
        margins.fromSource(claim.id().value()));
  }

  private String subject(Claim claim, @Nullable Event event) {
    return casebook
        .entity(claim.subject())
        .map(Entity::name)
        .or(() -> Optional.ofNullable(event).map(Event::title))
        .orElse(claim.subjectKey());
  }

  private String speaker(Claim claim) {
    return casebook
        .entity(claim.speaker())
        .map(Entity::name)
        .orElse(claim.speakerText() == null ? "" : claim.speakerText());
  }

  private static boolean derived(Claim claim) {
    return claim.value() instanceof Value.Date date && !date.time().printed();
  }

  private static String sense(Claim claim) {
    String sense = Wording.sense(claim.factuality());
    return switch (claim.polarity()) {
      case AFFIRMED -> sense;
      case NEGATED -> sense.isEmpty() ? "Not" : sense;
    };
  }
}
