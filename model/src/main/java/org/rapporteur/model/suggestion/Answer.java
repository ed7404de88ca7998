package org.rapporteur.model.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a server answered, in the shape that was asked for and not yet believed.
public record Answer(List<Item> items) {
  public Answer {
    items = List.copyOf(items);
  }

  /// One proposal. Any part may be missing or false.
  ///
  /// @param sentence number of the sentence it is said to stand in
  /// @param quote the words it is said to rest on
  /// @param kind such as `number`
  /// @param event kind of happening, such as `Meeting`
  /// @param speaker who is said to say so
  public record Item(
      @Nullable Integer sentence,
      @Nullable String quote,
      @Nullable String kind,
      @Nullable String event,
      @Nullable List<Slot> slots,
      @Nullable String speaker) {}

  /// A part of a proposal.
  public record Slot(@Nullable String name, @Nullable String text) {}
}
