package org.rapporteur.inspection.clusters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.inspection.clusters.Sheet.Passage;

/// The documents of a cluster and their sentences, cut as `score.py` cuts them.
final class Texts {
  private static final Set<String> SHORT =
      Set.of(
          "u.s", "u.n", "mr", "ms", "mrs", "dr", "st", "no", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "d.c", "j.m", "n", "gen", "col", "rep",
          "sen", "vs", "v", "a.m", "p.m", "inc", "co");
  private static final Pattern END =
      Pattern.compile("\\n+|[.!?]+[\"”’')]*(?=\\s)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final String OPENING = "(\"“‘'";

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, List<Passage>> sentences = new TreeMap<>();

  Texts(Path folder) {
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        var name = file.getFileName().toString();
        texts.put(name, Files.readString(file));
        sentences.put(name, cut(name, texts.get(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> names() {
    return texts.keySet();
  }

  String words(Passage at) {
    var text = texts.getOrDefault(at.document(), "");
    return at.start() < 0 || at.end() > text.length() || at.start() > at.end()
        ? ""
        : text.substring(at.start(), at.end());
  }

  Passage find(String document, String words) {
    int start = texts.get(document).indexOf(words);
    return new Passage(document, start, start + words.length());
  }

  /// The sentences that a passage touches.
  Set<Passage> sentences(Passage at) {
    Set<Passage> touched = new HashSet<>();
    for (var sentence : sentences.getOrDefault(at.document(), List.of())) {
      if (sentence.meets(at)) {
        touched.add(sentence);
      }
    }
    return touched;
  }

  private static List<Passage> cut(String name, String text) {
    var cut = new ArrayList<Passage>();
    int start = 0;
    var ends = END.matcher(text);
    while (ends.find()) {
      if (text.charAt(ends.start()) == '.' && abbreviated(text, start, ends.start())) {
        continue;
      }
      add(cut, name, text, start, ends.end());
      start = ends.end();
    }
    add(cut, name, text, start, text.length());
    return cut;
  }

  private static void add(List<Passage> cut, String name, String text, int start, int end) {
    if (!text.substring(start, end).isBlank()) {
      cut.add(new Passage(name, start, end));
    }
  }

  private static boolean abbreviated(String text, int from, int stop) {
    int start = stop;
    while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    var word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    while (!word.isEmpty() && OPENING.indexOf(word.charAt(0)) >= 0) {
      word = word.substring(1);
    }
    while (!word.isEmpty() && OPENING.indexOf(word.charAt(word.length() - 1)) >= 0) {
      word = word.substring(0, word.length() - 1);
    }
    return SHORT.contains(word) || LETTER.matcher(word).matches();
  }
}
