package org.rapporteur.analyze.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.evidence.EvidenceId;

/// The days that the documents of a case print, tell or were published on.
///
/// @param printed days printed whole, by month and day
/// @param published when documents came out
/// @param told each day once for every document of a known day that tells of it
record CaseDays(Map<String, List<Day>> printed, List<Day> published, List<Day> told) {

  /// A day and the names of the document that it is of.
  record Day(LocalDate day, Set<String> names, EvidenceId evidence) {
    long shared(Set<String> others) {
      return names.stream().filter(others::contains).count();
    }
  }

  static String key(int month, int day) {
    return month + "-" + day;
  }

  /// The day that most documents tell of those that fit, documents that share names first; none if
  /// two days are told by as many.
  Optional<LocalDate> mostTold(Predicate<LocalDate> fits, Set<String> names) {
    var votes = new HashMap<LocalDate, Long>();
    for (var day : told) {
      if (fits.test(day.day())) {
        votes.merge(day.day(), 1 + Math.min(day.shared(names), 1), Long::sum);
      }
    }
    var best = votes.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    var days = votes.entrySet().stream().filter(e -> e.getValue().equals(best)).toList();
    return days.size() == 1 ? Optional.of(days.getFirst().getKey()) : Optional.empty();
  }
}
