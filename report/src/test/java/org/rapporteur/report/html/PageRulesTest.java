package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.html.Site.found;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.CrowdedCase;
import org.rapporteur.report.LakeArdoCase;

/// Rules that hold for every page of a small case and of one that needs many pages.
final class PageRulesTest {
  private static final Set<String> VOID = Set.of("meta", "link", "br", "line", "circle", "rect");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*?)(/?)>");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void every_link_finds_its_page_and_its_place(int crowd) throws IOException {
    Site site = site(crowd);
    for (var page : site.pages().entrySet()) {
      for (String href : found(page.getValue(), "<a [^>]*href=\"([^\"]*)\"")) {
        if (!href.startsWith("http")) {
          URI target =
              URI.create(page.getKey()).resolve(href.startsWith("#") ? page.getKey() + href : href);
          String at = href.startsWith("#") ? page.getKey() : target.getPath();
          assertThat(site.pages()).as(href).containsKey(at);
          if (target.getFragment() != null) {
            assertThat(site.pages().get(at))
                .as(page.getKey() + " " + href)
                .contains(" id=\"" + target.getFragment() + "\"");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void nothing_is_fetched_from_elsewhere_and_no_script_runs(int crowd) throws IOException {
    for (String page : site(crowd).pages().values()) {
      assertThat(page)
          .doesNotContain(
              "<script",
              "<iframe",
              "<img",
              "<form",
              " src=",
              "url(",
              "@import",
              " onclick",
              " onload");
      assertThat(found(page, "<link [^>]*href=\"([^\"]*)\""))
          .allMatch(href -> href.equals("data:,") || href.endsWith("style.css"));
      assertThat(found(page, "(<a [^>]*href=\"https?:[^>]*>)"))
          .allMatch(link -> link.contains("rel=\"noreferrer"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void headings_descend_without_a_gap(int crowd) throws IOException {
    for (String page : site(crowd).pages().values()) {
      List<Integer> levels = found(page, "<h([1-6])[ >]").stream().map(Integer::valueOf).toList();
      assertThat(levels).startsWith(1).containsOnlyOnce(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void tables_have_a_caption_and_headed_columns_and_rows(int crowd) throws IOException {
    for (String page : site(crowd).pages().values()) {
      for (String table : found(page, "(?s)<table[^>]*>(.*?)</table>")) {
        assertThat(table).contains("<caption", "scope=\"col\"");
        assertThat(found(table, "(?s)<tbody[^>]*>(.*)</tbody>").getFirst().split("<tr ").length - 1)
            .isEqualTo(found(table, "(scope=\"row\")").size());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void pages_have_a_language_a_title_landmarks_and_a_way_past_the_contents(int crowd)
      throws IOException {
    for (String page : site(crowd).pages().values()) {
      assertThat(page)
          .contains(
              "<html lang=\"en\">",
              "<title>",
              "<header",
              "<nav aria-label=",
              "<main id=\"content\"",
              "<footer",
              "class=\"skip\" href=\"#content\"",
              "name=\"viewport\"");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 60})
  void ids_are_given_once_and_elements_are_closed(int crowd) throws IOException {
    for (var page : site(crowd).pages().entrySet()) {
      assertThat(found(page.getValue(), " id=\"([^\"]*)\""))
          .as(page.getKey())
          .doesNotHaveDuplicates();
      assertThat(unclosed(page.getValue())).as(page.getKey()).isEmpty();
    }
  }

  private Site site(int crowd) throws IOException {
    return Site.of(
        HtmlReport.write(crowd == 0 ? new LakeArdoCase() : CrowdedCase.of(crowd), folder));
  }

  private static List<String> unclosed(String page) {
    var open = new ArrayDeque<String>();
    var tags = TAG.matcher(page);
    while (tags.find()) {
      String name = tags.group(2);
      if (tags.group(1).isEmpty()) {
        if (!VOID.contains(name) && tags.group(4).isEmpty()) {
          open.push(name);
        }
      } else if (!open.isEmpty() && open.peek().equals(name)) {
        open.pop();
      } else {
        return List.of("</" + name + "> closes " + open.peek());
      }
    }
    return List.copyOf(open);
  }
}
