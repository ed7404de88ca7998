package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Period;

/// Bills of materials: at a facility, so much of an input, from a supplier, goes into so much of an
/// output. Columns `facility output output_amount output_unit input input_amount input_unit
/// supplier start end output_hs input_hs`; all but the facility, the output and the input may be
/// empty. Codes are ids where they are given (`facility_id`, `supplier_id`).
///
/// A product is a node of its facility. The recipe is an edge from input to output; what a supplier
/// delivered is an edge from the supplier to the input.
final class BomReader implements TraceReader {
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "facility", List.of("plant", "factory", "site"),
          "output", List.of("product", "finished_good"),
          "input", List.of("material", "component", "part"),
          "output_amount", List.of("output_quantity", "output_kg"),
          "input_amount", List.of("input_quantity", "input_kg"),
          "start", List.of("from", "valid_from"),
          "end", List.of("to", "until", "valid_to"));
  private static final Dates DATES = Dates.dayFirst();

  private static final List<String> FIELDS =
      List.of(
          "facility",
          "facility_id",
          "output",
          "output_amount",
          "output_unit",
          "output_hs",
          "input",
          "input_amount",
          "input_unit",
          "input_hs",
          "supplier",
          "supplier_id",
          "start",
          "end");

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
                names -> mapping.isHeader(names, FIELDS, "facility", "output", "input"),
                mapping.header("facility", "output", "input"),
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
      var facility = mapping.get(row, "facility");
      var output = mapping.get(row, "output");
      var input = mapping.get(row, "input");
      if (facility.isEmpty() || output.isEmpty() || input.isEmpty()) {
        file.unread(row.line(), "the row names no facility, no output or no input");
        return;
      }
      file.read();
      try {
        var period = new Period(cells.end(row, "start"), cells.end(row, "end"));
        edges(row, period, facility, output, input);
      } catch (IllegalArgumentException e) {
        file.unusable("row " + row.number(), "its end comes before its start", file.cite(row));
      }
    }

    private void edges(Row row, Period period, String facility, String output, String input) {
      var plant =
          node(
              row,
              "facility",
              Ids.of("facility-id", mapping.get(row, "facility_id"), facility),
              Sort.FACILITY,
              facility);
      var made = product(row, plant, output, "output");
      var used = product(row, plant, input, "input");
      var id = "bom:" + file.part().evidence().brief() + ":" + row.number();
      var making = goods(row, "output");
      var using = goods(row, "input");
      edge(row, id + "#makes", plant, made, EdgeKind.PRODUCES, period, making, "output");
      edge(row, id + "#recipe", used, made, EdgeKind.PRODUCES, period, using, "input");
      var supplier = mapping.get(row, "supplier");
      if (!supplier.isEmpty()) {
        var from =
            node(
                row,
                "supplier",
                Ids.of("supplier-id", mapping.get(row, "supplier_id"), supplier),
                Sort.COMPANY,
                supplier);
        edge(row, id + "#supplies", from, used, EdgeKind.SUPPLIES, period, using, "supplier");
      }
    }

    private NodeId product(Row row, NodeId plant, String name, String role) {
      var id = "product:" + plant.value() + ":" + Ids.plain(name);
      return node(row, role, id, Sort.PRODUCT, name);
    }

    private NodeId node(Row row, String field, String id, Sort sort, String name) {
      if (known.add(id)) {
        var draft = new Draft(id, sort, file.cite(row, mapping.column(row, field)));
        file.node(draft.name(name).detail("hs", mapping.get(row, field + "_hs")).node());
      }
      return new NodeId(id);
    }

    private Goods goods(Row row, String side) {
      return new Goods(
          Weights.code(mapping.get(row, side + "_hs"), null),
          cells.amount(row, side + "_amount", side + "_unit"),
          mapping.get(row, side));
    }

    private void edge(
        Row row,
        String id,
        NodeId from,
        NodeId to,
        EdgeKind kind,
        Period period,
        Goods goods,
        String field) {
      file.edge(
          Edge.of(
                  id,
                  from,
                  to,
                  kind,
                  period,
                  file.stated(file.cite(row, mapping.column(row, field)), null, null))
              .with(goods));
    }
  }
}
