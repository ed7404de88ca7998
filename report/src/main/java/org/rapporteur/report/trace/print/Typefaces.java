package org.rapporteur.report.trace.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Fonts to embed. The first comes with the program and has Latin, Greek and Cyrillic letters; for
/// others the machine's own fonts are looked through, those the user names first.
public final class Typefaces {
  private static final String FIRST = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int MOST = 4;
  private static final int MOST_LOOKED_AT = 3_000;
  private static final int DEEPEST = 6;

  private final List<Path> places;

  /// @param places files and folders to look for fonts in, in this order
  public Typefaces(List<Path> places) {
    this.places = List.copyOf(places);
  }

  /// Where systems keep fonts.
  ///
  /// @param named files that the user gave, looked at first
  public static Typefaces ofMachine(List<Path> named) {
    var home = Path.of(System.getProperty("user.home", "."));
    var places = new ArrayList<>(named);
    places.add(home.resolve(".local/share/fonts"));
    places.add(home.resolve(".fonts"));
    places.add(home.resolve("Library/Fonts"));
    places.add(Path.of("/usr/local/share/fonts"));
    places.add(Path.of("/usr/share/fonts"));
    places.add(Path.of("/Library/Fonts"));
    places.add(Path.of("/System/Library/Fonts"));
    return new Typefaces(places);
  }

  /// Sees to it that what a user names are fonts.
  ///
  /// @throws IllegalArgumentException if one is none
  public static void mustBeFonts(List<Path> named) {
    for (var file : named) {
      if (Files.isRegularFile(file) && in(file, Set.of((int) ' ')).isEmpty()) {
        throw new IllegalArgumentException(
            file + " is no TrueType font: give a file that ends in .ttf, or leave --font away.");
      }
      if (!Files.exists(file)) {
        throw new IllegalArgumentException("There is no font " + file + ": check the path.");
      }
    }
  }

  /// A font file.
  interface Font {
    InputStream open();
  }

  /// @param missing letters that none of the fonts has
  record Chosen(List<Font> fonts, List<String> missing) {}

  /// The fonts that a text needs.
  Chosen choose(String text) {
    var fonts = new ArrayList<Font>(List.of(Typefaces::first));
    var open = letters(text);
    open.removeAll(in(first(), open));
    if (!open.isEmpty()) {
      var known = known(open);
      while (!open.isEmpty() && fonts.size() <= MOST && !known.isEmpty()) {
        var best = best(known, open);
        fonts.add(() -> stream(best));
        open.removeAll(known.remove(best));
        known.values().removeIf(has -> has.stream().noneMatch(open::contains));
      }
    }
    return new Chosen(fonts, open.stream().map(Character::toString).toList());
  }

  /// Which of the letters each font has, until one has them all.
  private Map<Path, Set<Integer>> known(Set<Integer> open) {
    var known = new LinkedHashMap<Path, Set<Integer>>();
    for (var file : files()) {
      var has = in(file, open);
      if (has.size() == open.size()) {
        return new LinkedHashMap<>(Map.of(file, has));
      }
      if (!has.isEmpty()) {
        known.put(file, has);
      }
    }
    return known;
  }

  /// The font with most of the letters still open, the first of equals.
  private static Path best(Map<Path, Set<Integer>> known, Set<Integer> open) {
    return known.entrySet().stream()
        .max(Comparator.comparingLong(e -> e.getValue().stream().filter(open::contains).count()))
        .orElseThrow()
        .getKey();
  }

  private static Set<Integer> letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static InputStream first() {
    var stream = Typefaces.class.getResourceAsStream(FIRST);
    if (stream == null) {
      throw new IllegalStateException("the font that comes with the program is missing");
    }
    return stream;
  }

  private static InputStream stream(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " could not be read.", e);
    }
  }

  /// All TrueType files, in an order that does not depend on the file system.
  private List<Path> files() {
    var files = new ArrayList<Path>();
    for (var place : places) {
      if (Files.isRegularFile(place)) {
        files.add(place);
      } else if (Files.isDirectory(place)) {
        try (var found = Files.walk(place, DEEPEST)) {
          found
              .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
              .sorted()
              .limit(MOST_LOOKED_AT)
              .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
          files.removeIf(f -> f.startsWith(place)); // a folder not read to its end is left out
        }
      }
    }
    return files;
  }

  private static Set<Integer> in(Path file, Set<Integer> wanted) {
    try (var stream = Files.newInputStream(file)) {
      return in(stream, wanted);
    } catch (IOException e) {
      return Set.of();
    }
  }

  /// Which of the letters a font has; none of a file that is no font.
  private static Set<Integer> in(InputStream stream, Set<Integer> wanted) {
    try (stream;
        TrueTypeFont font = new TTFParser(false).parse(new RandomAccessReadBuffer(stream))) {
      var glyphs = font.getUnicodeCmapLookup();
      return wanted.stream().filter(c -> glyphs.getGlyphId(c) > 0).collect(Collectors.toSet());
    } catch (IOException | RuntimeException e) {
      return Set.of();
    }
  }
}
