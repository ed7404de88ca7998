package org.rapporteur.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A written report, read back as a browser would find it.
///
/// @param pages their text by file name, seen from the first page
record Site(Map<String, String> pages) {

  static Site of(Path index) throws IOException {
    Path root = index.getParent();
    try (var files = Files.walk(root)) {
      return new Site(
          files
              .filter(file -> file.toString().endsWith(".html"))
              .collect(
                  Collectors.toMap(
                      file -> root.relativize(file).toString(),
                      Site::read,
                      (a, b) -> a,
                      TreeMap::new)));
    }
  }

  String index() {
    return pages.get("index.html");
  }

  /// The page of the source that was received under this name.
  String source(String name) {
    return pages.entrySet().stream()
        .filter(page -> page.getKey().startsWith("sources/"))
        .filter(page -> page.getValue().contains("<span><bdi>" + name + "</bdi></span>"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  /// The part of the first page under a heading.
  String section(String id) {
    int start = index().indexOf("<h2 id=\"" + id + "\"");
    return start < 0 ? "" : index().substring(start, index().indexOf("<h2 ", start + 4));
  }

  /// What a pattern's first group finds.
  static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
