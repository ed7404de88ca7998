package org.rapporteur.analyze.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.blocks;
import static org.rapporteur.analyze.ReadingRoom.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.text.Block.Kind;

class BlockStageTest {
  private static final String LEAD =
      "The members of the coastal assembly met on Tuesday in the old town hall and heard three"
          + " witnesses who had fled across the northern border during the last two winters.";
  private static final String MORE =
      "A second hearing is expected before the end of the year, the office of the clerk said.";
  private static final String PAGE =
      String.join(
          "\n",
          "Skip to content",
          "Assembly hears three witnesses",
          "By Ada Lindqvist",
          "Published June 3, 2025",
          LEAD,
          MORE,
          "Photo: The town hall in spring",
          "\u00A9 2025 Harbour Observer. All rights reserved.",
          "Related articles",
          "Minister of Fisheries resigns after the storm",
          "Fish prices rise in the northern ports, traders say\u2026",
          "Leave a Reply",
          "I was there and it was a very different meeting.");

  @Test
  void a_page_of_plain_text_is_divided_by_what_its_lines_are_for() {
    assertThat(blocks(plain(PAGE)))
        .contains(
            "FURNITURE: Skip to content",
            "TITLE: Assembly hears three witnesses",
            "BYLINE: By Ada Lindqvist",
            "DATE: Published June 3, 2025",
            "BODY: " + LEAD,
            "BODY: " + MORE,
            "CAPTION: Photo: The town hall in spring",
            "LEGAL: \u00A9 2025 Harbour Observer. All rights reserved.");
  }

  @Test
  void the_motto_of_a_state_in_its_letterhead_is_no_title() {
    assertThat(blocks(plain(letter("Honour – Unity – Justice"))))
        .contains("FURNITURE: Honour – Unity – Justice");
    assertThat(blocks(plain(letter("Honour and Unity before Justice"))))
        .contains("TITLE: Honour and Unity before Justice");
  }

  private static String letter(String line) {
    return String.join(
        "\n",
        "REPUBLIC OF LARNIA",
        line,
        "",
        "The Ministry of Justice took note of the report and asks all judges to see to justice.",
        LEAD,
        MORE);
  }

  @Test
  void the_name_of_the_publisher_above_a_text_says_who_wrote_it_and_no_more() {
    var source = new SourceDescription("Harbour Observer", null, null, null, null, null);
    String text = String.join("\n", "Harbour Observer", LEAD, MORE);
    var page = new Document(ReadingRoom.id(text), "page.txt", text, List.of(), source);
    assertThat(blocks(page)).contains("BYLINE: Harbour Observer", "BODY: " + LEAD);
    assertThat(blocks(plain(text))).contains("BYLINE: Harbour Observer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lake Wire – translated from French and shortened",
        "Translation automatic. Agency Voz del Lago."
      })
  void who_had_a_text_translated_is_no_title_and_no_text(String line) {
    assertThat(blocks(plain(String.join("\n\n", "Court hears Ada", line, LEAD, MORE))))
        .contains("LEGAL: " + line, "BODY: " + LEAD);
    assertThat(blocks(plain(String.join("\n\n", LEAD, MORE, line)))).contains("LEGAL: " + line);
  }

  @Test
  void an_official_paper_begins_with_whose_it_is_and_a_headline_in_capitals_is_none() {
    assertThat(
            blocks(
                plain(
                    String.join(
                        "\n",
                        "REPUBLIC OF DALUN",
                        "MINISTRY OF PORTS",
                        "Harbour Directorate",
                        LEAD))))
        .contains(
            "BYLINE: REPUBLIC OF DALUN",
            "BYLINE: MINISTRY OF PORTS",
            "BYLINE: Harbour Directorate",
            "BODY: " + LEAD);
    assertThat(blocks(plain(String.join("\n", "REPUBLIC HEARS THREE WITNESSES", LEAD))))
        .doesNotContain("BYLINE: REPUBLIC HEARS THREE WITNESSES");
  }

  @Test
  void what_its_last_line_says_of_the_authors_is_a_byline() {
    String line = "The authors are fellows of the Harbour Institute. Views are their own.";
    assertThat(blocks(plain(String.join("\n\n", LEAD, MORE, line)))).contains("BYLINE: " + line);
  }

