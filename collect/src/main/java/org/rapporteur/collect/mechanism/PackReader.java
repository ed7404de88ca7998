package org.rapporteur.collect.mechanism;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rapporteur.collect.mechanism.CsvTable.Row;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.NameForm;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Pack;
import org.rapporteur.model.mechanism.Question;

/// Reads a pack: `pack.yaml` names the tables, the tables hold the record. The format is told in
/// docs/formats/mechanism-pack.md.
public final class PackReader {
  private final PackFiles files;
  private final PackOptions options;

  public PackReader(PackFiles files, PackOptions options) {
    this.files = files;
    this.options = options;
  }

  /// Reads what can be read and lists what cannot.
  public PackReading read() {
    var early = new Draft("", options);
    var top =
        files
            .bytes(PackFiles.CONTENTS)
            .flatMap(b -> Yaml.read(PackFiles.CONTENTS, b, early.bad::add))
            .orElse(null);
    if (!(top instanceof Yaml.Entries contents) || contents.text("id").isEmpty()) {
      early.bad(PackFiles.CONTENTS, 1, "a pack needs an id, a title and the names of its tables");
      return new PackReading(pack(early, "pack", "", "", ""), early.bad);
    }
    var draft = new Draft(contents.text("id").orElseThrow(), options);
    tables(contents, draft);
    return new PackReading(
        pack(
            draft,
            draft.pack,
            contents.text("title").orElse(draft.pack),
            contents.text("version").orElse(""),
            contents.text("about").orElse("")),
        draft.bad);
  }

  private void tables(Yaml.Entries contents, Draft draft) {
    var bodies = new BodyTable(draft);
    var acts = new ActTable(draft);
    each(contents, "bodies", draft, bodies::body, "id", "body", "label");
    bodies.checkSuccession();
    each(contents, "sessions", draft, bodies::session, "body", "session", "start");
    each(contents, "mechanisms", draft, acts::mechanism, "id", "type");
    for (var entry : contents.list("acts")) {
      acts(entry, draft, acts);
    }
    acts.checkReferences();
    each(contents, "names", draft, (row, origin) -> name(draft, row, origin), "id", "form");
    each(contents, "questions", draft, (row, origin) -> question(draft, row, origin), "question");
    for (var file : contents.list("rules")) {
      if (file instanceof Yaml.Scalar name) {
        bytes(name.text(), file.line(), draft, b -> new RuleFile(draft).read(name.text(), b));
      }
    }
  }

  private void acts(Yaml entry, Draft draft, ActTable table) {
    String file = "";
    MechanismType type = null;
    Map<String, String> fields = new HashMap<>();
    switch (entry) {
      case Yaml.Scalar name -> file = name.text();
      case Yaml.Entries entries -> {
        file = entries.text("file").orElse("");
        fields.putAll(entries.words("fields"));
        try {
          type = entries.text("type").map(ActTable::type).orElse(null);
        } catch (IllegalArgumentException e) {
          draft.bad(PackFiles.CONTENTS, entry.line(), String.valueOf(e.getMessage()));
          return;
        }
      }
      case Yaml.Items items ->
          draft.bad(PackFiles.CONTENTS, entry.line(), "a table of acts is a name or has a file");
    }
    var rowType = type;
    table(
        file,
        entry.line(),
        draft,
        (row, origin) -> table.act(row, origin, rowType, fields),
        "id",
        "mechanism");
  }

  private void each(
      Yaml.Entries contents,
      String key,
      Draft draft,
      BiConsumer<Row, Origin> reader,
      String... needed) {
    for (var file : contents.list(key)) {
      if (file instanceof Yaml.Scalar name) {
        table(name.text(), file.line(), draft, reader, needed);
      }
    }
  }

  private void table(
      String file, int line, Draft draft, BiConsumer<Row, Origin> reader, String... needed) {
    bytes(
        file,
        line,
        draft,
        bytes -> {
          var table = CsvTable.read(file, bytes, draft.bad::add);
          if (table.lacks(draft.bad::add, needed)) {
            return;
          }
          for (var row : table.rows()) {
            try {
              reader.accept(row, new Origin(draft.pack, file, row.line()));
            } catch (IllegalArgumentException e) {
              draft.bad(file, row.line(), String.valueOf(e.getMessage()));
            }
          }
        });
  }

  private void bytes(
      String file, int line, Draft draft, java.util.function.Consumer<byte[]> reader) {
    files
        .bytes(file)
        .ifPresentOrElse(
            reader,
            () ->
                draft.bad(
                    PackFiles.CONTENTS, line, "the table \"" + file + "\" is not in the folder"));
  }

  private static void name(Draft draft, Row row, Origin origin) {
    var id = Cells.needed(row, "id");
    draft.key(id, origin);
    var graded = draft.grading.grade(row);
    var care = row.get("care");
    if (graded.isEmpty()
        || care.equals("review-before-publication")
        || (draft.options.withoutPrivatePersons()
            && !care.equals("public-office")
            && !care.isEmpty())) {
      return;
    }
    draft.names.add(
        new NameForm(
            id,
            row.find("subject").orElse(row.get("person")),
            Cells.needed(row, "form"),
            row.find("lang").orElse("en"),
            row.get("form_kind").equals("damaged"),
            Cells.citation(row),
            origin));
  }

  private static void question(Draft draft, Row row, Origin origin) {
    draft.questions.add(
        new Question(
            Cells.needed(row, "question"),
            row.find("preferred_row").orElse(null),
            row.get("why"),
            origin));
  }

  private static Pack pack(Draft draft, String id, String title, String version, String about) {
    return new Pack(
        id,
        title,
        version,
        about,
        draft.bodies,
        draft.sessions,
        draft.mechanisms.values().stream().toList(),
        draft.acts,
        draft.names,
        draft.rules,
        draft.questions,
        draft.withheld);
  }
}
