package org.rapporteur.model.analysis;

import java.util.List;
import java.util.function.Function;

/// Where the parts of a large computation are done: one after the other, or on several cores. The
/// outcome is in the order of the items, and does not depend on how many work at once.
public interface Work {
  /// One after the other.
  Work ALONE =
      new Work() {
        @Override
        public <I, O> List<O> each(List<I> items, Function<I, O> stage) {
          return items.stream().map(stage).toList();
        }
      };

  /// The outcomes, in the order of the items.
  ///
  /// @param stage may be asked by several threads at a time
  <I, O> List<O> each(List<I> items, Function<I, O> stage);
}
