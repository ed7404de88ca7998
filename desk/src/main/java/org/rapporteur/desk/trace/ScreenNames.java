package org.rapporteur.desk.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.trace.identity.Screening;
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.analyze.trace.identity.Screening.Hit;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.model.identity.Judgement;

/// Screens counterparties against the lists of a case.
public final class ScreenNames {
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
  /// @param notes what else to know about the file
  public record Result(int screened, List<Found> found, List<String> unread, List<String> notes) {
    public Result {
      found = List.copyOf(found);
      unread = List.copyOf(unread);
      notes = List.copyOf(notes);
    }
  }

  private record Screened(long line, Counterparty party, List<Hit> hits) {}

  /// Screens on all cores, and answers in the order of the lines.
  private Result result(Counterparties asked) {
    var screened =
        asked.parties().parallelStream()
            .map(a -> new Screened(a.line(), a.party(), screening.screen(a.party())))
            .toList();
    return new Result(
        screened.size(),
        screened.stream().flatMap(s -> s.hits.stream().map(h -> found(s, h))).toList(),
        asked.unread().stream().map(f -> "line " + f.line() + ": " + f.reason()).toList(),
        asked.notes());
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
    return result(Counterparties.named(name));
  }

  /// A table with a column `name` (and perhaps `country`, `number`, `born`), or one name a line.
  ///
  /// @throws IllegalArgumentException if the file is not there, or is neither
  public Result file(Path file) {
    return result(Counterparties.of(file));
  }

  /// The words for a standing.
  static String words(Screening.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
