package org.rapporteur.ledger.custody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;

/// An entry before the log takes it: what happened, without number, time and actor, which the log
/// adds.
///
///     Draft.of("ingest").object(kept.id()).tool("collect 0.1.0")
///
/// @param type what happened, such as `ingest`, `derive` or `export`
/// @param fields values by key: `object`, `input`, `output`, `tool`, `note`, `reason`, `purpose`,
///     `basis`, `role` and others of lower-case letters; `input`, `output` and `note` may repeat
public record Draft(String type, Map<String, List<String>> fields) {
  private static final Set<String> GIVEN_BY_THE_LOG =
      Set.of("v", "seq", "type", "at", "prev-at", "actor", "case");

  public Draft {
    if (!EntryText.isKey(type)) {
      throw new IllegalArgumentException("a type is made of lower-case letters and hyphens");
    }
    var copy = new TreeMap<String, List<String>>();
    fields.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    copy.forEach(Draft::check);
    fields = Collections.unmodifiableMap(copy);
    if (EntryText.length(fields) > EntryText.LONGEST - 1024) {
      throw new IllegalArgumentException(
          "an entry has at most 64 KiB; put a long list into an object and name it `input-list`");
    }
  }

  private static void check(String key, List<String> values) {
    if (GIVEN_BY_THE_LOG.contains(key)) {
      throw new IllegalArgumentException("the log itself gives `" + key + "`");
    }
    EntryText.problem(key, values)
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
  }

  /// A draft without fields.
  public static Draft of(String type) {
    return new Draft(type, Map.of());
  }

  /// This draft with one more value.
  public Draft with(String key, String value) {
    var more = new TreeMap<>(fields);
    var values = new ArrayList<>(more.getOrDefault(key, List.of()));
    values.add(value);
    more.put(key, values);
    return new Draft(type, more);
  }

  /// The evidence this is about. It must be held: the case is damaged when it is not.
  public Draft object(EvidenceId id) {
    return with("object", Entry.DIGEST + id.hex());
  }

  /// What something was made from.
  public Draft input(EvidenceId id) {
    return with("input", Entry.DIGEST + id.hex());
  }

  /// What was made.
  public Draft output(EvidenceId id) {
    return with("output", Entry.DIGEST + id.hex());
  }

  /// Name and version of the tool, and a digest of its settings.
  public Draft tool(String tool) {
    return with("tool", tool);
  }

  /// A line for people.
  public Draft note(String note) {
    return with("note", note);
  }

  /// Why it was done.
  public Draft reason(String reason) {
    return with("reason", reason);
  }
}
