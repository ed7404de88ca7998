package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.desk.mechanism.Shelf;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.evidence.Dataset.Part;
import org.rapporteur.model.evidence.EvidenceId;

/// The structured material of a case: packs, lists, tables. It is taken in as evidence with an
/// entry in the custody log, and can be withdrawn but not removed.
public final class Datasets implements Shelf {
  private final CaseFolder folder;
  private final CaseJournal journal;
  private final InstantSource clock;

  Datasets(CaseFolder folder, InstantSource clock) {
    this.folder = folder;
    this.journal = new CaseJournal(folder);
    this.clock = clock;
  }

  /// Takes files in; folders with all files below them. The same files with the same settings are
  /// one dataset, however often they are taken in.
  ///
  /// @param subject the engine they are for, such as `trace`
  /// @param kind their format or role there
  /// @param settings how to read them
  /// @throws IllegalArgumentException if a path does not exist or holds no file
  @Override
  public Dataset take(String subject, String kind, List<Path> paths, Map<String, String> settings) {
    var parts = new ArrayList<Part>();
    for (var path : paths) {
      parts.addAll(kept(path));
    }
    var dataset = Dataset.of(subject, kind, parts, settings, clock.instant());
    var known = standing().stream().filter(d -> d.id().equals(dataset.id())).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    journal.dataset(dataset);
    return dataset;
  }

  /// All datasets that were not withdrawn, oldest first.
  public List<Dataset> standing() {
    return journal.state().datasets();
  }

  /// Those of one subject.
  @Override
  public List<Dataset> standing(String subject) {
    return standing().stream().filter(d -> d.subject().equals(subject)).toList();
  }

  /// The bytes of a file.
  @Override
  public InputStream open(EvidenceId evidence) {
    return folder
        .evidence()
        .open(evidence)
        .orElseThrow(() ->
            new LedgerException(
                Problem.DAMAGE,
                "A file of a dataset is not in evidence: run `rapporteur verify`."));
  }

  /// Takes a dataset out of use. Its files and the entry that took them in stay.
  ///
  /// @throws IllegalArgumentException if there is no such dataset
  @Override
  public void withdraw(String id, String why) {
    if (standing().stream().noneMatch(d -> d.id().equals(id))) {
      throw new IllegalArgumentException("There is no dataset " + id + " in this case.");
    }
    journal.withdrawn(id, why);
  }

  private List<Part> kept(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      var parts = new ArrayList<Part>();
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        parts.add(keptFile(path, file));
      }
      if (parts.isEmpty()) {
        throw new IllegalArgumentException(
            path + " holds no file: name a file or a folder of files.");
      }
      return parts;
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IllegalArgumentException(path + " does not exist: check the path.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: may we, and is it whole?", e);
    }
  }

  private Part keptFile(Path path, Path file) throws IOException {
    var name = path.equals(file) ? file.getFileName() : path.relativize(file);
    try (var bytes = Files.newInputStream(file)) {
      var kept = folder.evidence().put(ObjectKind.EVIDENCE, bytes);
      return new Part(String.valueOf(name).replace('\\', '/'), kept.id(), kept.size());
    }
  }
}
