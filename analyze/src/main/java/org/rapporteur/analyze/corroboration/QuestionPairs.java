package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.corroboration.SameQuestion.Kind;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.claim.Claim;

/// The pairs of values of a case that may answer one question, with their signs: what
/// [SameQuestion] learns from. `bench/questions` asks for them.
public final class QuestionPairs {
  private QuestionPairs() {}

  /// Two values that exclude each other.
  ///
  /// @param kind `date`, `count` or `measure`: each has a table of its own
  /// @param signs by the names that the tables of weights use; a sign that is 0 is left out
  public record Pair(Claim left, Claim right, String kind, Map<String, Double> signs) {
    public Pair {
      signs = Map.copyOf(signs);
    }
  }

  /// The kinds, each with a table `same-<kind>.tsv`.
  public static List<String> kinds() {
    return Arrays.stream(Kind.values()).map(QuestionPairs::name).toList();
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// The names of all signs, in the order of the tables.
  public static List<String> signs() {
    return Arrays.stream(Sign.values()).map(Sign::name).toList();
  }

  /// All pairs of a case.
  public static List<Pair> of(
      CorroborationStage.Input input, Gazetteer gazetteer, Synonyms synonyms) {
    var material = new Material(input);
    var affairs = new Affairs(material);
    var wording = new Wording(material, new SentenceNames(material));
    var pairs = new ArrayList<Pair>();
    new ValueQuestions(material, gazetteer, synonyms, affairs, wording, Work.ALONE)
        .pairs((left, right, read) -> {
          var signs = new LinkedHashMap<String, Double>();
          read.forEach((sign, value) -> signs.put(sign.name(), value));
          pairs.add(
              new Pair(
                  material.claim(left.given()),
                  material.claim(right.given()),
                  name(Kind.of(read)),
                  signs));
        });
    return pairs;
  }
}
