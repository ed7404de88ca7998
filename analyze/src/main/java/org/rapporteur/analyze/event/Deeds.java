package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a title or sentence says was done, whatever the form of the word: `bombed` and `the bombing
/// of` name one deed, `freed` and `released` too.
public final class Deeds {
  private static final char HANGUL = 0xAC00;
  private static final Map<String, String> HOW_OFTEN = new HashMap<>();
  private static final Map<String, Set<String>> BY_WORD = load();

  /// Deeds that take more than a word to tell.
  private static final Map<String, String> PHRASES =
      Map.of(
          "effective",
          "(?:enter|entry|enters|entered|come|comes|came|coming)(?: in)?(?:to)? force"
              + "|(?:take|takes|took|taking) effect",
          "fire",
          "(?:fire|blaze|flames|incendio)\\b[^.;]{0,70}?\\b(?:broke out|began|started|erupted"
              + "|se inició|comenzó|se desató|se originó)",
          "fled",
          "g[eo]t (?:away|out)|cross(?:ed|es|ing) (?:the )?(?:\\p{L}+ )?(?:river|border|frontier)",
          "arrest",
          "(?:was|were|been|being)(?: \\p{L}+)? (?:seized|apprehended|caught|captured|picked up"
              + "|led away|taken (?:away|from|at|into custody))|dragged (?:from|out of)"
              + "|taken into custody",
          "trial",
          "(?:trial|proceedings)\\b[^.;]{0,40}?\\b(?:open(?:ed|s)|beg(?:an|ins)|start(?:ed|s))",
          "die",
          "los(?:t|es) (?:his|her|their|the) li(?:fe|ves)|passed away|succumbed|stopped breathing",
          "resigned",
          "stepped down",
          "injunction",
          "(?:interim|suspension|restraining|provisional|emergency) (?:court )?order|injunction"
              + "|stay of execution|interim measures?",
          "night",
          "night of");

  private static final Pattern WORD = words();

  private Deeds() {}

  private static Pattern words() {
    var all = new StringBuilder("(?iu)");
    PHRASES.forEach((deed, words) ->
        all.append("\\b(?<").append(deed).append(">").append(words).append(")\\b|"));
    return Pattern.compile(all + "[\\p{L}-]+");
  }

  /// The deeds that words of a text name.
  public static Set<String> in(String text) {
    var found = new HashSet<String>();
    all(text).forEach(t -> found.addAll(t.deeds()));
    return found;
  }

  /// The deeds that stand nearest to a place of a text.
  ///
  /// @param from its first char
  /// @param to one past its last
  public static Set<String> nearest(String text, int from, int to) {
    var all = all(text);
    int least = all.stream().mapToInt(t -> t.distance(from, to)).min().orElse(0);
    var nearest = new HashSet<String>();
    all.stream().filter(t -> t.distance(from, to) == least).forEach(t -> nearest.addAll(t.deeds()));
    return nearest;
  }

  /// Where a text tells of a deed.
  public record Told(int start, int end, Set<String> deeds) {
    public Told {
      deeds = Set.copyOf(deeds);
    }

    /// Chars between this and what stands there.
    public int distance(int from, int to) {
      return end <= from ? from - end : start >= to ? start - to : 0;
    }
  }

  /// The deeds of a text in order.
  public static List<Told> all(String text) {
    var found = new ArrayList<Told>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      var deeds = of(matcher);
      if (!deeds.isEmpty()) {
        found.add(new Told(matcher.start(), matcher.end(), deeds));
      }
    }
    return found;
  }

  /// Whether texts about one matter tell of such a deed but once: a law is signed once, people are
  /// arrested day after day.
  public static boolean isOnce(String deed) {
    return "once".equals(HOW_OFTEN.get(deed));
  }

  /// Whether it befalls one place but once: two tellings of a bombing there are of one bombing.
  public static boolean isLocal(String deed) {
    return "there".equals(HOW_OFTEN.get(deed));
  }

  /// Whether it is done to the same people again and again.
  public static boolean isRepeated(String deed) {
    return "again".equals(HOW_OFTEN.get(deed));
  }

  private static Set<String> of(Matcher matcher) {
    for (var deed : PHRASES.keySet()) {
      if (matcher.group(deed) != null) {
        return Set.of(deed);
      }
    }
    String word = matcher.group().toLowerCase(Locale.ROOT);
    if (word.charAt(0) < HANGUL) {
      return BY_WORD.getOrDefault(word, Set.of());
    }
    var found = new HashSet<String>();
    BY_WORD.forEach((stem, deeds) -> {
      if (stem.charAt(0) >= HANGUL && word.contains(stem)) {
        found.addAll(deeds);
      }
    });
    return found;
  }

  private static Map<String, Set<String>> load() {
    var byWord = new HashMap<String, Set<String>>();
    for (var row : WordTable.rows("deeds.tsv", 2)) {
      HOW_OFTEN.put(row.getFirst(), row.get(1));
      row.subList(2, row.size())
          .forEach(w -> byWord.computeIfAbsent(w, k -> new HashSet<>()).add(row.getFirst()));
    }
    return Map.copyOf(byWord);
  }
}
