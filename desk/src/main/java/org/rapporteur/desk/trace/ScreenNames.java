package org.rapporteur.desk.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.trace.identity.Screening;
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.analyze.trace.identity.Screening.Hit;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.Table;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.model.identity.Judgement;

/// Screens counterparties against the lists of a case.
public final class ScreenNames {
  private static final Set<String> NAME = Set.of("name", "company", "counterparty", "party");

  private final Screening screening;

  /// @param everybody whether to look among all nodes, not only those on lists
  public ScreenNames(Loaded loaded, List<Judgement> judgements, boolean everybody) {
    this.screening = new Screening(loaded.facts(), judgements, NameMatcher.standard(), everybody);
  }

  /// A counterparty and one entry that may be meant.
  ///
  /// @param line of the file, 0 if the name came by itself
  /// @param lists each with its status words, without which no match may be named
  /// @param bearers how many nodes of the case bear that name
  public record Found(
      long line,
      String name,
      String standing,
      double score,
      String entry,
      String entryName,
      List<String> lists,
      List<String> signs,
      List<String> against,
      int bearers,
      String decision) {
    public Found {
      lists = List.copyOf(lists);
      signs = List.copyOf(signs);
      against = List.copyOf(against);
    }
  }

  /// What screening came to.
  ///
  /// @param screened how many counterparties
  /// @param unread rows that could not be used, with line and reason
  public record Result(int screened, List<Found> found, List<String> unread) {
    public Result {
      found = List.copyOf(found);
      unread = List.copyOf(unread);
    }
  }

  private record Asked(long line, Counterparty party) {}

  private record Screened(long line, Counterparty party, List<Hit> hits) {}

  /// Screens on all cores, and answers in the order of the lines.
  private Result result(List<Asked> asked, List<Fault> unread) {
    var screened =
        asked.parallelStream()
            .map(a -> new Screened(a.line, a.party, screening.screen(a.party)))
            .toList();
    return new Result(
        screened.size(),
        screened.stream().flatMap(s -> s.hits.stream().map(h -> found(s, h))).toList(),
        unread.stream().map(f -> "line " + f.line() + ": " + f.reason()).toList());
  }

  private static Found found(Screened screened, Hit hit) {
    return new Found(
        screened.line,
        screened.party.name(),
        words(hit.standing()),
        hit.score(),
        hit.node().id().value(),
        hit.name().text(),
        hit.listings().stream()
            .map(l -> l.list() + " (" + l.status().words() + ")")
            .distinct()
            .toList(),
        hit.signs(),
        hit.against(),
        hit.frequency(),
        hit.judgement() == null ? "" : hit.judgement().id() + ": " + hit.judgement().why());
  }

  /// One name.
  public Result name(String name) {
    var party = new Counterparty(name, "", "", "");
    return result(List.of(new Asked(0, party)), List.of());
  }

  /// A table with a column `name` (and perhaps `country`, `number`, `born`), or one name a line.
  ///
  /// @throws IllegalArgumentException if the file is not there
  public Result file(Path file) {
    var parties = new ArrayList<Asked>();
    var unread = new ArrayList<Fault>();
    try (InputStream content = Files.newInputStream(file)) {
      new Table(unread::add)
          .read(
              content,
              names -> names.stream().anyMatch(NAME::contains),
              "a column called name",
              before -> {},
              row -> row(row, parties, unread));
      return result(parties, unread);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + " does not exist: check the path.", e);
    } catch (WrongShapeException e) {
      return lines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: may we, and is it whole?", e);
    }
  }

  private void row(Row row, List<Asked> parties, List<Fault> unread) {
    var name = row.first("name", "company", "counterparty", "party");
    if (name.isEmpty()) {
      unread.add(new Fault(row.line(), "the row has no name"));
      return;
    }
    var party =
        new Counterparty(
            name,
            row.first("country", "nationality"),
            row.first("number", "identifier", "imo", "lei", "registration", "passport"),
            row.first("born", "birth", "date of birth", "dob"));
    parties.add(new Asked(row.line(), party));
  }

  /// A file without a header holds one name a line.
  private Result lines(Path file) {
    var parties = new ArrayList<Asked>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      long line = 0;
      for (var text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (!text.isBlank()) {
          var party = new Counterparty(text.strip(), "", "", "");
          parties.add(new Asked(line, party));
        }
      }
      return result(parties, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " is neither a table with a column name nor UTF-8 text with one name a line.", e);
    }
  }

  /// The words for a standing.
  static String words(Screening.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
