package org.rapporteur.analyze.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
  private final Lexicon lexicon;
  private final Pattern and;
  private final Pattern word;
  private final UnaryOperator<String> plain;
  private final Pattern joinedBefore;
  private final Pattern joinedBehind;
  private final Pattern clauseEnd;
  private final List<Entry> entries = new ArrayList<>();

  /// A stretch without marks and figures.
  private static final String REACH = "[^;:.,،؛!?\"“”«»()0-9、，。；：！？「」『』（）]{0,90}";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]+");

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
    /// As it is printed; what is vague, such as `dozens`, is at least so much.
    public static Figure printed(
        int start, int end, BigDecimal low, BigDecimal high, boolean vague) {
      var comparator = vague ? Quantity.Comparator.AT_LEAST : Quantity.Comparator.EQUAL;
      return new Figure(start, end, comparator, low, high, vague);
    }

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

  /// @param lexicon where the kind `fate` says by which words those counted were killed, released;
  ///   `and` parts what is said of two figures, and so does `and-joined`, which is written on to
  ///   the word or figure behind it; `clause-end` are the endings after which another clause begins
  public FigureBook(Document document, Sentence sentence, Lexicon lexicon) {
    this(document, sentence, lexicon, WORD, PlainText::of);
  }

  /// For a language that writes no spaces.
  ///
  /// @param word what is looked up as a fate
  /// @param plain the form in which a text is looked at; as long as the text
  public FigureBook(
      Document document,
      Sentence sentence,
      Lexicon lexicon,
      Pattern word,
      UnaryOperator<String> plain) {
    this.word = word;
    this.plain = plain;
    this.document = document;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.and =
        Pattern.compile(
            "(?<=[\\s,])" + lexicon.any("and") + "(?=\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.joinedBefore = Pattern.compile("(?<=\\s)" + lexicon.any("and-joined") + "$");
    this.clauseEnd = Pattern.compile(lexicon.any("clause-end") + "(?=\\s)");
    this.joinedBehind = Pattern.compile("(?<=\\s)" + lexicon.any("and-joined") + "(?=\\p{L})");
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

  /// A count of what the word list knows.
  ///
  /// @param noun what was found right behind the figure; its group `noun` is a `noun` (value: lemma
  ///   and plural in English)
  /// @return where the count ends, with the bound behind it
  public int countListed(String line, Figure figure, MatchResult noun, Bounds bounds) {
    String meant = lexicon.value("noun", noun.group("noun")).orElse("");
    var whole = bounds.behind(line, figure.to(figure.end() + noun.end("noun")));
    count(whole, meant, figure.end() + noun.start("noun"));
    return whole.end();
  }

  /// Votes for, against or of those who abstained.
  ///
  /// @param side one of [VoteSide]
  public void votes(Figure figure, String side) {
    add(figure, QuantityClass.VOTE, null, "vote", side, -1);
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
    if (entries.stream().anyMatch(e -> e.quantity().kind() == QuantityClass.COUNT)) {
      var sides = new Sides(lexicon, text(sentence.start(), sentence.end()));
      entries.replaceAll(e -> sided(e, sides));
    }
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
              entry.quantity().kind() == QuantityClass.COUNT ? fate(entry, start, end) : null,
              null));
    }
    return mentions;
  }

  /// A count of votes for or against, if it is one.
  private static Entry sided(Entry entry, Sides sides) {
    var quantity = entry.quantity();
    boolean count = quantity.kind() == QuantityClass.COUNT;
    boolean votes = "vote".equals(quantity.countedNoun());
    String side = count ? sides.property(entry.figure().start(), entry.figure().end(), votes) : "";
    return side.isEmpty()
        ? entry
        : new Entry(
            entry.figure(),
            new Quantity(
                quantity.comparator(),
                quantity.low(),
                quantity.high(),
                null,
                "vote",
                List.of(),
                QuantityClass.VOTE,
                quantity.vague()),
            side,
            entry.nounStart());
  }

  /// What is said of those counted, or what they are counted as: `41 exécutions`.
  private @Nullable String fate(Entry entry, int start, int end) {
    String beside = fate(start, end);
    if (beside != null || entry.nounStart() < 0) {
      return beside;
    }
    String noun = text(Math.min(end, sentence.start() + entry.nounStart()), end);
    var first = word.matcher(noun);
    return first.find() ? lexicon.value("fate", first.group()).orElse(null) : null;
  }

  /// What is said of those counted: the nearest word with a fate before the next mark, `and` or
  /// figure.
  private @Nullable String fate(int start, int end) {
    var before = Pattern.compile(REACH + "$").matcher(text(sentence.start(), start));
    var after = Pattern.compile("^" + REACH).matcher(text(end, sentence.end()));
    String[] lefts = and.split(before.find() ? before.group() : "", -1);
    String[] rights = and.split(after.find() ? after.group() : "", -1);
    String left =
        joinedBefore.matcher(lefts[lefts.length - 1]).find() ? "" : lefts[lefts.length - 1];
    String right = clauseEnd.split(joinedBehind.split(rights[0], -1)[0], 2)[0];
    @Nullable String found = null;
    int nearest = Integer.MAX_VALUE;
    var words = word.matcher(left);
    while (words.find()) {
      var fate = lexicon.value("fate", words.group());
      if (fate.isPresent()) {
        found = fate.get();
        nearest = left.length() - words.end();
      }
    }
    words = word.matcher(right);
    while (words.find() && words.start() < nearest) {
      var fate = lexicon.value("fate", words.group());
      if (fate.isPresent()) {
        return fate.get();
      }
    }
    return found;
  }

  private String text(int start, int end) {
    return plain.apply(document.text().substring(start, end));
  }
}
