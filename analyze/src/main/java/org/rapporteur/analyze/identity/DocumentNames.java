package org.rapporteur.analyze.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.analyze.text.NumberWords;

/// Names of laws, resolutions, judgments and other documents, taken apart for comparison: `Opinion
/// 38/2027` and `Opinion No. 38/2027`, `Directive No. 410` and 훈령 제410호, `Tariff Act` and `Tariff
/// Act of 1930`, `WRO` and `Withhold Release Order`. Whose numbers or ordinals differ are two.
///
/// @param kind law, decree, resolution and the like, or nothing
/// @param numbers by which it is counted
/// @param years that its name gives
/// @param words all others but small ones, in their order
/// @param own those of them that do not say what kind of document it is
/// @param initials what its acronym may be
record DocumentNames(
    String printed,
    String kind,
    Set<String> numbers,
    Set<String> years,
    List<String> words,
    List<String> own,
    Set<String> initials) {
  private static final Map<String, String> KINDS =
      KindedWords.read(DocumentNames.class, "document-kinds.txt");

  private static final String ARTICLE = "article";

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/.-])(?:1[89]|20)\\d\\d(?![\\d/.-]|년? ?호)");

  /// `38/2027`, `2019-54`; behind `No.` a year is a number too.
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[/.-]\\d+)*");

  private static final Pattern COUNTED =
      Pattern.compile("(?i)(?<!\\p{L})(?:no|nos|nr|num|n)(?!\\p{L})[.°º]*\\s*|№\\s*|제(?=\\d)");

  private static final Pattern MARK = Pattern.compile("#");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");

  /// Small words between the others that [BodyKey] does not pass over.
  private static final Set<String> SMALL = Set.of("an", "about", "sur", "sobre", "no", "nr", "n");

  private static final String OPTIONAL = "optional";

  static DocumentNames of(String form) {
    String counted = COUNTED.matcher(form).replaceAll("#");
    var years = new TreeSet<String>();
    YEAR.matcher(counted)
        .results()
        .filter(y -> y.start() == 0 || counted.charAt(y.start() - 1) != '#')
        .forEach(y -> years.add(y.group()));
    var numbers = new TreeSet<String>();
    NUMBER.matcher(counted).results().map(n -> n.group()).forEach(numbers::add);
    numbers.removeAll(years);
    String plain = NUMBER.matcher(MARK.matcher(counted).replaceAll(" ")).replaceAll(" ");
    String kind = "";
    var words = new ArrayList<String>();
    var own = new ArrayList<String>();
    for (var word : NamedReferent.folded(plain).split(" ")) {
      if (!word.isEmpty() && !BodyKey.isLink(word) && !SMALL.contains(word)) {
        words.add(word);
        String says = kind(word);
        kind = kind.isEmpty() ? says : kind;
        // an article is one of this code or of that constitution
        if (says.isEmpty() || (kind.equals(ARTICLE) && !says.equals(ARTICLE))) {
          own.add(word);
        }
      }
    }
    return new DocumentNames(
        form,
        kind,
        numbers,
        years,
        List.copyOf(words),
        List.copyOf(own),
        BodyKey.initials(plain.strip()));
  }

  private static String kind(String folded) {
    String word = Normalizer.normalize(folded, Normalizer.Form.NFC);
    if (HANGUL.matcher(word).matches()) {
      for (int from = 0; from < word.length(); from++) {
        String end = KINDS.get(word.substring(from));
        if (end != null) {
          return end;
        }
      }
    }
    return KINDS.getOrDefault(word, "");
  }

  /// Why two names may be of one document; null if they may not.
  @Nullable String reason(DocumentNames other) {
    if (areTwo(numbers, other.numbers)
        || areTwo(years, other.years)
        || !ordinals().equals(other.ordinals())
        || (!kind.isEmpty() && !other.kind.isEmpty() && !kind.equals(other.kind))) {
      return null;
    }
    if (isAcronymOf(other) || other.isAcronymOf(this)) {
      return "one is the initials of the other";
    }
    if (!numbers.isEmpty() && numbers.equals(other.numbers) && kind.equals(other.kind)) {
      boolean within = own.containsAll(other.own) || other.own.containsAll(own);
      return within || isLong() || script() != other.script() ? "both bear one number" : null;
    }
    boolean two = Math.min(words.size(), other.words.size()) > 1;
    return two && (words.containsAll(other.words) || other.words.containsAll(words))
        ? "one name is the other without its ends"
        : null;
  }

  /// `38/2027` or `32511`: no two documents of a matter share it by chance.
  private boolean isLong() {
    return numbers.stream().anyMatch(n -> n.length() > 3);
  }

  private static boolean areTwo(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  private boolean isAcronymOf(DocumentNames full) {
    return BodyKey.isAcronym(printed) && full.initials.contains(printed);
  }

  private Set<String> ordinals() {
    var ordinals = new HashSet<>(words);
    ordinals.removeIf(w -> !NumberWords.ORDINALS.contains(w) && !w.equals(OPTIONAL));
    return ordinals;
  }

  private Character.UnicodeScript script() {
    return words.isEmpty()
        ? Character.UnicodeScript.COMMON
        : Character.UnicodeScript.of(words.getFirst().codePointAt(0));
  }

  /// Keys by which such names meet.
  Set<String> keys() {
    var keys = new HashSet<String>();
    numbers.forEach(n -> keys.add("d#" + n));
    initials.forEach(i -> keys.add("d=" + i));
    if (BodyKey.isAcronym(printed)) {
      keys.add("d=" + printed);
    }
    return keys;
  }
}
