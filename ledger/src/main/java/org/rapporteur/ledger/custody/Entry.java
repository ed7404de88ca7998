package org.rapporteur.ledger.custody;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.evidence.EvidenceId;

/// One entry of the custody log.
///
/// @param seq its number, from 0; also the index of its leaf
/// @param type what happened
/// @param at when, to the millisecond
/// @param fields every line of the entry by key, `seq`, `type` and `at` among them
public record Entry(long seq, String type, Instant at, Map<String, List<String>> fields) {
  /// What stands before the digits of a digest.
  static final String DIGEST = "sha256:";

  public Entry {
    var copy = new TreeMap<String, List<String>>();
    fields.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    fields = Collections.unmodifiableMap(copy);
  }

  /// The first value of a key.
  public Optional<String> first(String key) {
    return all(key).stream().findFirst();
  }

  /// All values of a key, in the order in which they were given.
  public List<String> all(String key) {
    return fields.getOrDefault(key, List.of());
  }

  /// The pseudonym of who did it, such as `U-7Q2M-K4ZD`.
  public String actor() {
    return first("actor").orElse("");
  }

  /// The case, such as `C-4H9T-22KM`.
  public String caseId() {
    return first("case").orElse("");
  }

  /// The `at` of the entry before; empty for the first.
  public Optional<Instant> previousAt() {
    return first("prev-at").map(Instant::parse);
  }

  /// The evidence the entry is about, which the case must hold.
  public Optional<EvidenceId> object() {
    return digests("object").findFirst();
  }

  /// The evidence named under a key; values that are no SHA-256 are left out.
  public Stream<EvidenceId> digests(String key) {
    return all(key).stream()
        .filter(value -> value.matches(DIGEST + "[0-9a-f]{64}"))
        .map(value -> new EvidenceId(value.substring(DIGEST.length())));
  }
}
