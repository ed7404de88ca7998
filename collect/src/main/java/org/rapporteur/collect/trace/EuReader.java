package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;

/// The consolidated financial sanctions file of the European Union (XML, `export/sanctionEntity`).
final class EuReader implements TraceReader {
  private static final ListId LIST = new ListId("eu-fsf");
  private static final Set<String> KNOWN =
      Set.of(
          "remark",
          "regulation",
          "subjectType",
          "nameAlias",
          "citizenship",
          "birthdate",
          "identification",
          "address");
  private static final Dates DATES = Dates.dayFirst();

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      try (var content = file.open()) {
        file.xml(Set.of("export"), Set.of("sanctionEntity"))
            .read(
                content,
                root -> file.dated(root.attribute("generationDate")),
                record -> entity(record, file));
      }
    }
  }

  private static void entity(Element entity, Harvest file) {
    var reference = entity.attribute("euReferenceNumber");
    var number = entity.attribute("logicalId");
    var draft =
        new Draft(
            reference.isEmpty() ? "eu:logical:" + number : "eu:" + reference,
            sort(entity),
            file.cite(entity));
    entity.children("nameAlias").forEach(name -> name(name, draft));
    if (!draft.hasName() || (reference.isEmpty() && number.isEmpty())) {
      file.unread(entity.line(), "the entity has no name, or neither reference nor logical id");
      return;
    }
    facts(entity, draft);
    for (var child : entity.children()) {
      if (!KNOWN.contains(child.name())) {
        file.unknown(child.name());
        draft.detail(child.name(), Flat.of(child));
      }
    }
    file.read();
    file.node(draft.node());
    UkReader.undated(date(entity), draft, file);
    file.listing(
        new Listing(
            draft.id(),
            LIST,
            reference,
            ListStatus.BLOCKING,
            DATES.orNull(date(entity)),
            null,
            programmes(entity),
            file.cite(entity)));
  }

  private static Sort sort(Element entity) {
    return entity
            .children("subjectType")
            .anyMatch(t ->
                t.attribute("classificationCode").equalsIgnoreCase("P")
                    || t.attribute("code").toLowerCase(Locale.ROOT).contains("person"))
        ? Sort.PERSON
        : Sort.COMPANY;
  }

  /// Names marked weak are those that the file itself says not to search by alone.
  private static void name(Element name, Draft draft) {
    var whole = name.attribute("wholeName");
    var text =
        whole.isEmpty()
            ? String.join(
                " ",
                name.attribute("firstName"),
                name.attribute("middleName"),
                name.attribute("lastName"))
            : whole;
    boolean weak = name.attribute("strong").equals("false");
    draft.name(text, weak ? Standing.WEAK : draft.hasName() ? Standing.ALIAS : Standing.PRIMARY);
    draft.detail("function", name.attribute("function"));
    draft.detail("title", name.attribute("title"));
    draft.detail("remark", name.text("remark"));
  }

  private static void facts(Element entity, Draft draft) {
    entity.children("remark").forEach(r -> draft.detail("remark", r.text()));
    draft.detail("designationDetails", entity.attribute("designationDetails"));
    draft.identifier("un-reference", entity.attribute("unitedNationId"));
    entity.children("citizenship").forEach(c -> draft.country(c.attribute("countryDescription")));
    for (var birth : entity.children("birthdate").toList()) {
      draft.birth(birth(birth));
      draft.detail(
          "place of birth",
          (birth.attribute("city") + " " + birth.attribute("countryDescription")).strip());
    }
    for (var paper : entity.children("identification").toList()) {
      var code = paper.attribute("identificationTypeCode");
      draft.identifier(
          code.isEmpty() ? "document" : code.toLowerCase(Locale.ROOT), paper.attribute("number"));
      draft.detail("identification remark", paper.text("remark"));
    }
    for (var address : entity.children("address").toList()) {
      draft.address(
          address.attribute("street"),
          address.attribute("poBox"),
          address.attribute("city"),
          address.attribute("region"),
          address.attribute("zipCode"),
          address.attribute("countryDescription"));
      draft.country(address.attribute("countryDescription"));
      draft.detail("address remark", address.text("remark"));
    }
  }

  private static @Nullable Edtf birth(Element birth) {
    var about = birth.attribute("circa").equals("true") ? "circa " : "";
    var day = birth.attribute("birthdate");
    var from = birth.attribute("yearRangeFrom");
    var to = birth.attribute("yearRangeTo");
    if (day.isEmpty() && !from.isEmpty() && !to.isEmpty()) {
      return DATES.orNull(from + " to " + to);
    }
    return DATES.orNull(about + (day.isEmpty() ? birth.attribute("year") : day));
  }

  /// When the first regulation listed it, as printed; empty if none says so.
  private static String date(Element entity) {
    return entity
        .children("regulation")
        .map(r ->
            r.attribute("entryIntoForceDate").isEmpty()
                ? r.attribute("publicationDate")
                : r.attribute("entryIntoForceDate"))
        .filter(d -> !d.isEmpty())
        .min(String::compareTo)
        .orElse("");
  }

  private static List<String> programmes(Element entity) {
    var programmes = new ArrayList<String>();
    entity
        .children("regulation")
        .map(r -> r.attribute("programme"))
        .filter(p -> !p.isEmpty() && !programmes.contains(p))
        .forEach(programmes::add);
    return programmes;
  }
}
