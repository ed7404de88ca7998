package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Coarse keys under which names are looked for: each part of a name as classes of consonants that
/// spellings and scripts keep apart, Mandarin syllables of Chinese readings, acronyms of bodies.
final class BlockingKeys {
  private static final int READINGS = 12;

  List<String> of(ReadName name, BodyName body) {
    Set<String> keys = new TreeSet<>();
    for (NamePart part : name.plain().parts()) {
      part.forms().forEach(form -> addPart(keys, form));
    }
    words(keys, name.form());
    name.hangul().forEach(h -> hangul(keys, h));
    if (name.chinese() != null) {
      chinese(keys, name.chinese());
    }
    if (name.japanese() != null) {
      name.japanese().surnames().forEach(r -> addPart(keys, r));
      name.japanese().given().stream().sorted().limit(READINGS).forEach(r -> addPart(keys, r));
    }
    body(keys, body);
    return List.copyOf(keys);
  }

  private static void addPart(Set<String> keys, String letters) {
    if (!letters.isEmpty()) {
      keys.add("p:" + classes(letters));
    }
  }

  /// Latin words also joined two and two, because given names are written in one word or in two.
  private static void words(Set<String> keys, NameForm form) {
    List<NameForm.Word> words = form.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).script() == WritingSystem.LATIN) {
        addPart(keys, words.get(i).folded());
        if (i > 0) {
          addPart(keys, words.get(i - 1).folded() + words.get(i).folded());
        }
      } else if (words.get(i).script() == WritingSystem.HANGUL) {
        keys.add("p:" + hangulClasses(words.get(i).text()));
      }
    }
  }

  private static void hangul(Set<String> keys, KoreanModel.HangulName name) {
    keys.add("p:" + hangulClasses(name.surname()));
    keys.add("p:" + hangulClasses(name.given()));
  }

  private static void chinese(Set<String> keys, ChineseName name) {
    for (ChineseName.Parse parse : name.parses()) {
      int last = parse.syllables().size() - 1;
      parse.syllables().get(last).forEach(s -> keys.add("z:" + s));
      parse.syllables().getFirst().forEach(s -> keys.add("z:" + s));
    }
  }

  private static void body(Set<String> keys, BodyName body) {
    if (body.acronym()) {
      keys.add("a:" + body.key());
    }
    if (body.core().size() >= 2 && body.core().size() <= 8) {
      String initials = body.initials();
      for (int size = Math.min(2, initials.length()); size <= initials.length(); size++) {
        keys.add("a:" + initials.substring(0, size));
      }
    }
    body.aliases().forEach(number -> keys.add("r:" + number));
    for (BodyName.Word word : body.core()) {
      word.meanings().forEach(meaning -> keys.add("m:" + meaning));
    }
  }

  /// Consonants in five classes: K for all that k, g, c, ch, j, s and z are mistaken for, T, P, R,
  /// N.
  static String classes(String letters) {
    var classes = new StringBuilder();
    String plain = letters.replaceFirst("^[rl](?=y)", "").replaceAll("wh|[aeiouywh']", "");
    for (int i = 0; i < plain.length(); i++) {
      append(classes, letterClass(plain.charAt(i)));
    }
    return classes.isEmpty() ? "A" : classes.toString();
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
    return classes.isEmpty() ? "A" : classes.toString();
  }

  private static void append(StringBuilder classes, char c) {
    boolean again = !classes.isEmpty() && classes.charAt(classes.length() - 1) == c;
    if (c != '-' && !again && classes.length() < 4) {
      classes.append(c);
    }
  }
}
