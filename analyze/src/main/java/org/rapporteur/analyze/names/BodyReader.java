package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the name of an organisation: writes out abbreviations, sets legal forms and numbers apart,
/// finds translations of common words, also inside Hangul and Han names written without spaces.
final class BodyReader {
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private final Map<String, Set<Integer>> aliases = new HashMap<>();
  private final Map<String, Set<Integer>> meanings;
  private final Set<String> generic;
  private final Set<String> stop;
  private final Set<String> publicForms;
  private final Set<String> privateForms;
  private final Set<String> legal;
  private final Set<String> signs;
  private final Set<String> endings;
  private final Set<String> placeWords;
  private final PlainReader parts;

  BodyReader(NameLists lists, PlainReader parts) {
    lists
        .groups("abbreviation")
        .forEach(group -> abbreviations.put(group.getFirst(), group.getLast()));
    lists.membership("alias").forEach((name, numbers) -> aliases.put(key(name), numbers));
    lists.groups("expand").forEach(group -> expansions.put(group.getFirst(), group.getLast()));
    this.meanings = lists.membership("word");
    this.generic = lists.set("generic");
    this.stop = lists.set("stop");
    this.publicForms = lists.set("public");
    this.privateForms = lists.set("private");
    this.legal = lists.set("legal");
    this.signs = lists.set("body");
    this.placeWords = lists.set("placeword");
    this.endings = lists.set("body-ending");
    this.parts = parts;
  }

  /// Whether a name shows by its words that it is no person's.
  boolean showsBody(String name) {
    String clean = NameReader.clean(name);
    if (aliases.containsKey(key(clean))) {
      return true;
    }
    List<String> words = words(clean);
    return words.stream().anyMatch(signs::contains)
        || words.stream().anyMatch(w -> endings.stream().anyMatch(e -> ends(w, e)));
  }

  private static boolean ends(String word, String ending) {
    return word.endsWith(ending) && word.length() > ending.length() + 1;
  }

  static boolean numbered(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /// Whether a name is one word of capitals, as acronyms are.
  static boolean acronym(String name) {
    String bare = NameReader.clean(name).replace(".", "");
    return bare.length() >= 2
        && bare.length() <= 8
        && bare.chars().allMatch(Character::isUpperCase);
  }

  BodyName read(String name) {
    String clean = NameReader.clean(name);
    Set<String> numbers = new HashSet<>();
    Set<BodyName.LegalForm> forms = new HashSet<>();
    List<BodyName.Word> core = new ArrayList<>();
    List<BodyName.Word> stripped = new ArrayList<>();
    for (String word : words(clean)) {
      if (publicForms.contains(word)) {
        forms.add(BodyName.LegalForm.PUBLIC);
      } else if (privateForms.contains(word)) {
        forms.add(BodyName.LegalForm.PRIVATE);
      } else if (word.chars().allMatch(Character::isDigit)) {
        numbers.add(word);
      } else if (legal.contains(word)) {
        addWord(stripped, word);
      } else if (!stop.contains(word)) {
        addWord(core, word);
      }
    }
    List<BodyName.Word> kept = core.isEmpty() ? stripped : core;
    Set<Integer> recorded = aliases.getOrDefault(key(clean), Set.of());
    return new BodyName(key(clean), kept, numbers, forms, recorded, acronym(name));
  }

  private List<String> words(String clean) {
    String text = clean.replaceAll("\\bUN\\b", "U.N.").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,;:()\"·•]+", -1)) {
      String whole = abbreviations.getOrDefault(word, word);
      for (String part : whole.split("[\\s/&+_-]+", -1)) {
        String bare = bare(part);
        if (!bare.isEmpty()) {
          words.add(bare);
        }
      }
    }
    return words;
  }

  private static String bare(String word) {
    String plain = word.replace(".", "").replaceAll("'s?$", "").replace("'", "");
    return WritingSystem.ofWord(plain) == WritingSystem.LATIN
        ? plain.chars().anyMatch(Character::isDigit) ? plain : LatinFold.letters(plain)
        : plain.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("^the\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private void addWord(List<BodyName.Word> words, String word) {
    WritingSystem script = WritingSystem.ofWord(word);
    if (script == WritingSystem.HANGUL || script == WritingSystem.HAN) {
      compound(words, word);
      return;
    }
    String single = meanings.containsKey(word) ? word : singular(word);
    words.add(word(single, ""));
  }

  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /// Cuts a compound at the longest known words; what is left between them is a word of its own.
  private void compound(List<BodyName.Word> words, String compound) {
    var rest = new StringBuilder();
    for (int at = 0; at < compound.length(); ) {
      int size = Math.min(6, compound.length() - at);
      while (size > 1 && !known(compound.substring(at, at + size))) {
        size--;
      }
      if (size > 1) {
        flush(words, rest);
        String part = compound.substring(at, at + size);
        for (String each : expansions.getOrDefault(part, part).split(" ", -1)) {
          words.add(word(each, ""));
        }
      } else if (at > 0 && at == compound.length() - 1 && compound.endsWith("부")) {
        flush(words, rest);
        words.add(word("ministry", ""));
      } else {
        rest.append(compound.charAt(at));
      }
      at += size;
    }
    flush(words, rest);
  }

  private boolean known(String part) {
    return meanings.containsKey(part) || expansions.containsKey(part);
  }

  private void flush(List<BodyName.Word> words, StringBuilder rest) {
    if (!rest.isEmpty()) {
      words.add(word(rest.toString(), rest.toString()));
      rest.setLength(0);
    }
  }

  private BodyName.Word word(String text, String hangul) {
    Set<Integer> groups = new LinkedHashSet<>(meanings.getOrDefault(text, Set.of()));
    boolean common = generic.contains(text) || !groups.isEmpty();
    return new BodyName.Word(
        text,
        groups,
        common,
        placeWords.contains(text),
        hangul,
        parts.part(NamePart.Kind.NAME, text));
  }
}
