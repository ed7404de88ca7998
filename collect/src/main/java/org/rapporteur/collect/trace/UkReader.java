package org.rapporteur.collect.trace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.collect.trace.format.Sheet;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

/// The sanctions list of the United Kingdom in all its forms: XML (`Designations/Designation`),
/// CSV, ODS, and the older consolidated list of financial sanctions targets (`ConList.csv`).
final class UkReader implements TraceReader {
  static final ListId LIST = new ListId("uk-sanctions");

  private static final Set<String> KNOWN =
      Set.of(
          "LastUpdated",
          "DateDesignated",
          "UniqueID",
          "OFSIGroupID",
          "UNReferenceNumber",
          "Names",
          "NonLatinNames",
          "RegimeName",
          "IndividualEntityShip",
          "DesignationSource",
          "SanctionsImposed",
          "SanctionsImposedIndicators",
          "OtherInformation",
          "UKStatementofReasons",
          "Addresses",
          "PhoneNumbers",
          "EmailAddresses",
          "Websites",
          "IndividualDetails",
          "EntityDetails",
          "ShipDetails",
          "Titles");
  private static final Dates DATES = Dates.dayFirst();

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      switch (form(file)) {
        case '<' -> xml(file);
        case 'P' -> new UkRows(file).read(content -> Sheet.rows(content, file::unread));
        default -> new UkRows(file).readTable();
      }
    }
  }

  /// The first character that is not space: `<` for XML, `P` for a packed sheet.
  private static char form(Harvest file) throws IOException {
    try (InputStream content = new BufferedInputStream(file.open())) {
      int c = content.read();
      while (c == 0xEF || c == 0xBB || c == 0xBF || Character.isWhitespace(c)) {
        c = content.read();
      }
      return c == 'P' && content.read() == 'K' ? 'P' : c == '<' ? '<' : ',';
    }
  }

  private static void xml(Harvest file) throws IOException, WrongShapeException {
    try (var content = file.open()) {
      file.xml(Set.of("Designations"), Set.of("Designation", "DateGenerated"))
          .read(
              content,
              root -> {},
              record -> {
                if (record.name().equals("DateGenerated")) {
                  file.dated(record.text());
                } else {
                  designation(record, file);
                }
              });
    }
  }

  private static void designation(Element entry, Harvest file) {
    var reference = entry.text("UniqueID");
    var draft =
        new Draft("uk:" + reference, sort(entry.text("IndividualEntityShip")), file.cite(entry));
    entry.all("Names", "Name").forEach(name -> name(name, draft));
    entry
        .texts("NonLatinNames", "NonLatinName", "NameNonLatinScript")
        .forEach(n -> draft.name(n, Standing.ORIGINAL_SCRIPT));
    if (!draft.hasName() || reference.isEmpty()) {
      file.unread(entry.line(), "the designation has no name or no unique id");
      return;
    }
    facts(entry, draft);
    details(entry, draft);
    for (var child : entry.children()) {
      if (!KNOWN.contains(child.name())) {
        file.unknown(child.name());
        draft.detail(child.name(), Flat.of(child));
      }
    }
    file.read();
    file.node(draft.node());
    var regime = entry.text("RegimeName");
    undated(entry.text("DateDesignated"), draft, file);
    file.listing(
        new Listing(
            draft.id(),
            LIST,
            reference,
            ListStatus.BLOCKING,
            DATES.orNull(entry.text("DateDesignated")),
            null,
            regime.isEmpty() ? List.of() : List.of(regime),
            file.cite(entry)));
  }

  /// A date of listing that is none is told, and the listing counts as always.
  static void undated(String date, Draft draft, Harvest file) {
    if (!date.isBlank() && DATES.orNull(date) == null) {
      file.unusable(
          "date of listing of " + draft.id(),
          "it is no date; the listing counts as always",
          draft.citation());
    }
  }

  static Sort sort(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> Sort.PERSON;
      case "ship", "vessel" -> Sort.VESSEL;
      default -> Sort.COMPANY;
    };
  }

  /// Name 6 is the surname or the whole name; 1 to 5 come before it.
  private static void name(Element name, Draft draft) {
    var words =
        String.join(
            " ",
            name.text("Name1"),
            name.text("Name2"),
            name.text("Name3"),
            name.text("Name4"),
            name.text("Name5"),
            name.text("Name6"));
    draft.name(words, standing(name.text("NameType"), name.text("AliasStrength")));
  }

  static Standing standing(String type, String strength) {
    var plain = type.toLowerCase(Locale.ROOT);
    if (plain.startsWith("primary name variation")) {
      return Standing.ALIAS;
    }
    if (plain.startsWith("primary")) {
      return Standing.PRIMARY;
    }
    if (plain.contains("f.k.a") || plain.startsWith("former")) {
      return Standing.FORMER;
    }
    return strength.toLowerCase(Locale.ROOT).contains("low") ? Standing.WEAK : Standing.ALIAS;
  }

  private static void facts(Element entry, Draft draft) {
    draft.identifier("un-reference", entry.text("UNReferenceNumber"));
    draft.identifier("ofsi-group", entry.text("OFSIGroupID"));
    for (var plain :
        List.of(
            "LastUpdated",
            "DesignationSource",
            "SanctionsImposed",
            "OtherInformation",
            "UKStatementofReasons")) {
      draft.detail(plain, entry.text(plain));
    }
    for (var kind :
        List.of(
            "SanctionsImposedIndicators", "PhoneNumbers", "EmailAddresses", "Websites", "Titles")) {
      entry.first(kind).ifPresent(e -> draft.detail(kind, Flat.of(e)));
    }
    for (var address : entry.all("Addresses", "Address").toList()) {
      draft.address(
          address.text("AddressLine1"),
          address.text("AddressLine2"),
          address.text("AddressLine3"),
          address.text("AddressLine4"),
          address.text("AddressLine5"),
          address.text("AddressLine6"),
          address.text("AddressPostalCode"),
          address.text("AddressCountry"));
      draft.country(address.text("AddressCountry"));
    }
  }

  private static void details(Element entry, Draft draft) {
    for (var person : entry.all("IndividualDetails", "Individual").toList()) {
      person.texts("DOBs", "DOB").forEach(d -> draft.birth(birth(d)));
      person.texts("Nationalities", "Nationality").forEach(draft::country);
      person
          .texts("PassportDetails", "Passport", "PassportNumber")
          .forEach(n -> draft.identifier("passport", n));
      person
          .texts("NationalIdentifierDetails", "NationalIdentifier", "NationalIdentifierNumber")
          .forEach(n -> draft.identifier("national-id", n));
      person.texts("Positions", "Position").forEach(p -> draft.detail("Position", p));
    }
    for (var body : entry.all("EntityDetails", "Entity").toList()) {
      body.texts("BusinessRegistrationNumbers", "BusinessRegistrationNumber")
          .forEach(n -> draft.identifier("registration", n));
      body.texts("ParentCompanies", "ParentCompany").forEach(n -> draft.detail("ParentCompany", n));
      body.texts("Subsidiaries", "Subsidiary").forEach(n -> draft.detail("Subsidiary", n));
      body.texts("TypeOfEntities", "TypeOfEntity").forEach(n -> draft.detail("TypeOfEntity", n));
    }
    for (var ship : entry.all("ShipDetails", "Ship").toList()) {
      ship.texts("IMONumbers", "IMONumber").forEach(n -> draft.identifier("imo", n));
      ship.texts("CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip").forEach(draft::country);
      ship.first("CurrentOwnerOperators")
          .ifPresent(e -> draft.detail("CurrentOwnerOperator", Flat.of(e)));
    }
  }

  /// `dd/mm/1966` is a year, as the list writes days that it does not know.
  static @Nullable Edtf birth(String printed) {
    return DATES.orNull(printed.toLowerCase(Locale.ROOT).replace("dd", "00").replace("mm", "00"));
  }
}
