package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeMention;
import org.rapporteur.report.html.page.Line;
import org.rapporteur.report.html.page.Voices;

/// What is not known: each entry with its sort.
final class Unknowns {
  private final Casebook casebook;
  private final Homes homes;
  private final Happenings happenings;

  Unknowns(Casebook casebook, Homes homes, Happenings happenings) {
    this.casebook = casebook;
    this.homes = homes;
    this.happenings = happenings;
  }

  /// Something that is not known.
  record Unknown(Sort sort, Function<Notes, Line> line) {}

  /// Sorts of what is not known, in the order of the page.
  enum Sort {
    UNDECIDED(
        "Questions left undecided",
        "No answer has enough more support than the others.",
        "question undecided",
        "questions undecided"),
    UNDATED(
        "Happenings without a date",
        "No source lets us know when.",
        "happening without a date",
        "happenings without a date"),
    TIME(
        "Times that are no dates",
        "The sources print a time that no date can be worked out from.",
        "time that is no date",
        "times that are no dates"),
    SPEECH(
        "Speech without a speaker",
        "Nobody certain is named; a speaker is never guessed.",
        "saying without a speaker",
        "sayings without a speaker"),
    SUSPECT(
        "Names that may mean one",
        "Only a person can decide these.",
        "pair of names that may mean one",
        "pairs of names that may mean one"),
    UNREAD(
        "Files that could not be read",
        "They are kept all the same.",
        "file not read",
        "files not read"),
    LANGUAGE(
        "Texts that were not analyzed",
        "Their text is stored and shown, but no claims were taken from it.",
        "text not analyzed",
        "texts not analyzed"),
    DROPPED("What the analysis left open", "Counted over all sources.", "reason", "reasons");

    private final String title;
    private final String lead;
    private final String one;
    private final String many;

    Sort(String title, String lead, String one, String many) {
      this.title = title;
      this.lead = lead;
      this.one = one;
      this.many = many;
    }

    /// So many of this sort, in words.
    String counted(int number) {
      return Wording.count(number, one, many);
    }

    String title() {
      return title;
    }

    String lead() {
      return lead;
    }
  }

  List<Unknown> all() {
    var all = new ArrayList<Unknown>();
    undecided(all);
    undated(all);
    times(all);
    speech(all);
    suspects(all);
    files(all);
    new TreeMap<>(casebook.view().run().counts())
        .forEach((reason, count) -> all.add(plain(Sort.DROPPED, dropped(reason, count))));
    return all;
  }

  private void undecided(List<Unknown> all) {
    for (Comparison comparison : casebook.analysis().comparisons()) {
      boolean open =
          comparison.relation() == Relation.CONTRADICTS
              || comparison.relation() == Relation.REFERENT_UNCERTAIN;
      if (open && comparison.preferred() == null) {
        String words = Wording.capital(Wording.question(comparison));
        String href = homes.of(comparison.id()).orElse(null);
        all.add(new Unknown(Sort.UNDECIDED, notes -> new Line(words, null, "", href, Voices.NONE)));
      }
    }
  }

  private void undated(List<Unknown> all) {
    for (Event event : casebook.analysis().events()) {
      if (event.date() == null && !event.pattern() && event.factuality() != Factuality.DENIED) {
        String sense = Wording.sense(event.factuality()).toLowerCase(Locale.ROOT);
        String href = homes.of(event.id()).orElse(null);
        all.add(
            new Unknown(
                Sort.UNDATED,
                notes ->
                    new Line(event.title(), null, sense, href, happenings.voices(event, notes))));
      }
    }
  }

  private void times(List<Unknown> all) {
    var spans = new TreeSet<Span>();
    casebook.undated().forEach(claim -> spans.add(claim.span()));
    for (SourceView source : casebook.view().sources()) {
      casebook.telling(source.evidence()).ifPresent(telling -> symbolic(telling, spans));
    }
    spans.forEach(span -> all.add(quoted(Sort.TIME, span, "")));
  }

  private void symbolic(Telling telling, Set<Span> spans) {
    for (TimeMention time : telling.times()) {
      boolean none =
          time.expression() instanceof TimeExpression.Vague
              || time.expression() instanceof TimeExpression.Unparsed;
      if (none) {
        span(telling, time.start(), time.end()).ifPresent(spans::add);
      }
    }
  }

  private void speech(List<Unknown> all) {
    for (SourceView source : casebook.view().sources()) {
      casebook.telling(source.evidence()).ifPresent(telling -> speech(telling, all));
    }
  }

  private void speech(Telling telling, List<Unknown> all) {
    for (Speech speech : telling.speeches()) {
      if (speech.speaker() == null) {
        String after =
            speech.speakerText() == null
                ? ""
                : "the source says only “" + speech.speakerText() + "”";
        span(telling, speech.start(), speech.end())
            .ifPresent(span -> all.add(quoted(Sort.SPEECH, span, after)));
      }
    }
  }

  private void suspects(List<Unknown> all) {
    for (Entity entity : casebook.analysis().entities()) {
      for (Entity.Suspect suspect : entity.suspects()) {
        String other = casebook.entity(suspect.other()).map(Entity::name).orElse("another name");
        String href = homes.of(entity.id().value()).orElse(null);
        String words = "“" + entity.name() + "” and “" + other + "”";
        all.add(
            new Unknown(
                Sort.SUSPECT,
                notes -> new Line(words, null, Reasons.of(suspect.weights()), href, Voices.NONE)));
      }
    }
  }

  private void files(List<Unknown> all) {
    for (SourceView source : casebook.view().sources()) {
      switch (source.reading()) {
        case Reading.Text text when !casebook.isAnalyzed(source.evidence()) ->
            all.add(
                new Unknown(
                    Sort.LANGUAGE,
                    notes ->
                        new Line(
                            casebook.label(source.evidence()),
                            null,
                            "",
                            Cited.page(source.evidence()),
                            Voices.NONE)));
        case Reading.Text text -> {}
        case Reading.NoText none when isAid(none) -> {}
        case Reading.NoText none ->
            all.add(plain(Sort.UNREAD, source.name() + ": " + SourceWords.state(none)));
        case Reading.Unreadable unreadable ->
            all.add(plain(Sort.UNREAD, source.name() + ": " + SourceWords.state(unreadable)));
      }
    }
  }

  private static boolean isAid(Reading.NoText none) {
    return none.reason() == Reading.NoTextReason.DESCRIPTION
        || none.reason() == Reading.NoTextReason.CONTAINER;
  }

  private Unknown quoted(Sort sort, Span span, String after) {
    return new Unknown(
        sort,
        notes ->
            new Line(
                span.text().strip(),
                Notes.lang(casebook.language(span)),
                after,
                null,
                notes.voices(List.of(span))));
  }

  private static Unknown plain(Sort sort, String words) {
    return new Unknown(sort, notes -> new Line(words, null, "", null, Voices.NONE));
  }

  private static String dropped(String reason, int count) {
    String words =
        switch (reason) {
          case "unresolved-pronoun" -> "pronouns that could not be resolved";
          case "span-dropped" -> "passages dropped because they are not verbatim";
          case "unattributed-quote" -> "quotations without a speaker";
          case "symbolic-time" -> "times that are no dates";
          default -> reason.replace('-', ' ');
        };
    return Wording.capital(words) + ": " + Wording.grouped(count);
  }

  private Optional<Span> span(Telling telling, int start, int end) {
    return casebook
        .text(telling.evidence())
        .filter(text -> start < end && end <= text.length())
        .map(text -> new Span(telling.evidence(), start, end, text.substring(start, end)));
  }
}
