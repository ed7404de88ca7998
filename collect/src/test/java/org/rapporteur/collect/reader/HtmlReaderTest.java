package org.rapporteur.collect.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.Region.Layout;
import org.rapporteur.model.evidence.SourceDescription;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-US">
      <head>
        <title>Plenary held | Example News</title>
        <link rel="canonical" href="https://news.example/2025/plenary">
        <meta property="og:site_name" content="Example News">
        <meta name="author" content="A. Reporter">
        <meta property="article:published_time" content="2025-05-21T08:30:00+09:00">
        <style>p { color: red }</style>
      </head>
      <body class="has-sidebar nav-open">
        <header id="site-header"><a href="/">Example News</a>
          <nav><ul><li>World</li><li>Sport</li></ul></nav></header>
        <div class="content-with-sidebar">
          <article>
            <header><h1>Plenary held in&nbsp;New York</h1>
              <p class="entry-meta">By <a rel="author" href="#">A. Reporter</a></p>
              <p><time datetime="2025-05-21">May 21, 2025</time></p></header>
            <p>The General Assembly met on
               <b>20 May</b> 2025.<script>var x = "secret";</script></p>
            <h2>Speakers</h2>
            <ul><li>First <i>speaker</i></li><li><p>Second speaker</p></li></ul>
            <figure><img src="x.jpg" alt="no"><figcaption>Delegates, 20 May</figcaption></figure>
            <table><tr><th>State</th><th>Vote</th></tr><tr><td>A</td><td>yes</td></tr></table>
            <p style="display: none">Invisible words</p>
            <p>Line one<br>line two<br><br>After an empty line.</p>
          </article>
          <section id="comments"><h3>Comments</h3><div><p>I disagree.</p></div></section>
          <aside><p>Related: another meeting</p></aside>
          <div class="newsletter-signup"><p>Sign up!</p></div>
        </div>
        <footer>© 2025 Example News</footer>
      </body></html>
      """;

  private final Reads read = Reads.of("plenary.html", PAGE);

  @Test
  void the_layout_that_the_page_declares_becomes_regions() {
    assertThat(read.all(Layout.TITLE)).containsExactly("Plenary held in\u00A0New York");
    assertThat(read.all(Layout.HEADING)).containsExactly("Speakers");
    assertThat(read.all(Layout.PARAGRAPH))
        .containsExactly(
            "The General Assembly met on 20 May 2025.",
            "Line one\nline two",
            "After an empty line.");
    assertThat(read.all(Layout.LIST_ITEM)).containsExactly("First speaker", "Second speaker");
    assertThat(read.all(Layout.CAPTION)).containsExactly("Delegates, 20 May");
    assertThat(read.all(Layout.TABLE_ROW)).containsExactly("State\tVote", "A\tyes");
  }

  @Test
  void authors_and_dates_are_told_from_the_text() {
    assertThat(read.all(Layout.BYLINE)).containsExactly("By A. Reporter");
    assertThat(read.all(Layout.DATE)).containsExactly("May 21, 2025");
  }

  @Test
  void furniture_is_kept_and_marked() {
    assertThat(read.all(Layout.HEADER)).containsExactly("Example News", "World", "Sport");
    assertThat(read.all(Layout.COMMENT)).containsExactly("Comments", "I disagree.");
    assertThat(read.all(Layout.ASIDE)).containsExactly("Related: another meeting", "Sign up!");
    assertThat(read.all(Layout.FOOTER)).containsExactly("© 2025 Example News");
  }

  @Test
  void what_nobody_sees_is_not_text() {
    assertThat(read.text()).doesNotContain("secret", "Invisible", "color", "<");
  }

  @Test
  void regions_cover_the_text_in_order() {
    int last = 0;
    for (var region : read.asText().regions()) {
      assertThat(region.start()).isGreaterThanOrEqualTo(last);
      assertThat(read.text().substring(last, region.start())).isBlank();
      last = region.end();
    }
    assertThat(last).isEqualTo(read.text().length());
  }

  @Test
  void origin_is_what_the_page_says() {
    var origin = read.asText().described();
    assertThat(origin.publisher()).isEqualTo("Example News");
    assertThat(origin.author()).isEqualTo("A. Reporter");
    assertThat(origin.url()).isEqualTo("https://news.example/2025/plenary");
    assertThat(origin.published()).isEqualTo("2025-05-21");
    assertThat(origin.language()).isEqualTo("en-US");
    assertThat(origin.captured()).isNull();
  }

  @Test
  void nothing_is_said_of_an_origin_that_the_page_does_not_declare() {
    var origin =
        Reads.of("a.html", "<p>Published on 3 June 2025 by nobody</p>").asText().described();
    assertThat(origin).isEqualTo(SourceDescription.UNKNOWN);
  }

  @Test
  void linked_data_name_authors_publisher_and_date() {
    var page =
        """
        <html><head><script type="application/ld+json">
        {"@context": "https://schema.org", "@graph": [
          {"@type": "WebSite", "name": "Site"},
          {"@type": ["NewsArticle"], "datePublished": "2025-06-03T00:00:00Z",
           "author": [{"@id": "#a"}, {"@type": "Person", "name": "B. Writer"}],
           "publisher": {"@type": "Organization", "name": "Example Daily"}},
          {"@type": "Person", "@id": "#a", "name": "A. Writer"}]}
        </script></head><body><p>Text.</p></body></html>
        """;
    var origin = Reads.of("a.html", page).asText().described();
    assertThat(origin.author()).isEqualTo("A. Writer; B. Writer");
    assertThat(origin.publisher()).isEqualTo("Example Daily");
    assertThat(origin.published()).isEqualTo("2025-06-03");
  }

  @Test
  void a_page_without_heading_is_headed_by_its_window_title() {
    var read = Reads.of("a.html", "<title>A statement</title><p>We regret this.</p>");
    assertThat(read.all(Layout.TITLE)).containsExactly("A statement");
  }

  @Test
  void a_page_wrapped_in_one_form_is_still_text() {
    var read = Reads.of("a.html", "<form><div><h1>T</h1><p>Words of the page.</p></div></form>");
    assertThat(read.all(Layout.PARAGRAPH)).containsExactly("Words of the page.");
  }

  @Test
  void a_table_that_arranges_the_page_is_no_table() {
    var read =
        Reads.of("a.html", "<table><tr><td><h1>T</h1><p>One.</p><p>Two.</p></td></tr></table>");
    assertThat(read.all(Layout.PARAGRAPH)).containsExactly("One.", "Two.");
  }

  @Test
  void the_declared_character_set_counts() {
    var page = "<html><head><meta charset=euc-kr></head><body><p>총회 의장</p></body></html>";
    var read = Reads.of("a.html", page.getBytes(Charset.forName("EUC-KR")));
    assertThat(read.all(Layout.PARAGRAPH)).containsExactly("총회 의장");
  }

  @Test
  void a_page_is_known_by_its_first_words() {
    assertThat(Reads.of("download", "<!-- x --><!doctype html><p>Hi").asText().mediaType())
        .isEqualTo("text/html");
  }

  @Test
  void elements_nested_without_end_are_read() {
    var deep = "<div>".repeat(20_000) + "words" + "</div>".repeat(20_000);
    assertThat(Reads.of("a.html", deep).text()).isEqualTo("words");
  }

  @Test
  void half_a_character_is_replaced() {
    assertThat(Reads.of("a.html", "<p>a&#xD800;b</p>").text()).matches("a.?b");
  }
}
