package org.rapporteur.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.collect.intake.Found;
import org.rapporteur.collect.intake.Intake;
import org.rapporteur.collect.isolation.Content;
import org.rapporteur.collect.isolation.Job;
import org.rapporteur.collect.isolation.Outcome;
import org.rapporteur.collect.isolation.ReaderPool;
import org.rapporteur.ledger.evidence.Kept;
import org.rapporteur.ledger.evidence.ObjectKind;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.ledger.journal.CaseState;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.SourceDescription;

/// Takes files into evidence and reads them. A file counts as received once its bytes are on the
/// disk and its entry is signed; reading comes after, so that a file that kills a reader is kept
/// all the same. Whatever is interrupted goes on where it stopped.
public final class Collect {
  /// The tool named in `derive` entries; its number rises with every change of what readers give.
  static final String READER = "rapporteur-read/1";

  private static final int GROUP = 256;

  private final CaseFolder folder;
  private final CaseJournal journal;
  private final InstantSource clock;
  private final Progress progress;

  public Collect(CaseFolder folder, CaseJournal journal, InstantSource clock, Progress progress) {
    this.folder = folder;
    this.journal = journal;
    this.clock = clock;
    this.progress = progress;
  }

  /// What a collection did.
  ///
  /// @param files files that were named
  /// @param fresh captures that were not recorded before
  /// @param read pieces of evidence that were read now
  /// @param refused names of files that could not even be opened, with the reason
  public record Result(int files, int fresh, int read, List<String> refused) {
    public Result {
      refused = List.copyOf(refused);
    }
  }

  /// Collects files and everything in folders.
  public Result collect(List<Path> paths) {
    var intake = Intake.of(paths);
    intake.notices().forEach(n -> progress.notice(n.toString()));
    var refused = new ArrayList<String>();
    var open = new ArrayList<Found>();
    for (var found : intake.found()) {
      if (found.problem().isPresent()) {
        refused.add(found.name() + ": " + found.problem().get().words());
      } else {
        open.add(found);
      }
    }
    int fresh = receive(open, refused);
    int read = read();
    return new Result(intake.found().size(), fresh, read, refused);
  }

  private int receive(List<Found> files, List<String> refused) {
    var state = journal.state();
    var known = new Known(state);
    progress.begin("receive", files.size());
    int fresh = 0;
    for (int from = 0; from < files.size(); from += GROUP) {
      var group = files.subList(from, Math.min(files.size(), from + GROUP));
      var captures = new ArrayList<Capture>();
      for (var kept : kept(group, known, refused)) {
        if (!state.holds(kept) && !captures.contains(kept)) {
          captures.add(kept);
        }
      }
      journal.captures(captures);
      fresh += captures.size();
    }
    progress.end(fresh == 0 ? "nothing new" : fresh + (fresh == 1 ? " new file" : " new files"));
    return fresh;
  }

  /// Keeping a file waits for the disk, so many are kept side by side.
  private List<Capture> kept(List<Found> group, Known known, List<String> refused) {
    var found = new ArrayList<Capture>();
    var kept = new Cores(Math.min(16, group.size())).each(group, f -> keep(f, known));
    for (int i = 0; i < group.size(); i++) {
      kept.get(i).ifPresentOrElse(found::add, new Refusal(refused, group.get(i).name()));
    }
    return found;
  }

  /// Notes a file that could not be opened.
  private record Refusal(List<String> refused, String name) implements Runnable {
    @Override
    public void run() {
      refused.add(name + ": it could not be opened");
    }
  }

  /// A file of a known name is likely to be known itself; then nothing need be written.
  private Optional<Capture> keep(Found found, Known known) {
    try {
      var before =
          known.names().contains(found.name()) ? recognized(found) : Optional.<Kept>empty();
      boolean recorded = before.filter(k -> known.evidence().contains(k.id())).isPresent();
      Kept kept = recorded ? before.get() : put(found);
      progress.step(found.name());
      return Optional.of(
          new Capture(
              kept.id(),
              found.name(),
              kept.size(),
              null,
              found.modified(),
              clock.instant(),
              found.described()));
    } catch (IOException e) {
      progress.step(found.name());
      return Optional.empty();
    }
  }

  /// What the log already holds.
  private record Known(Set<String> names, Set<EvidenceId> evidence) {
    Known(CaseState state) {
      this(new HashSet<>(), state.captures().keySet());
      state.captures().values().forEach(all -> all.forEach(c -> names.add(c.name())));
    }
  }

  private Optional<Kept> recognized(Found found) throws IOException {
    try (InputStream content = Files.newInputStream(found.path())) {
      return folder.evidence().recognize(ObjectKind.EVIDENCE, content);
    }
  }

