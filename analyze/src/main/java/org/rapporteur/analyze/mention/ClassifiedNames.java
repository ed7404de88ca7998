package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// What a stretch of words that the classifier marked as one name turns out to be.
final class ClassifiedNames {
  /// What news is printed or sent by: `Rheinpress`, `Novosti Wire`.
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:press|presse|news|media|wire|pravda)|Press|News|Wire|Media");

  /// What a firm trades in or works, and no person is called.
  private static final Set<String> TRADES =
      KindedWords.read(ClassifiedNames.class, "trade-words.txt").keySet();

  private ClassifiedNames() {}

  /// The `and` between two names that the classifier took for one: `Delta Petroleum and North Tank
  /// Farm`; not in `Bureau of Trade and Public Health`.
  static int joiner(List<Token> tokens, int from, int to) {
    int and = -1;
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).text();
      boolean name = BodyPatterns.isCapital(tokens.get(i));
      if (!name && !word.equals("and")) {
        return -1;
      }
      and = word.equals("and") ? i : and;
    }
    return and - from >= 2 && to - and > 2 ? and : -1;
  }

  /// A byline glued together: `Jane Doe Executive Director Some Body`.
  static int titleInside(List<Token> tokens, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (Set.of(
              "Director",
              "Editor",
              "Reporter",
              "Correspondent",
              "Fellow",
              "Professor",
              "Researcher",
              "Interim",
              "Executive",
              "Senior",
              "Staff",
              "President",
              "Chief")
          .contains(tokens.get(i).text())) {
        return tokens.subList(from, i).stream()
                .noneMatch(t -> NameWords.PUBLIC_WORDS.contains(t.text().toLowerCase(Locale.ROOT)))
            ? i
            : -1;
      }
    }
    return -1;
  }

  /// `Karoo Plantations`, `Lindi Cotton`.
  private static boolean isTrade(List<Token> tokens, int from, int to) {
    return to - from > 1 && isTrade(tokens.get(to - 1).text());
  }

  /// Whether a word ends the names of firms and of no person.
  static boolean isTrade(String word) {
    return TRADES.contains(word);
  }

  /// `UN inquiry tells Council`.
  private static boolean isHead(List<Token> tokens, int from, int to) {
    return to - from == 1 && BodyHeads.of(tokens.get(from).text()) == EntityType.PUBLIC_BODY;
  }

  static EntityType type(String label, List<Token> tokens, int from, int to) {
    return switch (label) {
      case "PERSON" ->
          PUBLISHER.matcher(tokens.get(to - 1).text()).matches() || isTrade(tokens, from, to)
              ? EntityType.ORGANIZATION
              : isHead(tokens, from, to) ? EntityType.PUBLIC_BODY : EntityType.PERSON;
      case "LOCATION" -> EntityType.PLACE;
      default ->
          tokens.subList(from, to).stream()
                  .anyMatch(t -> NameWords.PUBLIC_WORDS.contains(t.text().toLowerCase(Locale.ROOT)))
              ? EntityType.PUBLIC_BODY
              : EntityType.ORGANIZATION;
    };
  }
}
