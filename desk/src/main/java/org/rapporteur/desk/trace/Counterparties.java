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
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.collect.trace.format.Characters;
import org.rapporteur.collect.trace.format.Fault;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.Table;
import org.rapporteur.collect.trace.format.WrongShapeException;

/// Whom to look for: one name, a table with a column for names, or a text with one name a line.
///
/// @param unread rows without a name, or that could not be had
/// @param notes what else to know about the file
record Counterparties(List<Asked> parties, List<Fault> unread, List<String> notes) {
  private static final String[] NAME_COLUMNS = {"name", "company", "counterparty", "party"};
  private static final Set<String> NAME = Set.of(NAME_COLUMNS);

  Counterparties {
    parties = List.copyOf(parties);
    unread = List.copyOf(unread);
    notes = List.copyOf(notes);
  }

  /// @param line of the file, 0 if the name came by itself
  record Asked(long line, Counterparty party) {}

  static Counterparties named(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Give a name to look for, or a file of names.");
    }
    var party = new Counterparty(name, "", "", "");
    return new Counterparties(List.of(new Asked(0, party)), List.of(), List.of());
  }

  /// @throws IllegalArgumentException if the file is not there, or holds no names
  static Counterparties of(Path file) {
    var reading = new Reading();
    try (InputStream content = Files.newInputStream(file)) {
      new Table(reading.unread::add, reading.notes::add)
          .read(
              content,
              names -> names.stream().anyMatch(NAME::contains),
              "a column called name",
              before -> {},
              reading::row);
      return reading.whole();
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(file + " does not exist: check the path.", e);
    } catch (WrongShapeException e) {
      return lines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: may we, and is it whole?", e);
    }
  }

  /// A file without a header holds one name a line. What calls itself a table or data does not.
  private static Counterparties lines(Path file) {
    var reading = new Reading();
    try (InputStream content = Files.newInputStream(file);
        var lines = new BufferedReader(Characters.of(content, reading.notes::add).reader())) {
      if (isTable(file)) {
        throw new IllegalArgumentException(
            file
                + " has no column called name, company, counterparty or party: rename the one that"
                + " holds the names, or save the names alone as .txt, one a line.");
      }
      long line = 0;
      for (var text = lines.readLine(); text != null; text = lines.readLine()) {
        reading.line(++line, text, file);
      }
      return reading.whole();
    } catch (WrongShapeException e) {
      throw new IllegalArgumentException(file + " was not screened: " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: may we, and is it whole?", e);
    }
  }

  private static boolean isTable(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|json|jsonl|xml|html?)")
        && file.toFile().length() > 0;
  }

  /// What was read so far.
  private static final class Reading {
    private final List<Asked> parties = new ArrayList<>();
    private final List<Fault> unread = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void row(Row row) {
      var name = row.first(NAME_COLUMNS);
      if (name.isEmpty()) {
        unread.add(new Fault(row.line(), "the row has no name"));
        return;
      }
      var born = row.first("born", "birth", "date of birth", "dob");
      if (!born.isEmpty() && !born.matches(".*\\d{4}.*")) {
        notes.add("line " + row.line() + ": its birth holds no year and was not used");
      }
      parties.add(
          new Asked(
              row.line(),
              new Counterparty(
                  name,
                  row.first("country", "nationality"),
                  row.first("number", "identifier", "imo", "lei", "registration", "passport"),
                  born)));
    }

    void line(long line, String text, Path file) {
      if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
        throw new IllegalArgumentException(
            file + " is neither a table with a column name nor text with one name a line.");
      }
      if (!text.isBlank()) {
        parties.add(new Asked(line, new Counterparty(text.strip(), "", "", "")));
      }
    }

    Counterparties whole() {
      return new Counterparties(parties, unread, notes);
    }
  }
}
