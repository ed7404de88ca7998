package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.ShareText;
import org.rapporteur.model.trace.Strength;

/// A table of relations that somebody typed off registers, contracts or testimony: `from to kind
/// share start end strength words source`, one relation a row. `from_id`, `to_id`, `from_sort` and
/// `to_sort` may say more of the two; `hs`, `amount`, `unit` and `goods` of what moves.
final class RelationsReader implements TraceReader {
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "from", List.of("owner", "shareholder", "supplier", "seller", "agent", "act"),
          "to", List.of("asset", "company", "subsidiary", "buyer", "client", "site"),
          "from_id", List.of("owner_id"),
          "to_id", List.of("asset_id"),
          "share", List.of("percent", "percentage", "stake"),
          "start", List.of("from_date", "valid_from"),
          "end", List.of("to_date", "valid_to", "until"),
          "source", List.of("publisher", "register"),
          "goods", List.of("product", "description"));
  private static final Dates DATES = Dates.dayFirst();

  private static final List<String> FIELDS =
      List.of(
          "id",
          "from",
          "from_id",
          "from_sort",
          "from_country",
          "to",
          "to_id",
          "to_sort",
          "to_country",
          "kind",
          "share",
          "start",
          "end",
          "stated",
          "strength",
          "words",
          "source",
          "goods",
          "hs",
          "amount",
          "unit");

  @Override
  public List<String> fields() {
    return FIELDS;
  }

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      var mapping = new Mapping(file.settings(), USUAL);
      var pass = new Pass(file, mapping);
      try (var content = file.open()) {
        file.table()
            .read(
                content,
                names -> mapping.isHeader(names, FIELDS, "from", "to"),
                mapping.header("from", "to"),
                before -> {},
                pass::row);
      }
    }
  }

  /// One pass over a file.
  private static final class Pass {
    private final Harvest file;
    private final Mapping mapping;
    private final Cells cells;
    private final Set<String> known = new HashSet<>();

    Pass(Harvest file, Mapping mapping) {
      this.file = file;
      this.mapping = mapping;
      this.cells = new Cells(file, mapping, DATES);
    }

    void row(Row row) {
      var from = get(row, "from");
      var to = get(row, "to");
      var kind = kind(get(row, "kind"));
      if ((from.isEmpty() && get(row, "from_id").isEmpty())
          || (to.isEmpty() && get(row, "to_id").isEmpty())) {
        file.unread(row.line(), "the row lacks one of the two ends of its relation");
      } else if (kind == null) {
        file.unread(row.line(), "its kind is none of " + kinds());
      } else {
        file.read();
        edge(row, kind);
      }
    }

    private String get(Row row, String field) {
      return mapping.get(row, field);
    }

    private void edge(Row row, EdgeKind kind) {
      var from = node(row, "from", kind);
      var to = node(row, "to", kind);
      try {
        var edge =
            Edge.of(
                id(row),
                from,
                to,
                kind,
                new Period(cells.end(row, "start"), cells.end(row, "end")),
                origin(row));
        if (kind.isStake()) {
          edge = edge.with(interest(row));
        }
        file.edge(hasGoods(row) ? edge.with(goods(row)) : edge);
      } catch (IllegalArgumentException e) {
        file.unusable(
            kind + " from " + from + " to " + to, String.valueOf(e.getMessage()), file.cite(row));
      }
    }

    private String id(Row row) {
      var number = get(row, "id");
      var prefix = "relation:" + file.part().evidence().brief() + ":";
      return prefix + (number.isEmpty() ? row.number() : number);
    }

    private Interest interest(Row row) {
      var printed = get(row, "share");
      var share = ShareText.parse(printed);
      if (share.isEmpty() && !printed.isEmpty()) {
        cells.aside(row, "share", "is not understood and counts as unknown");
      }
      return Interest.of(share.orElse(ShareInterval.UNKNOWN));
    }

    private boolean hasGoods(Row row) {
      return !get(row, "goods").isEmpty()
          || !get(row, "hs").isEmpty()
          || !get(row, "amount").isEmpty();
    }

    private Goods goods(Row row) {
      return new Goods(
          Weights.code(get(row, "hs"), null),
          cells.amount(row, "amount", "unit"),
          get(row, "goods"));
    }

    private Origin origin(Row row) {
      var words = get(row, "words");
      var source = get(row, "source");
      return new Origin(
          file.cite(row),
          source.isEmpty() ? null : source,
          cells.date(row, "stated"),
          strength(row),
          words.isEmpty() ? null : words);
    }

    /// What is neither word is not taken for stated.
    private Strength strength(Row row) {
      var printed = get(row, "strength").toLowerCase(Locale.ROOT);
      if (printed.isEmpty() || printed.equals("stated")) {
        return Strength.STATED;
      }
      if (!printed.startsWith("hedged")) {
        cells.aside(row, "strength", "is neither stated nor hedged, and counts as hedged");
      }
      return Strength.HEDGED;
    }

    private NodeId node(Row row, String end, EdgeKind kind) {
      var number = get(row, end + "_id");
      var name = get(row, end);
      var id = number.isEmpty() ? Ids.named(name) : number.contains(":") ? number : "id:" + number;
      if (known.add(id)) {
        var draft =
            new Draft(
                id,
                sort(get(row, end + "_sort"), end, kind),
                file.cite(row, mapping.column(row, end)));
        file.node(draft.name(name).country(get(row, end + "_country")).node());
      }
      return new NodeId(id);
    }

    private static Sort sort(String printed, String end, EdgeKind kind) {
      var plain = printed.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      for (var sort : Sort.values()) {
        if (sort.name().equals(plain)) {
          return sort;
        }
      }
      return switch (kind) {
        case COMMITTED_AT -> end.equals("from") ? Sort.ACT : Sort.FACILITY;
        case EMPLOYS_AT -> end.equals("to") ? Sort.FACILITY : Sort.UNKNOWN;
        case PRODUCES -> end.equals("to") ? Sort.PRODUCT : Sort.FACILITY;
        case CARRIES -> end.equals("from") ? Sort.VESSEL : Sort.SHIPMENT;
        case SHARES,
            VOTES,
            BOARD_MAJORITY,
            OTHER_CONTROL,
            CONSOLIDATION,
            DIRECTORSHIP,
            REPRESENTS,
            FAMILY,
            NOMINEE,
            SUCCESSION,
            SUPPLIES,
            SHIPS,
            LOCATED_AT,
            LINK_UNSPECIFIED ->
            Sort.UNKNOWN;
      };
    }

    private static @Nullable EdgeKind kind(String printed) {
      var plain = printed.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
      if (plain.isEmpty() || plain.equals("OWNS") || plain.equals("SHAREHOLDING")) {
        return EdgeKind.SHARES;
      }
      if (plain.equals("APPOINTS_MAJORITY_OF_BOARD")) {
        return EdgeKind.BOARD_MAJORITY;
      }
      for (var kind : EdgeKind.values()) {
        if (kind.name().equals(plain)) {
          return kind;
        }
      }
      return null;
    }

    private static String kinds() {
      return String.join(
          ", ", java.util.Arrays.stream(EdgeKind.values()).map(k -> k.label()).toList());
    }
  }
}
