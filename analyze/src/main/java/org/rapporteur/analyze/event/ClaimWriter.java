package org.rapporteur.analyze.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Provenance;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Recurring;

/// Writes the claims of one document and hangs them on its accounts. Each claim points at the words
/// that make it; what stands inside a speech is claimed by its speaker, never by the document.
final class ClaimWriter {
  private static final String STAGE = "account/1";

  private final AccountStage.Input input;
  private final Telling telling;
  private final List<AccountDraft> drafts;
  private final Map<ClaimId, Claim> claims = new HashMap<>();
  private final Map<AccountDraft, Set<ClaimId>> byAccount = new HashMap<>();

  ClaimWriter(AccountStage.Input input, List<AccountDraft> drafts) {
    this.input = input;
    this.telling = input.told().telling();
    this.drafts = drafts;
    drafts.forEach(d -> byAccount.put(d, new LinkedHashSet<>()));
  }

  AccountStage.Output write() {
    dates();
    figures();
    said();
    roles();
    names();
    drafts.forEach(this::parts);
    var sorted = claims.values().stream().sorted(Comparator.comparing(Claim::id)).toList();
    return new AccountStage.Output(accounts(), sorted);
  }

  private void dates() {
    for (var time : telling.times()) {
      var kind = telling.blocks().get(telling.sentences().get(time.sentence()).block()).kind();
      if (!kind.yieldsClaims()) {
        continue;
      }
      var resolved = input.times().get(time.number());
      boolean publication =
          kind == Block.Kind.DATE
              || (kind == Block.Kind.BYLINE && resolved != null && resolved.edtf().isDay());
      var frames = framesOf(f -> f.times().contains(time.number()));
      boolean since =
          (time.expression() instanceof Range range && range.to() == null)
              || time.expression() instanceof Recurring;
      String property = publication ? "published" : since ? "since" : "date";
      Value value =
          resolved == null
              ? new Value.Undated(time.text())
              : new Value.Date(since ? beginning(resolved) : resolved);
      var frame = frames.isEmpty() ? null : frames.getFirst();
      var draft = draftOf(frame);
      add(
          Kind.DATE,
          subject(draft, frame),
          null,
          property,
          value,
          frame,
          span(time.start(), time.end()),
          "time",
          resolved == null ? List.of() : resolved.steps(),
          draft,
          speechAt(time.start(), time.end()));
    }
  }

  /// `since 2020` asserts a beginning.
  private static Time beginning(Time time) {
    String value = time.edtf().value();
    int slash = value.indexOf('/');
    return slash <= 0 || value.startsWith("..")
        ? time
        : new Time(
            new org.rapporteur.model.time.Edtf(value.substring(0, slash)),
            time.printed(),
            time.steps());
  }

  private void figures() {
    for (var quantity : telling.quantities()) {
      if (!telling
          .blocks()
          .get(telling.sentences().get(quantity.sentence()).block())
          .kind()
          .yieldsClaims()) {
        continue;
      }
      var frames = framesOf(f -> f.quantities().contains(quantity.number()));
      var frame =
          frames.stream().min(Comparator.comparingInt(f -> f.end() - f.start())).orElse(null);
      var draft = draftOf(frame);
      add(
          Kind.NUMBER,
          subject(draft, frame),
          null,
          quantity.property(),
          new Value.Figure(quantity.quantity()),
          frame,
          span(quantity.start(), quantity.end()),
          "quantity",
          List.of(),
          draft,
          speechAt(quantity.start(), quantity.end()));
    }
  }

  private void said() {
    for (var speech : telling.speeches()) {
      var frame =
          telling.frames().stream()
              .filter(f ->
                  f.speech() != null
                      && f.speech() == speech.number()
                      && f.rule().startsWith("speech:"))
              .findFirst()
              .orElse(null);
      var draft = draftOf(frame);
      String words = text(speech.contentStart(), speech.contentEnd());
      var factuality =
          switch (speech.act()) {
            case ASK -> Factuality.REQUESTED;
            case DENY -> Factuality.DENIED;
            case PROMISE -> Factuality.PLANNED;
            default -> Factuality.ASSERTED;
          };
      var span = span(speech.start(), speech.end());
      String subject =
          "speech:"
              + (speech.speakerText() == null
                  ? "?"
                  : speech.speakerText().toLowerCase(Locale.ROOT));
      put(
          new Draft(
              Kind.SAID,
              subject,
              entity(speech.speaker()),
              "said",
              new Value.Words(words),
              entity(speech.speaker()),
              speech.speakerText(),
              factuality,
              Polarity.AFFIRMED,
              span,
              List.of(span(speech.contentStart(), speech.contentEnd())),
              speech.rule(),
              List.of()),
          draft);
    }
  }

