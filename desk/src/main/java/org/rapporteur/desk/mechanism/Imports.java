package org.rapporteur.desk.mechanism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.BadRow;
import org.rapporteur.collect.mechanism.MappedTable;
import org.rapporteur.collect.mechanism.MarcXml;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReading;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Pack;

/// Tables and catalogue records of others, taken in beside the packs. What an import changes can be
/// seen before, and taken back after.
final class Imports {
  static final String TABLE = "table";
  static final String MARC = "marcxml";

  private final Shelf shelf;

  Imports(Shelf shelf) {
    this.shelf = shelf;
  }

  /// @param map the mapping of a table's columns, or null for MARCXML
  /// @param preview only say what would change
  Imported take(
      Register register, Path file, @Nullable Path map, boolean preview, boolean leaveBad) {
    var reading = read(file, map);
    var bad = reading.bad().stream().map(BadRow::print).toList();
    var changes = new ArrayList<String>();
    int same = 0;
    for (var act : reading.pack().acts()) {
      var line = change(register.act(act.id()).orElse(null), act, renamed(register, reading, act));
      if (line.isEmpty()) {
        same++;
      } else {
        changes.add(line);
      }
    }
    boolean refused = preview || (!bad.isEmpty() && !leaveBad);
    var files = map == null ? List.of(file) : List.of(file, map);
    var dataset =
        refused ? null : shelf.take(Packs.SUBJECT, map == null ? MARC : TABLE, files, Map.of());
    return new Imported(dataset, changes, same, bad);
  }

  /// What a text or case is called otherwise than an earlier import called it. A pack's own names
  /// stay.
  private static Optional<String> renamed(Register register, PackReading reading, Act act) {
    var known = register.mechanism(act.mechanism()).filter(Register::isImported);
    return reading.pack().mechanisms().stream()
        .filter(m -> m.id().equals(act.mechanism()))
        .findFirst()
        .flatMap(m ->
            known
                .map(Mechanism::label)
                .filter(label -> !label.equals(m.label()))
                .map(label -> "label " + label + " becomes " + m.label()));
  }

  private static String change(@Nullable Act known, Act act, Optional<String> renamed) {
    if (known == null) {
      return "new: "
          + act.id()
          + " ("
          + act.mechanism()
          + ", "
          + act.kind()
          + " "
          + act.when()
          + ")";
    }
    var differences = new ArrayList<String>();
    renamed.ifPresent(differences::add);
    if (!known.when().equals(act.when())) {
      differences.add("occurred " + known.when() + " becomes " + act.when());
    }
    var fields = new TreeSet<>(act.fields().keySet());
    if (known.mechanism().equals(act.mechanism())) {
      fields.addAll(known.fields().keySet());
    }
    for (var field : fields) {
      var before = known.field(field).orElse("(empty)");
      var after = act.field(field).orElse("(empty)");
      if (!before.equals(after)) {
        differences.add(field + " " + before + " becomes " + after);
      }
    }
    return differences.isEmpty()
        ? ""
        : "changed: " + act.id() + ": " + String.join("; ", differences);
  }

  private static PackReading read(Path file, @Nullable Path map) {
    try {
      var bytes = Files.readAllBytes(file);
      return map == null
          ? new MarcXml(name(file), bytes).read(PackOptions.STANDARD)
          : new MappedTable(name(file), bytes, name(map), Files.readAllBytes(map))
              .read(PackOptions.STANDARD);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          (map == null || !Files.isReadable(file) ? file : map)
              + " cannot be read: does it exist, and may we?",
          e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// All imports of the case, read again, oldest first.
  List<Pack> standing() {
    return shelf.standing(Packs.SUBJECT).stream()
        .filter(d -> d.kind().equals(TABLE) || d.kind().equals(MARC))
        .map(this::pack)
        .toList();
  }

  private Pack pack(Dataset dataset) {
    var parts = dataset.parts();
    var first = bytes(parts.getFirst());
    var reading =
        dataset.kind().equals(MARC)
            ? new MarcXml(parts.getFirst().name(), first).read(PackOptions.STANDARD)
            : new MappedTable(
                    parts.getFirst().name(), first, parts.getLast().name(), bytes(parts.getLast()))
                .read(PackOptions.STANDARD);
    return reading.pack();
  }

  private byte[] bytes(Dataset.Part part) {
    try (var bytes = shelf.open(part.evidence())) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A table of the case cannot be read.", e);
    }
  }
}
