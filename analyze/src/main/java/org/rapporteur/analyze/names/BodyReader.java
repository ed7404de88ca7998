package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the name of an organisation: writes out abbreviations, sets legal forms and numbers apart,
/// finds states and translations of common words, also inside Hangul and Han names written without
/// spaces.
final class BodyReader {
  private static final Pattern BRACKETED = Pattern.compile("\\(([\\p{Lu}\\d]{2,8})\\)");
  private static final Pattern UNITED_NATIONS = Pattern.compile("\\bUN\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()\"·•]+");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s/&+_-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final int LONGEST_STATE = 5;

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private final Map<String, String> ordinals = new HashMap<>();
  private final RecordedBodies recorded;
  private final Map<String, Set<Integer>> meanings;
  private final Set<String> shared;
  private final Set<String> generic;
  private final Set<String> neutral;
  private final Set<String> sector;
  private final Set<String> stop;
  private final Set<String> publicForms;
  private final Set<String> privateForms;
  private final Set<String> legal;
  private final Set<String> signs;
  private final Set<String> endings;
  private final Set<String> placeWords;
  private final Set<String> arabic;
  private final PlainReader parts;
  private final Remembered<BodyName.Word> words = new Remembered<>(20_000);
  private final Transliterator pinyin = Transliterator.getInstance("Han-Latin");

  BodyReader(NameLists lists, PlainReader parts) {
    lists
        .groups("abbreviation")
        .forEach(group -> abbreviations.put(group.getFirst(), group.getLast()));
    lists.groups("expand").forEach(group -> expansions.put(group.getFirst(), group.getLast()));
    lists.set("ordinal").forEach(word -> ordinals.put(word, Integer.toString(ordinals.size() + 1)));
    this.recorded = new RecordedBodies(lists);
    this.meanings = meanings(lists);
    this.shared = lists.set("word");
    this.generic = lists.set("generic");
    this.neutral = lists.set("neutral");
    this.sector = lists.set("sector");
    this.stop = lists.set("stop");
    this.publicForms = lists.set("public");
    this.privateForms = lists.set("private");
    this.legal = lists.set("legal");
    this.signs = lists.set("body");
    this.placeWords = lists.set("placeword");
    this.endings = lists.set("body-ending");
    this.arabic = lists.set("arabic-body");
    this.parts = parts;
  }

  /// The groups of translations each word belongs to; those of words that many bodies share come
  /// first.
  private static Map<String, Set<Integer>> meanings(NameLists lists) {
    Map<String, Set<Integer>> meanings = new HashMap<>(lists.membership("word"));
    int first = lists.groups("word").size();
    lists
        .membership("translation")
        .forEach((word, groups) -> {
          Set<Integer> all = new LinkedHashSet<>(meanings.getOrDefault(word, Set.of()));
          groups.forEach(group -> all.add(first + group));
          meanings.put(word, all);
        });
    return meanings;
  }

  /// A name cleaned and cut into words.
  ///
  /// @param acronym whether it was written as one word of capitals
  /// @param key of the whole
  record Words(String clean, boolean acronym, String key, List<String> words) {
    Words {
      words = List.copyOf(words);
    }
  }

  Words words(String name) {
    String clean = NameReader.clean(name);
    return new Words(clean, acronym(name.strip()), RecordedBodies.key(clean), cut(clean));
  }

