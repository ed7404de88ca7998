package org.rapporteur.report;

import static org.rapporteur.report.LakeArdoEntities.BRIL;
import static org.rapporteur.report.LakeArdoEntities.LEAGUE;
import static org.rapporteur.report.LakeArdoEntities.MESKIN;
import static org.rapporteur.report.LakeArdoEntities.MESKINE;
import static org.rapporteur.report.LakeArdoEntities.SELANE;
import static org.rapporteur.report.LakeArdoEntities.VERESH;
import static org.rapporteur.report.LakeArdoTexts.COURIER;
import static org.rapporteur.report.LakeArdoTexts.POST;
import static org.rapporteur.report.LakeArdoTexts.TEMOINS;
import static org.rapporteur.report.LakeArdoTexts.WIRE;
import static org.rapporteur.report.LakeArdoTexts.says;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.Provenance;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.Time;

/// The claims of the case.
final class LakeArdoClaims {
  private static final String SESSION = "meeting:2031-03-03";
  private static final Time MONDAY =
      time("2031-03-03", false, "“Monday” before the printed date 2031-03-04 is 2031-03-03");
  static final Time DECEMBER =
      time("2030-12", false, "“last December” before 2031-03-04 is 2030-12");

  static final Claim DATE_A = date(COURIER, "on Monday", MONDAY, "4 March 2031");
  static final Claim DATE_B = date(POST, "on 4 March 2031", time("2031-03-04", true), null);
  static final Claim DATE_C = date(WIRE, "on 3 March 2031", time("2031-03-03", true), null);
  static final Claim DATE_D = date(TEMOINS, "le 3 mars 2031", time("2031-03-03", true), null);
  static final Claim PLACE_A = place(COURIER, "in Port Selane");
  static final Claim PLACE_B = place(POST, "at the Old Assembly Hall in Port Selane");
  static final Claim CHAIR_A =
      chair(COURIER, "Ilan Veresh, president of the Council, chaired the session", "Ilan Veresh");
  static final Claim CHAIR_B =
      chair(POST, "Illan Veresj, president of the Council, opened the meeting", "Illan Veresj");
  static final Claim CHAIR_C =
      chair(WIRE, "Ilan Veresh, president of the Council, chaired the session", "Ilan Veresh");
  static final Claim HOURS_A =
      figure(
          COURIER,
          "the session, which lasted three hours",
          "duration",
          3,
          "hours",
          Comparator.EQUAL);
  static final Claim HOURS_B =
      figure(
          POST, "the meeting, which lasted five hours", "duration", 5, "hours", Comparator.EQUAL);
  static final Claim SIGNED_A =
      figure(
          COURIER,
          "More than 40 organizations signed",
          "count-of-organizations",
          40,
          null,
          Comparator.MORE);
  static final Claim SIGNED_B =
      figure(
          POST,
          "Thirty organizations signed",
          "count-of-organizations",
          30,
          null,
          Comparator.EQUAL);
  static final Claim ROLE_A = role(COURIER, VERESH, "president of the Council");
  static final Claim ROLE_B = role(POST, VERESH, "president of the Council");
  static final Claim STONE_A =
      said(
          COURIER,
          "“They made us cut stone until dark,” said Dora Meskin",
          "They made us cut stone until dark",
          MESKIN,
          "Dora Meskin");
  static final Claim STONE_C =
      said(
          WIRE,
          "“They made us cut stone until dark,” said Dora Meskin",
          "They made us cut stone until dark",
          MESKIN,
          "Dora Meskin");
  static final Claim STONE_B =
      said(
          POST,
          "Dora Meskin, a former prisoner, said that they cut stone until dark",
          "they cut stone until dark",
          MESKIN,
          "Dora Meskin");
  static final Claim STONE_D =
      said(
          TEMOINS,
          "« Nous taillions la pierre », a déclaré Dora Meskine",
          "Nous taillions la pierre",
          MESKINE,
          "Dora Meskine");
  static final Claim KILLED =
      of(
          Kind.DID,
          COURIER,
          "Guards killed two prisoners last December, Meskin told the session",
          "violation:killing",
          null,
          "killed",
          new Value.Words("killed two prisoners"),
          MESKIN,
          "Meskin",
          Factuality.ALLEGED,
          Polarity.AFFIRMED);
  static final Claim KILLED_DATE =
      of(
          Kind.DATE,
          COURIER,
          "last December",
          "violation:killing",
          null,
          "date",
          new Value.Date(DECEMBER),
          MESKIN,
          "Meskin",
          Factuality.ALLEGED,
          Polarity.AFFIRMED);
  static final Claim DENIED =
      of(
          Kind.DID,
          COURIER,
          "Janko Bril, the interior minister, denied that any prisoner was killed",
          "violation:killing",
          null,
          "killed",
          new Value.Words("no prisoner was killed"),
          BRIL,
          "Janko Bril",
          Factuality.DENIED,
          Polarity.NEGATED);
  static final Claim VOTE =
      of(
          Kind.DATE,
          COURIER,
          "on 10 April 2031",
          "resolution:inquiry",
          null,
          "date",
          new Value.Date(time("2031-04-10", true)),
          null,
          null,
          Factuality.PLANNED,
          Polarity.AFFIRMED);
  static final Claim DEMAND =
      said(
          POST,
          "The league “<b>Bread & Quiet</b>” demanded that the camp be closed",
          "that the camp be closed",
          LEAGUE,
          "The league “<b>Bread & Quiet</b>”");
  static final Claim PRACTICE =
      said(
          POST,
          "Arbitrary detention is the practice of the lake district, it said",
          "Arbitrary detention is the practice of the lake district",
          null,
          "it");
  static final Time FIVE_YEARS =
      time("2026", false, "“five years ago” counted from the printed date 2031-03-04 is 2026");
  static final Claim OPENED =
      resting(
          plain(
              Kind.DATE,
              COURIER,
              "five years ago",
              "place:camp",
              null,
              "date",
              new Value.Date(FIVE_YEARS)),
          says(COURIER, "4 March 2031"),
          FIVE_YEARS.steps());
  static final Claim HELD =
      plain(
          Kind.DATE,
          COURIER,
          "from 2026 to 2030",
          "detention:meskin",
          MESKIN,
          "date",
          new Value.Date(time("2026/2030", true)));
  static final Claim SMALLER =
      of(
          Kind.DATE,
          POST,
          "Some years ago",
          "place:camp",
          null,
          "since",
          new Value.Undated("Some years ago"),
          null,
          null,
          Factuality.ASSERTED,
          Polarity.AFFIRMED);

