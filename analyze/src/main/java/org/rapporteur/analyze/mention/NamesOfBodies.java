package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.analyze.names.LegalForms;
import org.rapporteur.model.telling.EntityType;

/// Whether two names within one document are of one body: the same words in another order, or the
/// one short of the other. Names are compared as [NameKey#of] writes them.
final class NamesOfBodies {
  private static final String AFTER_HEAD =
      "(of|for|on|in|against|to|with|under|into|at|de|del|des|du|para|contra|contre|pour|sobre|sur)";

  private static final Set<String> LINK_WORDS =
      Set.of("of", "the", "for", "and", "on", "in", "against");

  private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<= )no (?=\\d+\\b)");

  private NamesOfBodies() {}

  /// Whether the words begin or end a name, or, being two at least, stand in it.
  private static boolean shortens(String part, String name) {
    return name.startsWith(part + " ")
        || name.endsWith(" " + part)
        || (part.contains(" ") && name.contains(" " + part + " "));
  }

  /// Whether words end what stands before the first `of` or `for` of a name, or before its number:
  /// `directorate` in `main directorate of internal affairs`, `panel` in `trial panel iii`.
  private static boolean heads(String words, String name) {
    return name.contains(words + " ")
        && name.matches("(.* )?" + Pattern.quote(words) + " (" + AFTER_HEAD + " .*|[0-9]+|[ivx]+)");
  }

  /// The key of a body's name without the words that name its legal form, and without the one
  /// before a number (`Da Shun No. 16`).
  static String key(String text) {
    return BEFORE_NUMBER.matcher(LegalForms.without(NameKey.of(text))).replaceAll("");
  }

  /// Whether a name is short of a longer one: `observatory` of `harbour observatory`.
  static boolean isShort(String key, String name) {
    return shortens(key, name) || heads(key, name) || endsKorean(key, name);
  }

  /// `대책위` of `참사대책위`: Korean writes the words of a name together.
  private static boolean endsKorean(String key, String name) {
    return key.length() > 1
        && name.length() > key.length() + 1
        && name.endsWith(key)
        && key.chars().allMatch(NamesOfBodies::isHangul);
  }

  private static boolean isHangul(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HANGUL;
  }

  /// Whether a name is short of what a document prints for a body that a list knows.
  static boolean isShortOfKnown(String key, Group group) {
    return group.printed().stream()
        .anyMatch(k ->
            k.endsWith(" " + key)
                || endsKorean(key, k)
                || heads(key, k)
                || ((key.contains(" ") || leads(key)) && k.startsWith(key + " ")));
  }

  /// In Romance languages the head comes first: `Corte` in `Corte Constitucional`.
  private static boolean leads(String word) {
    return word.matches(
        "corte|cour|cortes|comité|comite|comisión|comision|consejo|conseil|tribunal");
  }

  /// Whether a candidate names what a group does: by the list, the words, or the words in another
  /// order.
  static boolean same(Group group, Candidate candidate, String key) {
    if (candidate.knownAs() != null && group.knownAs != null) {
      return candidate.knownAs().equals(group.knownAs);
    }
    boolean unknown = candidate.knownAs() == null && group.knownAs == null;
    if (group.key.equals(key)) {
      return group.type.near(candidate.type()) || (unknown && key.contains(" "));
    }
    if (!unknown && candidate.knownAs() == null && isPrinted(group, candidate, key)) {
      return true;
    }
    return unknown
        && candidate.type().near(EntityType.ORGANIZATION)
        && group.type.near(EntityType.ORGANIZATION)
        && key.contains(" ")
        && plain(group.key).equals(plain(key));
  }

  /// `Torture Committee` beside `Committee against Torture`, which a list knows.
  private static boolean isPrinted(Group group, Candidate candidate, String key) {
    return candidate.type().near(EntityType.ORGANIZATION)
        && group.type.near(EntityType.ORGANIZATION)
        && key.contains(" ")
        && group.printed().stream().map(NamesOfBodies::plain).anyMatch(plain(key)::equals);
  }

  /// `Human Right Council` beside `Council on Human Rights of UN`: a translation lost the plural.
  private static List<String> plain(String key) {
    return content(key.replaceAll("\\b(un|united nations)\\b", "").replaceAll("s\\b", "")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /// `Council of Human Rights` has the words of `Human Rights Council`.
  private static List<String> content(String key) {
    return Stream.of(key.split(" ")).filter(w -> !LINK_WORDS.contains(w)).sorted().toList();
  }
}
