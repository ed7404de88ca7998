package org.rapporteur.analyze.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.Several;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.Told;

class KinTest {
  private static final String LEAD =
      "The General Assembly held a plenary meeting in New York on 20 May 2025, and more than 30"
          + " organisations were present in the hall when Greta Oyelaran opened it.";
  private static final String MORE =
      "Ada Lindqvist, who fled in 2019, said that her brother Omar Haddad was still held in a prison"
          + " camp near Hoeryong and that nobody had heard from him for six years.";

  private static final List<String> VILLAGES =
      List.of(
          "Ardovan", "Belskir", "Corumva", "Dastrel", "Ekhovar", "Fimbrel", "Gostavi", "Hullmar",
          "Istovac", "Jerdoli", "Kavresh", "Lomidze", "Mostova", "Nerulin", "Ozdemar", "Pelligo");
  private static final List<String> BEARERS =
      List.of(
          "Anton Reska",
          "Bilal Omran",
          "Carla Vents",
          "Dmitri Solow",
          "Ewa Tarnik",
          "Farid Nazar",
          "Gloria Pinto",
          "Hamid Duran",
          "Ines Caldas",
          "Jonas Berk",
          "Karima Sadek",
          "Ludo Marten",
          "Mira Kostic",
          "Nadia Feher",
          "Oskar Lund",
          "Petra Wolny");
  private static final String FORMULA =
      "The union takes no money from any government and prints what it is told only after a second"
          + " person has told it.";
  private static final String SECOND_FORMULA =
      "Whoever was hurt may call the office by day or by night and need not give a name to be heard.";

  private static final Told OBSERVER = page("Harbour Observer", "2025-06-01", LEAD, MORE);

  @Test
  void a_reprint_that_gives_credit_derives_from_what_it_credits() {
    var families =
        families(
            OBSERVER,
            page(
                "Sunday Digest",
                "2025-06-03",
                "Originally published by Harbour Observer.",
                LEAD,
                MORE));

    assertThat(families).hasSize(1);
    assertThat(signs(families)).contains("declared-credit");
  }

  @Test
  void a_copy_without_credit_is_found_by_its_words() {
    var families =
        families(
            OBSERVER,
            page("Meadow Wire", "2025-06-03", LEAD, MORE, "The wire has this from its own staff."));

    assertThat(families).hasSize(1);
    assertThat(signs(families)).contains("near-duplicate").doesNotContain("declared-credit");
  }

  @Test
  void a_rewriting_that_names_no_source_is_known_by_its_wording() {
    var agency =
        page(
            "Fjord Wire",
            "2025-06-01",
            "Customs officers at the port of Bergen seized four tonnes of shark fins on Monday and"
                + " arrested captain Mira Solberg, owner of the trawler Havfrue.",
            "\"We will open every hold that comes through this port from now on,\" said Greta"
                + " Oyelaran, director of the Harbour Board.",
            "The fins had been declared as frozen squid, and the papers bore the stamp of a broker"
                + " in Accra.");
    var portal =
        page(
            "Kystportalen",
            "2025-06-03",
            "A big seizure in Norway: customs officers at the port of Bergen seized four tonnes of"
                + " shark fins this week. Captain Mira Solberg is in custody.",
            "Greta Oyelaran of the Harbour Board promised: \"We will open every hold that comes"
                + " through our port from this day.\"",
            "It is told that the papers bore the stamp of a broker in Accra and that the trawler"
                + " Havfrue had been in debt.");
    var rival =
        page(
            "Bergen Courier",
            "2025-06-02",
            "Captain Mira Solberg sat in a cell on Tuesday while her crew unloaded what inspectors"
                + " had found below: shark fins, four tonnes of them.",
            "\"We will open every hold that comes through this port from now on,\" said Greta"
                + " Oyelaran, director of the Harbour Board.",
            "Nobody in Accra would speak about the broker whose name stands on her documents.");

    assertThat(signs(families(agency, portal))).contains("shared-wording");
    assertThat(families(agency, portal)).hasSize(1);
    assertThat(families(agency, rival)).hasSize(2);
  }

  @Test
  void much_that_stands_word_for_word_in_both_is_enough_alone_unless_it_is_one_quotation() {
    String quoted =
        "\"We counted forty boats at the pier before dawn and not one of them came back to us,\" said"
            + " Greta Oyelaran.";
    String told =
        " Most of them belong to Accra. \"I went from door to door with the list in my hand and read"
            + " out the names that I knew,\" she said.";
    String other =
        " Families waited by the water until the lamps went out, and some of them wait there now."
            + " Schools stayed shut. Priests rang what bells they had. Nobody slept in that street,"
            + " and an old man sold coffee for nothing. A ferry that could have looked for them lay"
            + " in the yard, for its owner had no diesel and the bank would lend him none.";
    String third =
        " Weather had been fair that week, by every chart we could find. Insurers say so as well."
            + " Their office in the capital has asked for papers, and the papers burnt two winters"
            + " ago in a shed. Widows of an earlier wreck wrote to this newspaper. They were never"
            + " paid, and the clerk who promised them a pension has since retired to the hills.";

    var copied =
        families(
            page("Fjord Wire", "2025-06-01", quoted + told + other),
            page("Kystportalen", "2025-06-03", quoted + told + third));
    var heard =
        families(
            page("Fjord Wire", "2025-06-01", quoted + other),
            page("Kystportalen", "2025-06-03", quoted + third));

    assertThat(copied).hasSize(1);
    assertThat(signs(copied)).contains("shared-passages");
    assertThat(heard).hasSize(2);
  }

