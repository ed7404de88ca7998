package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Coarse keys under which names are looked for: each part of a name as classes of consonants that
/// spellings and scripts keep apart, Mandarin syllables of Chinese readings, acronyms of bodies.
final class BlockingKeys {
  /// Letters that are heard as one hissing sound, those that begin others first.
  private static final List<String> HISSING =
      List.of("tsch", "sch", "tch", "ck", "sz", "cz", "ts", "tz", "dj", "dz");

  private static final String SOFT = "aeiouywh'";
  private static final int READINGS = 12;
  private static final int LONGEST = 4;

  List<String> of(ReadName name, BodyName body) {
    Set<String> keys = new TreeSet<>();
    for (NamePart part : name.plain().parts()) {
      part.forms().stream().filter(BlockingKeys::comparable).forEach(f -> addPart(keys, f));
    }
    words(keys, name.form());
    if (name.in(WritingSystem.HANGUL) && name.hangul().isEmpty()) {
      name.form().words().forEach(w -> keys.add("p:" + hangulClasses(w.text())));
    }
    name.hangul().forEach(h -> hangul(keys, h));
    if (name.chinese() != null) {
      chinese(keys, name.chinese());
    }
    if (name.japanese() != null) {
      name.japanese().surnames().forEach(r -> addPart(keys, r));
      name.japanese().given().stream().sorted().limit(READINGS).forEach(r -> addPart(keys, r));
    }
    dropWeak(keys);
    joined(keys, name);
    body(keys, body, name);
    return List.copyOf(keys);
  }

  private static boolean comparable(String form) {
    return form.chars().noneMatch(c -> c > 0x0FFF);
  }

  private static void addPart(Set<String> keys, String letters) {
    if (!letters.isEmpty()) {
      keys.add("p:" + classes(letters.replace("ng", "n")));
    }
  }

  /// Keys of one class hold half of all names; they stay only where a name has no better one.
  private static void dropWeak(Set<String> keys) {
    boolean better = keys.stream().anyMatch(k -> k.startsWith("p:") && k.length() > 3);
    keys.removeIf(k -> better && k.startsWith("p:") && k.length() == 3);
  }

  private static List<String> latin(NameForm form) {
    return form.words().stream()
        .filter(w -> w.script() == WritingSystem.LATIN)
        .map(NameForm.Word::folded)
        .toList();
  }

  /// Latin words also run together in pairs and all, in both orders: given names are written in one
  /// word or in two, surnames first or last.
  private static void words(Set<String> keys, NameForm form) {
    List<String> words = latin(form);
    for (int i = 0; i < words.size(); i++) {
      keys.add("w:" + words.get(i));
      addPart(keys, words.get(i));
    }
  }

  private static void joined(Set<String> keys, ReadName name) {
    name.hangul()
        .forEach(h -> {
          String both = hangulClasses(h.surname()) + hangulClasses(h.given());
          keys.add("p:" + shorten(both.replace("A", "")));
        });
    List<String> words = latin(name.form());
    words.forEach(w -> keys.add("p:" + classes(w)));
    for (int i = 1; i < words.size(); i++) {
      addPart(keys, words.get(i - 1) + words.get(i));
    }
    if (words.size() > 1) {
      String last = words.getLast();
      String before = String.join("", words.subList(0, words.size() - 1));
      addPart(keys, before + last);
      addPart(keys, last + before);
    }
  }

  private static void hangul(Set<String> keys, KoreanModel.HangulName name) {
    keys.add("p:" + hangulClasses(name.surname()));
    keys.add("p:" + hangulClasses(name.given()));
  }

  private static String shorten(String classes) {
    return classes.isEmpty() ? "A" : classes.substring(0, Math.min(LONGEST, classes.length()));
  }

  private static void chinese(Set<String> keys, ChineseName name) {
    for (ChineseName.Parse parse : name.parses()) {
      int last = parse.syllables().size() - 1;
      parse.syllables().get(last).forEach(s -> keys.add("z:" + s));
      parse.syllables().getFirst().forEach(s -> keys.add("z:" + s));
    }
  }

  private static void body(Set<String> keys, BodyName body, ReadName name) {
    if (body.acronym()) {
      keys.add("a:" + body.key());
    }
    String initials = body.initials();
    if (initials.length() >= 2 && initials.length() <= 8) {
      for (int size = Math.min(3, initials.length()); size <= initials.length(); size++) {
        keys.add("a:" + initials.substring(0, size));
      }
    }
    body.aliases().forEach(number -> keys.add("r:" + number));
    for (BodyName.Word word : name.hangul().isEmpty() ? body.core() : List.<BodyName.Word>of()) {
      word.meanings().forEach(meaning -> keys.add("m:" + meaning));
    }
  }

  /// Consonants in five classes: K for all that k, g, c, ch, j, s and z are mistaken for, T, P, R,
  /// N.
  static String classes(String letters) {
    String plain = single(letters);
    var classes = new StringBuilder();
    for (int i = 0; i < plain.length() && classes.length() < LONGEST; ) {
      int hissing = hissing(plain, i);
      char c = hissing > 0 ? 'k' : plain.charAt(i);
      if (SOFT.indexOf(c) < 0) {
        append(classes, letterClass(c));
      }
      i += Math.max(1, hissing);
    }
    return shorten(classes.toString());
  }

  /// Without the liquid of `ry` and `ly` at the beginning, and each doubled letter once.
  private static String single(String letters) {
    var single = new StringBuilder(letters.length());
    boolean liquid = letters.startsWith("ry") || letters.startsWith("ly");
    for (int i = liquid ? 1 : 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      single.append(c);
      if (i + 1 < letters.length() && letters.charAt(i + 1) == c) {
        i++;
      }
    }
    return single.toString();
  }

  private static int hissing(String plain, int at) {
    if ("tscd".indexOf(plain.charAt(at)) >= 0) {
      for (String sound : HISSING) {
        if (plain.startsWith(sound, at)) {
          return sound.length();
        }
      }
    }
    return 0;
  }

  private static char letterClass(char c) {
    return switch (c) {
      case 't', 'd', 'ت', 'ط', 'د', 'ض', 'ة', 'ث', 'ذ', 'ظ' -> 'T';
      case 'b', 'p', 'v', 'f', 'ب', 'ف', 'پ' -> 'P';
      case 'r', 'l', 'ر', 'ل' -> 'R';
      case 'm', 'n', 'م', 'ن' -> 'N';
      case 'ا', 'و', 'ي', 'ه', 'ح', 'ع', 'ء', 'ئ', 'ؤ' -> '-';
      default -> 'K';
    };
  }

  private static String hangulClasses(String hangul) {
    var classes = new StringBuilder();
    for (int i = 0; i < hangul.length(); i++) {
      char c = i == 0 ? Hangul.southern(hangul.charAt(i)) : hangul.charAt(i);
      if (Hangul.isSyllable(c)) {
        append(classes, "KKNTTRNPPKK-KKKKTP-".charAt(Hangul.onset(c)));
        append(classes, "-KKKNNNTRRRRRRRRNPPTTNTTKTPT".charAt(Hangul.coda(c)));
      }
    }
    return shorten(classes.toString().replace("RR", "R"));
  }

  private static void append(StringBuilder classes, char c) {
    if (c != '-') {
      classes.append(c);
    }
  }
}
