package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Period;

/// Facilities in the columns of Open Supply Hub: `country name address sector` and what may follow.
/// A parent company is told without a share, so it is control and not a shareholding.
final class FacilitiesReader implements TraceReader {
  private static final Set<String> KNOWN =
      Set.of(
          "country",
          "name",
          "address",
          "os_id",
          "native_language_name",
          "parent_company",
          "parent_company_os_id",
          "country_code",
          "country_name");

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      var parents = new HashSet<String>();
      try (var content = file.open()) {
        file.table()
            .read(
                content,
                names ->
                    names.contains("name")
                        && (names.contains("address")
                            || names.contains("country")
                            || names.contains("os_id")),
                "a header with the columns country, name and address",
                before -> {},
                row -> row(row, file, parents));
      }
    }
  }

  private static void row(Row row, Harvest file, Set<String> parents) {
    var name = row.get("name");
    if (name.isEmpty()) {
      file.unread(row.line(), "the facility has no name");
      return;
    }
    file.read();
    var number = row.first("os_id", "os id", "oar_id");
    var country = row.first("country", "country_code", "country_name");
    var id =
        number.isEmpty()
            ? "facility:" + Ids.plain(name) + (country.isEmpty() ? "" : ":" + Ids.plain(country))
            : "os:" + number;
    var draft = new Draft(id, Sort.FACILITY, file.cite(row));
    draft.name(name).name(row.get("native_language_name"), Standing.ORIGINAL_SCRIPT);
    draft.identifier("os", number).country(country).address(row.get("address"));
    for (var column : row.columns().keySet()) {
      if (!KNOWN.contains(column)) {
        draft.detail(column, row.get(column));
      }
    }
    file.node(draft.node());
    parent(row, file, draft, parents);
  }

  private static void parent(Row row, Harvest file, Draft facility, Set<String> parents) {
    var name = row.get("parent_company");
    var number = row.get("parent_company_os_id");
    if (name.isEmpty() && number.isEmpty()) {
      return;
    }
    var id = new NodeId(Ids.of("os", number, name));
    if (parents.add(id.value())) {
      var draft = new Draft(id.value(), Sort.COMPANY, file.cite(row, "parent_company"));
      file.node(draft.name(name).identifier("os", number).node());
    }
    file.edge(
        new Edge(
            facility.id() + "#parent",
            id,
            facility.id(),
            EdgeKind.OTHER_CONTROL,
            List.of(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL),
            Period.ALWAYS,
            null,
            null,
            file.stated(file.cite(row, "parent_company"), null, null)));
  }
}
