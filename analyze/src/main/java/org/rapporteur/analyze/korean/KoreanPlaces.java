package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
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
          "(?<![가-힣])(?<name>[가-힣]{2,8})(?= (?:인근|앞바다|일대|해안|해상|해역|부근|근해|상공|연안)(?![가-힣]{3}))");
  private static final Pattern WHERE =
      Pattern.compile(
          "(?<![가-힣])(?<name>[가-힣]{1,10}(?:[도시군구읍면리항섬강만촌산]|반도|마을|해협|광산|탄광|하우스|타워|공원|광장|공항|호텔|회관|기념관))"
              + "(?=(?:에서|에서는|에서도|까지)(?![가-힣]))");

  private KoreanPlaces() {}

  static List<Name> in(String line, int base, List<Token> words) {
    var places = new ArrayList<Name>();
    for (var pattern : List.of(NEAR, WHERE)) {
      var matcher = pattern.matcher(line);
      while (matcher.find()) {
        var place =
            new Name(
                base + matcher.start("name"),
                base + matcher.end("name"),
                EntityType.PLACE,
                null,
                "pattern:korean-place");
        if (isProper(place, words) && places.stream().noneMatch(place::overlaps)) {
          places.add(place);
        }
      }
    }
    return places;
  }

  /// Whether the dictionary takes one of its words for a proper noun, and none for a particle.
  private static boolean isProper(Name place, List<Token> words) {
    var inside =
        words.stream().filter(w -> w.start() >= place.start() && w.end() <= place.end()).toList();
    return inside.stream().anyMatch(w -> w.pos().equals("NNP"))
        && inside.stream().allMatch(w -> w.pos().matches("NN.*|X.*|S.*"));
  }
}
