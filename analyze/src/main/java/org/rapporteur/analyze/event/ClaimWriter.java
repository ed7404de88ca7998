package org.rapporteur.analyze.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.ClaimBook.Assertion;
import org.rapporteur.analyze.text.Dateline;
import org.rapporteur.analyze.text.DayLines;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Recurring;
import org.rapporteur.model.time.TimeMention;

/// Writes the claims of one document and hangs them on its accounts. Each claim points at the words
/// that make it; what stands inside a speech is claimed by its speaker, never by the document.
final class ClaimWriter {
  private final AccountStage.Input input;
  private final Telling telling;
  private final List<AccountDraft> drafts;
  private final ClaimBook book;

  ClaimWriter(AccountStage.Input input, List<AccountDraft> drafts) {
    this.input = input;
    this.telling = input.told().telling();
    this.drafts = drafts;
    this.book = new ClaimBook(drafts);
  }

  AccountStage.Output write() {
    dates();
    figures();
    said();
    roles();
    names();
    worded();
    drafts.forEach(this::parts);
    return new AccountStage.Output(new AccountWriter(input, drafts, book).write(), book.sorted());
  }

  private void dates() {
    for (var time : telling.times()) {
      var kind = telling.block(time.sentence()).kind();
      if (!kind.yieldsClaims() || isPageDate(kind, time)) {
        continue;
      }
      var resolved = input.times().get(time.number());
      if (resolved == null && time.expression() instanceof Recurring) {
        continue; // `every month` tells how often, not when
      }
      boolean publication =
          kind == Block.Kind.DATE
              || (kind == Block.Kind.BYLINE && resolved != null && resolved.edtf().isDay())
              || isOfDateline(time);
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

  /// The day before a wire story tells when it was sent, not when something happened.
  private boolean isOfDateline(TimeMention time) {
    return Dateline.isDay(
        time.start(),
        time.end(),
        telling.blocks(),
        input.told().document().text(),
        telling.referents());
  }

  /// `Published: 3 May 2025`, also with the reporter's name, is printed by the page and known of
  /// the document; it asserts nothing, and neither does `TODAY` in the name of a paper. `Done at
  /// Geneva, 3 May 2025` does.
  private boolean isPageDate(Block.Kind kind, TimeMention time) {
    boolean around = kind == Block.Kind.DATE || kind == Block.Kind.BYLINE;
    return around
        && (time.text().chars().noneMatch(Character::isDigit)
            || DayLines.isStamp(words(telling.block(time.sentence())))
            || telling.referents().stream()
                .filter(r -> r.type() != EntityType.PERSON)
                .flatMap(r -> r.mentions().stream())
                .noneMatch(m -> m.sentence() == time.sentence()));
  }

  private String words(Block block) {
    return input.told().document().text().substring(block.start(), block.end());
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
      var kind = telling.block(quantity.sentence()).kind();
      // the hour at which a page went up, how often it was seen, on which frequency a station sends
      if (!kind.yieldsClaims() || kind == Block.Kind.DATE || kind == Block.Kind.BYLINE) {
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
    for (var remark : Remark.all(telling.speeches(), this::text)) {
      book.put(
          new Assertion(
              Kind.SAID,
              "speech:"
                  + (remark.speakerText() == null
                      ? "?"
                      : remark.speakerText().toLowerCase(Locale.ROOT)),
              entity(remark.speaker()),
              "said",
              new Value.Words(remark.words(this::text)),
              entity(remark.speaker()),
              remark.speakerText(),
              remark.factuality(),
              Polarity.AFFIRMED,
              span(remark.start(), remark.end()),
              remark.parts().stream().map(p -> span(p.contentStart(), p.contentEnd())).toList(),
              remark.rule(),
              List.of()),
          draftOf(frame(remark)));
    }
  }

  private @Nullable Frame frame(Remark remark) {
    return telling.frames().stream()
        .filter(f ->
            f.speech() != null
                && remark.parts().stream().anyMatch(p -> p.number() == f.speech())
                && f.rule().startsWith("speech:"))
        .findFirst()
        .orElse(null);
  }

  /// What plain words give, whatever happening they stand in.
  private void worded() {
    for (var worded : WordedClaim.in(input.told(), this::entity)) {
      var speech = speechAt(worded.start(), worded.end());
      book.put(
          new Assertion(
              Kind.DID,
              worded.subject(),
              worded.about(),
              worded.property(),
              worded.value(),
              speech == null ? null : entity(speech.speaker()),
              speech == null ? null : speech.speakerText(),
              Factuality.ASSERTED,
              worded.polarity(),
              span(worded.start(), worded.end()),
              List.of(),
              worded.rule(),
              List.of()),
          null);
    }
  }

  private void roles() {
    for (var role : telling.roles()) {
      if (isInDateline(role.start(), telling.block(role.sentence()))) {
        continue;
      }
      var person = telling.referents().get(role.person());
      book.put(
          new Assertion(
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

  /// Whether a name is told in a text. A masthead or byline says who wrote it, the line of the day
  /// where, and a line that is a name and no more (`Press Release No. 118/25`) what the paper is
  /// called: they assert nothing.
  private boolean asserts(org.rapporteur.model.telling.Mention mention) {
    var block = telling.block(mention.sentence());
    boolean whole = mention.start() == block.start() && mention.end() == block.end();
    return block.kind().yieldsClaims()
        && block.kind() != Block.Kind.BYLINE
        && block.kind() != Block.Kind.DATE
        && !(whole && block.kind() == Block.Kind.TITLE)
        && !isInDateline(mention.start(), block);
  }

  /// Who sends a story, and from where, asserts nothing.
  private boolean isInDateline(int start, Block block) {
    return block.kind() == Block.Kind.BODY && start - block.start() < Dateline.length(words(block));
  }

  /// Under which names the document knows those whom no list knows.
  private void names() {
    for (var referent : telling.referents()) {
      boolean listed =
          referent.knownAs() != null
              && referent.type() != EntityType.COUNTRY
              && !referent.type().near(EntityType.ORGANIZATION);
      if (listed || entity(referent.number()) == null) {
        continue;
      }
      referent.mentions().stream()
          .filter(m -> m.text().strip().matches("(?s).+[\\s-].+"))
          .filter(this::asserts)
          .max(
              Comparator.comparingInt((org.rapporteur.model.telling.Mention m) -> m.text().length())
                  .thenComparingInt(m -> -m.start()))
          .ifPresent(m ->
              book.put(
                  new Assertion(
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
    book.put(
        new Assertion(
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
    return Span.in(input.told().document(), start, end);
  }

  private String text(int start, int end) {
    return printed(start, end).replaceAll("\\s+", " ");
  }

  private String printed(int start, int end) {
    return input.told().document().text().substring(start, end);
  }
}
