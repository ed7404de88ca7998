package org.rapporteur.analyze.korean;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

/// Whose papers a Korean text speaks of: `국제감시연맹은 보고서를 발표했다`, `국제감시연맹의 성명`. Afterwards `보고서는 …고
/// 밝혔다` is what the federation says.
final class KoreanPapers {
  private static final String KINDS =
      "(?:보고서|성명서|성명|입장문|논평|담화문|담화|결의안|결의문|결의|공개서한|서한|편지|보도자료|설명자료|자료|백서|판결문|결정문|선언문|선언|권고문|의견서|기사)";

  private static final Pattern PAPER =
      Pattern.compile("(?<paper>" + KINDS + ")['\"’”]?(?:을|를|에서|에서는|에) ");

  private static final Pattern KIND = Pattern.compile(KINDS + "$");

  /// `바다인권센터의 보고서`, `바다인권센터 보고서`
  private static final Pattern OWNED =
      Pattern.compile(
          "^(?:의|가 낸|이 낸|가 펴낸|이 펴낸|가 발표한|이 발표한)? (?:[가-힣]{1,6} )?(?<paper>" + KINDS + ")");

  private final Map<String, Place> authors = new HashMap<>();

  /// Who wrote the paper that a noun means, or null.
  @Nullable Place author(String noun) {
    var kind = KIND.matcher(noun);
    return kind.find() ? authors.get(key(kind.group())) : null;
  }

  /// @param author of whom the sentence tells or who speaks in it, or null
  void see(Surface surface, Range sentence, @Nullable Place author) {
    for (var place : surface.named(sentence.start(), sentence.end())) {
      var owned = OWNED.matcher(surface.text(new Range(place.end(), sentence.end())));
      if (place.referent().type() != EntityType.COUNTRY && owned.find()) {
        authors.put(key(owned.group("paper")), place);
        return;
      }
    }
    var paper = PAPER.matcher(surface.text(sentence));
    while (author != null && paper.find()) {
      authors.put(key(paper.group("paper")), author);
    }
  }

  /// `성명서` and `성명`, `공개서한` and `서한` are one.
  private static String key(String paper) {
    return paper.replaceAll("[서안문]$", "").replaceAll("^(?:공개|보도|설명)(?=..)", "");
  }
}
