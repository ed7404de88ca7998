package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.analyze.names.LegalForms;

/// A body's name without what languages and styles change in it: order, articles, number, spelling
/// of the one and the other side of the ocean, and the names by which a ministry is called.
/// `Interior Ministry`, `Ministry of Internal Affairs` and `Ministry of the Interior` are one key.
final class BodyKey {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "for", "and", "on", "in", "to", "s", "a", "de", "del", "affairs", "affair");

  /// American and British spelling.
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "defense", "defence",
          "center", "centre",
          "labor", "labour",
          "organization", "organisation",
          "program", "programme",
          "harbor", "harbour");

  private static final Map<String, String> EQUAL =
      Map.ofEntries(
          Map.entry("internal", "interior"),
          Map.entry("home", "interior"),
          Map.entry("external", "foreign"),
          Map.entry("exterior", "foreign"),
          Map.entry("diplomatic", "foreign"),
          Map.entry("prosecution", "prosecutor"),
          Map.entry("fatherland", "homeland"),
          Map.entry("motherland", "homeland"),
          Map.entry("boundary", "border"),
          Map.entry("frontier", "border"),
          Map.entry("shop", "store"),
          Map.entry("financing", "funding"),
          Map.entry("electoral", "election"),
          Map.entry("jail", "prison"),
          Map.entry("penitentiary", "prison"),
          Map.entry("correctional", "prison"),
          Map.entry("judiciary", "judicial"),
          Map.entry("aid", "relief"));

  /// Words that an acronym passes over.
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "for", "and", "on", "in", "to", "a", "de", "del", "des", "du", "la", "las",
          "los", "el", "le", "les", "al", "y", "et", "da", "do", "dos", "das", "para", "pour",
          "against", "with");

  private static final int LETTERS = 3;

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");

  /// `DA`, `VoQ`: too short, or too like a word, to be trusted without anything beside it.
  private static final Pattern BRIEF =
      Pattern.compile("\\p{Lu}{2}|\\p{Lu}[\\p{Lu}\\p{Ll}]{0,4}\\p{Lu}");

  private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}\\p{Lu}?\\.?");

  private static final int FEWEST = 2;

  private static final List<String> MINISTRIES = List.of("ministry", "department", "office");

  private BodyKey() {}

  /// Whether an acronym passes over a word, in small letters.
  static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  /// `D.R.P.` as `DRP`; any other name as it is printed.
  static String withoutStops(String form) {
    return DOTTED.matcher(form).matches() ? form.replace(".", "") : form;
  }

  private static String plain(String name) {
    return PlainWords.of(NamedReferent.folded(name));
  }

  private static String singular(String word) {
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.matches(".*(ss|us|is|as)");
    return plural ? word.substring(0, word.length() - 1).replaceAll("ie$", "y") : word;
  }

  /// The words of a printed name in their order, in one number and spelling, without small words.
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var word : plain(name.replaceAll("['’]s\\b", "")).split(" ")) {
      if (!LINKS.contains(word) && !word.isEmpty()) {
        String spelt = singular(word);
        String one = SPELLINGS.getOrDefault(spelt, spelt);
        words.add(EQUAL.getOrDefault(one, one));
      }
    }
    return words;
  }

  /// The words of a printed name in their order, in one spelling.
  static String inOrder(String name) {
    var words = new ArrayList<String>();
    for (var word : plain(name).replaceFirst("^the ", "").split(" ")) {
      words.add(SPELLINGS.getOrDefault(word, word));
    }
    return String.join(" ", words);
  }

  /// Whether a printed name is an acronym.
  static boolean isAcronym(String form) {
    return ACRONYM.matcher(form).matches();
  }

  /// Whether a printed name is an acronym, be it of two letters or with a small letter inside.
  static boolean isBriefAcronym(String form) {
    return isAcronym(form) || BRIEF.matcher(form).matches();
  }

  /// The initials of a printed name, with and without its small words: what its acronym may be.
  static Set<String> initials(String name) {
    return initials(name, LETTERS);
  }

  /// The same, if there are two.
  static Set<String> briefInitials(String name) {
    return initials(name, FEWEST);
  }

  private static Set<String> initials(String name, int fewest) {
    var all = new StringBuilder();
    var large = new StringBuilder();
    for (var word : NamedReferent.folded(name.replaceAll("['’]s\\b", "")).split(" ")) {
      if (!word.isEmpty()) {
        all.append(word.charAt(0));
        large.append(LINKS.contains(word) ? "" : word.substring(0, 1));
      }
    }
    var initials = new TreeSet<String>();
    initials.add(all.toString().toUpperCase(Locale.ROOT));
    initials.add(large.toString().toUpperCase(Locale.ROOT));
    initials.removeIf(i -> i.length() < fewest);
    return initials;
  }

  /// Whether two printed names are one name but for their order, small words, spaces and the form
  /// of the firm.
  static boolean areOne(String left, String right) {
    String one = of(left);
    return (one.length() > LETTERS && one.equals(of(right)))
        || (squeezed(left).length() > LETTERS && squeezed(left).equals(squeezed(right)));
  }

  /// Whether one name is the initials, or the first or last word, of another.
  static boolean isShort(String short_, String name) {
    String word = inOrder(short_);
    String words = inOrder(name);
    boolean part =
        word.length() > LETTERS
            && !word.contains(" ")
            && (words.startsWith(word + " ") || words.endsWith(" " + word));
    return part || (ACRONYM.matcher(short_).matches() && initials(name).contains(short_));
  }

  /// `Hai Fu Ocean Co., Ltd.` as `haifuocean`, `Colony No. 7` as `colony7`.
  static String squeezed(String form) {
    return LegalForms.without(
            plain(form)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(no|nr|num|number) (?=\\p{N})", "")
                .strip())
        .replace(" ", "");
  }

  /// The key of a printed name; empty if nothing but small words is left.
  static String of(String name) {
    var words = new TreeSet<String>();
    for (var word :
        plain(name.replaceAll("['’]s\\b", "")).replace("united nations", "un").split(" ")) {
      if (!SMALL.contains(word) && !word.isEmpty()) {
        String spelt = singular(word);
        String one = SPELLINGS.getOrDefault(spelt, spelt);
        words.add(EQUAL.getOrDefault(one, one));
      }
    }
    words.remove("relations");
    boolean foreign = words.contains("foreign");
    boolean prosecutor = words.contains("prosecutor");
    if (foreign || prosecutor) {
      words.removeAll(MINISTRIES);
    } else if (words.contains("interior")) {
      words.remove("ministry");
    }
    return String.join(" ", words);
  }
}
