package org.rapporteur.analyze.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// Gathers the figures of one sentence under the property names that English figures have.
public final class FigureBook {
  private final Document document;
  private final Sentence sentence;
  private final List<Entry> entries = new ArrayList<>();

  /// A figure at its place in the sentence.
  ///
  /// @param start first char, counted from the beginning of the sentence
  /// @param end one past the last
  public record Figure(
      int start,
      int end,
      Quantity.Comparator comparator,
      BigDecimal low,
      BigDecimal high,
      boolean vague) {
    /// The same figure up to another place.
    public Figure to(int last) {
      return new Figure(start, Math.max(last, end), comparator, low, high, vague);
    }

    /// The same figure with another bound, from and to other places.
    public Figure bounded(Quantity.Comparator bound, int first, int last) {
      return new Figure(Math.min(first, start), Math.max(last, end), bound, low, high, vague);
    }
  }

  private record Entry(Figure figure, Quantity quantity, String property, int nounStart) {}

  public FigureBook(Document document, Sentence sentence) {
    this.document = document;
    this.sentence = sentence;
  }

  /// A count of something.
  ///
  /// @param noun English lemma and plural, separated by a space, such as `person people`; one word
  ///   if it is not known in English; null if the text does not say
  public void count(Figure figure, @Nullable String noun, int nounStart) {
    String lemma = noun == null ? null : noun.split(" ")[0];
    String plural = noun == null ? "" : noun.contains(" ") ? noun.split(" ", 2)[1] : noun;
    String property = noun == null ? "count" : "count-of-" + plural.replace(' ', '-');
    add(figure, QuantityClass.COUNT, null, lemma, property, nounStart);
  }

  /// A figure with a unit, or with none.
  public void put(Figure figure, QuantityClass kind, @Nullable String unit, String property) {
    add(figure, kind, unit, null, property, -1);
  }

  private void add(
      Figure figure,
      QuantityClass kind,
      @Nullable String unit,
      @Nullable String noun,
      String property,
      int nounStart) {
    var quantity =
        new Quantity(
            figure.comparator(),
            figure.low(),
            figure.high().max(figure.low()),
            unit,
            noun,
            List.of(),
            kind,
            figure.vague());
    entries.add(new Entry(figure, quantity, property, nounStart));
  }

  /// The figures, left to right, numbered from `first`.
  public List<QuantityMention> mentions(int first) {
    entries.sort(Comparator.comparingInt(e -> e.figure().start()));
    var mentions = new ArrayList<QuantityMention>(entries.size());
    for (var entry : entries) {
      int start = sentence.start() + entry.figure().start();
      int end = sentence.start() + entry.figure().end();
      mentions.add(
          new QuantityMention(
              first + mentions.size(),
              sentence.number(),
              start,
              end,
              document.text().substring(start, end),
              entry.quantity(),
              entry.property(),
              entry.nounStart() < 0 ? -1 : sentence.start() + entry.nounStart(),
              null,
              null));
    }
    return mentions;
  }
}
