package org.rapporteur.analyze.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.model.analysis.Work;

/// Items that come one by one, are worked on in portions and whose outcomes are taken in the order
/// in which the items came, so that millions of pairs can be compared by several at once and never
/// stand in memory together.
///
/// @param <I> an item
/// @param <O> what comes of it
public final class Portions<I, O> {
  private static final int MOST = 1024;

  private final Work work;
  private final Function<I, O> stage;
  private final Consumer<O> taker;
  private final List<I> items = new ArrayList<>(MOST);

  /// @param stage may be asked by several threads at a time
  /// @param taker is asked by the thread that adds
  public Portions(Work work, Function<I, O> stage, Consumer<O> taker) {
    this.work = work;
    this.stage = stage;
    this.taker = taker;
  }

  public void add(I item) {
    items.add(item);
    if (items.size() == MOST) {
      end();
    }
  }

  /// Works on what is left. More may be added afterwards.
  public void end() {
    work.each(items, stage).forEach(taker);
    items.clear();
  }
}
