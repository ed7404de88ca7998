package org.rapporteur.app.cli.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.desk.mechanism.Mechanisms;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.Rivalry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Compare what the analyzed documents say of mechanisms with the record: agrees, refines,"
            + " succession, contradicts, not in the record. With --record, look for what does not"
            + " add up within the record itself.",
    footer = {
      "",
      "Examples:",
      "  rapporteur mechanism check --case my-case",
      "  rapporteur mechanism check --sums --case my-case",
      "  rapporteur mechanism check --record --json --case my-case"
    })
final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--record",
      description = "Check the record itself: rival answers, sums, symbols, orders.")
  private boolean record;

  @Option(
      names = "--sums",
      description =
          "Check the arithmetic of the documents: weekdays, symbols and their sessions, days"
              + " counted.")
  private boolean sums;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      if (record) {
        ofRecord(desk.mechanisms());
        return ExitCode.DONE;
      }
      if (sums) {
        ofSums(desk.mechanisms().textDoubts());
        return ExitCode.DONE;
      }
      var names =
          desk.analyzedView().sources().stream()
              .collect(Collectors.toMap(s -> s.evidence(), s -> s.name()));
      ofClaims(desk.mechanisms().check(), names);
      return ExitCode.DONE;
    }
  }

  private void ofClaims(List<RecordCheck> checks, Map<EvidenceId, String> names) {
    var rows = new ArrayList<List<String>>();
    for (var check : checks) {
      rows.add(
          List.of(
              words(check.outcome()),
              names.getOrDefault(check.span().evidence(), check.span().evidence().brief()),
              check.aboutLabel(),
              check.asked(),
              check.said(),
              check.recorded(),
              options.json()
                  ? check.words()
                  : check.words() + " [" + String.join("; ", check.sources()) + "]"));
    }
    if (!options.json()) {
      new Answer(
              List.of(
                  "outcome",
                  "document",
                  "about",
                  "question",
                  "said",
                  "record",
                  "why, and who says so"),
              rows)
          .print(spec.commandLine().getOut(), options);
      return;
    }
    print(
        checks.stream()
            .map(c -> {
              var object = new LinkedHashMap<String, Object>();
              object.put("outcome", words(c.outcome()));
              object.put("sense", c.sense().label());
              object.put(
                  "document", names.getOrDefault(c.span().evidence(), c.span().evidence().brief()));
              object.put("start", c.span().start());
              object.put("end", c.span().end());
              object.put("passage", c.span().text());
              var claim = c.claim();
              object.put("claim", claim == null ? null : claim.value());
              object.put("mechanism", c.about());
              object.put("question", c.asked());
              object.put("said", c.said());
              object.put("record", c.recorded());
              object.put("acts", c.acts());
              object.put("sources", c.sources());
              object.put("why", c.words());
              return object;
            })
            .toList());
  }

  private void ofRecord(Mechanisms mechanisms) {
    if (options.json()) {
      var object = new LinkedHashMap<String, Object>();
      object.put(
          "rival answers", mechanisms.rivalries().stream().map(CheckCommand::object).toList());
      object.put("doubts", mechanisms.doubts().stream().map(CheckCommand::object).toList());
      print(object);
      return;
    }
    var out = spec.commandLine().getOut();
    var rows = new ArrayList<List<String>>();
    for (var rivalry : mechanisms.rivalries()) {
      String preferred = rivalry.preferred();
      rows.add(
          List.of(
              rivalry.question(),
              rivalry.sense().label(),
              preferred == null ? "no verdict" : preferred,
              rivalry.words()));
    }
    new Answer(List.of("question", "relation", "the record stands by", "why"), rows)
        .print(out, options);
    out.println();
    new Answer(
            List.of("check", "act", "impossible", "sum"),
            mechanisms.doubts().stream()
                .map(d -> List.of(d.check(), d.subject(), d.impossible() ? "yes" : "", d.words()))
                .toList())
        .print(out, options);
  }

  private void ofSums(List<Doubt> doubts) {
    if (options.json()) {
      print(doubts.stream().map(CheckCommand::object).toList());
      return;
    }
    new Answer(
            List.of("check", "claim", "sum"),
            doubts.stream().map(d -> List.of(d.check(), d.subject(), d.words())).toList())
        .print(spec.commandLine().getOut(), options);
  }

  private static Object object(Rivalry rivalry) {
    var object = new LinkedHashMap<String, Object>();
    object.put("question", rivalry.question());
    object.put("relation", rivalry.sense().label());
    object.put("preferred", String.valueOf(rivalry.preferred() == null ? "" : rivalry.preferred()));
    object.put("acts", rivalry.acts().stream().map(Act::id).toList());
    object.put("why", rivalry.words());
    return object;
  }

  private static Object object(Doubt doubt) {
    var object = new LinkedHashMap<String, Object>();
    var passage = doubt.passage();
    object.put("check", doubt.check());
    object.put(passage == null ? "act" : "claim", doubt.subject());
    if (passage != null) {
      object.put("evidence", passage.evidence().hex());
      object.put("start", passage.start());
      object.put("end", passage.end());
      object.put("passage", passage.text());
    }
    object.put("impossible", doubt.impossible());
    object.put("sum", doubt.words());
    object.put("acts", doubt.acts());
    return object;
  }

  private void print(Object object) {
    spec.commandLine().getOut().println(Json.write(object));
    spec.commandLine().getOut().flush();
  }

  private static String words(RecordCheck.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
