package org.rapporteur.report.estimate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Persons;
import org.rapporteur.model.estimate.Persons.Entry;
import org.rapporteur.model.estimate.Persons.Person;
import org.rapporteur.report.html.Sheet;

/// Leads from every count back to the lines it was counted from, and to the decisions that joined
/// them. Names stay in the file: whoever may open it finds them there. For the public none of this
/// is written.
final class PeopleReport {
  private static final int SHOWN = 20_000;

  private final ListTable table;
  private final Persons persons;

  PeopleReport(Findings findings) {
    table = findings.table();
    persons = findings.persons();
  }

  /// The anchor of a combination.
  static String anchor(int pattern) {
    return "people.html#c" + pattern;
  }

  /// Writes `people.html` and `people.csv`; nothing where nobody can be pointed to.
  void write(Path folder) throws IOException {
    if (persons.isNone()) {
      return;
    }
    Sheet.write(folder, "people.html", "estimate/people.jte", page());
    Files.write(folder.resolve("people.csv"), csv().getBytes(StandardCharsets.UTF_8));
  }

  private PeoplePage page() {
    var byPattern = new TreeMap<Integer, List<Person>>();
    persons
        .persons()
        .forEach(p ->
            byPattern
                .computeIfAbsent(persons.among(table.names(), p), k -> new ArrayList<>())
                .add(p));
    var cells = new ArrayList<PeoplePage.Cell>();
    long left = SHOWN;
    for (var cell : byPattern.entrySet()) {
      var some = cell.getValue().stream().limit(Math.max(0, left)).map(PeopleReport::line).toList();
      left -= some.size();
      cells.add(
          new PeoplePage.Cell(
              "c" + cell.getKey(), lists(cell.getKey()), grouped(cell.getValue().size()), some));
    }
    return new PeoplePage(
        "Who is counted",
        cells,
        persons.matches(),
        Math.max(0, (long) persons.persons().size() - SHOWN));
  }

  private String lists(int pattern) {
    return pattern == 0
        ? "On none of the lists that were used"
        : String.join(", ", table.names(pattern));
  }

  private static PeoplePage.Line line(Person person) {
    return new PeoplePage.Line(
        person.entries().stream().map(PeopleReport::words).collect(Collectors.joining(", ")),
        person.matches().stream()
            .map(m ->
                String.format(
                    Locale.ROOT, "%d with %d (%.4f)", m.left(), m.right(), m.probability()))
            .collect(Collectors.joining(", ")));
  }

  private static String words(Entry entry) {
    return entry.line() + (entry.list().isEmpty() ? "" : " (" + entry.list() + ")");
  }

  private String csv() {
    var text = new StringBuilder("person,line,list,matched_with,probability\r\n");
    int number = 0;
    for (Person person : persons.persons()) {
      number++;
      for (Entry entry : person.entries()) {
        text.append(number).append(',').append(entry.line()).append(',');
        text.append(quoted(entry.list())).append(",,\r\n");
      }
      for (var match : person.matches()) {
        text.append(number).append(',').append(match.left()).append(",,");
        text.append(match.right()).append(',').append(match.probability()).append("\r\n");
      }
    }
    return text.toString();
  }

  private static String quoted(String word) {
    return word.matches("[\\w .-]*") ? word : "\"" + word.replace("\"", "\"\"") + "\"";
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
