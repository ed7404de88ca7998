package org.rapporteur.report;

import static org.rapporteur.report.LakeArdoTexts.COURIER;
import static org.rapporteur.report.LakeArdoTexts.POST;
import static org.rapporteur.report.LakeArdoTexts.TEMOINS;
import static org.rapporteur.report.LakeArdoTexts.WIRE;
import static org.rapporteur.report.LakeArdoTexts.says;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Span;

/// Who is who in the case.
final class LakeArdoEntities {
  static final EntityId VERESH = id(1);
  static final EntityId MESKIN = id(2);
  static final EntityId BRIL = id(3);
  static final EntityId COUNCIL = id(4);
  static final EntityId SELANE = id(5);
  static final EntityId LEAGUE = id(6);
  static final EntityId MESKINE = id(7);
  static final EntityId CAMP = id(8);

  static final List<Entity> ALL =
      List.of(
          new Entity(
              VERESH,
              EntityType.PERSON,
              "Ilan Veresh",
              null,
              List.of(),
              List.of(
                  at(COURIER, "Ilan Veresh"), at(POST, "Illan Veresj"), at(WIRE, "Ilan Veresh")),
              List.of(
                  new Entity.Link(
                      new ReferentId(COURIER.evidence(), 0),
                      new ReferentId(POST.evidence(), 0),
                      9.5,
                      List.of(
                          new Weight("name", "one letter doubled, sh and j for one sound", 6.5),
                          new Weight("role", "both are president of the Council", 3)))),
              List.of()),
          new Entity(
              MESKIN,
              EntityType.PERSON,
              "Dora Meskin",
              null,
              List.of(),
              List.of(
                  at(COURIER, "Dora Meskin"),
                  at(COURIER, "Meskin told", 6),
                  at(POST, "Dora Meskin"),
                  at(WIRE, "Dora Meskin")),
              List.of(),
              List.of(
                  new Entity.Suspect(
                      MESKINE,
                      4.2,
                      List.of(new Weight("name", "the French form adds an e", 4.2))))),
          plain(BRIL, EntityType.PERSON, "Janko Bril", at(COURIER, "Janko Bril")),
          plain(
              COUNCIL,
              EntityType.PUBLIC_BODY,
              "Council of Kalmeria",
              at(COURIER, "Council of Kalmeria"),
              at(POST, "Council of Kalmeria"),
              at(WIRE, "Council of Kalmeria"),
              at(TEMOINS, "Conseil de Kalmérie")),
          plain(
              SELANE,
              EntityType.PLACE,
              "Port Selane",
              at(COURIER, "Port Selane"),
              at(POST, "Port Selane"),
              at(WIRE, "Port Selane"),
              at(TEMOINS, "Port Selane")),
          plain(
              LEAGUE,
              EntityType.ORGANIZATION,
              "<b>Bread & Quiet</b>",
              at(POST, "<b>Bread & Quiet</b>")),
          plain(MESKINE, EntityType.PERSON, "Dora Meskine", at(TEMOINS, "Dora Meskine")),
          plain(
              CAMP,
              EntityType.PLACE,
              "Lake Ardo camp",
              at(COURIER, "Lake Ardo camp"),
              at(POST, "\u202Ecamp\u202C"),
              at(WIRE, "Lake Ardo camp")));

  private LakeArdoEntities() {}

  private static Entity plain(EntityId id, EntityType type, String name, Span... mentions) {
    return new Entity(
        id, type, name, null, List.of(), Arrays.asList(mentions), List.of(), List.of());
  }

  private static Span at(Document document, String words) {
    return says(document, words);
  }

  /// The first letters of a longer passage.
  private static Span at(Document document, String words, int length) {
    int start = says(document, words).start();
    return Span.in(document, start, start + length);
  }

  private static EntityId id(int number) {
    return new EntityId("E-%016x".formatted(number));
  }
}
