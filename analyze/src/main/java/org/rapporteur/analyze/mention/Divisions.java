package org.rapporteur.analyze.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Provinces, regions and districts of all states by name (ISO 3166-2 in the Unicode CLDR). Many
/// are surnames too, so a name in this list is a place only until a document says otherwise.
final class Divisions {
  private static final int LONGEST = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> NAMES = load();

  private Divisions() {}

  static boolean contains(List<Token> tokens, int from, int to) {
    return to - from <= LONGEST && NAMES.contains(key(tokens, from, to));
  }

  /// The divisions that a sentence names, longest first.
  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
        if (isName(tokens, from, to) && contains(tokens, from, to)) {
          found.add(
              new Candidate(
                  from, to, EntityType.PLACE, null, null, null, "division", Candidate.CLASSIFIER));
          from = to - 1;
          break;
        }
      }
    }
    return found;
  }

  /// A name that no other name goes on from: not `Montana` in `Joe Montana`.
  private static boolean isName(List<Token> tokens, int from, int to) {
    boolean alone =
        (from == 0 || !isProper(tokens.get(from - 1)))
            && (to == tokens.size() || !isProper(tokens.get(to)));
    return alone
        && isProper(tokens.get(from))
        && isProper(tokens.get(to - 1))
        && tokens.subList(from, to).stream().allMatch(t -> isProper(t) || isLink(t));
  }

  private static boolean isProper(Token token) {
    return BodyPatterns.isCapital(token) && token.pos().startsWith("NNP");
  }

  private static boolean isLink(Token token) {
    return token.text().matches("-|de|del|do|da|la|e|y|al|el|of|and");
  }

  private static String key(List<Token> tokens, int from, int to) {
    var words = new ArrayList<String>();
    tokens.subList(from, to).forEach(t -> words.add(t.text()));
    return folded(String.join(" ", words).replace(" - ", "-"));
  }

  private static String folded(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.matcher(parted).replaceAll("").replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  private static Set<String> load() {
    try (var stream = Divisions.class.getResourceAsStream("divisions.txt")) {
      if (stream == null) {
        throw new IllegalStateException("divisions.txt is missing from the build");
      }
      var names = new HashSet<String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> names.add(folded(line)));
      return Set.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
