package org.rapporteur.model.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person's decision whether two names or entities are one. It is a log entry, outranks every
/// score and is never overwritten by a machine; a later judgement may supersede it.
///
/// @param id `J-` and 16 hex digits made from its content
/// @param left an anchor: a mention (`<evidence>:<start>-<end>`) or a name as printed
/// @param why the reason given; required
/// @param who the actor's id, not a name
/// @param supersedes id of the judgement it takes back, or null
public record Judgement(
    String id,
    String left,
    String right,
    Answer answer,
    String why,
    String who,
    Instant when,
    @Nullable String supersedes) {
  public Judgement {
    if (left.isBlank() || right.isBlank() || left.equals(right)) {
      throw new IllegalArgumentException("a judgement is on two different names or entities");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("a judgement has a reason");
    }
  }

  /// What was decided.
  public enum Answer {
    SAME,
    DIFFERENT,
    UNSURE
  }
}
