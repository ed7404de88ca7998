package org.rapporteur.analyze.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.linkage.FieldKind;
import org.rapporteur.model.linkage.LinkField;
import org.rapporteur.model.linkage.LinkSchema;

/// A schema from the names of columns and a look at their first rows, for people who have none. It
/// says what it took each column for, so that it can be corrected.
public final class SchemaGuess {
  private final List<String> notes = new ArrayList<>();

  /// A list as far as it has been read.
  ///
  /// @param header names of its columns
  /// @param rows some of its first rows
  public record Glance(List<String> header, List<List<String>> rows) {
    public Glance {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }

    List<String> column(int number) {
      return rows.stream().map(row -> row.get(number)).filter(v -> !v.isBlank()).toList();
    }
  }

  /// What was guessed.
  ///
  /// @param notes what each column was taken for, and which are not compared
  public record Guess(LinkSchema schema, List<String> notes) {
    public Guess {
      notes = List.copyOf(notes);
    }
  }

  /// @param right the second list, or null when one list is compared with itself
  public Guess guess(Glance left, @Nullable Glance right) {
    var known = kinds(left);
    Glance other = right == null ? left : right;
    var others = right == null ? known : kinds(right);
    String leftId = id(left).orElse(null);
    String rightId = right == null ? leftId : id(right).orElse(null);
    var fields = new ArrayList<LinkField>();
    var taken = new HashSet<String>();
    known.forEach((column, kind) -> {
      String partner =
          column.equals(leftId) ? null : partner(column, kind, other, others, taken, rightId);
      if (partner != null && fields.size() < 16) {
        taken.add(partner);
        fields.add(new LinkField(column, kind, List.of(column), List.of(partner)));
        notes.add(
            "'"
                + column
                + "'"
                + (partner.equals(column) ? "" : " and '" + partner + "'")
                + " compared as "
                + kind.label());
      } else if (!column.equals(leftId)) {
        notes.add("'" + column + "' not compared: no such column on the other side");
      }
    });
    if (fields.isEmpty()) {
      throw new IllegalArgumentException(
          "The two lists have no column in common: name the fields in a schema (--schema S.yaml).");
    }
    notes.add(
        leftId == null ? "rows are named by their number" : "rows are named by '" + leftId + "'");
    return new Guess(
        new LinkSchema(leftId, rightId, fields, false, LinkSchema.CUT, LinkSchema.REVIEW), notes);
  }

  private static @Nullable String partner(
      String column,
      FieldKind kind,
      Glance other,
      Map<String, FieldKind> others,
      Set<String> taken,
      @Nullable String rightId) {
    for (String name : other.header()) {
      if (Fold.words(name).equals(Fold.words(column))
          && others.containsKey(name)
          && !taken.contains(name)
          && !name.equals(rightId)) {
        return name;
      }
    }
    boolean telling = ColumnNames.kind(column).isPresent();
    for (var entry : others.entrySet()) {
      if (telling
          && entry.getValue() == kind
          && !taken.contains(entry.getKey())
          && !entry.getKey().equals(rightId)
          && ColumnNames.kind(entry.getKey()).isPresent()) {
        return entry.getKey();
      }
    }
    return null;
  }

  private Map<String, FieldKind> kinds(Glance glance) {
    var kinds = new LinkedHashMap<String, FieldKind>();
    boolean surname =
        glance.header().stream()
            .anyMatch(h -> ColumnNames.kind(h).orElse(null) == FieldKind.SURNAME);
    for (int i = 0; i < glance.header().size(); i++) {
      String name = glance.header().get(i);
      if (ColumnNames.isOutcome(name)) {
        note("'" + name + "' not compared: it looks like the outcome of an earlier comparison");
        continue;
      }
      var values = glance.column(i);
      FieldKind kind = ColumnNames.kind(name).orElseGet(() -> byValues(values));
      kind =
          kind == FieldKind.FULL_NAME && surname && oneWord(values) ? FieldKind.GIVEN_NAME : kind;
      kinds.put(name, checked(kind, values));
    }
    return kinds;
  }

  private void note(String line) {
    if (!notes.contains(line)) {
      notes.add(line);
    }
  }

  /// A date column that holds no dates is compared as what it holds.
  private static FieldKind checked(FieldKind kind, List<String> values) {
    if (kind == FieldKind.DATE && !values.isEmpty() && share(values, SchemaGuess::isDate) < .3) {
      return byValues(values);
    }
    if (kind == FieldKind.YEAR
        && share(values, SchemaGuess::isDate) > .5
        && share(values, v -> v.strip().matches("\\d{4}")) < .5) {
      return FieldKind.DATE;
    }
    if (kind == FieldKind.DATE && share(values, v -> v.strip().matches("\\d{4}")) > .9) {
      return FieldKind.YEAR;
    }
    return kind;
  }

  private static FieldKind byValues(List<String> values) {
    if (values.isEmpty()) {
      return FieldKind.TEXT;
    }
    if (share(values, v -> v.contains("@")) > .8) {
      return FieldKind.EMAIL;
    }
    if (share(values, SchemaGuess::isDate) > .8 && share(values, v -> v.matches("\\d{4}")) < .5) {
      return FieldKind.DATE;
    }
    long distinct = values.stream().distinct().count();
    if (distinct <= 12 && values.size() >= 30) {
      return FieldKind.CATEGORY;
    }
    if (share(values, v -> v.matches("[-+]?\\d{1,5}([.,]\\d+)?")) > .8) {
      return FieldKind.NUMBER;
    }
    if (share(values, v -> v.matches("[\\p{Alnum}./ -]*\\d{3}[\\p{Alnum}./ -]*")) > .8) {
      return FieldKind.IDENTIFIER;
    }
    return FieldKind.TEXT;
  }

  private static boolean isDate(String value) {
    String read = CalendarValue.read(value, false);
    String turned = CalendarValue.read(value, true);
    return plausible(read) || plausible(turned);
  }

  private static boolean plausible(String date) {
    return date.length() == 8 && date.compareTo("15") > 0 && date.compareTo("2101") < 0;
  }

  private static boolean oneWord(List<String> values) {
    return share(values, v -> !v.strip().contains(" ")) > .8;
  }

  private static double share(List<String> values, java.util.function.Predicate<String> what) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(what).count() / values.size();
  }

  /// A column that is named like an id and never holds a value twice.
  private static Optional<String> id(Glance glance) {
    for (int i = 0; i < glance.header().size(); i++) {
      var values = glance.column(i);
      if (ColumnNames.isRowName(glance.header().get(i))
          && values.size() == glance.rows().size()
          && new HashSet<>(values).size() == values.size()) {
        return Optional.of(glance.header().get(i));
      }
    }
    return Optional.empty();
  }
}
