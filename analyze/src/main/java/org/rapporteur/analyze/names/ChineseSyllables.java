package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The syllables of Mandarin in pinyin without tones, and what each is written like elsewhere.
final class ChineseSyllables {
  /// How a Latin form of a Chinese name is spelled.
  enum Scheme {
    PINYIN,
    WADE_GILES,
    SOUTHERN
  }

  private static final String TABLE =
      "-:a ai an ang ao e ei en er o ou yi ya yao ye you yan yin yang ying yong yu yue yuan yun wu wa"
          + " wo wai wei wan wen wang weng|b:a ai an ang ao ei en eng i ian iao ie in ing o u|p:a ai an"
          + " ang ao ei en eng i ian iao ie in ing o ou u|m:a ai an ang ao e ei en eng i ian iao ie in"
          + " ing iu o ou u|f:a an ang ei en eng o ou u|d:a ai an ang ao e ei eng i ian iao ie ing iu ong"
          + " ou u uan ui un uo|t:a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo|n:a ai an"
          + " ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ue|l:a ai an ang ao e ei"
          + " eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ue|g:a ai an ang ao e ei en eng ong"
          + " ou u ua uai uan uang ui un uo|k:a ai an ang ao e en eng ong ou u ua uai uan uang ui un"
          + " uo|h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|j:i ia ian iang iao ie in"
          + " ing iong iu u uan ue un|q:i ia ian iang iao ie in ing iong iu u uan ue un|x:i ia ian iang"
          + " iao ie in ing iong iu u uan ue un|zh:a ai an ang ao e en eng i ong ou u ua uai uan uang ui"
          + " un uo|ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo|sh:a ai an ang ao e ei"
          + " en eng i ou u ua uai uan uang ui un uo|r:an ang ao e en eng i ong ou u uan ui un uo|z:a ai"
          + " an ang ao e ei en eng i ong ou u uan ui un uo|c:a ai an ang ao e en eng i ong ou u uan ui"
          + " un uo|s:a ai an ang ao e en eng i ong ou u uan ui un uo";

  private final Map<String, Set<String>> pinyin = new HashMap<>();
  private final Map<String, Set<String>> wade = new HashMap<>();
  private final Map<String, Set<String>> southern = new HashMap<>();

  ChineseSyllables(Iterable<String> southernLines) {
    for (String row : TABLE.split("\\|", -1)) {
      int colon = row.indexOf(':');
      String initial = row.substring(0, colon).replace("-", "");
      for (String rest : row.substring(colon + 1).split(" ", -1)) {
        addSyllable(initial + rest, initial, rest);
      }
    }
    for (String line : southernLines) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        for (String written : line.substring(colon + 1).split(",", -1)) {
          add(southern, written.strip(), line.substring(0, colon).replace("lv", "lu"));
        }
      }
    }
    pinyin.forEach((written, syllables) -> syllables.forEach(s -> add(southern, written, s)));
  }

  private void addSyllable(String syllable, String initial, String rest) {
    String plain = syllable.replace('v', 'u');
    add(pinyin, plain, plain);
    if (syllable.endsWith("v")) {
      add(pinyin, syllable.replace("v", "yu"), plain);
    }
    for (String written : wade(initial, rest)) {
      add(wade, written, plain);
    }
  }

  private static void add(Map<String, Set<String>> map, String written, String syllable) {
    map.computeIfAbsent(written, k -> new TreeSet<>()).add(syllable);
  }

  /// Wade-Giles spellings with the apostrophe dropped, as the press prints them.
  private static List<String> wade(String initial, String rest) {
    String begin =
        switch (initial) {
          case "b" -> "p";
          case "d" -> "t";
          case "g" -> "k";
          case "j", "q", "zh" -> "ch";
          case "x" -> "hs";
          case "z", "c" -> "ts";
          case "r" -> "j";
          default -> initial;
        };
    List<String> written = new ArrayList<>();
    for (String end : wadeEnds(initial, rest)) {
      written.add(begin + end);
    }
    if (rest.equals("i") && Set.of("z", "c", "s").contains(initial)) {
      return initial.equals("s") ? List.of("szu", "ssu", "sze") : List.of("tzu", "tze");
    }
    return written;
  }

  private static List<String> wadeEnds(String initial, String rest) {
    if (rest.equals("i") && Set.of("zh", "ch", "sh", "r").contains(initial)) {
      return List.of("ih");
    }
    return switch (rest) {
      case "ian" -> List.of("ien");
      case "ie" -> List.of("ieh");
      case "ue" -> List.of("ueh", "uehe");
      case "ye" -> List.of("yeh");
      case "yue" -> List.of("yueh");
      case "yan" -> List.of("yen");
      case "yi" -> List.of("i", "yi");
      case "you" -> List.of("yu");
      case "yong" -> List.of("yung");
      case "er" -> List.of("erh");
      case "ong" -> List.of("ung");
      case "iong" -> List.of("iung");
      case "e" -> Set.of("g", "k", "h").contains(initial) ? List.of("o", "e") : List.of("e", "eh");
      case "uo" -> Set.of("g", "k", "h", "sh").contains(initial) ? List.of("uo") : List.of("o");
      case "ui" -> Set.of("g", "k").contains(initial) ? List.of("uei", "ui") : List.of("ui");
      case "v" -> List.of("u", "ue");
      default -> List.of(rest);
    };
  }

  /// The Mandarin syllables a written syllable may stand for; empty when it is none.
  Set<String> of(String written, Scheme scheme) {
    return map(scheme).getOrDefault(written, Set.of());
  }

  private Map<String, Set<String>> map(Scheme scheme) {
    return switch (scheme) {
      case PINYIN -> pinyin;
      case WADE_GILES -> wade;
      case SOUTHERN -> southern;
    };
  }

  /// All ways to cut joined letters into at most so many syllables.
  List<List<Set<String>>> cuts(String letters, Scheme scheme, int most) {
    List<List<Set<String>>> cuts = new ArrayList<>();
    Set<String> whole = of(letters, scheme);
    if (!whole.isEmpty()) {
      cuts.add(List.of(whole));
    }
    for (int at = 1; most > 1 && at < Math.min(letters.length(), 7); at++) {
      Set<String> first = of(letters.substring(0, at), scheme);
      if (!first.isEmpty()) {
        for (List<Set<String>> rest : cuts(letters.substring(at), scheme, most - 1)) {
          List<Set<String>> cut = new ArrayList<>();
          cut.add(first);
          cut.addAll(rest);
          cuts.add(cut);
        }
      }
    }
    return cuts;
  }

  static boolean meet(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }
}
