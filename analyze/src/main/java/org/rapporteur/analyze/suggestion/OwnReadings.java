package org.rapporteur.analyze.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.suggestion.Suggestion.Role;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.TimeExpression;

/// What our own rules read inside a quote: figures, dates and names with their values. A model may
/// name a value instead of printed words, but only one that stands here.
final class OwnReadings {
  /// A value that our rules read at a place.
  private record Reading(Role role, Span span, String value) {}

  private final Span quote;
  private final List<Reading> readings = new ArrayList<>();

  OwnReadings(Told told, Span quote) {
    this.quote = quote;
    for (var figure : told.telling().quantities()) {
      add(told, Role.FIGURE, figure.start(), figure.end(), figure.quantity().print());
    }
    for (var time : told.telling().times()) {
      String value =
          time.expression() instanceof TimeExpression.Absolute absolute
              ? absolute.date().value()
              : PlainWords.line(time.text());
      add(told, Role.DATE, time.start(), time.end(), value);
    }
    for (var referent : told.telling().referents()) {
      for (var mention : referent.mentions()) {
        add(told, Role.SUBJECT, mention.start(), mention.end(), referent.name());
      }
    }
  }

  private void add(Told told, Role role, int start, int end, String value) {
    if (start < quote.end() && quote.start() < end) {
      readings.add(new Reading(role, Span.in(told.document(), start, end), value));
    }
  }

  /// The place inside the quote whose value a model names.
  Optional<Span> reading(Role role, String value) {
    return of(role).stream()
        .filter(r -> r.value().equals(value.strip()))
        .map(Reading::span)
        .filter(span -> quote.start() <= span.start() && span.end() <= quote.end())
        .findFirst();
  }

  /// What printed words are worth: a figure or date as our rules read it, else the words. Words
  /// that hold neither a reading of ours nor a digit are no figure and no date.
  Optional<String> value(Role role, Span printed) {
    String words = PlainWords.line(printed.text());
    if (role != Role.FIGURE && role != Role.DATE) {
      return Optional.of(words);
    }
    var read = of(role).stream().filter(r -> r.span().overlaps(printed)).toList();
    if (read.size() == 1) {
      return Optional.of(read.getFirst().value());
    }
    return read.isEmpty() && words.chars().noneMatch(Character::isDigit)
        ? Optional.empty()
        : Optional.of(words);
  }

  private List<Reading> of(Role role) {
    var kept = role == Role.FIGURE || role == Role.DATE ? role : Role.SUBJECT;
    return readings.stream().filter(r -> r.role() == kept).toList();
  }
}
