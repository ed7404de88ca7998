package org.rapporteur.collect.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;

/// One bill of lading, gathered from all tables of a manifest.
final class Bill {
  /// A party to the bill, with its role: `shipper`, `consignee`, `notify`.
  record Party(String role, String name, String address, String country, Harvest file, Row row) {}

  final String identifier;
  final Harvest file;
  final Row first;
  final Map<String, String> details = new LinkedHashMap<>();
  final List<Party> parties = new ArrayList<>();
  final List<String> descriptions = new ArrayList<>();
  final List<String> codes = new ArrayList<>();
  final List<String> states = new ArrayList<>();
  String master = "";
  String house = "";
  String arrival = "";
  String vessel = "";
  String imo = "";
  String weight = "";
  String unit = "";
  private String newest = "";
  private @Nullable BigDecimal tariffWeight;

  Bill(String identifier, Harvest file, Row first) {
    this.identifier = identifier;
    this.file = file;
    this.first = first;
  }

  /// Whether this row of the header is at least as new as those before it.
  boolean isNewer(Row row) {
    var date = row.first("run_date", "trade_update_date");
    boolean newer = newest.isEmpty() || date.isEmpty() || date.compareTo(newest) >= 0;
    newest = newer && !date.isEmpty() ? date : newest;
    return newer;
  }

  /// What became of it in the end.
  boolean isDeleted() {
    return !states.isEmpty() && states.getLast().equalsIgnoreCase("deleted");
  }

  void detail(String key, String value) {
    if (!value.isEmpty()) {
      details.put(key, value);
    }
  }

  void addTariffWeight(BigDecimal more) {
    tariffWeight = tariffWeight == null ? more : tariffWeight.add(more);
  }

  @Nullable BigDecimal tariffWeight() {
    return tariffWeight;
  }
}
