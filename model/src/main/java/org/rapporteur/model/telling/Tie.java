package org.rapporteur.model.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One tie between two parties that a text tells of, before anything is computed with it.
///
/// @param relation what sort of tie
/// @param from the owner, agent, supplier or subordinate; null is the entry that the text is about
/// @param to the other end; null is the entry that the text is about
/// @param says what is claimed; several words are alternatives of one claim, as in "owned or
///   controlled by, or acting for"
/// @param share words that tell the share, such as `wholly` or `51 percent`, or null
/// @param hedged whether the text only suggests it
/// @param former whether the text says that it is over
/// @param start of the passage that says so
/// @param end of that passage
public record Tie(
    Relation relation,
    @Nullable Name from,
    @Nullable Name to,
    List<String> says,
    @Nullable String share,
    boolean hedged,
    boolean former,
    int start,
    int end) {
  public Tie {
    says = List.copyOf(says);
    if (from == null && to == null) {
      throw new IllegalArgumentException("a tie has two ends");
    }
  }

  /// A name where it stands.
  public record Name(String text, int start, int end) {}

  /// Sorts of tie. Only the first is a stake.
  public enum Relation {
    OWNERSHIP,
    REGISTERED_OWNER,
    CONTROL,
    JOINT_VENTURE,
    SUBORDINATE,
    MANAGED,
    TOOK_OVER,
    USED_BY,
    USES,
    ACTS_FOR,
    REPRESENTS,
    DIRECTS,
    FAMILY,
    ALIAS,
    SUCCESSION,
    SUPPORTS,
    OPERATES,
    EMPLOYS,
    SUPPLIES,
    PRODUCES,
    LOCATED,
    LINKED
  }
}
