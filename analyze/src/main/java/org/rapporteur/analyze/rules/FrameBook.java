package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.analyze.text.Dateline;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Spoken;
import org.rapporteur.model.time.TimeMention;

/// Gathers the happenings of one document. One is kept only if it is told of somebody who is named,
/// or of a number of people on a date, or of what a named body does on one.
public final class FrameBook {
  private static final int LONGEST_TITLE = 90;

  private static final String SEMICOLON = ";\uFF1B\u061B";

  private final Spoken spoken;
  private final int first;
  private final List<Frame> frames = new ArrayList<>();

  private FrameBook(Spoken spoken, int first) {
    this.spoken = spoken;
    this.first = first;
  }

  /// Looks for happenings in one sentence.
  @FunctionalInterface
  public interface Look {
    /// Adds what the sentence tells.
    void at(Surface surface, Range sentence, FrameBook book);
  }

  /// The happenings that the parts of a document in one language tell.
  ///
  /// @param language BCP 47 tag, such as `es`
  /// @param first number of the first happening
  public static List<Frame> read(Spoken spoken, String language, int first, Look look) {
    var annotated = spoken.expressed().annotated();
    var book = new FrameBook(spoken, first);
    for (var block : annotated.blocked().blocks()) {
      if (block.language().equals(language) && block.kind().yieldsClaims()) {
        var surface = Surface.of(annotated, block);
        surface.sentences().forEach(sentence -> look.at(surface, sentence, book));
      }
    }
    return book.frames();
  }

  /// Adds a happening that is asserted.
  ///
  /// @param touched whom it happens to
  /// @param doers who makes it happen
  public void add(Deed deed, Range sentence, Range word, List<Place> touched, List<Place> doers) {
    add(deed, sentence, word, touched, doers, null);
  }

  /// The same.
  ///
  /// @param when where its time begins, if the language says so by its place; else it is the
  ///   nearest
  public void add(
      Deed deed,
      Range sentence,
      Range word,
      List<Place> touched,
      List<Place> doers,
      @Nullable Range when) {
    var time = when == null ? null : time(when);
    time = time == null ? time(sentence, word, touched) : time;
    var figures = own(figures(clause(sentence, word)), touched, word);
    boolean counted = time != null && !figures.isEmpty();
    boolean done = time != null && !doers.isEmpty();
    if (touched.isEmpty() && !counted && !done) {
      return;
    }
    var slots = new ArrayList<Slot>();
    touched.forEach(p -> slots.add(slot(patient(deed.type()), p)));
    doers.forEach(p -> slots.add(slot(agent(deed.type()), p)));
    frames.add(
        new Frame(
            first + frames.size(),
            deed.type(),
            number(sentence),
            sentence.start(),
            sentence.end(),
            deed.lemma(),
            word.start(),
            word.end(),
            false,
            title(sentence),
            slots,
            time == null ? List.of() : List.of(time.number()),
            figures.stream().map(QuantityMention::number).toList(),
            Factuality.ASSERTED,
            Polarity.AFFIRMED,
            deed.violation(),
            false,
            speech(word),
            null,
            null,
            null,
            "rule:" + deed.lemma()));
  }

  /// The frames so far.
  private List<Frame> frames() {
    return List.copyOf(frames);
  }

  private static SlotRole patient(EventType type) {
    return switch (type) {
      case DETENTION, EXECUTION, REPATRIATION, VIOLATION -> SlotRole.VICTIM;
      case MANDATE -> SlotRole.HOLDER;
      case SANCTION -> SlotRole.TARGET;
      case MEETING, RESOLUTION, REPORT, STATEMENT, TESTIMONY, LEGISLATION, COURT_DECISION, OTHER ->
          SlotRole.SUBJECT;
    };
  }

  private static SlotRole agent(EventType type) {
    return switch (type) {
      case DETENTION, EXECUTION, REPATRIATION, VIOLATION -> SlotRole.PERPETRATOR;
      case MANDATE -> SlotRole.CONVENER;
      case MEETING,
          RESOLUTION,
          REPORT,
          STATEMENT,
          TESTIMONY,
          LEGISLATION,
          SANCTION,
          COURT_DECISION,
          OTHER ->
          SlotRole.AUTHOR;
    };
  }

  private Slot slot(SlotRole role, Place place) {
    String text =
        spoken
            .expressed()
            .annotated()
            .blocked()
            .document()
            .text()
            .substring(place.start(), place.end());
    return new Slot(role, place.start(), place.end(), text, place.referent().number(), "name");
  }

  private @Nullable TimeMention time(Range when) {
    return spoken.expressed().times().stream()
        .filter(t -> when.holds(t.start()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable TimeMention time(Range sentence, Range word, List<Place> touched) {
    String text = spoken.expressed().annotated().blocked().document().text();
    return spoken.expressed().times().stream()
        .filter(t -> sentence.holds(t.start()))
        .filter(t -> !isOfDateline(t, text))
        .filter(t ->
            touched.stream()
                .filter(p -> p.start() < word.start())
                .noneMatch(p -> Attributive.describes(text, t.end(), p.start())))
        .min(
            Comparator.comparingInt(
                t -> t.end() <= word.start() ? word.start() - t.end() : t.start() - word.end()))
        .orElse(null);
  }

  private boolean isOfDateline(TimeMention time, String text) {
    var annotated = spoken.expressed().annotated();
    return Dateline.isDay(
        time.start(), time.end(), annotated.blocked().blocks(), text, annotated.referents());
  }

  /// Of several terms in prison the one nearest to him who is sentenced: `a 10 años a Ana Roe y a 8
  /// a Pedro Soto`.
  private static List<QuantityMention> own(
      List<QuantityMention> figures, List<Place> touched, Range word) {
    int at = touched.isEmpty() ? word.start() : touched.getFirst().start();
    var terms = figures.stream().filter(q -> q.property().equals("prison-term")).toList();
    var nearest =
        terms.stream().min(Comparator.comparingInt(q -> Math.abs(q.start() - at))).orElse(null);
    return terms.size() < 2
        ? figures
        : figures.stream().filter(q -> !terms.contains(q) || q.equals(nearest)).toList();
  }

  /// The part of a sentence between semicolons: `… eleven years; his co-accused got seven`.
  private Range clause(Range sentence, Range word) {
    String text = spoken.expressed().annotated().blocked().document().text();
    int from = word.start();
    while (from > sentence.start() && SEMICOLON.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = word.end();
    while (to < sentence.end() && SEMICOLON.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return new Range(from, to);
  }

  private List<QuantityMention> figures(Range sentence) {
    return spoken.expressed().quantities().stream().filter(q -> sentence.holds(q.start())).toList();
  }

  private int number(Range sentence) {
    int found = 0;
    for (var one : spoken.expressed().annotated().sentences()) {
      found = one.start() <= sentence.start() ? one.number() : found;
    }
    return found;
  }

  private String title(Range sentence) {
    String text = spoken.expressed().annotated().blocked().document().text();
    String words = text.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " ").strip();
    return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE) + "…";
  }

  private @Nullable Integer speech(Range word) {
    return spoken.speeches().stream()
        .filter(s -> s.contentStart() <= word.start() && word.end() <= s.contentEnd())
        .map(Speech::number)
        .reduce((a, b) -> b)
        .orElse(null);
  }
}
