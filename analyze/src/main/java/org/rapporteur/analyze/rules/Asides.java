package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// A verb of saying set into what is said: `El puerto, dijo Ana Roe, sigue cerrado`, `Faux,
/// rétorque la marchande : la porte était ouverte`, `« Je pars, répète-t-elle, sans rien »`. What
/// stands around it is said, and whoever stands behind the verb says it.
///
/// Kinds of the word list: `aside-pronoun` (small words before the verb), `circumstance`,
/// `relative`, `that`, `determiner`, `title`, `kin`, `body`, those of [SayingVerbs] and
/// [CalledAgain].
final class Asides {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SPEAKS_TO = Pattern.compile("(?iU)^ ?(?:a|al|à|au|aux|de|que) ");
  private static final String CLITIC = "(?: ?-(?:t-)?(?<clitic>ils?|elles?|on)(?!\\p{L}))?";

  /// `décrit Thibaut, 31 ans`: somebody of whom no more is known.
  private static final Pattern CAPITAL = Pattern.compile("^ \\p{Lu}\\p{Ll}+$");

  /// So far behind the verb may its subject be named.
  private static final int NEAR = 45;

  /// A statement of more chars is whole; what follows the verb then tells of the speaker.
  private static final int WHOLE = 50;

  private static final int SHORTEST = 3;

  private final SayingVerbs verbs;
  private final CalledAgain again;
  private final Pattern plural;
  private final Pattern aside;
  private final Pattern opened;
  private final Pattern apposed;
  private final Pattern somebody;

  /// @param verb the verb
  /// @param subject what stands between it and the next mark
  /// @param pronoun `il` of `-t-il`, nothing if no subject stands there, or null if one does
  /// @param said what it parts, in its order
  record Aside(
      Range verb, String printed, Range subject, @Nullable String pronoun, List<Range> said) {
    Aside {
      said = List.copyOf(said);
    }
  }

  Asides(Lexicon lexicon, SayingVerbs verbs, CalledAgain again, String end) {
    this.verbs = verbs;
    this.again = again;
    this.plural = Pattern.compile(lexicon.any("plural-ending") + "(?: |$)");
    this.aside =
        Pattern.compile(
            "(?:[,?!] |[,?!] ?(?=\"))(?:"
                + lexicon.any("aside-pronoun")
                + " ?)*(?<cue>"
                + verbs.any()
                + "|"
                + lexicon.any("cue-aside")
                + "|\\p{Ll}{4,}(?=-(?:t-)?(?:il|elle)s?\\b))"
                + end
                + CLITIC
                + "(?<who>[^,.;:!?—\"\u25A0]{0,80}?)(?<mark>, | ?: |\\. )(?!"
                + lexicon.any("that")
                + "[ '])(?=[\\p{L}\\d\u25A0\"¿¡])",
            FLAGS);
    this.opened = Pattern.compile("^" + lexicon.any("circumstance") + end, FLAGS);
    this.apposed =
        Pattern.compile(
            "^(?:"
                + lexicon.any("determiner")
                + "[ ']?)?(?:"
                + String.join(
                    "|",
                    lexicon.any("circumstance"),
                    lexicon.any("relative"),
                    lexicon.any("title"),
                    lexicon.any("kin"),
                    lexicon.any("body"),
                    lexicon.any("person-again"))
                + ")"
                + end,
            FLAGS);
    this.somebody =
        Pattern.compile(
            "^ ?(?:"
                + lexicon.any("determiner")
                + ")(?: |(?<='))(?:"
                + String.join(
                    "|",
                    lexicon.any("title"),
                    lexicon.any("kin"),
                    lexicon.any("body"),
                    lexicon.any("person-again"),
                    lexicon.any("body-again"))
                + ")"
                + end,
            FLAGS);
  }

  /// The first such verb outside quotation marks.
  Optional<Aside> in(Surface surface, Range sentence) {
    String text = surface.text(sentence);
    var found = aside.matcher(text);
    while (found.find()) {
      var at = found.toMatchResult();
      if (isSaying(at) && (isAlone(at) || isNamed(surface, sentence, at))) {
        var said = around(surface, sentence, text, at);
        if (!said.isEmpty()) {
          return Optional.of(aside(surface, sentence.start(), at, said));
        }
      }
    }
    return Optional.empty();
  }

  /// The first such verb within a quotation, which is said as a whole.
  Optional<Aside> within(Surface surface, Range quotation) {
    String text = surface.printed(quotation);
    var found = aside.matcher(text);
    while (found.find()) {
      var at = found.toMatchResult();
      boolean named =
          surface.names(subject(surface, quotation.start(), at)).findFirst().isPresent();
      boolean capital = CAPITAL.matcher(at.group("who")).find();
      if (isSaying(at) && (at.group("clitic") != null || named || capital || isSomebody(at))) {
        return Optional.of(aside(surface, quotation.start(), at, List.of(quotation)));
      }
    }
    return Optional.empty();
  }

  private boolean isSaying(MatchResult at) {
    var act = verbs.act(at.group("cue"));
    return (act == SpeechAct.SAY || act == SpeechAct.SHOW || act == SpeechAct.DENY)
        && (!at.group("mark").equals(". ") || at.group("clitic") != null);
  }

