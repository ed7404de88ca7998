package org.rapporteur.analyze.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.telling.EntityType;

/// Words that head the names of bodies and acts: `Ministry`, `Observatory`, `Covenant`.
final class BodyHeads {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "public", EntityType.PUBLIC_BODY,
          "private", EntityType.ORGANIZATION,
          "act", EntityType.DOCUMENT);

  private static final Map<String, EntityType> HEADS = load();

  private BodyHeads() {}

  /// What a word as it is printed heads, or null; a word all in capitals, as in a letterhead, too.
  static @Nullable EntityType of(String word) {
    var head = HEADS.get(word);
    boolean shouted =
        head == null && word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    return shouted ? HEADS.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)) : head;
  }

  private static Map<String, EntityType> load() {
    var heads = new HashMap<String, EntityType>();
    KindedWords.read(BodyHeads.class, "body-heads.txt")
        .forEach((word, kind) -> heads.put(word, Objects.requireNonNull(TYPES.get(kind))));
    return Map.copyOf(heads);
  }
}