  @Test
  void a_headline_that_is_not_the_longest_line_above_a_text_yields_names() {
    String text =
        String.join(
            "\n\n",
            "Sixty bodies at Dobala",
            "Harbour News Agency, abridged by the editors of the evening",
            LEAD,
            "The graves at Dobala were opened on Monday. Nobody in Dobala had spoken of them.");

    assertThat(blocks(plain(text))).contains("BYLINE: Sixty bodies at Dobala");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press notes on Norway",
        "BERGEN EARTHQUAKE",
        "Norway: end this quarrel",
        "Bergen",
        "Fjord Alliance for Liberties"
      })
  void a_line_above_the_text_yields_names_whether_or_not_the_text_prints_them_again(String line) {
    assertThat(
            blocks(
                plain(
                    String.join(
                        "\n\n", line, "Pilots of the northern coast vote to strike", LEAD, MORE))))
        .contains("BYLINE: " + line);
  }

  @Test
  void what_stands_below_related_or_comments_belongs_to_it() {
    assertThat(blocks(plain(PAGE)))
        .contains(
            "RELATED: Minister of Fisheries resigns after the storm",
            "RELATED: Fish prices rise in the northern ports, traders say\u2026",
            "COMMENT: I was there and it was a very different meeting.");
  }

  @Test
  void nothing_is_stripped_every_word_stands_in_one_block() {
    var blocks = new BlockStage().apply(plain(PAGE)).blocks();

    assertThat(blocks.stream().mapToInt(b -> b.end() - b.start()).sum())
        .isEqualTo(PAGE.replace("\n", "").length());
    assertThat(blocks).isSortedAccordingTo((a, b) -> Integer.compare(a.end(), b.start() + 1));
  }

  @Test
  void comments_related_stories_and_furniture_yield_neither_names_nor_claims() {
    assertThat(List.of(Kind.COMMENT, Kind.RELATED, Kind.LEGAL, Kind.FURNITURE))
        .noneMatch(Kind::yieldsClaims)
        .noneMatch(Kind::yieldsNames);
  }

  @Test
  void a_paragraph_on_the_author_below_related_is_a_byline_not_a_related_story() {
    String page =
        String.join(
            "\n",
            "Assembly hears three witnesses",
            "Ada Lindqvist",
            LEAD,
            MORE,
            "Related articles",
            "Ada Lindqvist is a reporter who covers the northern coast.");

    assertThat(blocks(plain(page)))
        .contains("BYLINE: Ada Lindqvist is a reporter who covers the northern coast.");
  }

  @Test
  void a_line_break_inside_a_korean_sentence_ends_no_paragraph() {
    assertThat(
            blocks(
                plain(
                    "어민회는 “배를 돌려 달라”고 말했다. 한지우 대표는 “책임자를 처벌하라”고\n강조했다.\n"
                        + "어민 단체, 정부에 사과 요구\n어민회는 12일 정부에 사과를 요구했다.")))
        .contains("BODY: 어민회는 “배를 돌려 달라”고 말했다. 한지우 대표는 “책임자를 처벌하라”고\n강조했다.")
        .contains("BODY: 어민회는 12일 정부에 사과를 요구했다.");
  }

  @Test
  void hard_wrapped_lines_are_one_paragraph() {
    String first =
        "The members of the assembly met on Tuesday in the\nold town hall and heard three witnesses"
            + " who had\nfled across the northern border last winter.";
    String second =
        "A second hearing is expected before the end of\nthe year, the office of the clerk said in"
            + " a\nstatement on Friday.";

    assertThat(blocks(plain(first + "\n\n" + second)))
        .containsExactly("BODY: " + first, "BODY: " + second);
  }

  @Test
  void a_sentence_that_a_column_broke_is_one_paragraph_where_other_lines_are_paragraphs() {
    String broken =
        "Union leaders claimed on Sunday that several of their members\nhad been buried in secret.";

    assertThat(blocks(plain(String.join("\n", LEAD, broken, MORE))))
        .containsExactly("BODY: " + LEAD, "BODY: " + broken, "BODY: " + MORE);
  }

  @Test
  void what_stands_behind_the_last_stop_of_a_paragraph_does_not_hide_it() {
    String credited =
        "The governor said two men had been shot on the road. A clerk denied it. Source: BBC";
    String cut =
        "The mayor of the town said that soldiers had burned the mill and that the two men who had"
            + " seen them would";

    assertThat(blocks(plain(String.join("\n", "Villagers tell of a raid", LEAD, credited, cut))))
        .contains("BODY: " + credited, "BODY: " + cut);
    assertThat(blocks(plain("Villagers tell of a raid\n\n" + cut))).contains("BODY: " + cut);
  }

  @Test
  void links_side_by_side_are_no_sentence_that_was_cut_off() {
    String links = "Home  News  Sport  Weather  Travel  Culture  Music  Books  Film  Shop  Jobs";

    assertThat(blocks(plain(String.join("\n", LEAD, MORE, links)))).contains("FURNITURE: " + links);
  }

  @Test
  void short_sentences_that_lead_up_to_a_long_one_are_the_text() {
    String first = "The forest court arrested three doctors on Tuesday.";
    String second = "It will hear them on 12 May, a lawyer said.";

    assertThat(blocks(plain(String.join("\n\n", first, second, LEAD))))
        .containsExactly("BODY: " + first, "BODY: " + second, "BODY: " + LEAD);
  }

  @Test
  void lines_that_end_like_sentences_are_paragraphs() {
    assertThat(blocks(plain(LEAD + "\n" + MORE))).containsExactly("BODY: " + LEAD, "BODY: " + MORE);
  }

  @Test
  void what_the_file_declares_outranks_the_wording() {
    assertThat(declared("The members met on Tuesday in the old town hall.", Layout.ASIDE))
        .isEqualTo(Kind.RELATED);
    assertThat(declared("The members met on Tuesday in the old town hall.", Layout.COMMENT))
        .isEqualTo(Kind.COMMENT);
    assertThat(declared("Assembly hears three witnesses", Layout.TITLE)).isEqualTo(Kind.TITLE);
    assertThat(declared("The town hall in spring", Layout.CAPTION)).isEqualTo(Kind.CAPTION);
  }

  @Test
  void a_declared_paragraph_may_still_be_furniture() {
    assertThat(declared("Subscribe to our daily newsletter", Layout.PARAGRAPH))
        .isEqualTo(Kind.FURNITURE);
  }

  @Test
  void a_block_has_its_own_language_and_a_short_one_that_of_its_document() {
    String korean =
        "\uC678\uAD50\uBD80\uB294 \uD654\uC694\uC77C\uC5D0 \uC131\uBA85\uC744 \uBC1C\uD45C\uD588\uB2E4.";
    var blocked = new BlockStage().apply(plain(LEAD + "\n" + korean + "\nOh no."));

    assertThat(blocked.language()).isEqualTo("en");
    assertThat(blocked.blocks().stream().map(b -> b.language())).containsExactly("en", "ko", "en");
  }

  @Test
  void what_a_resolution_recalls_and_calls_for_is_text() {
    String recalling =
        "Recalling its resolution of 4 May 2021 on the pilots of the northern coast,";
    String calling = "1. Calls on the Fjord Council to free the four pilots held in Bergen;";

    assertThat(blocks(plain(String.join("\n", "The Assembly,", recalling, calling))))
        .contains("BODY: " + recalling, "BODY: " + calling);
  }

  @Test
  void a_quotation_that_a_space_parts_from_its_mark_ends_a_sentence() {
    String said = "Le maire de Larne, au micro de la radio, a soupiré : « L'autre. »";

    assertThat(blocks(plain(String.join("\n", LEAD, MORE, said)))).contains("BODY: " + said);
  }

  @Test
  void a_korean_text_begins_with_its_first_sentence_though_a_later_one_is_longer() {
    String lead =
        "베르겐 항만위원회(위원장 남기윤)는 27일 제118차 회의에서 지난해 12월부터 이듬해 1월 사이 도선사 여덟 명이 항구를 떠난 사실을 확인하였다.";
    String list = "위원회는 나루터 옆 창고에 갇혔던 사람들의 이름을 하나하나 불렀다.";
    String last =
        "지난 4월 가족 아홉 사람이 신청하였고 6월에 조사를 시작하였다. 조사관들은 마을마다 떠난 날이 같은 집을 찾아 이름을 맞추어 보았으며, 한 집안에서"
            + " 세 사람이 같은 날 떠난 경우도 있었다. 돌아온 사람은 아직 없다.";

    assertThat(blocks(plain(String.join("\n\n", lead, list, last))))
        .contains("BODY: " + lead, "BODY: " + list, "BODY: " + last);
  }

  @Test
  void a_line_above_the_text_that_prints_a_name_of_the_text_yields_names() {
    String text =
        "Press release 4/2024 - Harbour Court of Larne\nThe tribunal of the coast frees four men held"
            + " since the spring\n"
            + LEAD
            + "\nThe Harbour Court of Larne will sit again in June.";

    assertThat(blocks(plain(text)))
        .contains("BYLINE: Press release 4/2024 - Harbour Court of Larne");
  }

  @Test
  void a_heading_leaves_the_language_of_its_document_only_for_one_it_clearly_speaks() {
    assertThat(Languages.of("UN inquiry says a militia di Lerna killed no man", "en"))
        .isEqualTo("en");
    assertThat(Languages.of("El tribunal de la ciudad libera a los cuatro presos", "en"))
        .isEqualTo("es");
  }

  @Test
  void an_empty_text_has_no_blocks() {
    assertThat(blocks(plain(""))).isEmpty();
    assertThat(blocks(plain(" \n\u00A0\n\uFEFF"))).isEmpty();
  }

  @Test
  void a_second_reading_finds_the_same_blocks() {
    assertThat(new BlockStage().apply(plain(PAGE))).isEqualTo(new BlockStage().apply(plain(PAGE)));
  }

  /// What a text is for in a file that declares its layout.
  static Kind declared(String text, Layout layout) {
    var regions = List.of(new Region(0, text.length(), layout));
    var document =
        new Document(ReadingRoom.id(text), "page.html", text, regions, SourceDescription.UNKNOWN);
    return new BlockStage().apply(document).blocks().getFirst().kind();
  }
}
