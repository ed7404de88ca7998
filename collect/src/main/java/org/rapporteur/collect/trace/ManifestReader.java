package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.collect.trace.format.Row;

/// Sea manifests: tables keyed by `identifier` (header, bill, consignee, shipper, notifyparty,
/// cargodesc, tariff, container, marksnumbers, hazmat), or one table with all their columns. What a
/// row tells is seen from its columns, so that a table may come under any name.
final class ManifestReader implements TraceReader {
  private static final List<String> KEPT =
      List.of(
          "carrier_code",
          "vessel_country_code",
          "port_of_unlading",
          "foreign_port_of_lading",
          "manifest_quantity",
          "manifest_unit",
          "measurement",
          "measurement_unit",
          "place_of_receipt",
          "port_of_destination",
          "foreign_port_of_destination",
          "conveyance_id_qualifier",
          "in_bond_entry_type",
          "mode_of_transportation",
          "estimated_arrival_date",
          "actual_arrival_date");
  private static final List<String> TABLES =
      List.of(
          "record_status_indicator",
          "port_of_unlading",
          "estimated_arrival_date",
          "master_bol_number",
          "consignee_name",
          "shipper_name",
          "notify_party_name",
          "notifyparty_name",
          "description_text",
          "harmonized_number",
          "container_number",
          "marks_and_numbers_1",
          "hazmat_code");

  @Override
  public void read(List<Harvest> files) throws IOException {
    var bills = new LinkedHashMap<String, Bill>();
    for (var file : files) {
      file.each(content ->
          file.table()
              .read(
                  content,
                  names ->
                      names.contains("identifier") && TABLES.stream().anyMatch(names::contains),
                  "a header with the column identifier and columns of a manifest table",
                  before -> {},
                  row -> row(row, file, bills)));
    }
    withoutHeader(bills.values());
    new Shipments(bills.values()).give();
  }

  /// Where some bills have a row in a table of headers, those without are told: their parties are
  /// kept, and nobody knows when the goods moved.
  private static void withoutHeader(Collection<Bill> bills) {
    if (bills.stream().anyMatch(b -> !b.states.isEmpty())) {
      bills.stream()
          .filter(b -> b.states.isEmpty())
          .forEach(b ->
              b.file.unusable(
                  "bill " + b.identifier,
                  "no header has this identifier; it counts at any time",
                  b.file.cite(b.first, "identifier")));
    }
  }

  private static void row(Row row, Harvest file, Map<String, Bill> bills) {
    var identifier = row.get("identifier");
    if (identifier.isEmpty()) {
      file.unread(row.line(), "the row has no identifier");
      return;
    }
    file.read();
    var bill = bills.computeIfAbsent(identifier, k -> new Bill(k, file, row));
    header(row, file, bill);
    numbers(row, bill);
    parties(row, file, bill);
    cargo(row, bill);
  }

  private static void header(Row row, Harvest file, Bill bill) {
    var columns = row.columns().keySet();
    if (!columns.contains("record_status_indicator")
        && !columns.contains("port_of_unlading")
        && !columns.contains("estimated_arrival_date")) {
      return;
    }
    var state = row.get("record_status_indicator");
    if (!bill.isNewer(row)) {
      bill.states.addFirst(state.isEmpty() ? "New" : state);
      return;
    }
    bill.states.add(state.isEmpty() ? "New" : state);
    KEPT.forEach(column -> bill.detail(column, row.get(column)));
    bill.arrival = or(row.first("actual_arrival_date", "estimated_arrival_date"), bill.arrival);
    bill.vessel = or(row.get("vessel_name"), bill.vessel);
    bill.imo = or(row.get("conveyance_id").replaceFirst("(?i)^IMO ?", ""), bill.imo);
    if (!row.get("weight").isEmpty()) {
      if (Weights.amount(row.get("weight"), row.get("weight_unit"), false).isEmpty()) {
        file.unusable(
            "bill " + bill.identifier,
            "its weight is no amount of nothing or more, and counts as unknown",
            file.cite(row, "weight"));
      }
      bill.weight = row.get("weight");
      bill.unit = row.get("weight_unit");
    }
    for (int i = 1; i <= 10; i++) {
      bill.detail("secondary_notify_party_" + i, row.get("secondary_notify_party_" + i));
    }
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }

  private static void numbers(Row row, Bill bill) {
    bill.master = or(row.get("master_bol_number"), bill.master);
    bill.house = or(row.get("house_bol_number"), bill.house);
    for (var column :
        List.of("sub_house_bol_number", "voyage_number", "bill_type_code", "manifest_number")) {
      bill.detail(column, row.get(column));
    }
  }

  private static void parties(Row row, Harvest file, Bill bill) {
    for (var role : List.of("shipper", "consignee", "notify_party", "notifyparty")) {
      var name = row.get(role + "_name");
      if (name.isEmpty()) {
        continue;
      }
      var party =
          new Bill.Party(
              role.startsWith("notify") ? "notify" : role,
              name,
              address(row, role),
              row.first(role + "_country_code", "country_code"),
              file,
              row);
      boolean twice =
          bill.parties.stream()
              .anyMatch(p -> p.role().equals(party.role()) && p.name().equals(party.name()));
      if (!twice) {
        bill.parties.add(party);
      }
    }
  }

  private static String address(Row row, String role) {
    var words = new java.util.StringJoiner(", ");
    for (int i = 1; i <= 4; i++) {
      add(words, row.get(role + "_address_" + i));
    }
    for (var column : List.of("city", "state_province", "zip_code")) {
      add(words, row.first(role + "_" + column, column));
    }
    return words.toString();
  }

  private static void add(java.util.StringJoiner words, String part) {
    if (!part.isEmpty()) {
      words.add(part);
    }
  }

  private static void cargo(Row row, Bill bill) {
    keep(bill.descriptions, row.get("description_text"));
    var code = row.get("harmonized_number");
    if (!code.isEmpty()) {
      keep(bill.codes, code);
      Weights.amount(row.get("harmonized_weight"), row.get("harmonized_weight_unit"), true)
          .filter(a -> a.unit().equals("kg"))
          .ifPresent(a -> bill.addTariffWeight(a.value()));
      bill.detail("harmonized_value (estimate)", row.get("harmonized_value"));
    }
    for (var column :
        Set.of(
            "container_number", "equipment_description_code", "load_status", "type_of_service")) {
      bill.detail(column, row.get(column));
    }
    for (int i = 1; i <= 8; i++) {
      bill.detail("marks_and_numbers_" + i, row.get("marks_and_numbers_" + i));
    }
    for (var column : row.columns().keySet()) {
      if (column.startsWith("hazmat")) {
        bill.detail(column, row.get(column));
      }
    }
  }

  private static void keep(List<String> known, String value) {
    if (!value.isEmpty() && !known.contains(value) && known.size() < 50) {
      known.add(value);
    }
  }
}
