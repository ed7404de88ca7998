package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// `the North` and `the South` in a document that names one of the two Korean states or their
/// capitals, and no other that is called so.
final class DividedStates {
  private record Half(String id, String name) {}

  private static final String RULE = "pattern:half";

  private static final Map<String, Half> HALVES =
      Map.of(
          "North", new Half("state:KP", "North Korea"),
          "South", new Half("state:KR", "South Korea"));

  /// The other states that are called by a side of the compass.
  private static final Set<String> OTHERS = Set.of("state:SS", "state:ZA", "state:MK");

  /// What a document on Korea names.
  private static final Set<String> KOREAN =
      Set.of("state:KP", "state:KR", "place:pyongyang", "place:seoul");

  private DividedStates() {}

  static List<Found> of(List<Found> found, List<Sentence> sentences) {
    var known =
        found.stream()
            .map(f -> f.candidate().knownAs())
            .filter(k -> k != null)
            .collect(Collectors.toSet());
    boolean korean = KOREAN.stream().anyMatch(known::contains);
    if (!korean || known.stream().anyMatch(OTHERS::contains)) {
      return found;
    }
    var all = new ArrayList<Found>();
    found.stream()
        .map(f -> isHalf(f, sentences.get(f.mention().sentence()).tokens()) ? half(f) : f)
        .forEach(all::add);
    if (known.contains("state:KP") || known.contains("place:pyongyang")) {
      sentences.forEach(s -> unseen(s, found, all));
    }
    all.sort(Comparator.comparingInt(f -> f.mention().start()));
    return List.copyOf(all);
  }

  /// Adds `the North` where nothing took it for a name: beside North Korea, and not of something
  /// else (`the North Atlantic`).
  private static void unseen(Sentence sentence, List<Found> found, List<Found> all) {
    var tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean half =
          HALVES.containsKey(token.text()) && tokens.get(i - 1).text().equalsIgnoreCase("the");
      if (half && isAlone(tokens, i) && found.stream().noneMatch(f -> covers(f, token))) {
        var mention =
            new Mention(sentence.number(), token.start(), token.end(), token.text(), RULE);
        all.add(
            half(
                new Found(
                    mention,
                    new Candidate(
                        i, i + 1, EntityType.PLACE, null, null, null, RULE, Candidate.PATTERN))));
      }
    }
  }

  private static boolean isAlone(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return true;
    }
    var next = tokens.get(at + 1);
    return !next.pos().startsWith("NN")
        && !next.pos().startsWith("JJ")
        && !next.text().matches("-|of|\\p{Lu}.*");
  }

  private static boolean covers(Found one, Token token) {
    return one.mention().start() < token.end() && token.start() < one.mention().end();
  }

  private static boolean isHalf(Found one, List<Token> tokens) {
    int before = one.candidate().from() - 1;
    boolean article = before >= 0 && tokens.get(before).text().equalsIgnoreCase("the");
    return article
        && one.candidate().knownAs() == null
        && one.candidate().type() != EntityType.PERSON
        && HALVES.containsKey(one.mention().text());
  }

  private static Found half(Found one) {
    var half = java.util.Objects.requireNonNull(HALVES.get(one.mention().text()));
    var as = one.candidate();
    return new Found(
        one.mention(),
        new Candidate(
            as.from(),
            as.to(),
            EntityType.COUNTRY,
            half.id(),
            half.name(),
            null,
            as.rule(),
            as.rank()));
  }
}
