package org.rapporteur.report.html;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.InOrder;

/// Finds what stands at a place of a text. Blocks and sentences are in order and do not overlap.
final class Blocks {
  private Blocks() {}

  /// The block that holds a char.
  static Optional<Block> at(List<Block> blocks, int offset) {
    int last = lastStarting(blocks, Block::start, offset);
    return last >= 0 && offset < blocks.get(last).end()
        ? Optional.of(blocks.get(last))
        : Optional.empty();
  }

  /// The sentence that holds a char.
  static Optional<Extent> sentenceAt(Telling telling, int offset) {
    List<Extent> sentences = telling.sentences();
    int last = lastStarting(sentences, Extent::start, offset);
    return last >= 0 && offset < sentences.get(last).end()
        ? Optional.of(sentences.get(last))
        : Optional.empty();
  }

  private static <T> int lastStarting(List<T> items, ToIntFunction<T> start, int offset) {
    return InOrder.before(items, start, offset + 1) - 1;
  }
}
