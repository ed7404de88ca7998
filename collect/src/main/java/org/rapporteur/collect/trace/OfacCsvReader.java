package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Strength;

/// The legacy CSV files of OFAC: `SDN` with its `ADD`, `ALT` and `SDN_COMMENTS`, or `CONS_PRIM`
/// with its kin. They have no header and write `-0-` for nothing. Links are only the words "Linked
/// To: NAME" in the remarks, which do not say how.
final class OfacCsvReader implements TraceReader {
  private static final List<String> MAIN =
      List.of(
          "ent_num",
          "SDN_Name",
          "SDN_Type",
          "Program",
          "Title",
          "Call_Sign",
          "Vess_type",
          "Tonnage",
          "GRT",
          "Vess_flag",
          "Vess_owner",
          "Remarks");
  private static final List<String> ADDRESS =
      List.of("ent_num", "add_num", "address", "city_state_postcode", "country", "remarks");
  private static final List<String> ALIAS =
      List.of("ent_num", "alt_num", "alt_type", "alt_name", "remarks");
  private static final List<String> COMMENT = List.of("ent_num", "remarks");
  private static final Pattern LINKED = Pattern.compile("(?i)Linked To: ([^;()]+?)\\s*(?=[;)]|$)");
  private static final Pattern BORN =
      Pattern.compile("(?i)(?:alt\\. )?DOB ([^;]+?)\\s*(?:;|\\.?$)");
  private static final Pattern IMO = Pattern.compile("(?i)\\bIMO (\\d{7})\\b");
  private static final Pattern PASSPORT = Pattern.compile("(?i)\\bPassport ([A-Z0-9-]{4,20})\\b");
  private static final Pattern NATIONALITY =
      Pattern.compile("(?i)\\b(?:nationality|citizen) ([^;.]+)");
  private static final Dates DATES = Dates.monthFirst();

  private final ListId list;
  private final ListStatus status;

