package org.rapporteur.desk.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.analyze.trace.ownership.Regimes;
import org.rapporteur.collect.trace.cases.OwnershipCase;
import org.rapporteur.collect.trace.cases.OwnershipCases;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.KnownStake;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Verdict.Answer;
import org.rapporteur.report.trace.JsonFile;
import org.rapporteur.report.trace.Sentences;
import org.rapporteur.report.trace.VerdictJson;

/// Works a file of ownership cases: every test on every company of every case.
public final class OwnershipOfCases {
  /// How many steps all derivations of a case may have together; each has a few in any case.
  private static final int ALL_STEPS = 20_000;

  private static final int FEWEST_STEPS = 5;

  private final List<Regime> regimes;

  public OwnershipOfCases(List<Regime> regimes) {
    this.regimes = List.copyOf(regimes);
  }

  /// What came of it.
  ///
  /// @param verdicts how many of each answer
  /// @param unusable rows that could not be computed with, by case, with the reason
  public record Result(int cases, Map<Answer, Integer> verdicts, List<String> unusable) {
    public Result {
      verdicts = Map.copyOf(verdicts);
      unusable = List.copyOf(unusable);
    }
  }

  /// Reads cases and writes verdicts with their derivations.
  ///
  /// @throws IllegalArgumentException if the file holds no cases
  public Result work(Path file, Path out) {
    try {
      var cases = OwnershipCases.read(Files.readAllBytes(file));
      if (cases.isEmpty()) {
        throw new IllegalArgumentException(
            file + " holds no case: docs/formats/ownership-cases.md shows one.");
      }
      var verdicts = new TreeMap<Answer, Integer>();
      var unusable = new ArrayList<String>();
      var written = new ArrayList<Map<String, Object>>();
      for (var one : cases) {
        written.add(worked(one, verdicts));
        one.facts()
            .unusable()
            .forEach(u ->
                unusable.add(
                    one.id()
                        + " "
                        + u.citation().place().words()
                        + ": "
                        + u.what()
                        + ": "
                        + u.reason()));
      }
      JsonFile.write(out, written);
      return new Result(cases.size(), verdicts, unusable);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The cases in "
              + file
              + " could not be worked: is it there, and may we write "
              + out
              + "?",
          e);
    }
  }

  private Map<String, Object> worked(OwnershipCase one, Map<Answer, Integer> counts) {
    var ownership = new Ownership(one.facts(), new Question(one.asOf(), one.together()));
    var json = new LinkedHashMap<String, Object>();
    json.put("id", one.id());
    if (one.asOf() != null) {
      json.put("as_of", one.asOf().toString());
    }
    var answers = new LinkedHashMap<String, Object>();
    var details = new LinkedHashMap<String, Object>();
    var refused = new LinkedHashMap<String, Object>();
    for (var regime : regimes) {
      try {
        answer(ownership, regime, answers, details, counts);
      } catch (IllegalArgumentException e) {
        refused.put(Regimes.shortName(regime), String.valueOf(e.getMessage()));
      }
    }
    json.put("verdicts", answers);
    json.put("effective", effective(ownership.stakes()));
    json.put("details", details);
    json.put("refused", refused);
    json.put(
        "unusable",
        one.facts().unusable().stream()
            .map(u ->
                Map.of(
                    "row", u.what(),
                    "reason", u.reason(),
                    "where", u.citation().place().words()))
            .toList());
    return json;
  }

  private static void answer(
      Ownership ownership,
      Regime regime,
      Map<String, Object> answers,
      Map<String, Object> details,
      Map<Answer, Integer> counts) {
    var words = new VerdictJson(new Sentences(NodeId::value));
    var short_ = new LinkedHashMap<String, Object>();
    var long_ = new LinkedHashMap<String, Object>();
    int most = Math.max(FEWEST_STEPS, ALL_STEPS / Math.max(1, ownership.nodes().size()));
    for (var node : ownership.nodes()) {
      var verdict = ownership.verdict(node, regime, most);
      short_.put(node.value(), verdict.answer().name());
      long_.put(node.value(), words.verdict(verdict, regime));
      counts.merge(verdict.answer(), 1, Integer::sum);
    }
    answers.put(Regimes.shortName(regime), short_);
    details.put(Regimes.shortName(regime), long_);
  }

  /// What each stake comes to on the day, by `owner>asset`; an exact one as a number.
  private static Map<String, Object> effective(List<KnownStake> stakes) {
    var effective = new TreeMap<String, Object>();
    for (var stake : stakes) {
      String key =
          stake.owner()
              + ">"
              + stake.asset()
              + (stake.kind() == EdgeKind.SHARES ? "" : " (" + stake.kind().label() + ")");
      effective.put(
          key,
          stake.share().isExact() && !stake.share().print().contains("/")
              ? new java.math.BigDecimal(stake.share().print())
              : stake.share().print());
    }
    return effective;
  }
}
