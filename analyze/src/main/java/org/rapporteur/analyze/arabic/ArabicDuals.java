package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;

/// Numbers that are no word of their own: the dual (`طفلان`, two children; `عامين`, two years), and
/// one or two behind what is counted (`صحفيين اثنين`, `سنة واحدة`). The ending of a dual in the
/// accusative also ends plurals; where the plural is such a one, `صحفيين` alone says no number.
///
/// Kinds of the word list: `noun` (the first form of a row is the singular), `span-two`,
/// `span-one`.
final class ArabicDuals {
  private static final String B = "(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])[وف]?[بلك]?\u0640?)";
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String TWO = "(?:[اإ]ثنان|[اإ]ثنين|[اإ]ثنتان|[اإ]ثنتين)";

  private final Lexicon lexicon;
  private final Pattern dual;

  /// @param value one or two
  /// @param noun what is counted, English lemma and plural, or null
  /// @param span the unit of time, or null
  record Dual(int start, int end, int value, @Nullable String noun, @Nullable String span) {}

  ArabicDuals(Lexicon lexicon) {
    this.lexicon = lexicon;
    var spelling = new ArabicSpelling();
    this.dual =
        Pattern.compile(
            B
                + "(?:(?<dual>"
                + String.join("|", forms().stream().map(spelling::pattern).toList())
                + ")(?: "
                + TWO
                + ")?|(?<plural>"
                + lexicon.any("noun")
                + ") "
                + TWO
                + "|(?<single>"
                + lexicon.any("noun")
                + ") واحدة?"
                + "|(?<two>"
                + lexicon.any("span-two")
                + ")|(?<one>"
                + lexicon.any("span-one")
                + "))"
                + E);
  }

  /// The duals of all nouns that are no plurals as well.
  private List<String> forms() {
    var forms = new ArrayList<String>();
    String last = "";
    for (var noun : lexicon.all("noun").entrySet()) {
      if (!noun.getValue().equals(last)) {
        String stem = noun.getKey().replaceAll("ه$", "ت");
        for (var ending : List.of("ان", "ين")) {
          if (!lexicon.all("noun").containsKey(stem + ending)) {
            forms.add(stem + ending);
          }
        }
      }
      last = noun.getValue();
    }
    return forms;
  }

  List<Dual> in(String line) {
    var duals = new ArrayList<Dual>();
    var matcher = dual.matcher(line);
    while (matcher.find()) {
      boolean single = matcher.group("single") != null;
      boolean one = matcher.group("one") != null;
      String span =
          one
              ? lexicon.value("span-one", matcher.group("one")).orElse(null)
              : matcher.group("two") != null
                  ? lexicon.value("span-two", matcher.group("two")).orElse(null)
                  : null;
      String noun =
          matcher.group("dual") != null
              ? singular(matcher.group("dual"))
              : single
                  ? lexicon.value("noun", matcher.group("single")).orElse(null)
                  : matcher.group("plural") != null
                      ? lexicon.value("noun", matcher.group("plural")).orElse(null)
                      : null;
      duals.add(new Dual(matcher.start(), matcher.end(), one || single ? 1 : 2, noun, span));
    }
    return duals;
  }

  /// What the dual of a listed noun counts.
  private @Nullable String singular(String dual) {
    String folded = ArabicSpelling.fold(dual);
    String stem = folded.substring(0, folded.length() - 2);
    return lexicon
        .value("noun", stem)
        .or(() -> lexicon.value("noun", stem.replaceAll("ت$", "ه")))
        .orElse(null);
  }
}
