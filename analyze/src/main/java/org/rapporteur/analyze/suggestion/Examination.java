package org.rapporteur.analyze.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.suggestion.SuggestionStage.Answered;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.suggestion.Answer;
import org.rapporteur.model.suggestion.Refusal;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.model.suggestion.Suggestion.Part;
import org.rapporteur.model.suggestion.Suggestion.Role;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// Examines the proposals of one answer, each by itself.
final class Examination {
  private static final int LONGEST = 4_000;

  private final Told told;
  private final Answered answered;

  Examination(Told told, Answered answered) {
    this.told = told;
    this.answered = answered;
  }

  /// A proposal fails a test.
  private static final class Failure extends Exception {
    private static final long serialVersionUID = 1;
    private final Refusal why;

    Failure(Refusal why) {
      super(why.words(), null, false, false);
      this.why = why;
    }
  }

  Verdict of(Answer.Item item) {
    try {
      var kind = kind(item.kind());
      var event = event(item.event());
      var span = quote(item);
      var parts = parts(span, item.slots() == null ? List.of() : item.slots());
      var speaker = speaker(item.speaker());
      requireWhole(kind, event, parts, speaker);
      return new Verdict.Stands(
          Suggestion.of(kind, event, span, parts, speaker, answered.model(), answered.request()));
    } catch (Failure failure) {
      return new Verdict.Refused(failure.why);
    }
  }

  private static Claim.Kind kind(@Nullable String word) throws Failure {
    if (word == null) {
      throw new Failure(Refusal.INCOMPLETE);
    }
    return Arrays.stream(Claim.Kind.values())
        .filter(kind -> kind.label().equals(word))
        .findFirst()
        .orElseThrow(() -> new Failure(Refusal.UNKNOWN_WORD));
  }

  private static @Nullable EventType event(@Nullable String word) throws Failure {
    if (isNothing(word)) {
      return null;
    }
    return Arrays.stream(EventType.values())
        .filter(event -> event.label().equals(word))
        .findFirst()
        .orElseThrow(() -> new Failure(Refusal.UNKNOWN_WORD));
  }

  private Span quote(Answer.Item item) throws Failure {
    var number = item.sentence();
    var quote = item.quote();
    if (number == null || quote == null || quote.isBlank()) {
      throw new Failure(Refusal.INCOMPLETE);
    }
    if (!answered.question().asks(number)) {
      throw new Failure(Refusal.SENTENCE_NOT_ASKED);
    }
    var sentence = told.telling().sentences().get(number);
    var found = words(sentence.start(), sentence.end()).find(bounded(quote));
    if (found.isEmpty()) {
      throw new Failure(Refusal.QUOTE_NOT_PRINTED);
    }
    if (found.size() > 1) {
      throw new Failure(Refusal.QUOTE_NOT_UNIQUE);
    }
    return Span.in(told.document(), found.getFirst().start(), found.getFirst().end());
  }

  private List<Part> parts(Span quote, List<Answer.Slot> slots) throws Failure {
    var parts = new ArrayList<Part>();
    var readings = new OwnReadings(told, quote);
    for (var slot : slots) {
      var name = slot.name();
      var text = slot.text();
      if (text == null || text.isBlank()) {
        continue; // a slot left empty says nothing
      }
      if (name == null) {
        throw new Failure(Refusal.INCOMPLETE);
      }
      var role = Role.of(name).orElseThrow(() -> new Failure(Refusal.UNKNOWN_WORD));
      parts.add(part(role, quote, bounded(text), readings));
    }
    parts.sort(Comparator.comparing(Part::span).thenComparing(Part::role));
    return parts.stream().distinct().toList();
  }

  private Part part(Role role, Span quote, String text, OwnReadings readings) throws Failure {
    var printed =
        words(quote.start(), quote.end()).find(text).stream()
            .findFirst()
            .map(place -> Span.in(told.document(), place.start(), place.end()))
            .or(() -> readings.reading(role, text))
            .orElseThrow(() -> new Failure(Refusal.PART_NOT_PRINTED));
    return new Part(
        role,
        printed,
        readings.value(role, printed).orElseThrow(() -> new Failure(Refusal.NOT_A_FIGURE_OR_DATE)));
  }

  /// The name that the document prints, for one that is given.
  private @Nullable String speaker(@Nullable String given) throws Failure {
    if (isNothing(given) || given == null) {
      return null;
    }
    String wanted = folded(bounded(given));
    for (var referent : told.telling().referents()) {
      if (Questionnaire.canSpeak(referent.type())
          && (folded(referent.name()).equals(wanted)
              || referent.mentions().stream().anyMatch(m -> folded(m.text()).equals(wanted)))) {
        return referent.name();
      }
    }
    throw new Failure(Refusal.SPEAKER_NOT_NAMED);
  }

  private static void requireWhole(
      Claim.Kind kind, @Nullable EventType event, List<Part> parts, @Nullable String speaker)
      throws Failure {
    boolean whole =
        switch (kind) {
          case NUMBER -> has(parts, Role.FIGURE);
          case DATE -> has(parts, Role.DATE);
          case ROLE -> has(parts, Role.HOLDER) && has(parts, Role.OFFICE);
          case SAID -> speaker != null;
          case DID -> event != null && !parts.isEmpty();
        };
    if (!whole) {
      throw new Failure(Refusal.INCOMPLETE);
    }
  }

  private static boolean has(List<Part> parts, Role role) {
    return parts.stream().anyMatch(part -> part.role() == role);
  }

  private PlainWords words(int start, int end) {
    return PlainWords.of(told.document().text(), start, end);
  }

  private static boolean isNothing(@Nullable String word) {
    return Optional.ofNullable(word)
        .filter(w -> !w.isBlank() && !w.equals(AnswerShape.NO_EVENT))
        .isEmpty();
  }

  /// Nothing longer than this is looked for.
  private static String bounded(String text) throws Failure {
    if (text.length() > LONGEST) {
      throw new Failure(Refusal.QUOTE_NOT_PRINTED);
    }
    return text;
  }

  private static String folded(String name) {
    return PlainWords.line(name).toLowerCase(Locale.ROOT);
  }
}
