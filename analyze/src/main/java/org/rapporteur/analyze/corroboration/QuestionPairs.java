package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.claim.Claim;

/// The pairs of values of a case that may answer one question, with their signs: what
/// [SameQuestion] learns from. `bench/questions` asks for them.
public final class QuestionPairs {
  private QuestionPairs() {}

  /// Two values that exclude each other.
  ///
  /// @param signs by the names that the table of weights uses; a sign that is 0 is left out
  public record Pair(Claim left, Claim right, Map<String, Double> signs) {
    public Pair {
      signs = Map.copyOf(signs);
    }
  }

  /// The names of all signs, in the order of the table.
  public static List<String> signs() {
    return Arrays.stream(Sign.values()).map(Sign::name).toList();
  }

  /// All pairs of a case.
  public static List<Pair> of(CorroborationStage.Input input, Synonyms synonyms) {
    var material = new Material(input);
    var affairs = new Affairs(material);
    var names = new SentenceNames(material);
    var wording = new Wording(material, names);
    var book =
        new ValuedBook(
            material,
            new TallyBook(material, synonyms),
            new MeasureBook(material, wording),
            new DateBook(material, affairs, wording),
            names);
    var pairs = new ArrayList<Pair>();
    new LikelyQuestions(material, affairs, wording, book)
        .candidates((left, right, read) -> {
          var signs = new LinkedHashMap<String, Double>();
          read.forEach((sign, value) -> signs.put(sign.name(), value));
          pairs.add(new Pair(left.claim(), right.claim(), signs));
        });
    return pairs;
  }
}
