package org.rapporteur.analyze.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.EventType;

/// A trigger in a sentence with all words that tell of the same happening.
///
/// @param words the trigger, then the verb that makes it happen, if another word is
/// @param verbal whether a verb tells it
record Site(
    EventType type,
    int word,
    Set<Integer> words,
    String lemma,
    @Nullable String violation,
    boolean verbal) {

  int verb() {
    return words.stream().reduce((a, b) -> b).orElse(word);
  }

  /// The violation it is, if it is one.
  @Nullable String harm() {
    return switch (type) {
      case DETENTION -> "arbitrary-detention";
      case EXECUTION -> "extrajudicial-killing";
      case REPATRIATION -> "forced-repatriation";
      default -> violation;
    };
  }
}
