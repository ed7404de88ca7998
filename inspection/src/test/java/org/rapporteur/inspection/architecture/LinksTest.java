package org.rapporteur.inspection.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the pages for people point to is there.
class LinksTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  /// Pages that are promised and not yet there: strike them out when they are.
  private static final Set<String> PROMISED = Set.of("docs/picture.png", "docs/measured.md");

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");

  @Test
  void every_link_between_pages_and_to_classes_leads_somewhere() throws IOException {
    var pages = pages();
    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(pages).flatMap(LinksTest::deadLinks).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (var top = Files.list(HOUSE);
        var docs = Files.walk(HOUSE.resolve("docs"));
        var examples = Files.walk(HOUSE.resolve("examples"))) {
      return Stream.of(top, docs, examples)
          .flatMap(places -> places)
          .filter(place -> place.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static List<String> deadLinks(Path page) {
    var dead = new ArrayList<String>();
    var links = LINK.matcher(read(page));
    while (links.find()) {
      var target = links.group(1);
      var ours = !target.contains("://") && !PROMISED.contains(target);
      if (ours && !Files.exists(page.resolveSibling(target))) {
        dead.add(HOUSE.relativize(page) + " -> " + target);
      }
    }
    return dead;
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
