package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.Kept.assertKept;
import static org.rapporteur.report.html.Site.found;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.report.LakeArdoCase;

/// What the report of the sample case says.
final class HtmlReportTest {
  private static final char TURNS_ROUND = '\u202E';

  @TempDir static Path folder;
  private static Site site;

  @BeforeAll
  static void write() throws IOException {
    site = Site.of(HtmlReport.write(new LakeArdoCase(), folder));
  }

  @Test
  void the_first_page_is_the_one_that_was_read_and_kept() throws IOException {
    assertKept(site.index(), "index.html");
  }

  @Test
  void the_page_of_a_source_is_the_one_that_was_read_and_kept() throws IOException {
    assertKept(site.source("news/northern-post.txt"), "source.html");
  }

  @Test
  void the_same_case_gives_the_same_bytes() throws IOException {
    assertThat(Site.of(HtmlReport.write(new LakeArdoCase(), folder.resolve("again"))))
        .isEqualTo(site);
  }

  @Test
  void every_section_is_there() {
    assertThat(found(site.index(), "<h2 id=\"([a-z]+)\""))
        .containsExactly(
            "summary",
            "timeline",
            "otherwise",
            "people",
            "agreements",
            "contradictions",
            "denials",
            "variants",
            "speech",
            "violations",
            "families",
            "unknown",
            "sources",
            "method",
            "notes");
  }

  @Test
  void a_plan_or_a_demand_or_an_allegation_is_not_on_the_timeline() {
    assertThat(site.section("timeline"))
        .contains("Open session on the Lake Ardo camp")
        .doesNotContain("Vote on an inquiry", "Closing of the camp", "Guards killed");
    assertThat(site.section("otherwise")).contains("Planned</span>", "Requested</span>");
    assertThat(site.section("violations")).contains("Alleged</span>", "Denied</span>");
  }

  @Test
  void a_date_that_no_source_prints_is_worked_out_wherever_it_stands() {
    assertThat(site.section("violations")).contains("worked out from “last December”");
    assertThat(site.section("timeline"))
        .contains("worked out from “five years ago” and “4 March 2031”");
    assertThat(site.section("summary")).contains("2026 (worked out)");
    assertThat(site.source("news/harbour-courier.txt")).contains("worked out from “on Monday”");
  }

  @Test
  void copies_count_once() {
    assertThat(site.section("agreements")).contains("two independent families (three sources)");
    assertThat(site.section("families")).contains("copied from</span>");
  }

  @Test
  void the_words_in_which_passages_differ_are_marked() {
    assertThat(site.section("contradictions"))
        .contains("<mark>three</mark> hours", "<mark>five</mark> hours");
  }

  @Test
  void a_denial_is_shown_apart_from_contradictions() {
    assertThat(site.section("contradictions")).doesNotContain("Janko Bril");
    assertThat(site.section("denials")).contains("Janko Bril", "Dora Meskin");
  }

  @Test
  void what_is_not_known_is_listed() {
    assertThat(site.section("unknown"))
        .contains(
            "Appeal signed by organizations",
            "Nobody came back from the lower quarry",
            "Some years ago",
            "Duration of “Open session on the Lake Ardo camp”",
            "“Dora Meskin” and “Dora Meskine”",
            "scans/page.pdf",
            "letters/sealed.docx",
            "note.txt",
            "Pronouns that could not be resolved: 2")
        .doesNotContain("sources.csv");
  }

  @Test
  void hostile_names_and_addresses_do_nothing() {
    for (String page : site.pages().values()) {
      assertThat(page).doesNotContain("<b>").doesNotContain(String.valueOf(TURNS_ROUND));
      assertThat(found(page, "href=\"(javascript[^\"]*)\"")).isEmpty();
    }
    assertThat(site.index())
        .contains("&lt;b&gt;Bread &amp; Quiet&lt;/b&gt;", "⟨U+202E⟩camp⟨U+202C⟩");
  }

  @Test
  void text_of_other_languages_keeps_its_language() {
    assertThat(found(site.index(), "<bdi class=\"form\" lang=\"fr\">([^<]*)<"))
        .contains("Conseil de Kalmérie", "Dora Meskine");
    assertThat(site.source("fr/temoins.txt")).contains("<p lang=\"fr\"");
  }

  @Test
  void the_whole_stored_text_stands_on_the_page_of_its_source() {
    var view = new LakeArdoCase();
    for (var source : view.sources()) {
      view.document(source.evidence())
          .ifPresent(d -> assertThat(stored(site.source(d.name()))).isEqualTo(lines(d.text())));
    }
  }

  @Test
  void parts_that_yield_no_claims_are_grey() {
    assertThat(site.source("news/harbour-courier.txt"))
        .containsPattern("<p dir=\"auto\" class=\"off\"[^>]*>Related: Ferry prices rise again</p>");
  }

  private static List<String> stored(String page) {
    String text =
        page.substring(page.indexOf("<div class=\"stored\">"), page.indexOf("</section>"));
    return lines(
        text.replaceAll("</p>", "\n")
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&"));
  }

  private static List<String> lines(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\u202E", "⟨U+202E⟩").replace("\u202C", "⟨U+202C⟩"))
        .toList();
  }
}
