package org.rapporteur.model.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the verdict on a subject changed under one test.
public record Timeline(NodeId subject, String regime, List<Stretch> stretches) {
  public Timeline {
    stretches = List.copyOf(stretches);
  }

  /// Days with one verdict.
  ///
  /// @param from first day, null: since ever
  /// @param until first day after, null: to this day
  /// @param because what happened on the first day, in words, such as `listing of …`
  public record Stretch(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Verdict.Answer answer,
      List<String> because) {
    public Stretch {
      because = List.copyOf(because);
    }
  }
}
