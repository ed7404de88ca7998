package org.rapporteur.report;

import static org.rapporteur.report.LakeArdoClaims.*;
import static org.rapporteur.report.LakeArdoEntities.BRIL;
import static org.rapporteur.report.LakeArdoEntities.CAMP;
import static org.rapporteur.report.LakeArdoEntities.COUNCIL;
import static org.rapporteur.report.LakeArdoEntities.LEAGUE;
import static org.rapporteur.report.LakeArdoEntities.MESKIN;
import static org.rapporteur.report.LakeArdoEntities.SELANE;
import static org.rapporteur.report.LakeArdoEntities.VERESH;
import static org.rapporteur.report.LakeArdoTexts.COURIER;
import static org.rapporteur.report.LakeArdoTexts.POST;
import static org.rapporteur.report.LakeArdoTexts.TEMOINS;
import static org.rapporteur.report.LakeArdoTexts.WIRE;
import static org.rapporteur.report.LakeArdoTexts.says;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.time.Time;

/// What comparing the texts of the case found.
final class LakeArdoAnalysis {
  private static final List<Account> ACCOUNTS = new ArrayList<>();
  private static final List<Event> EVENTS = new ArrayList<>();

  static {
    var session =
        List.of(
            account(
                COURIER,
                "open session on the Lake Ardo camp",
                "held an open session on the Lake Ardo camp on Monday",
                DATE_A,
                PLACE_A,
                CHAIR_A,
                HOURS_A),
            account(
                POST,
                "open session",
                "met in open session at the Old Assembly Hall in Port Selane on 4 March 2031",
                DATE_B,
                PLACE_B,
                CHAIR_B,
                HOURS_B),
            account(
                WIRE,
                "open session on the Lake Ardo camp",
                "held an open session on the Lake Ardo camp on 3 March 2031",
                DATE_C,
                CHAIR_C),
            account(TEMOINS, "s’est réuni", "s’est réuni le 3 mars 2031", DATE_D));
    event(
        EventType.MEETING,
        "Open session on the Lake Ardo camp",
        time("2031-03-03", true),
        SELANE,
        null,
        false,
        Factuality.ASSERTED,
        session,
        new Participant(SlotRole.CONVENER, COUNCIL, "The Council of Kalmeria"),
        new Participant(SlotRole.CHAIR, VERESH, "Ilan Veresh"),
        new Participant(SlotRole.SPEAKER, MESKIN, "Dora Meskin"));
    event(
        EventType.VIOLATION,
        "Guards killed two prisoners",
        DECEMBER,
        CAMP,
        "extrajudicial-killing",
        false,
        Factuality.ALLEGED,
        List.of(
            account(
                COURIER,
                "killed two prisoners",
                "Guards killed two prisoners last December",
                KILLED,
                KILLED_DATE,
                DENIED)),
        new Participant(SlotRole.PERPETRATOR, null, "Guards"),
        new Participant(SlotRole.VICTIM, null, "two prisoners"));
    event(
        EventType.RESOLUTION,
        "Vote on an inquiry",
        time("2031-04-10", true),
        null,
        null,
        false,
        Factuality.PLANNED,
        List.of(
            account(
                COURIER,
                "vote on an inquiry",
                "The Council will vote on an inquiry on 10 April 2031",
                VOTE)),
        new Participant(SlotRole.ADOPTER, COUNCIL, "The Council"));
    event(
        EventType.STATEMENT,
        "Appeal signed by organizations",
        null,
        null,
        null,
        false,
        Factuality.ASSERTED,
        List.of(
            account(COURIER, "appeal", "More than 40 organizations signed an appeal", SIGNED_A),
            account(POST, "appeal", "Thirty organizations signed the appeal", SIGNED_B)));
    event(
        EventType.OTHER,
        "Closing of the camp",
        null,
        CAMP,
        null,
        false,
        Factuality.REQUESTED,
        List.of(account(POST, "the camp be closed", "demanded that the camp be closed", DEMAND)),
        new Participant(SlotRole.SPEAKER, LEAGUE, "The league “<b>Bread & Quiet</b>”"));
    event(
        EventType.VIOLATION,
        "Forced to cut stone",
        null,
        CAMP,
        "forced-labour",
        false,
        Factuality.ALLEGED,
        List.of(
            account(COURIER, "cut stone", "They made us cut stone until dark", STONE_A),
            account(POST, "cut stone", "they cut stone until dark", STONE_B),
            account(WIRE, "cut stone", "They made us cut stone until dark", STONE_C),
            account(TEMOINS, "Nous taillions la pierre", "Nous taillions la pierre", STONE_D)),
        new Participant(SlotRole.VICTIM, MESKIN, "Dora Meskin"));
    event(
        EventType.VIOLATION,
        "Arbitrary detention",
        null,
        null,
        "arbitrary-detention",
        true,
        Factuality.ALLEGED,
        List.of(
            account(
                POST,
                "Arbitrary detention",
                "Arbitrary detention is the practice of the lake district",
                PRACTICE)));
    event(
        EventType.OTHER,
        "Denial that any prisoner was killed",
        null,
        null,
        "extrajudicial-killing",
        false,
        Factuality.DENIED,
        List.of(account(COURIER, "denied", "denied that any prisoner was killed")),
        new Participant(SlotRole.SPEAKER, BRIL, "Janko Bril"));
    event(
        EventType.OTHER,
        "Opening of the camp",
        FIVE_YEARS,
        CAMP,
        null,
        false,
        Factuality.ASSERTED,
        List.of(account(COURIER, "opened", "The camp was opened five years ago", OPENED)));
    event(
        EventType.DETENTION,
        "Detention of Dora Meskin",
        time("2026/2030", true),
        CAMP,
        null,
        false,
        Factuality.ASSERTED,
        List.of(
            account(
                COURIER, "held in the camp", "who was held in the camp from 2026 to 2030", HELD)),
        new Participant(SlotRole.VICTIM, MESKIN, "Dora Meskin"));
  }

