package org.rapporteur.desk.trace;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.trace.Dossier.Coverage;
import org.rapporteur.report.trace.Sentences;

/// How old the lists are against the day of a question: an old list can say that somebody was
/// listed, and not that somebody is not.
final class ListDates {
  private static final int FRESH_DAYS = 7;
  private static final Set<String> LISTS =
      Set.of(
          "un",
          "ofac-sdn",
          "ofac-consolidated",
          "ofac-advanced",
          "csl",
          "eu",
          "uk",
          "uflpa",
          "import-bans");

  private final List<Coverage> coverage;

  ListDates(List<Coverage> coverage) {
    this.coverage = List.copyOf(coverage);
  }

  /// A sentence for each list that is not of the day.
  List<String> against(@Nullable LocalDate day) {
    var words = new ArrayList<String>();
    if (day == null) {
      return words;
    }
    for (var list : coverage) {
      if (LISTS.contains(list.kind())) {
        date(list.dated()).ifPresent(dated -> old(list, dated, day).ifPresent(words::add));
      }
    }
    return words;
  }

  private static Optional<String> old(Coverage list, LocalDate dated, LocalDate day) {
    long days = ChronoUnit.DAYS.between(dated, day);
    if (days > FRESH_DAYS) {
      return Optional.of(
          "The list used ("
              + list.name()
              + ") is of "
              + Sentences.day(dated)
              + ", "
              + days
              + " days before the day asked about: who is not on it was not listed as of then");
    }
    return days < 0
        ? Optional.of(
            "The list used ("
                + list.name()
                + ") is of "
                + Sentences.day(dated)
                + ", after the day asked about: who was delisted in between is not on it")
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String printed) {
    try {
      return printed.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(printed.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