  static final List<Claim> ALL =
      Stream.of(
              DATE_A,
              DATE_B,
              DATE_C,
              DATE_D,
              PLACE_A,
              PLACE_B,
              CHAIR_A,
              CHAIR_B,
              CHAIR_C,
              HOURS_A,
              HOURS_B,
              SIGNED_A,
              SIGNED_B,
              ROLE_A,
              ROLE_B,
              STONE_A,
              STONE_B,
              STONE_C,
              STONE_D,
              KILLED,
              KILLED_DATE,
              DENIED,
              VOTE,
              DEMAND,
              PRACTICE,
              SMALLER,
              OPENED,
              HELD)
          .sorted(java.util.Comparator.comparing(Claim::id))
          .toList();

  private LakeArdoClaims() {}

  static Time time(String edtf, boolean printed, String... steps) {
    return new Time(new Edtf(edtf), printed, List.of(steps));
  }

  private static Claim date(Document document, String words, Time time, @Nullable String anchor) {
    Claim claim = plain(Kind.DATE, document, words, SESSION, null, "date", new Value.Date(time));
    return anchor == null ? claim : resting(claim, says(document, anchor), time.steps());
  }

  private static Claim place(Document document, String words) {
    return plain(
        Kind.DID,
        document,
        words,
        SESSION,
        null,
        "place",
        words.startsWith("at the Old")
            ? new Value.Words("Old Assembly Hall, Port Selane")
            : new Value.Named(SELANE, "Port Selane"));
  }

  private static Claim chair(Document document, String words, String name) {
    return plain(Kind.DID, document, words, SESSION, null, "chair", new Value.Named(VERESH, name));
  }

  private static Claim role(Document document, EntityId who, String words) {
    return plain(Kind.ROLE, document, words, "person:veresh", who, "role", new Value.Words(words));
  }

  private static Claim figure(
      Document document,
      String words,
      String property,
      int figure,
      @Nullable String unit,
      Comparator comparator) {
    var amount = BigDecimal.valueOf(figure);
    var kind = unit == null ? QuantityClass.COUNT : QuantityClass.DURATION;
    var quantity =
        new Quantity(comparator, amount, amount, unit, "organization", List.of(), kind, false);
    return plain(Kind.NUMBER, document, words, SESSION, null, property, new Value.Figure(quantity));
  }

  private static Claim said(
      Document document, String words, String content, @Nullable EntityId who, String whoText) {
    return of(
        Kind.SAID,
        document,
        words,
        "speech",
        null,
        "said",
        new Value.Words(content),
        who,
        whoText,
        Factuality.ASSERTED,
        Polarity.AFFIRMED);
  }

  private static Claim plain(
      Kind kind,
      Document document,
      String words,
      String key,
      @Nullable EntityId subject,
      String property,
      Value value) {
    return of(
        kind,
        document,
        words,
        key,
        subject,
        property,
        value,
        null,
        null,
        Factuality.ASSERTED,
        Polarity.AFFIRMED);
  }

  private static Claim resting(Claim claim, Span support, List<String> steps) {
    return new Claim(
        claim.id(),
        claim.kind(),
        claim.subjectKey(),
        claim.subject(),
        claim.property(),
        claim.value(),
        claim.speaker(),
        claim.speakerText(),
        claim.factuality(),
        claim.polarity(),
        claim.span(),
        List.of(support),
        new Provenance("time/1", "weekday-before/1", steps));
  }

  private static Claim of(
      Kind kind,
      Document document,
      String words,
      String key,
      @Nullable EntityId subject,
      String property,
      Value value,
      @Nullable EntityId speaker,
      @Nullable String speakerText,
      Factuality factuality,
      Polarity polarity) {
    Span span = says(document, words);
    return new Claim(
        Claim.idOf(kind, key, property, value, speakerText, factuality, polarity, span),
        kind,
        key,
        subject,
        property,
        value,
        speaker,
        speakerText,
        factuality,
        polarity,
        span,
        List.of(),
        new Provenance("frame/3", kind.label() + "-clause/1", List.of()));
  }
}
