package org.rapporteur.desk.estimate;

import java.util.List;
import java.util.function.Function;

/// Where blocks and chains are computed. The outcome is in the order of the items, and does not
/// depend on how many work at once.
public interface Work {
  <I, O> List<O> each(List<I> items, Function<I, O> stage);
}
