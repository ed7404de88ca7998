package org.rapporteur.desk.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.analyze.names.NameIndex;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.names.PreparedName;
import org.rapporteur.desk.Progress;

/// Searches a list of names for the ones that a written name may be a form of.
public final class FindNames {
  private final NameMatcher matcher;
  private final Progress progress;

  public FindNames(Progress progress) {
    this.matcher = NameMatcher.standard();
    this.progress = progress;
  }

  /// One candidate for one query.
  ///
  /// @param rank from 1
  /// @param line where the candidate stands among the candidates, from 1
  public record Candidate(
      String query, int rank, String candidate, int line, double score, String band) {}

  /// The best candidates for each query, in the order of the queries. A query for which nothing
  /// comes into question has no row.
  ///
  /// @param most how many candidates to give for each
  public List<Candidate> find(Path candidates, Path queries, int most) {
    List<String> names = NameTable.lines(candidates);
    List<String> wanted = NameTable.lines(queries);
    progress.begin("read", names.size());
    List<PreparedName> prepared = new ArrayList<>(names.size());
    for (String name : names) {
      prepared.add(matcher.prepare(name));
      progress.step("line " + prepared.size());
    }
    var index = new NameIndex(matcher, prepared);
    progress.end(names.size() + " candidates");
    progress.begin("find", wanted.size());
    List<Candidate> found = new ArrayList<>();
    for (String query : wanted) {
      List<NameIndex.Found> best = index.find(query, most);
      for (int i = 0; i < best.size(); i++) {
        found.add(candidate(query, i + 1, best.get(i)));
      }
      progress.step("query");
    }
    progress.end(wanted.size() + " queries");
    return found;
  }

  private static Candidate candidate(String query, int rank, NameIndex.Found found) {
    return new Candidate(
        query,
        rank,
        found.name(),
        found.place() + 1,
        found.score(),
        found.band().name().toLowerCase(Locale.ROOT));
  }
}