  private void roles() {
    for (var role : telling.roles()) {
      var person = telling.referents().get(role.person());
      put(
          new Draft(
              Kind.ROLE,
              "person:" + person.name().toLowerCase(Locale.ROOT),
              entity(role.person()),
              "role",
              new Value.Words(role.printed()),
              null,
              null,
              Factuality.ASSERTED,
              Polarity.AFFIRMED,
              span(role.start(), role.end()),
              List.of(),
              role.rule(),
              role.flags()),
          null);
    }
  }

  /// Under which names the document knows those whom no list knows.
  private void names() {
    for (var referent : telling.referents()) {
      boolean listed =
          referent.knownAs() != null
              && referent.type() != org.rapporteur.model.telling.EntityType.COUNTRY
              && !referent.type().near(org.rapporteur.model.telling.EntityType.ORGANIZATION);
      if (listed || entity(referent.number()) == null) {
        continue;
      }
      referent.mentions().stream()
          .filter(m -> m.text().strip().matches("(?s).+[\\s-].+"))
          .max(
              Comparator.comparingInt((org.rapporteur.model.telling.Mention m) -> m.text().length())
                  .thenComparingInt(m -> -m.start()))
          .ifPresent(m ->
              put(
                  new Draft(
                      Kind.DID,
                      referent.type().label().toLowerCase(Locale.ROOT)
                          + ":"
                          + referent.name().toLowerCase(Locale.ROOT),
                      entity(referent.number()),
                      "name",
                      new Value.Words(m.text().replaceAll("\\s+", " ")),
                      null,
                      null,
                      Factuality.ASSERTED,
                      Polarity.AFFIRMED,
                      span(m.start(), m.end()),
                      List.of(),
                      m.rule(),
                      List.of()),
                  null));
    }
  }

  /// One claim for each part that somebody or something plays in the account.
  private void parts(AccountDraft draft) {
    for (var frame : draft.frames) {
      if (frame.rule().startsWith("speech:")) {
        continue;
      }
      for (var slot : frame.slots()) {
        var id = entity(slot.referent());
        Value value = id == null ? new Value.Words(slot.text()) : new Value.Named(id, slot.text());
        add(
            Kind.DID,
            subject(draft, frame),
            null,
            slot.role().label(),
            value,
            frame,
            span(
                Math.min(frame.triggerStart(), slot.start()),
                Math.max(frame.triggerEnd(), slot.end())),
            frame.rule(),
            List.of(),
            draft,
            speechAt(frame.triggerStart(), frame.triggerEnd()));
      }
    }
  }

  private record Draft(
      Kind kind,
      String subjectKey,
      @Nullable EntityId subject,
      String property,
      Value value,
      @Nullable EntityId speaker,
      @Nullable String speakerText,
      Factuality factuality,
      Polarity polarity,
      Span span,
      List<Span> support,
      String rule,
      List<String> steps) {}

  private void add(
      Kind kind,
      String subject,
      @Nullable EntityId entity,
      String property,
      Value value,
      @Nullable Frame frame,
      Span span,
      String rule,
      List<String> steps,
      @Nullable AccountDraft draft,
      @Nullable Speech speech) {
    var factuality = frame == null ? Factuality.ASSERTED : frame.factuality();
    var polarity = frame == null ? Polarity.AFFIRMED : frame.polarity();
    put(
        new Draft(
            kind,
            subject,
            entity,
            property,
            value,
            speech == null ? null : entity(speech.speaker()),
            speech == null ? null : speech.speakerText(),
            factuality,
            polarity,
            span,
            List.of(),
            rule,
            steps),
        draft);
  }

  private void put(Draft d, @Nullable AccountDraft draft) {
    var id =
        Claim.idOf(
            d.kind(),
            d.subjectKey(),
            d.property(),
            d.value(),
            d.speakerText(),
            d.factuality(),
            d.polarity(),
            d.span());
    claims.putIfAbsent(
        id,
        new Claim(
            id,
            d.kind(),
            d.subjectKey(),
            d.subject(),
            d.property(),
            d.value(),
            d.speaker(),
            d.speakerText(),
            d.factuality(),
            d.polarity(),
            d.span(),
            d.support(),
            new Provenance(STAGE, d.rule(), d.steps())));
    if (draft != null) {
      byAccount.getOrDefault(draft, new HashSet<>()).add(id);
    }
  }