  /// `dice, `, `dit-elle, `
  private static boolean isAlone(MatchResult at) {
    return at.group("clitic") != null
        || (at.group("who").isBlank() && at.group("mark").equals(", "));
  }

  private boolean isSomebody(MatchResult at) {
    return somebody.matcher(at.group("who")).find();
  }

  private boolean isNamed(Surface surface, Range sentence, MatchResult at) {
    var who = range(sentence.start(), at, "who");
    boolean named =
        surface
            .opening(who.start(), Math.min(who.end(), who.start() + NEAR))
            .filter(p -> !SPEAKS_TO.matcher(at.group("who")).find())
            .isPresent();
    return named || isSomebody(at);
  }

  private List<Range> around(Surface surface, Range sentence, String text, MatchResult at) {
    int from = text.lastIndexOf(':', at.start()) + 1;
    while (from < at.start() && " \"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String before = text.substring(from, at.start());
    int behind =
        Math.max(at.end(), subject(surface, sentence.start(), at).end() - sentence.start() + 1);
    String after = text.substring(Math.min(text.length(), behind)).stripLeading();
    var quoted = surface.quotations(new Range(sentence.start() + behind, sentence.end()));
    boolean quotes = after.startsWith("\"") && !quoted.isEmpty();
    boolean apart = before.indexOf('\u25A0') >= 0 || after.isBlank();
    boolean speaker = !quotes && at.group("clitic") == null && isSpeaker(before, after);
    if ((apart && !quotes) || (speaker && !at.group("mark").endsWith(": "))) {
      return List.of();
    }
    var said = new ArrayList<Range>();
    var led = new Range(sentence.start() + from, sentence.start() + at.start());
    var ahead = before.indexOf('\u25A0') < 0 ? List.of(led) : surface.quotations(led);
    boolean words = before.length() >= SHORTEST && !opened.matcher(before).find();
    said.addAll(words ? ahead : List.of());
    said.add(
        quotes ? quoted.getFirst() : new Range(sentence.end() - after.length(), sentence.end()));
    return said;
  }

  /// `Faltan veinte hombres en el muelle, dijo Ana Roe, presidenta del comité.`
  private boolean isSpeaker(String before, String after) {
    return apposed.matcher(after).find()
        || Character.isDigit(after.charAt(0))
        || (before.length() > WHOLE && !opened.matcher(before).find());
  }

  private Aside aside(Surface surface, int base, MatchResult at, List<Range> said) {
    return new Aside(
        range(base, at, "cue"),
        at.group("cue").toLowerCase(Locale.ROOT),
        subject(surface, base, at),
        at.group("clitic") != null
            ? at.group("clitic")
            : isAlone(at) ? plural.matcher(at.group("cue")).find() ? "ils" : "" : null,
        said);
  }

  /// `souffle sa sœur, Awa Koné, `: with the name that follows.
  private Range subject(Surface surface, int base, MatchResult at) {
    var who = range(base, at, "who");
    int behind = base + at.end();
    return isSomebody(at) && at.group("mark").equals(", ")
        ? surface
            .names(new Range(behind, behind + 1))
            .filter(p -> surface.printed(new Range(p.end(), p.end() + 1)).equals(","))
            .findFirst()
            .map(p -> new Range(who.start(), p.end()))
            .orElse(who)
        : who;
  }

  private static Range range(int base, MatchResult at, String group) {
    return new Range(base + at.start(group), base + at.end(group));
  }

  private @Nullable Place speaker(
      Surface surface, Range sentence, Aside aside, @Nullable Place last, SpeechBook book) {
    String pronoun = aside.pronoun();
    if (pronoun != null) {
      var goesOn = WhoSays.goesOn(pronoun, last);
      return pronoun.endsWith("s") ? goesOn : led(surface, sentence, aside).orElse(goesOn);
    }
    String words = surface.printed(aside.subject());
    return Surface.first(surface.names(aside.subject()))
        .or(() -> again.who(surface, sentence, words, book))
        .orElse(null);
  }

  /// `Awa Koné n'y croit guère : ce serait, dit-elle, la sixième fois`: who leads to what is said.
  private static Optional<Place> led(Surface surface, Range sentence, Aside aside) {
    int from = Math.max(sentence.start(), aside.said().getFirst().start());
    return surface.last(sentence.start(), from).filter(Place::person);
  }

  private static Range stripped(Surface surface, Range words) {
    String printed = surface.printed(words);
    int space = printed.length() - printed.stripLeading().length();
    return new Range(words.start() + space, words.end());
  }

  /// Adds what is said around an aside.
  ///
  /// @param last who goes on speaking
  /// @return who speaks
  @Nullable Place add(
      Surface surface,
      Range sentence,
      Aside aside,
      @Nullable Place last,
      boolean direct,
      SpeechBook book) {
    var speaker = speaker(surface, sentence, aside, last, book);
    var somebody = aside.pronoun() == null ? stripped(surface, aside.subject()) : null;
    var act = verbs.act(aside.printed());
    for (var said : aside.said()) {
      book.add(sentence, said, aside.printed(), act, speaker, somebody, direct, "aside");
    }
    return speaker;
  }
}
