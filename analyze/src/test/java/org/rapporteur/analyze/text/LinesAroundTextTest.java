package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.blocks;
import static org.rapporteur.analyze.ReadingRoom.plain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.text.Block.Kind;

/// What the lines above and below a text are for: whose it is, who signed it, whom to ask, and what
/// is only the page around it.
class LinesAroundTextTest {
  private static final String LEAD =
      "The members of the coastal assembly met on Tuesday in the old town hall and heard three"
          + " witnesses who had fled across the northern border during the last two winters.";
  private static final String MORE =
      "A second hearing is expected before the end of the year, the office of the clerk said.";

  private static final String TWO =
      "The fishermen of the northern ports say that they were not asked before the assembly met."
          + " They want to be heard at the second hearing, and have written to the clerk.";

  private static Document page(String... paragraphs) {
    return plain(String.join("\n\n", paragraphs));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enquiries: Harbour Fund, Berkeley Square, London",
        "Press contact: Ana Ruiz, Quay Road 4, Larne",
        "For further information: Ana Ruiz, Head of Office; Jon Hale, Larne",
        "Media: Jon Hale (Oslo)",
        "Photo: Harbour News",
        "Thanks: the Harbour Fund; Jon Hale",
        "© Harbour Observer, Quay Road, Larne",
        "Text: Ana Ruiz | Photos: Jon Hale",
        "Larne · Oslo · The Hague",
        "Spokesperson: Ana Ruiz, tel. +47 000 00 414"
      })
  void who_answers_for_a_text_or_helped_with_it_is_named_around_it(String line) {
    assertThat(blocks(page(LEAD, MORE, line))).contains("IMPRINT: " + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"소셜공유", "유튜브", "카카오톡", "URL 복사", "글자 크기 조절", "기사 듣기"})
  void what_a_korean_page_offers_its_readers_is_furniture(String line) {
    assertThat(blocks(page(line, "섬마을 어민회는 12일 정부에 사과를 요구했다.", "대표는 다시 오겠다고 말했다.")))
        .contains("FURNITURE: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 мая 2027 года",
        "Valletta, 2 October 2025, 18:40 CET",
        "House of the Lake – Written answers, Tuesday 9 June 2026",
        "[서울=호수뉴스] 2026년 6월 11일",
        "일 시 : 2026년 6월 11일(목) 10시",
        "14 травня 2027 року",
        "Gdynia, 4 września 2027 r.",
        "4 Mayıs 2027",
        "Ternate, 9 Agustus 2027",
        "الجزائر، 9 جويلية 2027",
        "Piura, 9 de setiembre de 2027",
        "بيروت، 9 أيار 2027",
        "lundi 4 mai 2027",
        "Lima, 9 de mayo de 2027",
        "湖滨新闻网 2027年6月3日",
        "Council of the Lake – Press release – 20 April 2027",
        "Fjord Council | Press room | 5 February 2027"
      })
  void a_line_that_is_a_day_is_one_in_every_language(String line) {
    assertThat(blocks(page(line, LEAD, MORE))).contains("DATE: " + line);
  }

  @Test
  void the_number_of_a_release_names_nobody() {
    String line = "Press Release GA/SHC/4501";
    assertThat(blocks(page("HARBOUR FUND", line, LEAD, MORE))).contains("FURNITURE: " + line);
  }

  @Test
  void whom_to_ask_is_named_even_below_the_end_of_a_release() {
    String line = "Media contact: Ana Ruiz, Harbour Fund";
    assertThat(blocks(page(LEAD, MORE, "# # #", line))).contains("IMPRINT: " + line);
  }

  @Test
  void a_text_goes_on_below_related_stories_in_its_middle() {
    String story = "Harbour Fund opens a school in Larne";
    var blocks = blocks(page(LEAD, MORE, "Read also", story, TWO, TWO + " It was late."));
    assertThat(blocks).contains("RELATED: " + story, "BODY: " + TWO);
    assertThat(blocks(page(LEAD, MORE, "Read also:", story, MORE, LEAD, MORE)))
        .endsWith("RELATED: " + story, "BODY: " + MORE, "BODY: " + LEAD, "BODY: " + MORE);
  }

  @Test
  void several_articles_in_one_file_are_all_read() {
    String title = "Fish prices rise in the north";
    assertThat(blocks(page(LEAD, MORE, "Most read", "Carpets of Larne", title, TWO, TWO)))
        .endsWith("BODY: " + TWO, "BODY: " + TWO);
  }

  @Test
  void teasers_are_not_the_text_that_goes_on() {
    String teaser = "The price of fish rose in all ports of the north, traders told us.";
    String headline = "Fish prices rise in the north";
    assertThat(
            blocks(
                page(LEAD, MORE, "Related", headline, teaser, headline, teaser, headline, teaser)))
        .contains("RELATED: " + teaser);
    assertThat(blocks(page(LEAD, MORE, "Leave a Reply", TWO, TWO))).contains("COMMENT: " + TWO);
  }

  @Test
  void lines_below_related_stories_name_nobody_who_stands_behind_the_text() {
    String line = "Harbour Fund opens a school in Larne";
    assertThat(blocks(page(LEAD, MORE, "Related", line))).contains("RELATED: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read also: President Signs Pardon Law",
        "Related: Carpets of Larne are sold in six countries",
        "You have read 3 of your 5 free articles this month.",
        "This article is for subscribers. Continue reading for 2 euros.",
        "You have 2 free articles left. Subscribe from SSP 9,000 a month",
        "Tags: Harbour, Larne",
        "Open positions"
      })
  void what_only_looks_like_a_signature_is_none(String line) {
    assertThat(blocks(page(LEAD, MORE, line))).contains("FURNITURE: " + line);
  }

  @Test
  void who_answers_for_a_text_is_named_but_claims_nothing() {
    assertThat(Kind.IMPRINT.yieldsNames()).isTrue();
    assertThat(Kind.IMPRINT.yieldsClaims()).isFalse();
    assertThat(BlockStageTest.declared("Media contact: Ana Ruiz, Larne", Layout.HEADING))
        .isEqualTo(Kind.IMPRINT);
  }

  @Test
  void how_a_press_release_ends_is_no_part_of_its_story() {
    String contact =
        "For further information, please contact: press@fund.example. The fund helps ports after"
            + " storms. To be added to the mailing list, write to us. PortWeb, Harbour Tracking Service.";
    String about =
        "The Harbour Fund is an independent charity that helps coastal towns after storms.";
    String release =
        String.join("\n", LEAD, MORE, LEAD, MORE, about, contact, "Photo: Meadow Images");

    assertThat(blocks(plain(release)))
        .contains("IMPRINT: " + about, "IMPRINT: " + contact, "IMPRINT: Photo: Meadow Images");
    assertThat(blocks(plain(String.join("\n", LEAD, about, MORE)))).contains("BODY: " + about);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Front page / Ports / Weather / Chess / Archive",
        "FJORD WIRE – morning letter for pilots – 12.03.2025 – Login | Unsubscribe",
        "Breaking: Ferry fares to fall from June",
        "Advertisement: loans for boats from 4% a year"
      })
  void what_a_site_says_of_itself_above_a_text_is_furniture(String line) {
    assertThat(blocks(page(line, "Pilots of Bergen vote to strike", LEAD, MORE)))
        .contains("FURNITURE: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Fjord Post | News from the coast",
        "Fjord Papers ISSN 1234-5678",
        "Bergen · Friday, 5 February 2027 · 20 kr"
      })
  void whose_a_text_is_and_where_it_came_out_is_named_above_it(String line) {
    assertThat(blocks(page(line, "Pilots of Bergen vote to strike", LEAD, MORE)))
        .contains("IMPRINT: " + line);
  }

  @Test
  void a_row_of_figures_yields_the_name_before_them() {
    assertThat(blocks(plain(String.join("\n", LEAD, "Alta Fjord         9     7      640", MORE))))
        .contains("IMPRINT: Alta Fjord         9     7      640");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last modified: March 14, 2025 | Tags: Ports, Pilots",
        "Cod index 41.3 kroner (+0.2). More prices on page 9.",
        "Anybody who has seen the wreck may report it by calling 1-800-555-0199."
      })
  void what_a_site_says_below_a_text_is_furniture(String line) {
    assertThat(blocks(page(LEAD, MORE, LEAD, MORE, line))).contains("FURNITURE: " + line);
  }

  @Test
  void below_its_end_a_release_says_only_what_has_a_year() {
    String members =
        "The Pilots Board consists of 9 independent experts and watches over the ports.";
    String chair = "Ms. Lena Brandt was appointed to the Board in May 2024.";
    assertThat(blocks(page(LEAD, MORE, "ENDS", members, chair)))
        .contains("FURNITURE: " + members, "BODY: " + chair);
    assertThat(blocks(page(LEAD, MORE, members))).contains("BODY: " + members);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This article was translated by a machine. Harbour News is not responsible for errors.",
        "Translated automatically from the Russian. Harbour Kuryer answers for no inaccuracies.",
        "Older post: Nine days on the road to Port Claro",
        "18:25   Views: 41,206",
        "Sign in   Subscribe from 199 soms a month"
      })
  void what_a_page_says_around_a_text_is_no_part_of_it(String line) {
    assertThat(blocks(page(LEAD, MORE, line)))
        .filteredOn(block -> block.endsWith(": " + line))
        .singleElement()
        .asString()
        .matches("(?s)(FURNITURE|LEGAL): .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ana Ruiz in Larne and Jon Hale in Osh; editing by Mark Bell)",
        "Issued by Ana Ruiz, Vice-President, Trade Branch",
        "Keeper of the minutes: A. Ruiz",
        "(Spokesperson: Ana Ruiz)",
        "Office of the Governor",
        "Fiscalía de Delitos contra Sindicalistas"
      })
  void who_wrote_or_signed_a_text_is_named_below_it(String line) {
    assertThat(blocks(page(LEAD, MORE, line))).contains("BYLINE: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nukus, 4 March 2026",
        "Done at Port Claro, March 4, 2026",
        "Press release – Larne, 26 March 2025",
        "LARNE (16 March 2026)",
        "March 26, 2025 – Larne, Ontario",
        "Larne / Osh, 24 April 2026",
        "Larne, May 27, HARBINFORM"
      })
  void the_line_that_says_where_and_when_a_text_was_signed_yields_names(String line) {
    assertThat(blocks(page(LEAD, MORE, line))).contains("DATE: " + line);
  }

  @Test
  void a_long_paragraph_without_spaces_is_text_though_it_begins_with_a_year() {
    String paragraph = "2019年12月26日，警方在湖滨市带走了参加聚会的二十余名律师和公民，家属至今没有收到任何通知。发言人说，此事正在调查。";
    assertThat(blocks(page("湖滨市的居民周一在市政厅前集会，要求公布名单，市长没有出面，警察也没有说话。", paragraph)))
        .contains("BODY: " + paragraph);
  }
}
