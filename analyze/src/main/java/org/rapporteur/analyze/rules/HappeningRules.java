package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a verb and a name of the same clause tell safely ([Involved]): somebody was
/// appointed, arrested, sentenced, released or killed, a text adopted, a report published. What is
/// denied, planned or demanded is left out.
///
/// Kinds of the word list: `trigger` ([Deed]), `trigger-noun` (the same, of whom stands behind it:
/// `la mort de trois passagers`), `noun-link` (prepositions between the two), those of
/// [LightVerbs], `court`, `prison`, `disaster`, `number`, `unsaid` (words before a trigger that
/// make it no happening), `also-blames` (verbs of courts that others use for blame), `doer-ending`
/// (of names in a case in which nobody is touched).
final class HappeningRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// So many characters behind a noun stands who it befell.
  private static final int NEAR = 45;

  private final String language;
  private final Involved involved;
  private final Triggers triggers;
  private final LightVerbs light;
  private final Triggers nouns;

  /// What stands between a noun and who it befell: a preposition and no mark; where the case says
  /// it, a word or two.
  private final Pattern within;

  /// `de plus de trois`, `d'au moins 40`: a number behind a noun.
  private final Pattern figure;

  private final Pattern court;
  private final Pattern prison;
  private final Pattern disaster;
  private final Pattern alsoBlames;
  private final Pattern doer;

  /// A verb of saying or a colon.
  private final Pattern reported;

  HappeningRules(String language, Lexicon lexicon) {
    this.language = language;
    this.involved = new Involved(lexicon);
    var unsaid = Pattern.compile(lexicon.any("unsaid") + "(?: \\p{L}+)? ?$", FLAGS);
    this.light = new LightVerbs(lexicon, unsaid);
    this.nouns = new Triggers(lexicon, "trigger-noun", lexicon.whole("trigger-noun"), unsaid);
    this.within =
        Pattern.compile(
            lexicon.all("noun-link").isEmpty()
                ? " (?:\\p{L}+ ){0,2}"
                : "(?: \\p{L}+)? "
                    + lexicon.any("noun-link")
                    + "\\b(?:(?! qu[ei] )[^,.;:()«»\"])*");
    this.court = lexicon.whole("court");
    this.prison = lexicon.whole("prison");
    this.alsoBlames = lexicon.whole("also-blames");
    this.doer = Pattern.compile("\\p{L}{3}" + lexicon.any("doer-ending") + "$");
    this.reported =
        Pattern.compile(
            "[:;]|(?<![\\p{L}\\p{M}])" + new SayingVerbs(lexicon).any() + "(?![\\p{L}\\p{M}])",
            FLAGS);
    this.disaster = lexicon.whole("disaster");
    this.figure =
        Pattern.compile(
            "^(?: \\p{L}+){0,2}? (?:\\p{L}{1,3} |\\p{L}['’])?(?:\\p{L}+ \\p{L}+ )?(?:\\d|"
                + lexicon.any("number")
                + "\\b)",
            FLAGS);
    this.triggers = new Triggers(lexicon, "trigger", lexicon.whole("trigger"), unsaid);
  }

  /// `a condamné l'attaque` judges and punishes nobody: a court or a punishment stands beside it.
  private boolean isOfCourt(Surface surface, Range sentence, Triggers.Trigger trigger) {
    return (trigger.deed().type() != EventType.COURT_DECISION && !blames(surface, trigger))
        || trigger.deed().passive()
        || court.matcher(surface.text(new Range(sentence.start(), trigger.word().start()))).find()
        || prison.matcher(surface.text(new Range(trigger.word().end(), sentence.end()))).find();
  }

  /// `Комиссия сообщила, что солдаты убили …`: who tells of a deed did not do it.
  private boolean isReported(Surface surface, Place place, Triggers.Trigger trigger) {
    return reported.matcher(surface.between(place.end(), trigger.word().start())).find();
  }

  /// `созданном Павлом Гринько`: a case in which nobody is touched.
  private boolean isDoer(Surface surface, Place place) {
    String first = surface.text(new Range(place.start(), place.end())).split("[ -]")[0];
    return doer.matcher(first).find();
  }

  /// `осудил`: blames as often as it punishes.
  private boolean blames(Surface surface, Triggers.Trigger trigger) {
    return alsoBlames.matcher(surface.text(trigger.word())).matches();
  }

  /// `el terremoto mató a 30 personas`: nobody did it.
  private boolean isOfDisaster(Surface surface, Range sentence, Triggers.Trigger trigger) {
    var type = trigger.deed().type();
    String before = surface.text(new Range(sentence.start(), trigger.word().start()));
    return (type == EventType.VIOLATION || type == EventType.EXECUTION)
        && disaster.matcher(before.substring(before.lastIndexOf(',') + 1)).find();
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(spoken, language, first, this::sentence);
  }

  private void sentence(Surface surface, Range sentence, FrameBook book) {
    verbs(surface, sentence, book);
    nouns(surface, sentence, book);
    lightVerbs(surface, sentence, book);
  }

  private void verbs(Surface surface, Range sentence, FrameBook book) {
    var found = triggers.in(surface, sentence);
    List<Place> doers = List.of();
    for (int i = 0; i < found.size(); i++) {
      var trigger = found.get(i);
      boolean passive = trigger.deed().passive();
      int end = i + 1 < found.size() ? found.get(i + 1).word().start() : sentence.end();
      boolean goesOn = i > 0 && involved.isJoined(surface, sentence, trigger);
      var touched =
          passive
              ? involved.subjects(surface, sentence, trigger)
              : involved.objects(surface, sentence, trigger, end).stream()
                  .filter(p -> !isDoer(surface, p))
                  .toList();
      if (passive) {
        doers = List.of();
      } else if (!goesOn) {
        doers =
            involved.doers(surface, sentence, trigger).stream()
                .filter(p -> !isReported(surface, p, trigger))
                .toList();
      }
      boolean told =
          (!touched.isEmpty() && !blames(surface, trigger))
              || isOfCourt(surface, sentence, trigger);
      if (told && !isOfDisaster(surface, sentence, trigger)) {
        book.add(trigger.deed(), sentence, trigger.word(), touched, doers);
      }
    }
  }

  /// `la mort de trois passagers`, `el asesinato de Ana Roe`: a noun tells it of whoever stands
  /// behind it.
  private void nouns(Surface surface, Range sentence, FrameBook book) {
    for (var noun : nouns.in(surface, sentence)) {
      int from = noun.word().end();
      int near = Math.min(sentence.end(), from + NEAR);
      var touched =
          surface.named(from, near).stream()
              .filter(Place::person)
              .filter(p -> within.matcher(surface.text(new Range(from, p.start()))).matches())
              .limit(1)
              .toList();
      String behind = surface.text(new Range(from, sentence.end()));
      if (!touched.isEmpty() || figure.matcher(behind).find()) {
        book.add(noun.deed(), sentence, noun.word(), touched, List.of());
      }
    }
  }

  private void lightVerbs(Surface surface, Range sentence, FrameBook book) {
    for (var trigger : light.in(surface, sentence)) {
      var side =
          trigger.deed().passive()
              ? surface.named(trigger.word().end(), sentence.end())
              : surface.named(sentence.start(), trigger.word().start()).reversed();
      var doers = side.stream().filter(Place::acts).limit(1).toList();
      book.add(trigger.deed(), sentence, trigger.word(), List.of(), doers);
    }
  }
}