  /// Whether a name shows by its words that it is no person's.
  boolean showsBody(Words name) {
    if (!recorded.of(name.key()).isEmpty()) {
      return true;
    }
    for (String word : name.words()) {
      if (signs.contains(word)) {
        return true;
      }
    }
    for (String word : name.words()) {
      for (String ending : endings) {
        if (ends(word, ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ends(String word, String ending) {
    return word.endsWith(ending) && word.length() > ending.length() + 1;
  }

  static boolean numbered(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /// Whether a name is one word of capitals, as acronyms are.
  static boolean acronym(String name) {
    String bare = name.indexOf('.') >= 0 ? name.replace(".", "") : name;
    if (bare.length() < 2 || bare.length() > 8) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      if (!Character.isUpperCase(bare.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  BodyName read(Words name) {
    return new Reading(name).read();
  }

  private final class Reading {
    private final Words name;
    private final Set<String> bracketed = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<BodyName.LegalForm> forms = new HashSet<>();
    private final List<BodyName.Word> core = new ArrayList<>();
    private final List<BodyName.Word> stripped = new ArrayList<>();
    private final StringBuilder initials = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private boolean free;

    Reading(Words whole) {
      Matcher brackets = BRACKETED.matcher(whole.clean());
      while (brackets.find()) {
        bracketed.add(RecordedBodies.key(brackets.group(1)));
      }
      this.name = bracketed.isEmpty() ? whole : without(whole, brackets.replaceAll(" ").strip());
    }

    private Words without(Words whole, String clean) {
      return new Words(clean, whole.acronym(), RecordedBodies.key(clean), cut(clean));
    }

    BodyName read() {
      List<String> words = name.words();
      words.forEach(this::note);
      for (int i = 0; i < words.size(); i++) {
        int state = core.isEmpty() && words.size() == 1 ? 0 : state(words, i);
        i += state > 0 ? state - 1 : 0;
        if (state == 0) {
          take(words.get(i));
        }
      }
      return new BodyName(
          name.key(),
          core.isEmpty() ? stripped : core,
          numbers,
          forms,
          known(name.key()),
          initials.toString(),
          bracketed,
          name.acronym(),
          free);
    }

    private void note(String word) {
      boolean form =
          legal.contains(word) || publicForms.contains(word) || privateForms.contains(word);
      kept.append(form ? "" : word);
      if (!form && !stop.contains(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }

    /// The recorded bodies of the name, with its legal form or without.
    private Set<Integer> known(String key) {
      Set<Integer> whole = recorded.of(key);
      return whole.isEmpty() && kept.length() > 3
          ? recorded.of(RecordedBodies.key(kept.toString()))
          : whole;
    }

    /// Takes the longest run of words that names a state and says how many they were.
    private int state(List<String> words, int from) {
      for (int size = Math.min(LONGEST_STATE, words.size() - from); size > 0; size--) {
        String phrase = String.join("", words.subList(from, from + size));
        Set<Integer> states = phrase.length() < 3 ? Set.of() : recorded.state(phrase);
        boolean whole = size == words.size();
        if (!states.isEmpty() && !whole) {
          Set<Integer> marked = new LinkedHashSet<>();
          states.forEach(number -> marked.add(-1 - number));
          NamePart part = parts.part(NamePart.Kind.NAME, words.get(from));
          core.add(BodyName.Word.of(phrase, marked, BodyName.Tells.STATE, false, "", part));
          return size;
        }
      }
      return 0;
    }

    private void take(String word) {
      free |= arabic.contains(word);
      if (publicForms.contains(word)) {
        forms.add(BodyName.LegalForm.PUBLIC);
      } else if (privateForms.contains(word)) {
        forms.add(BodyName.LegalForm.PRIVATE);
      } else if (ordinals.containsKey(word)) {
        numbers.add(ordinals.get(word));
      } else if (word.chars().allMatch(Character::isDigit)) {
        numbers.add(word.replaceFirst("^0+(?=.)", ""));
      } else if (ORDINAL.matcher(word).matches()) {
        numbers.add(word.replaceAll("\\D", ""));
      } else if (legal.contains(word)) {
        addWord(stripped, word);
      } else if (!stop.contains(word)) {
        addWord(core, word);
      }
    }
  }

  private List<String> cut(String clean) {
    String plain = clean.contains("UN") ? UNITED_NATIONS.matcher(clean).replaceAll("U.N.") : clean;
    String text = plain.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      String whole = abbreviations.getOrDefault(word, word);
      for (String part : BETWEEN_PARTS.split(whole, -1)) {
        String bare = bare(part);
        if (!bare.isEmpty()) {
          words.add(bare);
        }
      }
    }
    return words;
  }

  private static String bare(String word) {
    String plain = word.replace(".", "");
    if (plain.indexOf('\'') >= 0) {
      plain = POSSESSIVE.matcher(plain).replaceAll("").replace("'", "");
    }
    return WritingSystem.ofWord(plain) == WritingSystem.LATIN
        ? plain.chars().anyMatch(Character::isDigit) ? plain : LatinFold.letters(plain)
        : NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
  }

  private void addWord(List<BodyName.Word> words, String word) {
    WritingSystem script = WritingSystem.ofWord(word);
    if (script == WritingSystem.HANGUL || script == WritingSystem.HAN) {
      compound(words, word);
      return;
    }
    String single = meanings.containsKey(word) ? word : singular(word);
    words.add(word(single, word, ""));
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
        if (!legal.contains(part)) {
          for (String each : expansions.getOrDefault(part, part).split(" ", -1)) {
            words.add(word(each, ""));
          }
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
    return meanings.containsKey(part) || expansions.containsKey(part) || legal.contains(part);
  }

  private void flush(List<BodyName.Word> words, StringBuilder rest) {
    if (!rest.isEmpty()) {
      String text = rest.toString();
      boolean han = WritingSystem.ofWord(text) == WritingSystem.HAN;
      words.add(word(han ? latin(text) : text, text));
      rest.setLength(0);
    }
  }

  private String latin(String han) {
    synchronized (pinyin) {
      return LatinFold.letters(pinyin.transliterate(han));
    }
  }

  private BodyName.Word word(String text, String hangul) {
    return word(text, text, hangul);
  }

  /// @param text the word as it is compared
  /// @param written the word as it was written
  private BodyName.Word word(String text, String written, String hangul) {
    return words.of(text + '\n' + written + '\n' + hangul, k -> worked(text, written, hangul));
  }

  private BodyName.Word worked(String text, String written, String hangul) {
    Set<Integer> groups = new LinkedHashSet<>(meanings.getOrDefault(text, Set.of()));
    Set<Integer> states = text.length() < 3 ? Set.of() : recorded.state(text);
    states.forEach(number -> groups.add(-1 - number));
    return BodyName.Word.of(
        text,
        groups,
        tells(text, groups, !states.isEmpty()),
        placeWords.contains(text),
        Hangul.allSyllables(hangul) ? hangul : "",
        parts.part(NamePart.Kind.NAME, written));
  }

  private BodyName.Tells tells(String text, Set<Integer> groups, boolean state) {
    if (neutral.contains(text)) {
      return BodyName.Tells.NOTHING;
    }
    if (sector.contains(text)) {
      return BodyName.Tells.SECTOR;
    }
    if (state) {
      return BodyName.Tells.STATE;
    }
    boolean common = generic.contains(text) || shared.contains(text);
    return common ? BodyName.Tells.LITTLE : BodyName.Tells.BODY;
  }
}