  private List<Frame> framesOf(java.util.function.Predicate<Frame> test) {
    return telling.frames().stream().filter(test).toList();
  }

  private @Nullable AccountDraft draftOf(@Nullable Frame frame) {
    return frame == null
        ? null
        : drafts.stream().filter(d -> d.frames.contains(frame)).findFirst().orElse(null);
  }

  private static String subject(@Nullable AccountDraft draft, @Nullable Frame frame) {
    var first = draft != null ? draft.first() : frame;
    return first == null
        ? "document"
        : first.type().label().toLowerCase(Locale.ROOT)
            + ":"
            + first.title().toLowerCase(Locale.ROOT);
  }

  private @Nullable Speech speechAt(int start, int end) {
    return telling.speeches().stream()
        .filter(s -> s.contentStart() <= start && end <= s.contentEnd())
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private @Nullable EntityId entity(@Nullable Integer referent) {
    return referent == null ? null : input.entities().get(referent);
  }

  private Span span(int start, int end) {
    return input.told().document().span(start, end);
  }

  private String text(int start, int end) {
    return input.told().document().text().substring(start, end).replaceAll("\\s+", " ");
  }

  private List<Account> accounts() {
    var ids = new HashMap<AccountDraft, String>();
    drafts.forEach(d -> ids.put(d, id(d)));
    return drafts.stream()
        .map(d -> account(d, ids))
        .sorted(Comparator.comparing(Account::id))
        .toList();
  }

  private String id(AccountDraft draft) {
    var first = draft.first();
    String content =
        telling.evidence().hex()
            + ":"
            + first.type()
            + ":"
            + first.start()
            + "-"
            + first.end()
            + ":"
            + first.triggerStart()
            + ":"
            + (first.times().isEmpty() ? "" : telling.times().get(first.times().getFirst()).start())
            + ":"
            + first.rule()
            + ":"
            + first.number();
    return "A-" + EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }

  private Account account(AccountDraft draft, Map<AccountDraft, String> ids) {
    var place =
        draft.slots().stream().filter(s -> s.role() == SlotRole.PLACE).findFirst().orElse(null);
    var passages = new ArrayList<Span>();
    for (var frame : draft.frames) {
      var sentence = telling.sentences().get(frame.sentence());
      var span =
          span(
              Math.max(sentence.start(), Math.min(frame.start(), sentence.end() - 1)),
              Math.max(frame.end(), sentence.start() + 1));
      if (!passages.contains(span)) {
        passages.add(span);
      }
    }
    passages.sort(null);
    return new Account(
        ids.getOrDefault(draft, ""),
        telling.evidence(),
        draft.first().type(),
        title(draft),
        draft.date,
        place == null ? null : entity(place.referent()),
        place == null ? null : place.text(),
        body(draft),
        draft.session,
        draft.symbol,
        draft.violation(),
        draft.first().pattern(),
        draft.recurring,
        draft.factuality(),
        draft.part == null ? null : ids.get(draft.part),
        participants(draft),
        byAccount.getOrDefault(draft, Set.of()).stream().sorted().toList(),
        passages);
  }

  private @Nullable EntityId body(AccountDraft draft) {
    return draft.slots().stream()
        .filter(s -> s.role() == SlotRole.CONVENER || s.role() == SlotRole.ADOPTER)
        .map(s -> entity(s.referent()))
        .filter(e -> e != null)
        .findFirst()
        .orElse(null);
  }

  private static String title(AccountDraft draft) {
    return draft.frames.stream()
        .map(Frame::title)
        .max(
            Comparator.comparingInt((String t) -> Math.min(t.length(), 70))
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private List<Participant> participants(AccountDraft draft) {
    var seen = new HashSet<String>();
    var participants = new ArrayList<Participant>();
    for (Slot slot : draft.slots()) {
      if (slot.role() == SlotRole.PLACE
          || slot.role() == SlotRole.REASON
          || slot.role() == SlotRole.TOPIC) {
        continue;
      }
      var id = entity(slot.referent());
      if (seen.add(slot.role() + ":" + (id == null ? slot.text() : id.value()))) {
        participants.add(new Participant(slot.role(), id, slot.text()));
      }
    }
    return participants;
  }
}
