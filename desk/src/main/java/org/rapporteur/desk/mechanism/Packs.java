package org.rapporteur.desk.mechanism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analyze.mechanism.Evaluators;
import org.rapporteur.collect.mechanism.BadRow;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;
import org.rapporteur.collect.mechanism.PackReading;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.mechanism.Pack;

/// Takes packs into the case and reads them again from there.
final class Packs {
  static final String SUBJECT = "mechanism";
  static final String KIND = "pack";
  private static final String UNCONFIRMED = "unconfirmed";
  private static final String WITHOUT_PRIVATE = "without-private-persons";
  private static final String YES = "yes";

  private final Shelf shelf;

  Packs(Shelf shelf) {
    this.shelf = shelf;
  }

  /// Reads a pack and takes it in, if no row is bad or the bad ones may be left.
  Loaded load(Path folder, PackOptions options, boolean leaveBad) {
    var reading = read(folder, options);
    var bad = new ArrayList<>(reading.bad().stream().map(BadRow::print).toList());
    var faults = faults(reading.pack());
    bad.addAll(faults);
    if (!faults.isEmpty() || (!bad.isEmpty() && !leaveBad)) {
      return new Loaded(reading.pack(), null, bad);
    }
    return new Loaded(
        reading.pack(), shelf.take(SUBJECT, KIND, List.of(folder), settings(options)), bad);
  }

  private static PackReading read(Path folder, PackOptions options) {
    try {
      return new PackReader(PackFiles.of(folder), options).read();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read: may we, and is it whole?", e);
    }
  }

  private static List<String> faults(Pack pack) {
    return pack.rules().stream()
        .flatMap(rule ->
            Evaluators.faults(rule).stream()
                .map(fault -> rule.origin().file() + ", row " + rule.origin().row() + ": " + fault))
        .toList();
  }

  private static Map<String, String> settings(PackOptions options) {
    var settings = new HashMap<String, String>();
    if (options.unconfirmed()) {
      settings.put(UNCONFIRMED, YES);
    }
    if (options.withoutPrivatePersons()) {
      settings.put(WITHOUT_PRIVATE, YES);
    }
    return settings;
  }

  /// All packs of the case, read again.
  List<Pack> standing() {
    return shelf.standing(SUBJECT).stream()
        .filter(d -> d.kind().equals(KIND))
        .map(this::pack)
        .toList();
  }

  private Pack pack(Dataset dataset) {
    var files = new TreeMap<String, byte[]>();
    for (var part : dataset.parts()) {
      try (var bytes = shelf.open(part.evidence())) {
        files.put(part.name(), bytes.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("A table of the case cannot be read.", e);
      }
    }
    var options =
        new PackOptions(
            dataset.settings().containsKey(UNCONFIRMED),
            dataset.settings().containsKey(WITHOUT_PRIVATE));
    return new PackReader(new PackFiles(files), options).read().pack();
  }
}
