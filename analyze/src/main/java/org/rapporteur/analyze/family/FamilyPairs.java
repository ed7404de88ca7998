package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Told;

/// The pairs of documents of a case with how alike they tell: what [ToldAlike] learns from.
/// `bench/families` asks for them.
public final class FamilyPairs {
  private FamilyPairs() {}

  /// Two documents.
  ///
  /// @param ruled whether the rules join them
  /// @param signs by the names that the table of weights uses; none where they give too few names
  ///   and figures to have an order
  public record Pair(EvidenceId left, EvidenceId right, boolean ruled, Map<String, Double> signs) {
    public Pair {
      signs = Map.copyOf(signs);
    }
  }

  /// The names of all signs, in the order of the table.
  public static List<String> signs() {
    return Arrays.stream(Likeness.values()).map(Likeness::name).toList();
  }

  /// All pairs that are looked at.
  public static List<Pair> of(FamilyStage.Input input) {
    var told =
        OnDemand.inOrder(input.told(), Comparator.comparing((Told t) -> t.document().evidence()));
    var kinship = new Kinship(input, told);
    var pairs = new ArrayList<Pair>();
    kinship.pairs((left, right) -> {
      var signs = new LinkedHashMap<String, Double>();
      if (kinship.haveOrder(left, right)) {
        kinship.alike(left, right).forEach((s, v) -> signs.put(s.name(), v));
      }
      pairs.add(
          new Pair(
              kinship.documents().get(left),
              kinship.documents().get(right),
              FamilyStage.suffice(kinship.ruled(left, right)),
              signs));
    });
    return pairs;
  }
}
