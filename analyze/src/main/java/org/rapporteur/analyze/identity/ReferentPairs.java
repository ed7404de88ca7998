package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Referent;

/// The pairs of referents of a case that no rule joined, with their signs: what [SameReferent]
/// learns from. `bench/referents` asks for them.
public final class ReferentPairs {
  private ReferentPairs() {}

  /// Two referents of two documents, or of one.
  ///
  /// @param kind `person`, `body` or `place`, by which the weights differ; `mixed` for two that
  ///   were taken for different kinds of thing, `within` for two of one document
  /// @param signs by the names that the tables of weights use; a sign that is 0 is left out
  public record Pair(
      EvidenceId document,
      Referent left,
      EvidenceId other,
      Referent right,
      String kind,
      Map<String, Double> signs) {
    public Pair {
      signs = Map.copyOf(signs);
    }
  }

  private static final Map<String, String> KINDS =
      Map.of("p", "person", "b", "body", "l", "place", "m", "mixed", "w", "within");

  /// The names of all signs, in the order of the table.
  public static List<String> signs() {
    return Arrays.stream(Sign.values()).map(Sign::name).toList();
  }

  /// All pairs of a case.
  public static List<Pair> of(IdentityStage.Input input) {
    var pairs = new ArrayList<Pair>();
    new IdentityStage(NameMatcher.standard())
        .likely(
            input,
            (left, right, read) -> {
              String kind = KINDS.get(SameReferent.kind(left, read));
              if (kind != null) {
                pairs.add(pair(left, right, kind, read));
              }
            });
    return pairs;
  }

  private static Pair pair(
      NamedReferent left, NamedReferent right, String kind, Map<Sign, Double> read) {
    var signs = new LinkedHashMap<String, Double>();
    read.forEach((sign, value) -> signs.put(sign.name(), value));
    return new Pair(
        left.id().evidence(),
        left.referent(),
        right.id().evidence(),
        right.referent(),
        kind,
        signs);
  }
}