  OfacCsvReader(ListId list, ListStatus status) {
    this.list = list;
    this.status = status;
  }

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    var entries = new LinkedHashMap<String, Entry>();
    boolean main = false;
    for (var file : sorted(files)) {
      switch (role(file)) {
        case MAIN -> {
          main = true;
          rows(file, MAIN, row -> entry(row, file, entries));
        }
        case ADDRESS -> rows(file, ADDRESS, row -> address(row, file, entries));
        case ALIAS -> rows(file, ALIAS, row -> alias(row, file, entries));
        case COMMENT -> rows(file, COMMENT, row -> comment(row, file, entries));
      }
    }
    if (!main) {
      throw new WrongShapeException(
          "expected SDN.CSV (or CONS_PRIM.CSV) among the files, with twelve columns and no header");
    }
    give(entries);
  }

  private enum Role {
    MAIN,
    ADDRESS,
    ALIAS,
    COMMENT
  }

  private record Entry(Draft draft, Row row, Harvest file, StringBuilder remarks) {}

  private static List<Harvest> sorted(List<Harvest> files) {
    return files.stream()
        .sorted(java.util.Comparator.comparing(OfacCsvReader::role).thenComparing(Harvest::name))
        .toList();
  }

  private static Role role(Harvest file) {
    var name = file.name().toUpperCase(Locale.ROOT);
    name = name.substring(name.lastIndexOf('/') + 1);
    if (name.contains("COMMENT")) {
      return Role.COMMENT;
    }
    if (name.startsWith("ADD") || name.contains("_ADD")) {
      return Role.ADDRESS;
    }
    return name.startsWith("ALT") || name.contains("_ALT") ? Role.ALIAS : Role.MAIN;
  }

  private static void rows(Harvest file, List<String> columns, java.util.function.Consumer<Row> use)
      throws IOException {
    file.each(
        content -> file.table().read(content, columns, row -> checked(row, file, columns, use)));
  }

  /// The last line of the files holds only a control character, which says that they end.
  private static void checked(
      Row row, Harvest file, List<String> columns, java.util.function.Consumer<Row> use) {
    if (row.values().size() == 1 && row.get(0).codePoints().allMatch(Character::isISOControl)) {
      return;
    }
    if (!row.get(0).matches("\\d+") || row.values().size() < Math.min(2, columns.size())) {
      file.unread(row.line(), "the row does not begin with an entity number");
      return;
    }
    use.accept(row);
  }

  private static String value(Row row, String column) {
    var value = row.get(column);
    return value.equals("-0-") ? "" : value;
  }

  private static void entry(Row row, Harvest file, Map<String, Entry> entries) {
    var number = row.get(0);
    var sort = sort(value(row, "SDN_Type"));
    var draft = new Draft("ofac:" + number, sort, file.cite(row));
    draft.name(value(row, "SDN_Name"));
    if (!draft.hasName()) {
      file.unread(row.line(), "the entry has no name");
      return;
    }
    for (var column : List.of("Title", "Vess_type", "Tonnage", "GRT", "Vess_owner")) {
      draft.detail(column, value(row, column));
    }
    draft.identifier("call-sign", value(row, "Call_Sign"));
    draft.country(value(row, "Vess_flag"));
    file.read();
    if (entries.putIfAbsent(
            number, new Entry(draft, row, file, new StringBuilder(value(row, "Remarks"))))
        != null) {
      file.unusable(
          "entity " + number, "its number stands twice; the first was used", file.cite(row));
    }
  }

  private static Sort sort(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> Sort.PERSON;
      case "vessel" -> Sort.VESSEL;
      case "aircraft" -> Sort.AIRCRAFT;
      default -> Sort.COMPANY;
    };
  }

  private static void address(Row row, Harvest file, Map<String, Entry> entries) {
    var entry = known(row, file, entries);
    if (entry != null) {
      entry
          .draft
          .address(value(row, "address"), value(row, "city_state_postcode"), value(row, "country"))
          .country(value(row, "country"))
          .detail("address remarks", value(row, "remarks"));
    }
  }

  private static void alias(Row row, Harvest file, Map<String, Entry> entries) {
    var entry = known(row, file, entries);
    if (entry != null) {
      var type = value(row, "alt_type").toLowerCase(Locale.ROOT);
      entry
          .draft
          .name(value(row, "alt_name"), type.startsWith("f") ? Standing.FORMER : Standing.ALIAS)
          .detail("alias remarks", value(row, "remarks"));
    }
  }

  private static void comment(Row row, Harvest file, Map<String, Entry> entries) {
    var entry = known(row, file, entries);
    if (entry != null) {
      entry.remarks.append(' ').append(value(row, "remarks"));
    }
  }

  private static @org.jspecify.annotations.Nullable Entry known(
      Row row, Harvest file, Map<String, Entry> entries) {
    var entry = entries.get(row.get(0));
    if (entry == null) {
      file.unread(
          row.line(), "it belongs to entity " + row.get(0) + ", which the main file does not have");
    } else {
      file.read();
    }
    return entry;
  }

  private void give(Map<String, Entry> entries) {
    var byName = new HashMap<String, NodeId>();
    entries.values().forEach(e -> byName.putIfAbsent(key(e.draft.node().name()), e.draft.id()));
    for (var entry : entries.values()) {
      var remarks = entry.remarks.toString().strip();
      remarks(remarks, entry.draft);
      entry.file.node(entry.draft.node());
      entry.file.listing(
          new Listing(
              entry.draft.id(),
              list,
              entry.row.get(0),
              status,
              null,
              null,
              programmes(value(entry.row, "Program")),
              entry.draft.citation()));
      links(entry, remarks, byName);
    }
  }

  /// Several programmes are joined by `] [`.
  private static List<String> programmes(String text) {
    var programmes = new ArrayList<String>();
    for (var one : text.split("\\]\\s*\\[|[\\[\\];]")) {
      if (!one.isBlank()) {
        programmes.add(one.strip());
      }
    }
    return programmes;
  }

  static void remarks(String remarks, Draft draft) {
    draft.detail("Remarks", remarks);
    BORN.matcher(remarks).results().forEach(m -> draft.birth(DATES.orNull(m.group(1))));
    IMO.matcher(remarks).results().forEach(m -> draft.identifier("imo", m.group(1)));
    PASSPORT.matcher(remarks).results().forEach(m -> draft.identifier("passport", m.group(1)));
    NATIONALITY.matcher(remarks).results().forEach(m -> draft.country(m.group(1)));
  }

  private static void links(Entry entry, String remarks, Map<String, NodeId> byName) {
    int nth = 0;
    for (var link : LINKED.matcher(remarks).results().toList()) {
      var printed = link.group(1).strip();
      var target = byName.get(key(printed));
      if (target == null) {
        target = new NodeId("ofac:name:" + printed);
        entry.file.node(
            Node.named(target, Sort.UNKNOWN, printed, entry.file.cite(entry.row, "Remarks")));
      }
      entry.file.edge(
          Edge.of(
              entry.draft.id() + "#linked-" + ++nth,
              entry.draft.id(),
              target,
              EdgeKind.LINK_UNSPECIFIED,
              Period.ALWAYS,
              new Origin(
                  entry.file.cite(entry.row, "Remarks"),
                  "Office of Foreign Assets Control",
                  null,
                  Strength.STATED,
                  link.group().strip())));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
