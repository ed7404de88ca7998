package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.report.CrowdedCase;

final class LargeCaseTest {
  @TempDir Path folder;

  @Test
  @Timeout(20)
  void a_case_of_a_thousand_sources_keeps_its_first_page_light_and_pages_its_lists()
      throws IOException {
    Site site = Site.of(HtmlReport.write(CrowdedCase.of(1_000), folder));
    assertThat(site.index().length()).isLessThan(300_000);
    assertThat(site.pages())
        .containsKeys(
            "people.html",
            "people-7.html",
            "timeline.html",
            "speech.html",
            "sources.html",
            "contradictions.html",
            "unknown.html");
    assertThat(site.pages().values()).allMatch(page -> page.length() < 1_500_000);
    assertThat(site.index()).contains("All 1,001 happenings", "href=\"timeline.html\"");
  }

  @Test
  void ten_times_the_sources_take_about_ten_times_the_time() throws IOException {
    HtmlReport.write(CrowdedCase.of(300), folder.resolve("warm"));
    long small = time(200);
    long large = time(2_000);
    assertThat(large).isLessThan(30 * small + Duration.ofSeconds(1).toNanos());
  }

  private long time(int sources) throws IOException {
    var view = CrowdedCase.of(sources);
    long start = System.nanoTime();
    HtmlReport.write(view, folder.resolve("n" + sources));
    return System.nanoTime() - start;
  }

  @Test
  void of_what_hundreds_share_the_first_are_shown_and_the_rest_counted(@TempDir Path folder)
      throws IOException {
    Site site = Site.of(HtmlReport.write(CrowdedCase.ofOneFamily(230), folder));

    assertThat(site.section("families"))
        .contains("Not shown here: 30 sources and 29 pairs of this family.");
    assertThat(site.index())
        .contains("129 more: rapporteur explain E-000000000000ffff prints all.");
  }
}
