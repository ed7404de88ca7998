package org.rapporteur.analyze.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Span;

/// Writes the accounts of one document, each with its claims, participants and passages.
final class AccountWriter {
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "them", "he", "him", "she", "her", "we", "us", "i", "me", "you", "who",
          "which", "others");

  private final AccountStage.Input input;
  private final Telling telling;
  private final List<AccountDraft> drafts;
  private final ClaimBook claims;
  private final Map<AccountDraft, String> ids = new HashMap<>();

  AccountWriter(AccountStage.Input input, List<AccountDraft> drafts, ClaimBook claims) {
    this.input = input;
    this.telling = input.told().telling();
    this.drafts = drafts;
    this.claims = claims;
  }

  List<Account> write() {
    drafts.forEach(d -> ids.put(d, id(d)));
    return drafts.stream().map(this::account).sorted(Comparator.comparing(Account::id)).toList();
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

  private Account account(AccountDraft draft) {
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
        claims.of(draft),
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
      // `it adopted the text` tells nobody who adopted it
      boolean told = id != null || !PRONOUNS.contains(slot.text().toLowerCase(Locale.ROOT));
      if (told && seen.add(slot.role() + ":" + (id == null ? slot.text() : id.value()))) {
        participants.add(new Participant(slot.role(), id, slot.text()));
      }
    }
    return participants;
  }

  private @Nullable EntityId entity(@Nullable Integer referent) {
    return referent == null ? null : input.entities().get(referent);
  }

  private Span span(int start, int end) {
    return Span.in(input.told().document(), start, end);
  }
}