  private LakeArdoAnalysis() {}

  static Analysis analysis() {
    return new Analysis(
        LakeArdoEntities.ALL,
        LakeArdoClaims.ALL,
        ACCOUNTS,
        EVENTS,
        comparisons(),
        LakeArdoFamilies.families(),
        Map.of(
            POST.evidence().hex(), List.of(LakeArdoTellings.TRANSLATED, LakeArdoTellings.UNDATED)));
  }

  private static List<Comparison> comparisons() {
    String session = EVENTS.get(0).id();
    String title = EVENTS.get(0).title();
    return List.of(
        new Comparison(
            k(1),
            session,
            title,
            "date",
            "event",
            Relation.CONTRADICTS,
            Severity.MAJOR,
            List.of(
                answer("2031-03-03", 2, false, 2.4, DATE_A, DATE_C, DATE_D),
                answer("2031-03-04", 1, false, .6, DATE_B)),
            0,
            List.of(
                "two independent families say 2031-03-03, one of them prints it",
                "the source of 2031-03-04 is a translation without a date")),
        new Comparison(
            k(2),
            session,
            title,
            "duration",
            "event",
            Relation.CONTRADICTS,
            Severity.MINOR,
            List.of(
                answer("3 hours", 1, false, 1, HOURS_A), answer("5 hours", 1, false, .7, HOURS_B)),
            null,
            List.of("neither has one and a half times the support of the other")),
        new Comparison(
            k(3),
            session,
            title,
            "chair",
            "event",
            Relation.AGREES,
            null,
            List.of(answer("Ilan Veresh", 2, false, 1.7, CHAIR_A, CHAIR_B, CHAIR_C)),
            0,
            List.of()),
        new Comparison(
            k(4),
            session,
            title,
            "place",
            "event",
            Relation.REFINES,
            null,
            List.of(
                answer("Port Selane", 1, false, 1, PLACE_A),
                answer("Old Assembly Hall, Port Selane", 1, false, .7, PLACE_B)),
            1,
            List.of("the hall stands in the town")),
        new Comparison(
            k(5),
            VERESH.value(),
            "Ilan Veresh",
            "name",
            "person",
            Relation.SPELT_DIFFERENTLY,
            null,
            List.of(
                answer("Ilan Veresh", 1, false, 1, CHAIR_A, CHAIR_C),
                answer("Illan Veresj", 1, false, .7, CHAIR_B)),
            0,
            List.of()),
        new Comparison(
            k(6),
            EVENTS.get(3).id(),
            EVENTS.get(3).title(),
            "count-of-organizations",
            "event + organization",
            Relation.REFERENT_UNCERTAIN,
            null,
            List.of(answer(">40", 1, false, 1, SIGNED_A), answer("30", 1, false, .7, SIGNED_B)),
            null,
            List.of("“an appeal” and “the appeal” may be two appeals")),
        new Comparison(
            k(7),
            EVENTS.get(1).id(),
            EVENTS.get(1).title(),
            "killed",
            "event",
            Relation.DISPUTED,
            null,
            List.of(
                answer("killed two prisoners", 1, false, 1, KILLED),
                answer("no prisoner was killed", 1, false, 1, DENIED)),
            null,
            List.of()),
        new Comparison(
            k(8),
            VERESH.value(),
            "Ilan Veresh",
            "role",
            "person + body",
            Relation.AGREES,
            null,
            List.of(answer("president of the Council", 2, false, 1.7, ROLE_A, ROLE_B)),
            0,
            List.of()));
  }

  private static Answer answer(
      String value, int families, boolean derived, double support, Claim... claims) {
    return new Answer(
        value,
        Arrays.stream(claims).map(Claim::id).toList(),
        Arrays.stream(claims).map(c -> c.span().evidence()).distinct().sorted().toList(),
        families,
        derived,
        support);
  }

  private static Account account(Document document, String title, String words, Claim... claims) {
    var account =
        new Account(
            "A-%016x".formatted(ACCOUNTS.size() + 1),
            document.evidence(),
            EventType.OTHER,
            title,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            Factuality.ASSERTED,
            null,
            List.of(),
            Arrays.stream(claims).map(Claim::id).toList(),
            List.of(says(document, words)));
    ACCOUNTS.add(account);
    return account;
  }

  private static void event(
      EventType type,
      String title,
      @Nullable Time date,
      @Nullable EntityId place,
      @Nullable String violation,
      boolean pattern,
      Factuality factuality,
      List<Account> accounts,
      Participant... participants) {
    var links =
        accounts.size() < 2
            ? List.<Event.Link>of()
            : List.of(
                new Event.Link(
                    accounts.get(0).id(),
                    accounts.get(1).id(),
                    5.5,
                    List.of(
                        new Weight("participants", "the same body and speaker", 3.5),
                        new Weight("words", "both speak of one session", 2))));
    EVENTS.add(
        new Event(
            "V-%016x".formatted(EVENTS.size() + 1),
            type,
            title,
            date,
            place,
            null,
            violation,
            pattern,
            factuality,
            null,
            Arrays.asList(participants),
            accounts.stream().map(Account::id).toList(),
            links,
            List.of()));
  }

  private static String k(int number) {
    return "K-%016x".formatted(number);
  }
}
