package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Absence;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Strength;

/// GLEIF's golden copy as CSV: level 1 (who is who), relationship records (who consolidates whom)
/// and reporting exceptions (why a parent is not named). A file tells by its header which it is.
///
/// Consolidation is not shareholding: it gives edges without a share.
final class GleifReader implements TraceReader {
  private static final String PUBLISHER = "Global Legal Entity Identifier Foundation";
  private static final Dates DATES = Dates.dayFirst();

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      try (var content = file.open()) {
        file.table()
            .read(
                content,
                names -> names.contains("lei") || names.contains("relationship.startnode.nodeid"),
                "a header with the column LEI or Relationship.StartNode.NodeID",
                before -> {},
                row -> row(row, file));
      }
    }
  }

  private static void row(Row row, Harvest file) {
    if (row.columns().containsKey("relationship.startnode.nodeid")) {
      relation(row, file);
    } else if (row.columns().containsKey("exception.category")
        || row.columns().containsKey("exceptioncategory")) {
      exception(row, file);
    } else {
      entity(row, file);
    }
  }

  private static void entity(Row row, Harvest file) {
    var lei = row.get("LEI");
    var name = row.first("Entity.LegalName", "LegalName");
    if (!isLei(lei) || name.isEmpty()) {
      file.unread(row.line(), "the row has no LEI of 20 letters and digits, or no legal name");
      return;
    }
    boolean fund = row.get("Entity.EntityCategory").equals("RESIDENT_GOVERNMENT_ENTITY");
    var draft = new Draft(id(lei).value(), fund ? Sort.PUBLIC_BODY : Sort.COMPANY, file.cite(row));
    draft.name(name).identifier("lei", lei);
    for (int i = 1; i <= 5; i++) {
      draft.name(
          row.get("Entity.OtherEntityNames.OtherEntityName." + i),
          row.get("Entity.OtherEntityNames.OtherEntityName." + i + ".type")
                  .toUpperCase(Locale.ROOT)
                  .contains("PREVIOUS")
              ? Standing.FORMER
              : Standing.ALIAS);
      draft.name(
          row.get("Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName." + i),
          Standing.ALIAS);
    }
    for (var place : List.of("Entity.LegalAddress", "Entity.HeadquartersAddress")) {
      draft.address(
          row.get(place + ".FirstAddressLine"),
          row.get(place + ".City"),
          row.get(place + ".Region"),
          row.get(place + ".PostalCode"),
          row.get(place + ".Country"));
      draft.country(row.get(place + ".Country"));
    }
    draft.identifier(
        "registration", row.get("Entity.RegistrationAuthority.RegistrationAuthorityEntityID"));
    draft.birth(DATES.orNull(row.get("Entity.EntityCreationDate")));
    for (var field :
        List.of(
            "Entity.LegalJurisdiction",
            "Entity.EntityCategory",
            "Entity.EntityStatus",
            "Registration.RegistrationStatus",
            "Registration.LastUpdateDate")) {
      draft.detail(field, row.get(field));
    }
    file.read();
    file.node(draft.node());
  }

  private static void relation(Row row, Harvest file) {
    var child = row.get("Relationship.StartNode.NodeID");
    var parent = row.get("Relationship.EndNode.NodeID");
    var type = row.get("Relationship.RelationshipType");
    if (!isLei(child) || !isLei(parent) || type.isEmpty()) {
      file.unread(row.line(), "the row lacks an LEI of 20 letters and digits, or its type");
      return;
    }
    file.read();
    var what = type + " of " + child;
    try {
      var registered =
          row.first("Registration.InitialRegistrationDate", "Registration.LastUpdateDate");
      file.edge(
          Edge.of(
              "gleif:" + child + ":" + type + ":" + parent + ":" + start(row),
              id(parent),
              id(child),
              kind(type, file),
              period(row, file),
              new Origin(
                  file.cite(row),
                  PUBLISHER,
                  DATES.orNull(
                      row.first(
                          "Registration.LastUpdateDate", "Registration.InitialRegistrationDate")),
                  Strength.STATED,
                  words(row, type, registered))));
    } catch (IllegalArgumentException e) {
      file.unusable(what, String.valueOf(e.getMessage()), file.cite(row));
    }
  }

  /// All that the record says of its strength, for the reader of a dossier.
  private static String words(Row row, String type, String registered) {
    var words =
        new StringBuilder(type).append(", ").append(row.get("Relationship.RelationshipStatus"));
    var amount = row.get("Relationship.Quantifiers.1.QuantifierAmount");
    if (!amount.isEmpty()) {
      words
          .append(", ")
          .append(row.get("Relationship.Quantifiers.1.MeasurementMethod"))
          .append(' ')
          .append(amount)
          .append(' ')
          .append(row.get("Relationship.Quantifiers.1.QuantifierUnits"));
    }
    return words
        .append(", registered ")
        .append(registered)
        .append(", ")
        .append(row.get("Registration.ValidationSources"))
        .toString();
  }

  private static EdgeKind kind(String type, Harvest file) {
    return switch (type) {
      case "IS_DIRECTLY_CONSOLIDATED_BY", "IS_ULTIMATELY_CONSOLIDATED_BY" -> EdgeKind.CONSOLIDATION;
      case "IS_INTERNATIONAL_BRANCH_OF" -> EdgeKind.OTHER_CONTROL;
      case "IS_FUND-MANAGED_BY", "IS_SUBFUND_OF", "IS_FEEDER_TO" -> EdgeKind.LINK_UNSPECIFIED;
      default -> {
        file.unknown(type);
        yield EdgeKind.LINK_UNSPECIFIED;
      }
    };
  }

  /// Of the periods of a record, the one of the relationship itself counts.
  private static int relationshipPeriod(Row row) {
    for (int i = 1; i <= 5; i++) {
      if (row.get("Relationship.Period." + i + ".periodType").equals("RELATIONSHIP_PERIOD")) {
        return i;
      }
    }
    return 0;
  }

  private static String start(Row row) {
    int period = relationshipPeriod(row);
    return period == 0 ? "" : row.get("Relationship.Period." + period + ".startDate");
  }

  private static Period period(Row row, Harvest file) {
    int period = relationshipPeriod(row);
    if (period == 0) {
      return new Period(null, ended(row));
    }
    var end = date(row, "Relationship.Period." + period + ".endDate", file);
    return new Period(
        date(row, "Relationship.Period." + period + ".startDate", file),
        end == null ? ended(row) : end);
  }

  /// An end of a period; what is no date leaves any day possible.
  private static @Nullable Edtf date(Row row, String column, Harvest file) {
    var date = DATES.orNull(row.get(column));
    if (date != null || row.get(column).isEmpty()) {
      return date;
    }
    file.unusable(
        "row " + row.number(),
        "its " + column + " is no date, so that any day is possible",
        file.cite(row, column));
    return Period.SOME_DAY;
  }

  /// An inactive relationship without an end was over when the record was last updated.
  private static @Nullable Edtf ended(Row row) {
    return row.get("Relationship.RelationshipStatus").equals("INACTIVE")
        ? DATES
            .parse(row.get("Registration.LastUpdateDate"))
            .flatMap(d -> Edtf.parse("../" + d.value()))
            .orElse(null)
        : null;
  }

  private static void exception(Row row, Harvest file) {
    var lei = row.get("LEI");
    var category = row.first("Exception.Category", "ExceptionCategory");
    if (!isLei(lei) || category.isEmpty()) {
      file.unread(row.line(), "the row has no LEI of 20 letters and digits, or no category");
      return;
    }
    file.read();
    var reasons = new java.util.StringJoiner(", ");
    for (int i = 1; i <= 5; i++) {
      var reason = row.first("Exception.Reason." + i, "ExceptionReason" + i);
      if (!reason.isEmpty()) {
        reasons.add(reason);
      }
    }
    file.sink().absence(new Absence(id(lei), category, reasons.toString(), file.cite(row)));
  }

  private static NodeId id(String lei) {
    return new NodeId("lei:" + lei);
  }

  private static boolean isLei(String text) {
    return text.matches("[A-Z0-9]{18}\\d{2}");
  }
}
