package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

/// The Consolidated Screening List of the United States (CSV), read by header name, as older files
/// lack `_id` and `ids`. It gathers lists of very different meaning: each row goes to its own.
final class ScreeningListReader implements TraceReader {
  private static final Set<String> KNOWN =
      Set.of(
          "_id",
          "source",
          "entity_number",
          "type",
          "programs",
          "name",
          "title",
          "addresses",
          "federal_register_notice",
          "start_date",
          "end_date",
          "standard_order",
          "license_requirement",
          "license_policy",
          "call_sign",
          "vessel_type",
          "gross_tonnage",
          "gross_registered_tonnage",
          "vessel_flag",
          "vessel_owner",
          "remarks",
          "source_list_url",
          "alt_names",
          "citizenships",
          "dates_of_birth",
          "nationalities",
          "places_of_birth",
          "source_information_url",
          "ids");
  private static final List<String> DETAILS =
      List.of(
          "title",
          "federal_register_notice",
          "standard_order",
          "license_requirement",
          "license_policy",
          "vessel_type",
          "gross_tonnage",
          "gross_registered_tonnage",
          "vessel_owner",
          "remarks",
          "source_list_url",
          "places_of_birth",
          "source_information_url");
  private static final Dates DATES = Dates.monthFirst();

  /// A list that the rows come from.
  private record Source(String sign, String list, ListStatus status) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source("sdn", "ofac-sdn", ListStatus.BLOCKING),
          new Source("ssi", "ofac-ssi", ListStatus.SECTORAL),
          new Source("fse", "ofac-non-sdn", ListStatus.BLOCKING),
          new Source("plc", "ofac-non-sdn", ListStatus.BLOCKING),
          new Source("cap", "ofac-non-sdn", ListStatus.SECTORAL),
          new Source("mbs", "ofac-non-sdn", ListStatus.SECTORAL),
          new Source("cmic", "ofac-non-sdn", ListStatus.SECTORAL),
          new Source("meu", "bis-meu", ListStatus.EXPORT_LICENCE),
          new Source("el", "bis-entity", ListStatus.EXPORT_LICENCE),
          new Source("dpl", "bis-denied", ListStatus.EXPORT_LICENCE),
          new Source("uvl", "bis-unverified", ListStatus.EXPORT_LICENCE),
          new Source("isn", "state-isn", ListStatus.SECTORAL),
          new Source("dtc", "state-dtc", ListStatus.EXPORT_LICENCE));

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      try (var content = file.open()) {
        file.table()
            .read(
                content,
                names -> names.contains("source") && names.contains("name"),
                "a header with the columns source and name",
                before -> {},
                row -> row(row, file));
      }
    }
  }

  private static void row(Row row, Harvest file) {
    var source = source(row.get("source"));
    var number = row.first("entity_number", "_id", "ids");
    if (row.get("name").isEmpty() || row.get("source").isEmpty()) {
      file.unread(row.line(), "the row has no name or no source");
      return;
    }
    var draft = new Draft(id(row, source, number), sort(row.get("type")), file.cite(row));
    draft.name(row.get("name"));
    each(row.get("alt_names"), n -> draft.name(n, Standing.ALIAS));
    each(row.get("addresses"), a -> draft.address(a));
    each(row.get("citizenships"), draft::country);
    each(row.get("nationalities"), draft::country);
    each(row.get("dates_of_birth"), d -> draft.birth(DATES.orNull(d)));
    each(row.get("ids"), i -> identifier(i, draft));
    draft.identifier("call-sign", row.get("call_sign")).country(row.get("vessel_flag"));
    DETAILS.forEach(column -> draft.detail(column, row.get(column)));
    unknown(row, draft, file);
    file.read();
    file.node(draft.node());
    list(row, file, draft, source, number);
  }

  private static void list(Row row, Harvest file, Draft draft, Source source, String number) {
    var from = date(row, "start_date", draft, file);
    var until = date(row, "end_date", draft, file);
    try {
      file.listing(
          new Listing(
              draft.id(),
              new ListId(source.list),
              number,
              source.status,
              from,
              until,
              values(row.get("programs")),
              file.cite(row)));
    } catch (IllegalArgumentException e) {
      file.unusable("listing of " + draft.id(), "its end comes before its start", file.cite(row));
    }
  }

  private static @Nullable Edtf date(Row row, String column, Draft draft, Harvest file) {
    var printed = row.get(column);
    var date = DATES.orNull(printed);
    if (date == null && !printed.isEmpty()) {
      file.unusable(
          column + " of " + draft.id(), "it is no date and was not used", file.cite(row, column));
    }
    return date;
  }

  /// SDN entries have the numbers of OFAC's own files.
  private static String id(Row row, Source source, String number) {
    if (number.isEmpty()) {
      return "csl:" + source.list + ":" + row.get("name");
    }
    return source.list.startsWith("ofac") && number.matches("\\d+")
        ? "ofac:" + number
        : "csl:" + source.list + ":" + number;
  }

  /// The list is told by the abbreviation in brackets, such as `(SDN)`.
  private static Source source(String printed) {
    var plain = printed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    for (var source : SOURCES) {
      if ((" " + plain + " ").contains(" " + source.sign + " ")) {
        return source;
      }
    }
    return new Source("", "csl-" + plain.strip().replace(' ', '-'), ListStatus.WATCH);
  }

  private static Sort sort(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> Sort.PERSON;
      case "vessel" -> Sort.VESSEL;
      case "aircraft" -> Sort.AIRCRAFT;
      case "entity" -> Sort.COMPANY;
      default -> Sort.UNKNOWN;
    };
  }

  private static void identifier(String printed, Draft draft) {
    var words = printed.split(",");
    if (words.length >= 2) {
      draft.identifier(
          words[words.length - 2].strip().toLowerCase(Locale.ROOT), words[words.length - 1]);
    } else {
      draft.detail("ids", printed);
    }
  }

  private static void unknown(Row row, Draft draft, Harvest file) {
    for (var column : row.columns().keySet()) {
      if (!KNOWN.contains(column)) {
        file.unknown(column);
        draft.detail(column, row.get(column));
      }
    }
  }

  private static List<String> values(String joined) {
    return java.util.Arrays.stream(joined.split(";"))
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  private static void each(String joined, java.util.function.Consumer<String> use) {
    values(joined).forEach(use);
  }
}