  @Test
  void short_texts_are_kin_if_what_stands_in_both_is_more_than_one_quotation() {
    String quoted =
        "\"Nobody has opened the gate of the cannery since the night of the storm,\" said Ada Lindqvist.";
    String told = " Inspectors sealed nine crates of tinned mussels and left the tenth.";
    String said =
        "\"Nobody has opened the gate of the cannery since the night of the storm and nobody will,\" said Ada Lindqvist.";
    String other =
        " Rain kept most of the town indoors. At the ferry a baker handed out rolls, and whoever had"
            + " worked the late shift sat on the kerb with a blanket round both knees. Lorries came"
            + " for the ice. By noon it had melted, and gulls walked through what ran down the hill.";
    String third =
        " Its owner lives abroad. A lawyer read from a sheet that wages would follow, then folded it"
            + " and drove off before anybody could ask when. Women from the packing hall have a rota"
            + " by now: two at the back door, two by the road, and soup from the parish on Fridays.";

    var copied =
        families(
            page("Fjord Wire", "2025-06-01", quoted + other + told),
            page("Kystportalen", "2025-06-03", told + third + " " + quoted));

    assertThat(copied).hasSize(1);
    assertThat(signs(copied)).contains("shared-passages");
    assertThat(
            families(
                page("Fjord Wire", "2025-06-01", said + other),
                page("Kystportalen", "2025-06-03", said + third)))
        .hasSize(2);
  }

  @Test
  void credit_to_a_text_outside_the_case_makes_no_kin() {
    var families =
        families(
            OBSERVER,
            page(
                "Sunday Digest",
                "2025-06-03",
                "Originally published by Northern Post.",
                "Twelve monks were arrested in the old town on 3 March 2024."));

    assertThat(families).hasSize(2);
  }

  @Test
  void credit_to_a_publisher_is_not_enough_if_the_texts_have_nothing_in_common() {
    var families =
        families(
            OBSERVER,
            page(
                "Sunday Digest",
                "2025-06-03",
                "Originally published by Harbour Observer.",
                "Twelve monks were arrested in the old town on 3 March 2024."));

    assertThat(families).hasSize(2);
  }

  @Test
  void a_translation_is_known_by_its_days_names_and_figures() {
    var original =
        page(
            "Northern Post",
            "2025-06-01",
            "On 3 March 2025, 1,137 prisoners were held in Hoeryong, Greta Oyelaran said. The fire of"
                + " 9 May 2025 killed 34 of them and 63 were injured, Omar Haddad told reporters."
                + " On 12 May 2025 Ada Lindqvist asked for 520 beds and 48 guards.");
    var translated =
        page(
            "Southern Mail (translation)",
            "2025-06-02",
            "In Hoeryong sat the 3 March 2025 1,137 persons, by words of Greta Oyelaran. From burning"
                + " of 9 May 2025 died 34 and 63 got wounds, informed Omar Haddad. The 12 May 2025"
                + " Ada Lindqvist demanded places 520 and keepers 48.");

    var families = families(original, translated);

    assertThat(families).hasSize(1);
    assertThat(signs(families)).contains("fact-fingerprint", "order");
  }

  @Test
  void a_translation_that_keeps_the_order_of_every_fact_needs_no_other_sign() {
    var original =
        page(
            "Northern Post",
            "2025-06-01",
            "On 3 March 2025, 1,137 prisoners were held in Hoeryong, Greta Oyelaran said. The fire of"
                + " 9 May 2025 killed 34 of them, Omar Haddad told reporters. On 12 May 2025 Ada"
                + " Lindqvist asked for 520 beds. The Harbour Board paid for 71 of them on 14 May"
                + " 2025, and Rosa Medina brought 93 more from Oruro and 88 from Larne on 17 May.");
    var translated =
        page(
            "Southern Mail (translation)",
            "2025-06-02",
            "The 3 March 2025 sat 1,137 persons in Hoeryong, by words of Oyelarane. From burning of"
                + " 9 May 2025 died 34, informed Khadad. The 12 May 2025 was demanded 520 places."
                + " 71 gave the 14 May 2025 a council. Rosita Medini carried 93 the 17 May 2025."
                + " Since then Pak Chol, Ri Song and Kim Yong of the Coast Union count 66 sick, 57"
                + " lame and 45 blind in Tambo, in Port Salo and in Kara-Suu.",
            "Translated by Ola Berg");

    var families = families(original, translated);

    assertThat(families).hasSize(1);
    assertThat(signs(families)).contains("whole-order");
  }

