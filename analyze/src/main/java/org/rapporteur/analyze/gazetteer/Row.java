package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;

/// One form of one name: a row of the gazetteer's tables.
///
/// | column | holds |
/// |---|---|
/// | id | `state:KP`; the same in every row of one thing |
/// | type | Person, Organization, PublicBody, Country, Place, Document or Group |
/// | canonical | the name we show; the same in every row of one thing |
/// | form | the spelling to look for; a leading lower-case `the` must stand there but is no part |
/// | language | ISO 639-1, or `mul` for all |
/// | flags | [Flag]s in lower case, separated by spaces |
/// | country | id of the state it belongs to, or empty |
/// | from, to | first and last year of use, or empty |
/// | source | where the fact comes from |
record Row(
    String id,
    EntityType type,
    String canonical,
    String form,
    String language,
    Set<Flag> flags,
    @Nullable String country,
    String source,
    Table.Line line) {

  static final String[] COLUMNS = {
    "id", "type", "canonical", "form", "language", "flags", "country", "from", "to", "source"
  };

  private static final Map<String, EntityType> TYPES =
      Arrays.stream(EntityType.values()).collect(Collectors.toMap(EntityType::label, each -> each));

  static List<Row> named(String file) {
    return of(Table.named(file, COLUMNS));
  }

  static List<Row> of(Table table) {
    return table.lines().stream().map(Row::of).toList();
  }

  private static Row of(Table.Line line) {
    checkInterval(line);
    var country = line.cell(6);
    return new Row(
        line.needed(0, "id"),
        type(line),
        line.needed(2, "canonical name"),
        line.needed(3, "form"),
        line.needed(4, "language"),
        flags(line, line.cell(5)),
        country.isEmpty() ? null : country,
        line.needed(9, "source"),
        line);
  }

  Entry entry() {
    return new Entry(id, type, canonical, flags, country, source);
  }

  /// The same with each form that a language makes of the name of a state, place or body.
  List<Row> cases() {
    boolean declined =
        language.equals("ru")
            && Set.of(EntityType.COUNTRY, EntityType.PLACE, EntityType.PUBLIC_BODY).contains(type);
    return declined ? RussianCases.of(form).stream().map(this::written).toList() : List.of();
  }

  private Row written(String other) {
    return new Row(id, type, canonical, other, language, flags, country, source, line);
  }

  boolean has(Flag flag) {
    return flags.contains(flag);
  }

  private static EntityType type(Table.Line line) {
    var type = TYPES.get(line.cell(1));
    if (type == null) {
      throw line.problem("unknown type " + line.cell(1));
    }
    return type;
  }

  static Set<Flag> flags(Table.Line line, String words) {
    if (words.isEmpty()) {
      return Set.of();
    }
    var flags = new ArrayList<Flag>();
    for (var word : words.split(" ")) {
      flags.add(Flag.named(word).orElseThrow(() -> line.problem("unknown flag " + word)));
    }
    return Set.copyOf(flags);
  }

  private static void checkInterval(Table.Line line) {
    var from = year(line, line.cell(7));
    var to = year(line, line.cell(8));
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      throw line.problem("the interval is reversed");
    }
  }

  private static Optional<Integer> year(Table.Line line, String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (cell.length() != 4 || !cell.chars().allMatch(Character::isDigit)) {
      throw line.problem("a year has four digits, not " + cell);
    }
    return Optional.of(Integer.valueOf(cell));
  }
}
