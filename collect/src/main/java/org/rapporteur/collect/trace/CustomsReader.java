package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Period;

/// Lines of customs declarations or of vendors' trade tables, by a mapping of columns. Each line is
/// a shipment from its exporter to its importer.
final class CustomsReader implements TraceReader {
  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("id", List.of("declaration", "declaration_number", "record id", "shipment id")),
          Map.entry(
              "exporter",
              List.of("shipper", "supplier", "seller", "exporter name", "shipper name", "sender")),
          Map.entry(
              "importer",
              List.of("consignee", "buyer", "importer name", "consignee name", "receiver")),
          Map.entry("exporter_id", List.of("exporter id", "shipper id", "exporter tax id")),
          Map.entry("importer_id", List.of("importer id", "consignee id", "importer tax id")),
          Map.entry("exporter_address", List.of("exporter address", "shipper address")),
          Map.entry("importer_address", List.of("importer address", "consignee address")),
          Map.entry(
              "date",
              List.of(
                  "arrival date",
                  "declaration date",
                  "arrival_date",
                  "shipment date",
                  "import date")),
          Map.entry("departure", List.of("departure date", "export date", "departure_date")),
          Map.entry("hs", List.of("hs code", "hs_code", "hscode", "tariff", "commodity code")),
          Map.entry(
              "description",
              List.of("goods", "product", "goods description", "product description", "commodity")),
          Map.entry(
              "weight",
              List.of("net weight", "gross weight", "weight_kg", "weight (kg)", "quantity")),
          Map.entry("weight_unit", List.of("unit", "weight unit", "quantity unit")),
          Map.entry("value", List.of("value_usd", "customs value", "invoice value")),
          Map.entry("origin", List.of("country of origin", "origin country", "origin_country")),
          Map.entry("destination", List.of("country of destination", "destination country")),
          Map.entry("vessel", List.of("vessel name", "vessel_name")));

  private static final List<String> FIELDS =
      List.of(
          "id",
          "exporter",
          "importer",
          "exporter_id",
          "importer_id",
          "exporter_address",
          "importer_address",
          "date",
          "departure",
          "hs",
          "description",
          "weight",
          "weight_unit",
          "value",
          "origin",
          "destination",
          "vessel");

  @Override
  public List<String> fields() {
    return FIELDS;
  }

  @Override
  public List<String> settings() {
    return List.of("dates", "publisher");
  }

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      var mapping = new Mapping(file.settings(), USUAL);
      try (var content = file.open()) {
        var pass = new Pass(file, mapping);
        file.table()
            .read(
                content,
                names -> mapping.isHeader(names, FIELDS, "exporter", "importer"),
                mapping.header("exporter", "importer"),
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
      this.cells =
          new Cells(
              file,
              mapping,
              file.setting("dates").equals("month-first") ? Dates.monthFirst() : Dates.dayFirst());
    }

    void row(Row row) {
      var exporter = get(row, "exporter");
      var importer = get(row, "importer");
      if (exporter.isEmpty() || importer.isEmpty()) {
        file.unread(row.line(), "the row names no exporter or no importer");
        return;
      }
      file.read();
      var number = get(row, "id");
      var prefix = file.part().evidence().brief();
      var id = "customs:" + (number.isEmpty() ? prefix + ":" + row.number() : number);
      if (!known.add(id)) {
        id = id + ":" + row.number();
      }
      shipment(row, id);
      var from = party(row, "exporter");
      var to = party(row, "importer");
      var arrival = cells.date(row, "date");
      var departure = cells.date(row, "departure");
      if (!Period.inOrder(departure, arrival)) {
        cells.aside(row, "departure", "comes after its date; both were read as they stand");
      }
      var goods = goods(row, arrival == null ? departure : arrival);
      edge(
          row,
          id,
          "out",
          from,
          new NodeId(id),
          departure == null ? arrival : departure,
          goods,
          "exporter");
      edge(
          row,
          id,
          "in",
          new NodeId(id),
          to,
          arrival == null ? departure : arrival,
          goods,
          "importer");
    }

    private String get(Row row, String field) {
      return mapping.get(row, field);
    }

    private void shipment(Row row, String id) {
      var draft = new Draft(id, Sort.SHIPMENT, file.cite(row));
      var what = get(row, "description");
      draft.name(
          id + (what.isEmpty() ? "" : ", " + (what.length() > 80 ? what.substring(0, 80) : what)));
      row.columns().keySet().forEach(column -> draft.detail(column, row.get(column)));
      file.node(draft.node());
    }

    private NodeId party(Row row, String role) {
      var name = get(row, role);
      var id = Ids.of("customs-party", get(row, role + "_id"), name);
      var address = get(row, role + "_address");
      if (known.add(id + "|" + address)) {
        var draft = new Draft(id, Sort.COMPANY, file.cite(row, mapping.column(row, role)));
        draft.name(name).address(address).identifier("customs", get(row, role + "_id"));
        draft.country(get(row, role.equals("exporter") ? "origin" : "destination"));
        if (Ids.isForwarder(name)) {
          draft.detail("role", "forwarder");
        }
        file.node(draft.node());
      }
      return new NodeId(id);
    }

    private Goods goods(Row row, @Nullable Edtf when) {
      var year =
          when == null || !when.value().matches("\\d{4}.*")
              ? null
              : Integer.valueOf(when.value().substring(0, 4));
      return new Goods(
          Weights.code(get(row, "hs"), year),
          cells.amount(row, "weight", "weight_unit"),
          get(row, "description"));
    }

    private void edge(
        Row row,
        String id,
        String suffix,
        NodeId from,
        NodeId to,
        @Nullable Edtf day,
        Goods goods,
        String role) {
      file.edge(
          Edge.of(
                  id + "#" + suffix,
                  from,
                  to,
                  EdgeKind.SHIPS,
                  day == null ? Period.ALWAYS : new Period(day, day),
                  file.stated(file.cite(row, mapping.column(row, role)), publisher(), null))
              .with(goods));
    }

    private @Nullable String publisher() {
      var publisher = file.setting("publisher");
      return publisher.isEmpty() ? null : publisher;
    }
  }
}
