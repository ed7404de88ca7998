package org.rapporteur.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The colours of the style sheet, checked by the contrast formula of WCAG 2.2.
final class StyleTest {
  private static String style;

  @BeforeAll
  static void read() throws IOException {
    try (var in = HtmlReport.class.getResourceAsStream("style.css")) {
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void text_has_contrast_by_day_and_by_night_and_on_paper() {
    List<Map<String, String>> schemes = schemes();
    assertThat(schemes).hasSize(3);
    for (var scheme : schemes) {
      for (String ink : List.of("ink", "quiet", "link", "accent", "off")) {
        assertThat(contrast(scheme, ink, "paper"))
            .as(ink + " on paper")
            .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(scheme, ink, "panel"))
            .as(ink + " on panel")
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(scheme, "mark-ink", "mark")).isGreaterThanOrEqualTo(7);
      assertThat(contrast(scheme, "paper", "link"))
          .as("numbers on dots")
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void lines_that_carry_meaning_can_be_seen() {
    for (var scheme : schemes()) {
      assertThat(contrast(scheme, "edge", "paper")).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void the_style_fetches_nothing_and_is_light() {
    assertThat(style).doesNotContain("url(", "@import", "http");
    assertThat(style.length()).isLessThan(16_000);
  }

  private static List<Map<String, String>> schemes() {
    return Pattern.compile(":root \\{([^}]*)}")
        .matcher(style)
        .results()
        .map(r -> colours(r.group(1)))
        .toList();
  }

  private static Map<String, String> colours(String block) {
    var colours = new LinkedHashMap<String, String>();
    Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});")
        .matcher(block)
        .results()
        .forEach(r -> colours.put(r.group(1), r.group(2)));
    return colours;
  }

  private static double contrast(Map<String, String> scheme, String one, String other) {
    double a = luminance(scheme.get(one));
    double b = luminance(scheme.get(other));
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    return .2126 * part(full, 0) + .7152 * part(full, 2) + .0722 * part(full, 4);
  }

  private static double part(String hex, int at) {
    double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }
}
