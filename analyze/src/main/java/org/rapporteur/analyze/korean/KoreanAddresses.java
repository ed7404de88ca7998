package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Places that Korean names from the large to the small, one behind the other: `경남 김해시 한림면 병동리`,
/// `대구 중구`, `은파군 광명리`. No list needs to know the village: that it is smaller than what stands
/// before it says that it is a place.
final class KoreanAddresses {
  /// From the province to the road, by the last syllable of the word.
  private static final Map<Character, Integer> SIZES =
      Map.ofEntries(
          Map.entry('도', 1),
          Map.entry('성', 1),
          Map.entry('시', 2),
          Map.entry('군', 2),
          Map.entry('현', 2),
          Map.entry('구', 3),
          Map.entry('읍', 4),
          Map.entry('면', 4),
          Map.entry('동', 5),
          Map.entry('리', 5),
          Map.entry('항', 5),
          Map.entry('로', 6),
          Map.entry('길', 6));

  private static final int CITY = 2;

  /// Provinces and cities of their own rank without the word for what they are.
  private static final Set<String> LARGE =
      Set.of(
          "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북",
          "경남", "제주", "평양");

  private static final Pattern WRITTEN = Pattern.compile("(?<![가-힣\\d])[가-힣]{2,12}(?![가-힣])");

  private static final Pattern PARTICLE =
      Pattern.compile("(?:에서는|에서도|에서|까지|부터|에는|에|의|으로|을|를|은|는|이|가|과|와)$");

  private static final Set<Integer> DISTRICTS = Set.of(2, 3);
  private static final Pattern SMALL = Pattern.compile("[가-힣]{2,4}[읍면]");
  private static final Pattern BESIDE = Pattern.compile("^ (?:일대|인근|부근|주민|출신|소재|[가-힣]{1,4}리)");

  private KoreanAddresses() {}

  /// A written word that may be a part of an address.
  ///
  /// @param last whether a particle ends the address there
  private record Part(int start, int end, int size, boolean last) {}

  /// @param known places that a list knows; an address may begin with one
  static List<Name> in(String line, int base, List<Token> words, List<Name> known) {
    var found = new ArrayList<Name>();
    var run = new ArrayList<Part>();
    var written = WRITTEN.matcher(line);
    while (written.find()) {
      var part = part(line, written.start(), written.end(), base, words, known);
      if (part == null && !run.isEmpty() && written.start() == run.getLast().end() + 1) {
        part = within(line, written.start(), written.end(), run.getLast());
      }
      boolean goesOn =
          part != null
              && !run.isEmpty()
              && !run.getLast().last()
              && part.size() > run.getLast().size()
              && written.start() == run.getLast().end() + 1;
      if (!goesOn) {
        close(run, base, found);
      }
      if (part != null) {
        run.add(part);
      }
    }
    close(run, base, found);
    return found;
  }

  private static void close(List<Part> run, int base, List<Name> found) {
    if (run.size() > 1) {
      run.forEach(p ->
          found.add(
              new Name(
                  base + p.start(),
                  base + p.end(),
                  EntityType.PLACE,
                  null,
                  LanguageReader.ADDRESS)));
    }
    run.clear();
  }

  private static @Nullable Part part(
      String line, int start, int end, int base, List<Token> words, List<Name> known) {
    String word = line.substring(start, end);
    boolean listed =
        known.stream().anyMatch(k -> k.start() == base + start && k.end() == base + end);
    if (LARGE.contains(word) || listed) {
      int size = SIZES.getOrDefault(word.charAt(word.length() - 1), 1);
      return new Part(start, end, Math.min(CITY, size), false);
    }
    var whole = sized(start, word, base, words, false);
    if (whole != null) {
      return whole;
    }
    String bare = PARTICLE.matcher(word).replaceFirst("");
    return bare.length() < word.length() && bare.length() > 1
        ? sized(start, bare, base, words, true)
        : null;
  }

  /// `월야면` in `함평군 월야면 일대에서`: what the dictionary takes for a verb (`-면`) is a part of a district
  /// where it stands right behind one and something happens there.
  private static @Nullable Part within(String line, int start, int end, Part district) {
    String word = line.substring(start, end);
    String bare = PARTICLE.matcher(word).replaceFirst("");
    boolean there = bare.length() < word.length() || BESIDE.matcher(line.substring(end)).find();
    return there
            && !district.last()
            && DISTRICTS.contains(district.size())
            && SMALL.matcher(bare).matches()
        ? new Part(start, start + bare.length(), 4, bare.length() < word.length())
        : null;
  }

  private static @Nullable Part sized(
      int start, String word, int base, List<Token> words, boolean last) {
    var size = SIZES.get(word.charAt(word.length() - 1));
    int end = start + word.length();
    boolean nouns =
        words.stream()
            .filter(w -> w.start() < base + end && base + start < w.end())
            .allMatch(w -> w.end() <= base + end && w.pos().matches("NN.*|X.*|SN|MM"));
    return size != null && nouns ? new Part(start, end, size, last) : null;
  }
}
