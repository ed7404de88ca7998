package org.rapporteur.model.mechanism;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A recorded vote. A number that the record does not know is null.
///
/// @param members how many could vote, or null
public record Vote(
    @Nullable Integer yes,
    @Nullable Integer no,
    @Nullable Integer abstain,
    @Nullable Integer notVoting,
    @Nullable Integer members) {

  /// Votes cast and abstentions, if all three are known.
  public Optional<Integer> sum() {
    var y = yes;
    var n = no;
    var a = abstain;
    return y == null || n == null || a == null ? Optional.empty() : Optional.of(y + n + a);
  }

  /// As printed: `116–20–53`, with `?` for what is not known.
  public String print() {
    return print(yes) + "\u2013" + print(no) + "\u2013" + print(abstain);
  }

  /// Whether both know all of yes, no and abstain.
  public boolean comparable(Vote other) {
    return sum().isPresent() && other.sum().isPresent();
  }

  private static String print(@Nullable Integer number) {
    return number == null ? "?" : number.toString();
  }
}
