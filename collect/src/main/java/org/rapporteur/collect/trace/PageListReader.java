package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.PageTables;
import org.rapporteur.collect.trace.format.PageTables.PageRow;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

/// Lists that are published as tables of a web page: entities barred under a forced-labour law,
/// with the clause as the heading of each table, and orders that withhold goods. Columns are told
/// by their headings; a page without them is of the wrong shape and never an empty list.
final class PageListReader implements TraceReader {
  private static final List<String> NAMES =
      List.of(
          "name of entity",
          "entity name",
          "entity",
          "name",
          "manufacturer",
          "manufacturer/entity",
          "manufacturers",
          "manufacturer names",
          "names of entities",
          "entities",
          "company",
          "company name",
          "firm",
          "supplier",
          "party");
  private static final List<String> DATES_OF =
      List.of(
          "effective date", "date", "date effective", "order date", "wro date", "date of listing");
  private static final Dates DATES = Dates.monthFirst();

  private final ListId list;
  private final ListStatus status;

  PageListReader(ListId list, ListStatus status) {
    this.list = list;
    this.status = status;
  }

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      try (var content = file.open()) {
        int used = 0;
        for (var table : PageTables.of(content)) {
          used += table(table, file);
        }
        if (used == 0) {
          throw new WrongShapeException(
              "expected a table with a column for the name, such as Name of Entity, and rows below"
                  + " it");
        }
      }
    }
  }

  private int table(PageTables.PageTable table, Harvest file) {
    int name = column(table.heads(), NAMES);
    if (name < 0) {
      passedOver(table, file);
      return 0;
    }
    int date = column(table.heads(), DATES_OF);
    for (var row : table.rows()) {
      entry(table, row, name, date, file);
    }
    return table.rows().size();
  }

  /// Tables of one column are for the eye; what else is not understood is said.
  private static void passedOver(PageTables.PageTable table, Harvest file) {
    if (table.heads().size() > 1 && !table.rows().isEmpty()) {
      file.note(
          "a table of "
              + table.rows().size()
              + (table.rows().size() == 1 ? " row" : " rows")
              + " was passed over, because none of its columns is a name: "
              + String.join(", ", table.heads()));
    }
  }

  private static int column(List<String> heads, List<String> wanted) {
    for (var name : wanted) {
      for (int i = 0; i < heads.size(); i++) {
        var head = heads.get(i).toLowerCase(Locale.ROOT).replaceAll("\\(s\\)|[*:]", "s").strip();
        if (head.equals(name) || head.equals(name + "s")) {
          return i;
        }
      }
    }
    return -1;
  }

  private void entry(PageTables.PageTable table, PageRow row, int name, int date, Harvest file) {
    var printed = row.get(name);
    if (printed.isEmpty()) {
      file.unread(row.number(), "the row names nobody");
      return;
    }
    file.read();
    var names = split(printed);
    var citation = file.cite(new org.rapporteur.model.trace.Place.Path(row.path()));
    var draft = new Draft(list + ":" + Ids.plain(names.getFirst()), Sort.COMPANY, citation);
    draft.name(names.getFirst());
    names.stream().skip(1).forEach(n -> draft.name(n, Standing.ALIAS));
    for (int i = 0; i < table.heads().size(); i++) {
      if (i != name) {
        draft.detail(table.heads().get(i), row.get(i));
      }
    }
    draft.detail("clause", table.heading());
    file.node(draft.node());
    file.listing(
        new Listing(
            draft.id(),
            list,
            "",
            status,
            listed(row, date, draft, file),
            null,
            table.heading().isEmpty() ? List.of() : List.of(table.heading()),
            citation));
  }

  private static @Nullable Edtf listed(PageRow row, int date, Draft draft, Harvest file) {
    var printed = date < 0 ? "" : row.get(date);
    var parsed = DATES.orNull(printed);
    if (parsed == null && !printed.isEmpty()) {
      file.unusable(
          "date of " + draft.id(), "it is no date; the listing counts as always", draft.citation());
    }
    return parsed;
  }

  /// "Sable Reefers Co., Ltd. (also known as: Sable Frozen; and Sable Fish)" is three names.
  private static List<String> split(String printed) {
    var names = new ArrayList<String>();
    var words =
        printed
            .replaceAll(
                "(?i)\\(?\\b(?:also known as|formerly known as|a\\.k\\.a\\.|f\\.k\\.a\\.|aka)\\b:?",
                ";")
            .replace(")", "");
    for (var one : words.split(";(?:\\s*and\\b)?|,\\s*and\\s+(?=\\p{Lu})")) {
      var plain = one.strip().replaceAll("^[(,]+|[,(]+$", "").strip();
      if (!plain.isEmpty()) {
        names.add(plain);
      }
    }
    return names.isEmpty() ? List.of(printed) : names;
  }
}