  @Test
  void two_who_sat_in_one_hearing_tell_the_same_in_the_same_order_and_are_no_kin() {
    var families =
        families(
            page(
                "Northern Post",
                "2025-06-01",
                "Greta Oyelaran opened the hearing in Hoeryong on 3 March 2025 and said that 1,137"
                    + " prisoners were held there. Omar Haddad said that 34 had died on 9 May 2025 and"
                    + " 63 were hurt. Ada Lindqvist said that 520 beds and 48 guards were missing."),
            page(
                "Southern Mail",
                "2025-06-01",
                "First to speak was Greta Oyelaran, who put the number of inmates at 1,137 in"
                    + " Hoeryong since 3 March 2025. According to Omar Haddad, the fire of 9 May 2025"
                    + " killed 34; 63 survived with burns. Without 520 more beds and 48 wardens it"
                    + " would happen again, Ada Lindqvist warned."));

    assertThat(families).hasSize(2);
  }

  @Test
  void one_speaker_quoted_by_two_is_no_kinship() {
    var families =
        families(
            page(
                "Harbour Observer",
                "2025-06-01",
                "Ada Lindqvist told the General Assembly on 20 May 2025: \"My brother was taken from our house at night and I have never seen him again.\"",
                "The hall was half empty when she rose and many delegates had gone to lunch."),
            page(
                "Meadow Wire",
                "2025-06-03",
                "Delegates wept in New York on Tuesday. \"My brother was taken from our house at night and I have never seen him again,\" Ada Lindqvist said.",
                "Snow is expected in the northern valleys for the rest of the week."));

    assertThat(families).hasSize(2);
  }

  @Test
  void what_fifty_papers_reprint_comes_from_one_source() {
    var reprints =
        IntStream.range(0, 50)
            .mapToObj(
                i -> page("Paper " + i, "2025-06-02", LEAD, MORE, "Page " + i + " of this paper."))
            .toArray(Told[]::new);

    assertThat(families(reprints)).hasSize(1);
  }

  @Test
  void a_formula_that_an_office_puts_under_all_its_notices_makes_them_no_kin() {
    var notices =
        IntStream.range(0, VILLAGES.size())
            .mapToObj(i ->
                page(
                    "Tannery Union " + VILLAGES.get(i),
                    "2025-06-02",
                    "In %s the guards beat %d weavers on %d March 2025 and took %s away."
                        .formatted(VILLAGES.get(i), 11 + i, 1 + i, BEARERS.get(i)),
                    "Our office in %s asks whoever saw it to write to %s."
                        .formatted(VILLAGES.get(i), BEARERS.get(i)),
                    FORMULA,
                    SECOND_FORMULA))
            .toArray(Told[]::new);

    assertThat(families(notices)).hasSize(VILLAGES.size());
  }

  @Test
  void several_at_work_find_the_same_kin_as_one() {
    var pages =
        IntStream.range(0, 60)
            .mapToObj(i ->
                page(
                    "Paper " + i,
                    "2025-06-02",
                    i % 3 == 0 ? LEAD : "In %s nobody slept.".formatted(VILLAGES.get(i % 16)),
                    "\"We counted %d boats at the pier of %s,\" said Greta Oyelaran."
                        .formatted(11 + i, VILLAGES.get(i % 16))))
            .toList();
    var several = new Several();
    var input = new FamilyStage.Input(pages, e -> Map.of(), t -> Map.of());

    assertThat(new FamilyStage().join(input, several)).isEqualTo(new FamilyStage().join(input));
    assertThat(several.portions()).anyMatch(items -> items > 1);
  }

  @Test
  void a_document_without_kin_is_a_family_of_one() {
    assertThat(families(OBSERVER)).hasSize(1);
    assertThat(families(OBSERVER).getFirst().edges()).isEmpty();
    assertThat(families()).isEmpty();
  }

  @Test
  void kin_of_kin_are_one_family() {
    assertThat(
            families(
                OBSERVER,
                page(
                    "Meadow Wire",
                    "2025-06-03",
                    LEAD,
                    MORE,
                    "The wire has this from its own staff."),
                page(
                    "Sunday Digest",
                    "2025-06-03",
                    "Originally published by Meadow Wire.",
                    LEAD,
                    MORE)))
        .singleElement()
        .satisfies(f -> assertThat(f.members()).hasSize(3).isSorted());
  }

  private static List<Family> families(Told... told) {
    return compare(told).families();
  }

  private static List<String> signs(List<Family> families) {
    return families.stream()
        .flatMap(f -> f.edges().stream())
        .flatMap(e -> e.signs().stream())
        .map(Sign::type)
        .toList();
  }
}
