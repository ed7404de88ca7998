package org.rapporteur.analyze.trace.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.telling.Tie.Name;

class TieReaderTest {
  private static final TieReader READER = new TieReader(List.of());

  private static List<String> ties(String text) {
    return READER.read(text, true).stream().map(TieReaderTest::words).toList();
  }

  private static String words(Tie tie) {
    return end(tie.from())
        + " "
        + tie.relation()
        + " "
        + end(tie.to())
        + (tie.hedged() ? " HEDGED" : "")
        + (tie.former() ? " FORMER" : "");
  }

  private static String end(@org.jspecify.annotations.Nullable Name name) {
    return name == null ? "entry" : name.text();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A company based in Nampo that is subordinate to Ryobong General Corporation (designated in April 2009) and is involved in trade. | entry SUBORDINATE Ryobong General Corporation
          Green Larch Associated Corporation has taken over many of the activities of KODIM. | Green Larch Associated Corporation TOOK_OVER KODIM
          Used by KODIM for trading purposes. | entry USED_BY KODIM
          KODIM is the parent company of Hesung Trading Corporation. | KODIM CONTROL Hesung Trading Corporation
          Suspected it has been involved in supplying goods to Lagoa's Harmat Industrial Group. | entry SUPPLIES Harmat Industrial Group HEDGED
          Believed to be a front company for Office 44. | Office 44 CONTROL entry HEDGED
          Noeul Bureau sent 60 workers to Tern Cannery. | Noeul Bureau EMPLOYS Tern Cannery
          Overseas representative for KODIM. | entry REPRESENTS KODIM
          Lowfell Cobalt, a subsidiary of Kestrel Mining SA, ships ore to Brightwater Batteries. | Lowfell Cobalt SUPPLIES Brightwater Batteries
          Hailan Mill, whose majority shareholder is the Tarim Corps, sells yarn to Vestra Apparel. | Hailan Mill SUPPLIES Vestra Apparel
          Hailan Mill is owned by the Tarim Corps, which sells yarn to Vestra Apparel. | Tarim Corps SUPPLIES Vestra Apparel
          Ana Petrov, director of Seagrass Holdings, owns half of Coral Shipping. | Ana Petrov OWNERSHIP Coral Shipping
          Redwood Exports supplied furniture to Hearthside Stores between 2018 and 2020. | Redwood Exports SUPPLIES Hearthside Stores
          On 3 May 2021 the Chosan Bureau bought 100 percent of the shares in Harborline Foods. | Chosan Bureau OWNERSHIP Harborline Foods
          Jointly owned by Amur Timber and the Ministry of Forests. | Ministry of Forests OWNERSHIP entry
          Procurement arm of the Fifth Directorate. | Fifth Directorate CONTROL entry
          Donggang Marine is a joint venture between Harborline Foods and the Chosan Bureau. | Harborline Foods OWNERSHIP Donggang Marine
          Formerly owned by Vostok Arms Group. | Vostok Arms Group OWNERSHIP entry FORMER
          Was the owner of Baikal Foods until its sale in 2019. | entry OWNERSHIP Baikal Foods FORMER
          Tanho Commercial Bank Representative in Lisbon. | entry REPRESENTS Tanho Commercial Bank
          Operator/manager of the vessel MORNING TIDE (IMO 9111111). | entry OPERATES MORNING TIDE
          Son of Kim Yong Ho. | entry FAMILY Kim Yong Ho
          A subsidiary of Haneul Shipping Group, Orlik Line operates the vessel GREEN PINE. | Haneul Shipping Group CONTROL Orlik Line
          Vessel owned by Orlik Line and managed by Bada Shipmanagement. | entry MANAGED Bada Shipmanagement
          It is controlled by the Ministry of Fisheries and has provided financial services in support of Sonamu Bank. | entry SUPPORTS Sonamu Bank
          Is suspected of supplying coal to Gannet Metals Ltd. It owns 49 percent of Tern Joint Venture. | entry OWNERSHIP Tern Joint Venture
          Directly or indirectly owned by Haneul Bureau. | Haneul Bureau OWNERSHIP entry
          The bank is 100% owned by the state-run Sonamu Corporation. | Sonamu Corporation OWNERSHIP entry
          Ri Song Ho is an official of Orlik Trading, which is reportedly owned or controlled by, or acting for, the Haneul Bureau. | Haneul Bureau CONTROL Orlik Trading HEDGED
          Sable Reefers Ltd. supplies Tern Cannery with squid and sells to Orlik Foods. | Sable Reefers Ltd. SUPPLIES Orlik Foods
          """)
  void ties_of_list_comments_are_read_with_their_direction(String text, String tie) {
    assertThat(ties(text)).contains(tie);
  }

  @Test
  void owned_or_controlled_or_acting_for_is_one_claim_with_alternatives() {
    var ties =
        READER.read(
            "Owned or controlled by, or acts or purports to act for or on behalf of Tanho Bank and"
                + " KODIM.",
            true);
    assertThat(ties).hasSize(2);
    assertThat(ties)
        .allSatisfy(t -> assertThat(t.says()).containsExactly("owned", "controlled", "acting for"))
        .allSatisfy(t -> assertThat(t.hedged()).isFalse());
    assertThat(ties).extracting(t -> end(t.from())).containsExactly("Tanho Bank", "KODIM");
  }

  @Test
  void managed_by_officials_is_not_managed_by_their_bank() {
    var tie =
        READER
            .read(
                "Amrok, which was established in 2006, is a Tanho-related company managed by Tanho"
                    + " officials.",
                true)
            .getFirst();
    assertThat(tie.says()).containsExactly("managed by officials");
    assertThat(end(tie.from())).isEqualTo("Amrok");
  }

  @Test
  void what_is_joined_by_and_speaks_of_the_same_subject() {
    assertThat(ties("Wholly owned by Iseul Trading Co., Ltd. and linked to Noeul Bureau."))
        .containsExactly("Iseul Trading Co., Ltd. OWNERSHIP entry", "entry LINKED Noeul Bureau");
    assertThat(
            ties(
                "KKB provides services in support of Tanho Bank and Hyosin Trading Corporation, a"
                    + " subordinate of Ryobong General Corporation."))
        .contains("Hyosin Trading Corporation SUBORDINATE Ryobong General Corporation");
  }

  @Test
  void shares_are_told_in_their_own_words() {
    assertThat(
            READER
                .read("Orlik Fund holds a 51 percent stake in Sable Reefers.", false)
                .getFirst()
                .share())
        .isEqualTo("a 51 percent stake");
    assertThat(READER.read("It is wholly owned by Orlik Fund.", true).getFirst().share())
        .isEqualTo("wholly");
    assertThat(READER.read("Owned by Orlik Fund (60%) and Bada Trading (40 per cent).", true))
        .extracting(Tie::share)
        .containsExactly("60%", "40 per cent");
  }

  @Test
  void the_passage_is_exactly_the_words_that_say_so() {
    var text = "In 2019 it moved. Sable Reefers is controlled by Noeul Bureau, the court found.";
    var tie = READER.read(text, false).getFirst();
    assertThat(text.substring(tie.start(), tie.end()))
        .isEqualTo("Sable Reefers is controlled by Noeul Bureau");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reportedly owned by Noeul Bureau.",
        "It may be controlled by Noeul Bureau.",
        "Sable Reefers is controlled by Noeul Bureau, it is believed.",
        "According to a former clerk, Sable Reefers supplied squid to Orlik Foods.",
        "Sable Reefers is alleged to act on behalf of Noeul Bureau.",
        "Sable Reefers is possibly a subsidiary of Noeul Bureau.",
        "Two traders claimed that Sable Reefers sells squid to Orlik Foods.",
        "Three former employees said that Sable Reefers is owned by Noeul Bureau.",
        "A person familiar with the matter said Sable Reefers is controlled by Noeul Bureau.",
        "Prosecutors accuse Sable Reefers of acting on behalf of Noeul Bureau."
      })
  void a_hedged_tie_is_never_stated(String text) {
    assertThat(READER.read(text, true))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.hedged()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is not owned by Noeul Bureau.",
        "Sable Reefers denied that it is controlled by Noeul Bureau.",
        "There is no evidence that Sable Reefers is owned by Noeul Bureau.",
        "The minister met the delegation of Noeul Bureau in Lisbon.",
        "Sable Reefers never supplied squid to Orlik Foods.",
        "It is untrue that Sable Reefers is owned by Noeul Bureau.",
        "Is Sable Reefers owned by Noeul Bureau?",
        "Sable Reefers was to have sold squid to Orlik Foods.",
        "From 2027 Sable Reefers will be owned by Noeul Bureau.",
        "Orlik Foods rejected claims that it buys squid from Sable Reefers.",
        "Sable Reefers sent a letter to Orlik Foods.",
        "Orlik Foods received a complaint from Ana Petrov.",
        "The Special Rapporteur received information from the Government of Japan.",
        "Orlik Foods ordered an audit from Verity Auditors.",
        "Kestrel Mining sold Lowfell Cobalt to Northgate Metals.",
        ""
      })
  void what_is_denied_or_not_said_is_no_tie(String text) {
    assertThat(READER.read(text, true)).isEmpty();
  }

  @Test
  void in_a_document_a_sentence_without_a_named_subject_gives_no_tie() {
    assertThat(READER.read("The plant is owned by Noeul Bureau.", false)).isEmpty();
  }

  @Test
  void known_names_are_found_in_any_case() {
    var reader = new TieReader(List.of("tern cannery", "오를릭 식품"));
    assertThat(reader.read("tern cannery sells squid to 오를릭 식품.", false))
        .extracting(TieReaderTest::words)
        .containsExactly("tern cannery SUPPLIES 오를릭 식품");
  }
}
