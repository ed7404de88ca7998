package org.rapporteur.desk.suggestion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.model.suggestion.Answer;

/// What a server's body comes to.
sealed interface Said {
  /// An answer in the right shape, believed in nothing.
  record Answered(Answer answer) implements Said {}

  /// The model would not answer.
  record Declined() implements Said {}

  /// No answer in the right shape.
  record Malformed() implements Said {}

  /// The part of a chat completion that we read.
  record Completion(List<Choice> choices) {
    record Choice(Message message) {}

    record Message(@Nullable String content, @Nullable String refusal) {}
  }

  /// Reads a body.
  static Said of(String body) {
    var message =
        ModelJson.tryRead(body, Completion.class)
            .flatMap(c -> Optional.ofNullable(c.choices()))
            .filter(choices -> !choices.isEmpty())
            .flatMap(choices -> Optional.ofNullable(choices.getFirst()))
            .flatMap(choice -> Optional.ofNullable(choice.message()));
    if (message.isEmpty()) {
      return new Malformed();
    }
    var refusal = message.get().refusal();
    if (refusal != null && !refusal.isBlank()) {
      return new Declined();
    }
    return Optional.ofNullable(message.get().content())
        .flatMap(content -> ModelJson.tryRead(content, Answer.class))
        .<Said>map(Answered::new)
        .orElseGet(Malformed::new);
  }
}
