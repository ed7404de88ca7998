package org.rapporteur.desk.estimate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.estimate.Accumulation;
import org.rapporteur.analyze.estimate.Linking;
import org.rapporteur.analyze.estimate.Strata;
import org.rapporteur.collect.estimate.DesignFile;
import org.rapporteur.collect.estimate.LinkedFile;
import org.rapporteur.collect.estimate.ListFile;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Persons;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.Series;

/// Reads what a person names for one estimate.
public final class Tables {
  private static final Strata WHOLE = new Strata("", List.of(), List.of());

  private Tables() {}

  /// Everything that an estimate is made from.
  ///
  /// @param notices what a person should know about how it was read
  /// @param strata the parts, if the people are divided
  /// @param linked the entries and the links, if the table was made from such
  /// @param persons where the people stand in the file
  /// @param accumulated how the estimate moved while records came in, if it is said when they did
  public record Read(
      Design design,
      ListTable table,
      List<String> notices,
      Strata strata,
      @Nullable LinkedLists linked,
      Persons persons,
      Optional<Series> accumulated) {
    /// What was asked at the door, or else what the declarations say.
    public Question question(Question asked) {
      var said = design.question();
      return new Question(
          or(asked.victims(), said.victims()),
          or(asked.period(), said.period()),
          or(asked.place(), said.place()),
          or(asked.asOf(), said.asOf()));
    }

    private static String or(String first, String second) {
      return first.isBlank() ? second : first;
    }
  }

  /// A table of which nothing is declared.
  public static Read of(ListTable table, List<String> notices) {
    return new Read(Design.NONE, table, notices, WHOLE, null, Persons.NONE, Optional.empty());
  }

  /// @param lists the columns to take as lists; none means all that can be lists
  public static Read read(Path file, List<String> lists) {
    return read(file, lists, null);
  }

  /// @param declarations a file of them, or none
  public static Read read(Path file, List<String> lists, @Nullable Path declarations) {
    var design = declarations == null ? Design.NONE : DesignFile.read(declarations);
    return made(design, ListFile.read(file, lists, design.apart()), null);
  }

  /// Entries of several lists in one file, and the pairs that `link` wrote about it.
  ///
  /// @param listColumn the column that names the list
  /// @param idColumn the column that names a row, or empty
  public static Read linked(
      Path entries, Path pairs, String listColumn, String idColumn, @Nullable Path declarations) {
    var design = declarations == null ? Design.NONE : DesignFile.read(declarations);
    var lists = LinkedFile.read(entries, pairs, listColumn, idColumn);
    return made(design, new Linking(lists).proposed().material(), lists);
  }

  /// A table from text.
  ///
  /// @param design the declarations, or none
  static Read parse(String name, String text, List<String> lists, @Nullable String design) {
    var declared = design(design);
    return made(declared, ListFile.parse(name, text, lists, declared.apart()), null);
  }

  static Read parseLinked(
      String entries, String pairs, String listColumn, String idColumn, @Nullable String design) {
    var lists = LinkedFile.parse(entries, pairs, listColumn, idColumn);
    return made(design(design), new Linking(lists).proposed().material(), lists);
  }

  private static Design design(@Nullable String text) {
    return text == null ? Design.NONE : DesignFile.parse("the design", text);
  }

  private static Optional<Series> accumulated(
      Design design, ListMaterial material, @Nullable LinkedLists linked) {
    if (design.recorded().isBlank()) {
      return Optional.empty();
    }
    var accumulation = new Accumulation(design);
    return linked == null ? accumulation.of(material) : accumulation.of(linked);
  }

  private static Read made(Design design, ListMaterial material, @Nullable LinkedLists linked) {
    var strata = Strata.of(material, design);
    var notices = new ArrayList<>(material.notices());
    notices.addAll(strata.notices());
    return new Read(
        design,
        design.declaredOn(material.table()),
        notices,
        strata,
        linked,
        linked == null ? material.persons() : new Linking(linked).persons(),
        accumulated(design, material, linked));
  }
}
