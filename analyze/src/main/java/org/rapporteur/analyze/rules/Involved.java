package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.analyze.rules.Triggers.Trigger;

/// Who does what a verb tells, and to whom: the subject of its own clause, and those who stand
/// behind it, all of them where several are joined (`detuvo a Ana Roe y a Luis Soto`). Whoever is
/// named in another clause (`Según Ana Roe, cuatro hombres fueron detenidos`, `Ana Roe dijo que …`)
/// or governed by another noun (`la hermana de Ana Roe fue detenida`) is not involved.
///
/// Kinds of the word list: `title`, `and`, `that`, `relative-subject`, those of [NotSaid].
final class Involved {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// So many words may stand between a subject and its verb without a mark.
  private static final int WORDS = 3;

  private static final Pattern BESIDE =
      Pattern.compile("(?iU)^ (?:del?|du|des|d'|junto|avec|con|y|e|et|и|с|из)\\b.*");

  /// What may follow the last of several who are named as objects: no verb of theirs.
  private static final Pattern ENDED =
      Pattern.compile(
          "(?iU)^(?:[,.;:)!?»\"]|$| (?:a|à|al|au|por|par|pour|para|en|dans|el|le|la|los|las|les|con|avec|del?"
              + "|du|sous|bajo|tras|après|lors|durante|pendant|y|et|sin|sans|hasta|desde|depuis|hier|ayer"
              + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tous|todos|ambos)\\b)");

  private final NotSaid notSaid;
  private final Pattern governed;
  private final Pattern that;
  private final Pattern relative;
  private final Pattern and;
  private final Pattern comma;
  private final Pattern joined;

  Involved(Lexicon lexicon) {
    this.notSaid = new NotSaid(lexicon);
    String word = "(?:\\p{Ll}+ )";
    this.governed =
        Pattern.compile(
            "(?<!\\p{L})(?:del?|du|des|d'|según|selon|d'après|por|par|con|avec|a|al|à|au|aux|contra|contre"
                + "|para|pour|entre|chez|sin|sans|sobre|sur)(?: (?:el|la|los|las|le|les|su|sus|son|sa)| l')?"
                + " ?(?:(?:propio|propia|mismo|misma|ex|ancien|ancienne|ex-) ?)?(?:"
                + lexicon.any("title")
                + " ){0,2}$",
            FLAGS);
    this.that = Pattern.compile("(?<!\\p{L})" + lexicon.any("that") + "(?!\\p{L})", FLAGS);
    this.relative =
        Pattern.compile(", " + lexicon.any("relative-subject") + " (?:\\p{L}{1,3}[ '])*", FLAGS);
    String led = "(?:(?:a|al|à|au|contra|contre) )?(?:(?:el|la|le|su) |l'|d')?" + word + "{0,2}";
    this.and = Pattern.compile(",? " + lexicon.any("and") + " " + led, FLAGS);
    this.comma = Pattern.compile(", " + led, FLAGS);
    this.joined =
        Pattern.compile(" " + lexicon.any("and") + " " + word + "?(?:\\p{Ll}{1,3}[ '])*$", FLAGS);
  }

  /// Those whom a passive verb tells of: the persons who are its subject.
  List<Place> subjects(Surface surface, Range sentence, Trigger trigger) {
    var persons =
        surface.named(sentence.start(), trigger.word().start()).stream()
            .filter(Place::person)
            .toList();
    for (int i = persons.size() - 1; i >= 0; i--) {
      if (isSubject(surface, sentence, persons.get(i), trigger)) {
        return before(surface, sentence, persons, i);
      }
    }
    return List.of();
  }

  /// Those to whom an active verb does something: the first person behind it, and those joined.
  List<Place> objects(Surface surface, Range sentence, Trigger trigger, int end) {
    var persons =
        surface.named(trigger.word().end(), Math.min(end, sentence.end())).stream()
            .filter(Place::person)
            .toList();
    return persons.isEmpty() ? List.of() : behind(surface, sentence, persons);
  }

  /// Who does what an active verb tells: the nearest one before it in its clause.
  List<Place> doers(Surface surface, Range sentence, Trigger trigger) {
    return surface.named(sentence.start(), trigger.word().start()).reversed().stream()
        .limit(1)
        .filter(p -> reaches(surface.between(p.end(), trigger.word().start())))
        .filter(p -> !p.person() || isSubject(surface, sentence, p, trigger))
        .toList();
  }

  /// `… y liberó a Ana Roe`: the verb has the subject of the one before.
  boolean isJoined(Surface surface, Range sentence, Trigger trigger) {
    return joined.matcher(surface.text(new Range(sentence.start(), trigger.word().start()))).find();
  }

  private boolean isSubject(Surface surface, Range sentence, Place person, Trigger trigger) {
    String before = surface.text(new Range(sentence.start(), person.start()));
    return !governed.matcher(before).find()
        && !notSaid.isOfAnother(surface, sentence, person)
        && reaches(surface.between(person.end(), trigger.word().start()));
  }

  /// Whether what stands between a name and a verb does not begin another clause.
  private boolean reaches(String between) {
    if (that.matcher(between).find()) {
      return relative.matcher(between).matches();
    }
    long commas = between.chars().filter(c -> c == ',').count();
    boolean near = between.strip().split(" ").length <= WORDS || BESIDE.matcher(between).matches();
    return between.endsWith(", ")
        || between.endsWith(") ")
        || (commas == 0 ? near : commas % 2 == 0);
  }

  /// A person with those before him who are joined to him: `Ana Roe, Luis Roe y Juan Roe`.
  private List<Place> before(Surface surface, Range sentence, List<Place> persons, int last) {
    int first = last;
    while (first > 0) {
      var left = persons.get(first - 1);
      String between = surface.between(left.end(), persons.get(first).start());
      boolean joins = (first == last ? and : comma).matcher(between).matches();
      String ahead = surface.text(new Range(sentence.start(), left.start()));
      if (!joins || governed.matcher(ahead).find()) {
        break;
      }
      first--;
    }
    return List.copyOf(persons.subList(first, last + 1));
  }

  /// The first of some persons with those behind who are joined to him.
  private List<Place> behind(Surface surface, Range sentence, List<Place> persons) {
    var joined = new ArrayList<Place>(List.of(persons.getFirst()));
    for (int i = 1; i < persons.size(); i++) {
      String between = surface.between(persons.get(i - 1).end(), persons.get(i).start());
      boolean closes = and.matcher(between).matches();
      if (!closes && !comma.matcher(between).matches()) {
        break;
      }
      joined.add(persons.get(i));
      if (closes) {
        String rest = surface.between(persons.get(i).end(), sentence.end());
        return ENDED.matcher(rest).find() ? List.copyOf(joined) : List.of(persons.getFirst());
      }
    }
    return List.of(persons.getFirst());
  }
}
