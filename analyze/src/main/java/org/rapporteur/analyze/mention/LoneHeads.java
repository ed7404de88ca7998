package org.rapporteur.analyze.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.telling.EntityType;

/// Short names such as `the Senate` or `the Assembly`, of which a list says whom they usually mean.
/// Where a document never names that body in full, but another one with the same head (`National
/// Assembly`), the list is wrong there, and the word is no more than what the document makes of it.
final class LoneHeads {
  private LoneHeads() {}

  /// All mentions; of those that mean another body here the list's answer is taken away. A body
  /// that is named around the text alone takes no word from the list.
  static List<Found> freed(List<Found> found, Predicate<Found> around) {
    var inside = found.stream().filter(Predicate.not(around)).toList();
    return found.stream()
        .map(one ->
            isLone(one) && !isNamedInFull(one, found) && isOthers(one, inside)
                ? one.unlisted()
                : one)
        .toList();
  }

  private static boolean isLone(Found one) {
    return one.candidate().knownAs() != null
        && one.candidate().length() == 1
        && one.candidate().type().near(EntityType.ORGANIZATION)
        && BodyHeads.of(one.mention().text()) != null;
  }

  private static boolean isNamedInFull(Found one, List<Found> found) {
    return found.stream()
        .filter(f -> Objects.equals(f.candidate().knownAs(), one.candidate().knownAs()))
        .anyMatch(f -> f.candidate().length() > 1 || BodyHeads.of(f.mention().text()) == null);
  }

  /// Whether another body of the document has the word for its head: last, or before `of`.
  private static boolean isOthers(Found one, List<Found> found) {
    String head = Pattern.quote(one.mention().text().toLowerCase(Locale.ROOT));
    var longer = Pattern.compile("(.+ )?" + head + "( (of|for|on|against|national) .+)?");
    return found.stream()
        .filter(f -> f.candidate().length() > 1)
        .filter(f -> f.candidate().type().near(EntityType.ORGANIZATION))
        .filter(f -> !Objects.equals(f.candidate().knownAs(), one.candidate().knownAs()))
        .map(f -> NameKey.of(f.mention().text()))
        .anyMatch(name -> longer.matcher(name).matches() && !isDamaged(name, one));
  }

  /// `Human Right Council of United Nations` is the body itself, in other words.
  private static boolean isDamaged(String name, Found one) {
    String canonical = one.candidate().canonical();
    return canonical != null && words(canonical).containsAll(words(name));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(NameKey.of(name).split(" "))
        .filter(w -> !w.matches("of|the|for|and|on|in|against"))
        .map(w -> w.replaceFirst("s$", ""))
        .collect(Collectors.toSet());
  }
}
