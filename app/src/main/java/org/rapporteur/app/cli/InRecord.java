package org.rapporteur.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.mechanism.CrossLink;

/// The way back from claims and happenings to the mechanisms that speak of the same.
final class InRecord {
  private final Map<String, TreeSet<String>> mechanisms = new HashMap<>();

  InRecord(List<CrossLink> links) {
    for (var link : links) {
      var words = link.mechanism() + " (" + link.ground().label() + ")";
      link.claims().forEach(c -> add(c.value(), words));
      var event = link.event();
      if (event != null) {
        add(event, words);
      }
    }
  }

  private void add(String key, String words) {
    mechanisms.computeIfAbsent(key, k -> new TreeSet<>()).add(words);
  }

  /// `coi-rec-n (violation); sr-dprk (compared)`, or empty.
  String of(ClaimId claim) {
    return of(claim.value());
  }

  /// The same for a happening.
  String of(String event) {
    return String.join("; ", mechanisms.getOrDefault(event, new TreeSet<>()));
  }
}
