package org.rapporteur.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.model.analysis.Work;

/// Several threads at work, and how many items they were given each time.
public final class Several implements Work {
  private final List<Integer> portions = new ArrayList<>();

  @Override
  public <I, O> List<O> each(List<I> items, Function<I, O> stage) {
    portions.add(items.size());
    return items.parallelStream().map(stage).toList();
  }

  public List<Integer> portions() {
    return portions;
  }
}
