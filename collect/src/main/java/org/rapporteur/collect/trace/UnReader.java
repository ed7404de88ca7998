package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

/// The consolidated list of the UN Security Council (XML). Relations stand only in the prose of
/// `COMMENTS1`, which is kept under that name for the room that reads prose. Values carry stray
/// white space, the reference numbers too.
final class UnReader implements TraceReader {
  static final ListId LIST = new ListId("un-sc");

  private static final Set<String> KNOWN =
      Set.of(
          "DATAID",
          "VERSIONNUM",
          "FIRST_NAME",
          "SECOND_NAME",
          "THIRD_NAME",
          "FOURTH_NAME",
          "UN_LIST_TYPE",
          "REFERENCE_NUMBER",
          "LISTED_ON",
          "LAST_DAY_UPDATED",
          "NAME_ORIGINAL_SCRIPT",
          "GENDER",
          "TITLE",
          "DESIGNATION",
          "NATIONALITY",
          "LIST_TYPE",
          "COMMENTS1",
          "INDIVIDUAL_ALIAS",
          "ENTITY_ALIAS",
          "INDIVIDUAL_ADDRESS",
          "ENTITY_ADDRESS",
          "INDIVIDUAL_DATE_OF_BIRTH",
          "INDIVIDUAL_PLACE_OF_BIRTH",
          "INDIVIDUAL_DOCUMENT",
          "SORT_KEY",
          "SORT_KEY_LAST_MOD");
  private static final Dates DATES = Dates.dayFirst();

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      var xml = file.xml(Set.of("CONSOLIDATED_LIST"), Set.of("INDIVIDUAL", "ENTITY"));
      try (var content = file.open()) {
        xml.read(
            content,
            root -> file.dated(root.attribute("dateGenerated")),
            record -> entry(record, file));
      }
    }
  }

  private static void entry(Element entry, Harvest file) {
    boolean person = entry.name().equals("INDIVIDUAL");
    var reference = entry.text("REFERENCE_NUMBER");
    var number = entry.text("DATAID");
    var draft =
        new Draft(
            reference.isEmpty() ? "un:dataid:" + number : "un:" + reference,
            person ? Sort.PERSON : Sort.COMPANY,
            file.cite(entry));
    names(entry, draft);
    if (!draft.hasName() || (reference.isEmpty() && number.isEmpty())) {
      file.unread(entry.line(), "the entry has no name, or neither reference number nor data id");
      return;
    }
    facts(entry, draft);
    unknown(entry, draft, file);
    file.read();
    file.node(draft.node());
    file.listing(
        new Listing(
            draft.id(),
            LIST,
            reference,
            ListStatus.BLOCKING,
            listedOn(entry, draft, file),
            null,
            programmes(entry),
            file.cite(entry)));
  }

  private static @org.jspecify.annotations.Nullable Edtf listedOn(
      Element entry, Draft draft, Harvest file) {
    var printed = entry.text("LISTED_ON");
    var date = DATES.orNull(printed);
    if (date == null && !printed.isEmpty()) {
      file.unusable(
          "LISTED_ON of " + draft.id(),
          "it is no date; the listing counts as always",
          draft.citation());
    }
    return date;
  }

  private static List<String> programmes(Element entry) {
    var type = entry.text("UN_LIST_TYPE");
    return type.isEmpty() ? List.of() : List.of(type);
  }

  private static void names(Element entry, Draft draft) {
    draft.name(
        String.join(
            " ",
            entry.text("FIRST_NAME"),
            entry.text("SECOND_NAME"),
            entry.text("THIRD_NAME"),
            entry.text("FOURTH_NAME")));
    draft.name(entry.text("NAME_ORIGINAL_SCRIPT"), Standing.ORIGINAL_SCRIPT);
    for (var kind : List.of("INDIVIDUAL_ALIAS", "ENTITY_ALIAS")) {
      entry.children(kind).forEach(alias -> alias(alias, draft));
    }
  }

  private static void alias(Element alias, Draft draft) {
    var quality = alias.text("QUALITY").toLowerCase(java.util.Locale.ROOT);
    var standing =
        switch (quality) {
          case "low" -> Standing.WEAK;
          case "f.k.a.", "fka" -> Standing.FORMER;
          default -> Standing.ALIAS;
        };
    // some aliases hold several names
    for (var name : alias.text("ALIAS_NAME").split(";")) {
      draft.name(name, standing);
    }
    draft.birth(DATES.orNull(alias.text("DATE_OF_BIRTH")));
    draft.detail("alias note", alias.text("NOTE"));
    draft.detail(
        "alias birth place",
        String.join(" ", alias.text("CITY_OF_BIRTH"), alias.text("COUNTRY_OF_BIRTH")));
  }

  private static void facts(Element entry, Draft draft) {
    entry.texts("NATIONALITY", "VALUE").forEach(draft::country);
    entry.texts("TITLE", "VALUE").forEach(v -> draft.detail("TITLE", v));
    entry.texts("DESIGNATION", "VALUE").forEach(v -> draft.detail("DESIGNATION", v));
    entry.texts("LIST_TYPE", "VALUE").forEach(v -> draft.detail("LIST_TYPE", v));
    entry.texts("LAST_DAY_UPDATED", "VALUE").forEach(v -> draft.detail("LAST_DAY_UPDATED", v));
    for (var plain : List.of("DATAID", "VERSIONNUM", "GENDER", "COMMENTS1")) {
      draft.detail(plain, entry.text(plain));
    }
    for (var kind : List.of("INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS")) {
      entry.children(kind).forEach(address -> address(address, draft));
    }
    entry.children("INDIVIDUAL_DATE_OF_BIRTH").forEach(birth -> birth(birth, draft));
    entry
        .children("INDIVIDUAL_PLACE_OF_BIRTH")
        .forEach(place ->
            draft.detail(
                "place of birth",
                String.join(
                        " ",
                        place.text("CITY"),
                        place.text("STATE_PROVINCE"),
                        place.text("COUNTRY"))
                    .strip()));
    entry.children("INDIVIDUAL_DOCUMENT").forEach(document -> document(document, draft));
  }

  private static void address(Element address, Draft draft) {
    draft.address(
        address.text("STREET"),
        address.text("CITY"),
        address.text("STATE_PROVINCE"),
        address.text("ZIP_CODE"),
        address.text("COUNTRY"));
    draft.country(address.text("COUNTRY"));
    draft.detail("address note", address.text("NOTE"));
  }

  private static void birth(Element birth, Draft draft) {
    var about = birth.text("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY") ? "circa " : "";
    var printed = birth.text("DATE").isEmpty() ? birth.text("YEAR") : birth.text("DATE");
    if (!printed.isEmpty()) {
      draft.birth(DATES.orNull(about + printed));
    }
    var from = birth.text("FROM_YEAR");
    var to = birth.text("TO_YEAR");
    if (!from.isEmpty() && !to.isEmpty()) {
      draft.birth(DATES.orNull(from + " to " + to));
    }
    draft.detail("birth note", birth.text("NOTE"));
  }

  private static void document(Element document, Draft draft) {
    var type =
        (document.text("TYPE_OF_DOCUMENT") + " " + document.text("TYPE_OF_DOCUMENT2")).strip();
    draft.identifier(
        type.toLowerCase(java.util.Locale.ROOT).contains("passport") ? "passport" : "document",
        document.text("NUMBER"));
    for (var field :
        List.of("ISSUING_COUNTRY", "DATE_OF_ISSUE", "CITY_OF_ISSUE", "COUNTRY_OF_ISSUE", "NOTE")) {
      draft.detail("document " + field.toLowerCase(java.util.Locale.ROOT), document.text(field));
    }
  }

  /// Elements that the list may gain are kept under their names and counted.
  private static void unknown(Element entry, Draft draft, Harvest file) {
    for (var child : entry.children()) {
      if (!KNOWN.contains(child.name())) {
        file.unknown(child.name());
        draft.detail(child.name(), Flat.of(child));
      }
    }
  }
}
