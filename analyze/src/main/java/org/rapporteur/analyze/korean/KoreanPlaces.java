package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Places in a Korean sentence that no list knows: a proper noun before a word for where it lies
/// (`연평도 인근`, `니가타 해안`), or one that ends as places do and where something happens (`온성군에서`,
/// `켄싱턴하우스에서`).
final class KoreanPlaces {
  private static final Pattern NEAR =
      Pattern.compile(
          "(?<![가-힣])(?<name>[가-힣]{2,8})(?= (?:인근|앞바다|일대|해안|해상|해역|부근|근해|상공|연안|외곽|시내|교외|지역)(?![가-힣]{3}))");
  private static final Pattern WHERE =
      Pattern.compile(
          "(?<![가-힣])(?<name>[가-힣]{1,10}(?:[도시군구읍면리항섬강만촌산]|반도|마을|해협|광산|탄광|하우스|타워|공원|광장|공항|호텔|회관|기념관))"
              + "(?=(?:에서|에서는|에서도|까지)(?![가-힣]))");

  /// What ends as divisions and sites do, whatever particle it carries.
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?<![가-힣])(?<name>[가-힣]{2,8}(?:[시구주현성항]|자치구|자치주|공항|광산|탄광|대교|터미널|묘지))"
              + "(?=(?:에서|에서는|까지|에|에는|의|로|으로|를|을)?(?![가-힣]))");

  /// `아이티 포르토프랭스의`: a word behind a state, if somebody is or goes there.
  private static final Pattern BEHIND =
      Pattern.compile(" (?<name>[가-힣]{2,8}?)(?=(?:에서|에서는|까지|에|에는|의|로|으로)(?![가-힣]))");

  private KoreanPlaces() {}

  /// @param states the states that the sentence names
  static List<Name> in(String line, int base, List<Token> words, List<Name> states) {
    var places = new ArrayList<Name>();
    for (var pattern : List.of(NEAR, WHERE, DIVISION)) {
      var matcher = pattern.matcher(line);
      while (matcher.find()) {
        add(place(matcher, base), words, places);
      }
    }
    for (var state : states) {
      var matcher = BEHIND.matcher(line).region(state.end() - base, line.length());
      if (matcher.lookingAt()) {
        add(place(matcher, base), words, places);
      }
    }
    return places;
  }

  private static Name place(Matcher matcher, int base) {
    return new Name(
        base + matcher.start("name"),
        base + matcher.end("name"),
        EntityType.PLACE,
        null,
        "pattern:korean-place");
  }

  private static void add(Name place, List<Token> words, List<Name> places) {
    if (isProper(place, words) && places.stream().noneMatch(place::overlaps)) {
      places.add(place);
    }
  }

  /// Whether the dictionary takes one of its words for a proper noun, and none for a particle.
  private static boolean isProper(Name place, List<Token> words) {
    var inside =
        words.stream().filter(w -> w.start() >= place.start() && w.end() <= place.end()).toList();
    return inside.stream().anyMatch(w -> w.pos().equals("NNP"))
        && inside.stream().allMatch(w -> w.pos().matches("NN.*|X.*|S.*"));
  }
}