  private Kept put(Found found) throws IOException {
    try (InputStream content = Files.newInputStream(found.path())) {
      return folder.evidence().put(ObjectKind.EVIDENCE, content);
    }
  }

  /// Reads all evidence that has no reading by the present readers, members of containers too.
  private int read() {
    var state = journal.state();
    var round = unread(state);
    int all = 0;
    progress.begin("read", -1);
    try (var pool = ReaderPool.open()) {
      var seen = new HashSet<EvidenceId>();
      while (!round.isEmpty()) {
        round.forEach(j -> seen.add(j.evidence()));
        var next = new ArrayList<Job>();
        pool.read(List.copyOf(round), new Keeping(state, next, seen)::accept);
        all += round.size();
        round = next;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The reading processes could not be started: is there room in the temporary folder?", e);
    }
    progress.end(all == 0 ? "nothing new" : all + " read");
    return all;
  }

  private List<Job> unread(CaseState state) {
    var jobs = new ArrayList<Job>();
    var descriptions = new ArrayList<Reading>();
    var sorted = new ArrayList<>(state.captures().values());
    sorted.sort(java.util.Comparator.comparing(c -> c.getFirst().name()));
    for (var captures : sorted) {
      var first = captures.getFirst();
      var known = state.readings().get(first.evidence());
      if (known != null && known.tool().equals(READER)) {
        continue;
      }
      if (captures.stream()
          .allMatch(c ->
              c.name().equals(Intake.DESCRIPTION) || c.name().endsWith("/" + Intake.DESCRIPTION))) {
        descriptions.add(
            new Reading.NoText(
                first.evidence(),
                "text/csv",
                NoTextReason.DESCRIPTION,
                "It describes the files beside it."));
      } else {
        jobs.add(
            Job.of(
                first.evidence(), first.name(), new StoredContent(first.evidence(), first.size())));
      }
    }
    journal.readings(descriptions, READER);
    return jobs;
  }

  private final class StoredContent implements Content {
    private final EvidenceId evidence;
    private final long size;

    StoredContent(EvidenceId evidence, long size) {
      this.evidence = evidence;
      this.size = size;
    }

    @Override
    public InputStream open() throws IOException {
      return folder
          .evidence()
          .open(evidence)
          .orElseThrow(() -> new IOException("evidence is missing"));
    }

    @Override
    public long size() {
      return size;
    }
  }

  /// Keeps what readers find: readings in groups, members as evidence of their own.
  private final class Keeping {
    private final CaseState state;
    private final List<Job> next;
    private final Set<EvidenceId> seen;
    private final Map<EvidenceId, String> names = new HashMap<>();

    Keeping(CaseState state, List<Job> next, Set<EvidenceId> seen) {
      this.state = state;
      this.next = next;
      this.seen = seen;
    }

    void accept(Outcome outcome) {
      var captures = new LinkedHashMap<String, Capture>();
      for (var member : outcome.members()) {
        var capture = member(outcome, member.path(), member.content());
        String name = capture.name();
        for (int twin = 2; captures.containsKey(name); twin++) {
          name = capture.name() + " (" + twin + ")";
        }
        captures.put(name, name.equals(capture.name()) ? capture : renamed(capture, name));
      }
      captures.values().removeIf(state::holds);
      journal.captures(List.copyOf(captures.values()));
      for (var capture : captures.values()) {
        if (seen.add(capture.evidence()) && !state.readings().containsKey(capture.evidence())) {
          names.put(capture.evidence(), capture.name());
          next.add(
              outcome
                  .job()
                  .member(
                      capture.evidence(),
                      capture.name(),
                      new StoredContent(capture.evidence(), capture.size())));
        }
      }
      journal.readings(List.of(outcome.reading()), READER);
      progress.step(outcome.job().name());
    }

    private Capture member(Outcome outcome, String path, Content content) {
      try (InputStream stream = content.open()) {
        Kept kept = folder.evidence().put(ObjectKind.EVIDENCE, stream);
        String name = outcome.job().name() + "!/" + (path.isBlank() ? "unnamed" : path);
        return new Capture(
            kept.id(),
            name,
            kept.size(),
            new Capture.Member(outcome.evidence(), path),
            null,
            clock.instant(),
            SourceDescription.UNKNOWN);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Capture renamed(Capture capture, String name) {
      return new Capture(
          capture.evidence(),
          name,
          capture.size(),
          capture.member(),
          capture.modified(),
          capture.recorded(),
          capture.described());
    }
  }
}
