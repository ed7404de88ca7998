package org.rapporteur.analyze.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.model.evidence.EvidenceId;

/// The days that the documents of a case print, tell or were published on, and which of them name
/// the same people and bodies. Who asks for the neighbours of a document is led to them by their
/// names: among a hundred thousand documents nobody can look at all for each.
final class CaseDays {
  /// A name that more documents bear says nothing of what one of them is about.
  private static final int COMMON = 500;

  private static final int FEW = 8;

  private final List<Days> documents = new ArrayList<>();
  private final KeyBlocks bearers = new KeyBlocks();
  private final List<LocalDate> published = new ArrayList<>();
  private final NavigableMap<LocalDate, List<Integer>> told = new TreeMap<>();

  /// The days of one document.
  ///
  /// @param published the day it came out, if it says so
  /// @param printed days that it prints whole
  record Days(EvidenceId evidence, @Nullable LocalDate published, List<LocalDate> printed) {
    Days {
      printed = List.copyOf(printed);
    }
  }

  /// Takes in a document with the names it bears. Before anybody asks, all are [#gathered()].
  void add(Days days, Set<String> names) {
    names.forEach(name -> bearers.put(name, documents.size()));
    documents.add(days);
    if (days.published() != null) {
      published.add(days.published());
    }
  }

  /// Forgets the names that bring nobody together.
  void gathered() {
    bearers.keep(block -> block.size() > 1 && block.size() <= COMMON);
    published.sort(null);
  }

  /// Notes the days of which a document of a known day tells, each once.
  void tell(int document, Collection<LocalDate> days) {
    days.forEach(d -> told.computeIfAbsent(d, k -> new ArrayList<>()).add(document));
  }

  /// Whether the case has so few documents that somebody has brought them together on one matter.
  boolean areFew() {
    return documents.size() <= FEW;
  }

  /// When the documents of the case came out that say so, in order.
  List<LocalDate> published() {
    return published;
  }

  /// How many of these names other documents bear, by the numbers of those that bear any.
  Map<Integer, Integer> sharing(EvidenceId document, Set<String> names) {
    var sharing = new HashMap<Integer, Integer>();
    for (var name : names) {
      var block = bearers.under(name);
      for (int i = 0; i < block.size(); i++) {
        sharing.merge(block.at(i), 1, Integer::sum);
      }
    }
    sharing.keySet().removeIf(number -> days(number).evidence().equals(document));
    return sharing;
  }

  /// The days of a document, by its number: the place at which it was taken in.
  Days days(int document) {
    return documents.get(document);
  }

  /// The day of a span that most documents tell of those that fit, documents that share names
  /// first; none if two days are told by as many.
  Optional<LocalDate> mostTold(
      LocalDate from, LocalDate to, Predicate<LocalDate> fits, Set<Integer> sharing) {
    var votes = new HashMap<LocalDate, Long>();
    told.subMap(from, true, to, true)
        .forEach((day, tellers) -> {
          if (fits.test(day)) {
            votes.put(day, tellers.size() + tellers.stream().filter(sharing::contains).count());
          }
        });
    var best = votes.values().stream().max(Comparator.naturalOrder()).orElse(0L);
    var days = votes.entrySet().stream().filter(e -> e.getValue().equals(best)).toList();
    return days.size() == 1 ? Optional.of(days.getFirst().getKey()) : Optional.empty();
  }
}
