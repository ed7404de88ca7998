package org.rapporteur.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Print what the last analysis found: claims, entities, events, conflicts, families or sources; and apart from it, what a language model suggested. Under `record` stand the mechanisms of the loaded record that speak of the same.",
    footer = {
      "",
      "Example:",
      "  rapporteur show conflicts --case my-case",
      "  rapporteur show claims --json --case my-case"
    })
final class ShowCommand implements Callable<Integer> {
  /// What can be shown.
  enum Subject {
    claims,
    entities,
    events,
    conflicts,
    families,
    sources,
    suggestions
  }

  @Parameters(paramLabel = "WHAT", description = "What to show: ${COMPLETION-CANDIDATES}.")
  private Subject subject = Subject.claims;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var view = desk.analyzedView();
      var out = spec.commandLine().getOut();
      var record = new InRecord(desk.mechanisms().links());
      var table = table(view, record);
      out.print(
          options.json()
              ? Json.write(table.objects()) + System.lineSeparator()
              : Terminal.table(table.header(), table.rows()));
      if (subject == Subject.claims
          && !options.json()
          && !view.suggestions().accepted().isEmpty()) {
        out.println();
        out.println("Suggested by a language model: no claims, counted nowhere");
        var suggested = suggestions(view, names(view));
        out.print(Terminal.table(suggested.header(), suggested.rows()));
      }
      out.flush();
      return ExitCode.DONE;
    }
  }

  /// Rows for people and for programs alike.
  private record Table(List<String> header, List<List<String>> rows) {
    List<Map<String, String>> objects() {
      var objects = new ArrayList<Map<String, String>>();
      for (var row : rows) {
        var object = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
          object.put(header.get(i), row.get(i));
        }
        objects.add(object);
      }
      return objects;
    }
  }

  private Table table(CaseView view, InRecord record) {
    var names = names(view);
    return switch (subject) {
      case claims ->
          rows(
              List.of(
                  "id",
                  "kind",
                  "property",
                  "value",
                  "speaker",
                  "sense",
                  "record",
                  "where",
                  "words"),
              view.analysis().claims().stream()
                  .map(c ->
                      List.of(
                          c.id().value(),
                          c.kind().label(),
                          c.property(),
                          cut(c.value().print(), 40),
                          cut(c.speakerText() == null ? "" : c.speakerText(), 24),
                          Terminal.words(c.factuality()),
                          cut(record.of(c.id()), 40),
                          where(names, c.span()),
                          cut(c.span().text(), 60)))
                  .toList());
      case entities ->
          rows(
              List.of("id", "type", "mentions", "documents", "name", "forms"),
              view.analysis().entities().stream()
                  .map(e ->
                      List.of(
                          e.id().value(),
                          e.type().label(),
                          String.valueOf(e.mentions().size()),
                          String.valueOf(
                              e.mentions().stream().map(Span::evidence).distinct().count()),
                          cut(e.name(), 40),
                          cut(
                              e.mentions().stream()
                                  .map(Span::text)
                                  .distinct()
                                  .collect(Collectors.joining("; ")),
                              80)))
                  .toList());
      case events ->
          rows(
              List.of("id", "type", "date", "sense", "sources", "record", "title"),
              view.analysis().events().stream()
                  .map(e ->
                      List.of(
                          e.id(),
                          e.type().label(),
                          e.date() == null
                              ? ""
                              : e.date().edtf() + (e.date().printed() ? "" : " (worked out)"),
                          Terminal.words(e.factuality()),
                          String.valueOf(e.accounts().size()),
                          cut(record.of(e.id()), 40),
                          cut(e.title(), 80)))
                  .toList());
      case conflicts ->
          rows(
              List.of("id", "relation", "severity", "about", "question", "answers"),
              view.analysis().comparisons().stream()
                  .filter(c -> c.relation() != Relation.AGREES)
                  .map(c ->
                      List.of(
                          c.id(),
                          Terminal.words(c.relation()),
                          c.severity() == null ? "" : Terminal.words(c.severity()),
                          cut(c.subjectLabel(), 40),
                          c.property(),
                          answers(c, names)))
                  .toList());
      case families ->
          rows(
              List.of("id", "documents", "why"),
              view.analysis().families().stream()
                  .map(f ->
                      List.of(
                          f.id(),
                          f.members().stream()
                              .map(m -> cut(names.getOrDefault(m, m.brief()), 40))
                              .collect(Collectors.joining("; ")),
                          f.edges().stream()
                              .flatMap(e -> e.signs().stream())
                              .map(s -> s.type())
                              .distinct()
                              .collect(Collectors.joining(", "))))
                  .toList());
      case sources ->
          rows(
              List.of("evidence", "name", "media type", "result", "publisher", "published"),
              view.sources().stream()
                  .map(s ->
                      List.of(
                          s.evidence().brief(),
                          cut(s.name(), 60),
                          s.reading().mediaType(),
                          result(s.reading()),
                          cut(orEmpty(s.described().publisher()), 40),
                          orEmpty(s.described().published())))
                  .toList());
      case suggestions -> suggestions(view, names);
    };
  }

  private static Map<EvidenceId, String> names(CaseView view) {
    return view.sources().stream().collect(Collectors.toMap(s -> s.evidence(), s -> s.name()));
  }

  private Table suggestions(CaseView view, Map<EvidenceId, String> names) {
    return rows(
        List.of("id", "status", "kind", "event", "parts", "speaker", "model", "where", "words"),
        view.suggestions().accepted().stream()
            .map(s ->
                List.of(
                    s.id(),
                    "suggested",
                    s.kind().label(),
                    s.event() == null ? "" : s.event().label(),
                    cut(
                        s.parts().stream()
                            .map(p -> p.role().label() + "=" + p.value())
                            .collect(Collectors.joining("; ")),
                        60),
                    cut(orEmpty(s.speaker()), 24),
                    cut(s.model(), 24),
                    where(names, s.span()),
                    cut(s.span().text(), 60)))
            .toList());
  }

  private Table rows(List<String> header, List<List<String>> rows) {
    return new Table(header, rows);
  }

  private String cut(String text, int width) {
    return options.json() ? text : Terminal.cut(text, width);
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private static String where(Map<EvidenceId, String> names, Span span) {
    return Terminal.plain(names.getOrDefault(span.evidence(), span.evidence().brief()))
        + ":"
        + span.start()
        + "-"
        + span.end();
  }

  private String answers(Comparison comparison, Map<EvidenceId, String> names) {
    return comparison.answers().stream()
        .map(a ->
            cut(a.value(), 40)
                + " ["
                + a.documents().stream()
                    .map(d -> cut(names.getOrDefault(d, d.brief()), 24))
                    .collect(Collectors.joining(", "))
                + "]")
        .collect(Collectors.joining(" | "));
  }

  private static String result(Reading reading) {
    return switch (reading) {
      case Reading.Text text -> text.text().length() + " characters";
      case Reading.NoText none -> "no text: " + Terminal.words(none.reason());
      case Reading.Unreadable failed -> "failed: " + Terminal.words(failed.reason());
    };
  }
}
