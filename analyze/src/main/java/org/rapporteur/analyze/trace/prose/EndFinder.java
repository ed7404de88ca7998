package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie.Name;

/// Finds who stands at the two ends of a cue: the nearest name before it, the list of names behind
/// it, with nothing [Between] that would change who is meant.
final class EndFinder {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:the )?");
  private static final Pattern PUNCTUATED = Pattern.compile("(?sU).*[,;:].*");

  /// How far behind its subject a loose cue may stand.
  private static final int REACH = 120;

  private static final Pattern OWN_VERB =
      Pattern.compile(
          "(?sU)\\s+(?:is|are|was|were|has|had|supplies|supplied|owns|ships|shipped|sells|sold|buys|bought|operates|operated|controls|controlled|runs|ran|makes|made|produces|produced|imports|imported|exports|exported|employs|employed|works|worked|acts|acted|serves|served|provides|said|told)\\b.*");

  private final Sentence sentence;
  private final FoundCue cue;
  private final boolean ofEntry;

  /// @param ofEntry whether the text is about an entry, which a sentence without a subject means
  EndFinder(Sentence sentence, FoundCue cue, boolean ofEntry) {
    this.sentence = sentence;
    this.cue = cue;
    this.ofEntry = ofEntry;
  }

  /// The ends, or nothing if one is missing.
  ///
  /// @param before the ends of the tie before, whose subject a sentence may go on about
  Optional<Ends> find(Ends before) {
    var objects = objects();
    if (objects.isEmpty()) {
      return Optional.empty();
    }
    var nearest = subject().or(() -> headed(objects));
    if (nearest.isPresent() && goesOn(nearest.get(), before)) {
      return Optional.of(ends(before.subject(), objects));
    }
    return nearest.isPresent() || speaksOfEntry()
        ? Optional.of(ends(nearest.orElse(null), objects))
        : Optional.empty();
  }

  private Ends ends(@Nullable Name subject, List<Name> objects) {
    return new Ends(subject, subject == null ? List.of() : fellows(subject), objects);
  }

  private List<Name> objects() {
    var objects = new ArrayList<Name>();
    int at = cue.end();
    for (var name : sentence.names()) {
      if (name.start() < cue.end()) {
        continue;
      }
      var between = sentence.between(at, name.start());
      boolean next = objects.isEmpty() ? Between.leadToName(between) : Between.joinNames(between);
      if (!next || (!objects.isEmpty() && startsClause(name))) {
        break;
      }
      objects.add(name);
      at = name.end();
    }
    return objects;
  }

  /// In "subordinate to A, and B supplies C", B begins a clause of its own.
  private boolean startsClause(Name name) {
    return OWN_VERB.matcher(sentence.after(name.end())).matches();
  }

  /// The nearest name before the cue with nothing of weight between.
  private Optional<Name> subject() {
    var names = sentence.names();
    for (int i = names.size() - 1; i >= 0; i--) {
      var name = names.get(i);
      if (name.end() <= cue.start() && !Between.isAdjective(name.text()) && !isPlace(name)) {
        var between = Between.withoutInsertions(sentence.between(name.end(), cue.start()));
        return nearEnough(between) ? Optional.of(spokenOf(i, between)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(Name name) {
    var led = sentence.upTo(name.start());
    return !cue.comesFrom()
        && !(cue.passesShares() && ShareWords.leadTo(led))
        && Between.leadToPlace(led);
  }

  private boolean nearEnough(String between) {
    return Between.leadToCue(between)
        || (cue.isLoose()
            && between.length() < REACH
            && !PUNCTUATED.matcher(between).matches()
            && !between.contains(" that "));
  }

  private Name spokenOf(int nearest, String between) {
    var names = sentence.names();
    return Heads.closes(between)
        ? Heads.before(sentence.text(), names, nearest).orElse(names.get(nearest))
        : names.get(nearest);
  }

  /// In "a subsidiary of A, B ships" the subsidiary is B.
  private Optional<Name> headed(List<Name> objects) {
    int end = objects.getLast().end();
    return Between.leadToCue(sentence.upTo(cue.start()))
        ? sentence.names().stream()
            .filter(n -> n.start() > end)
            .findFirst()
            .filter(
                n -> COMMA.matcher(sentence.between(end, n.start())).matches() && startsClause(n))
        : Optional.empty();
  }

  /// "Owned by A and linked to B": what is linked is not A.
  private boolean goesOn(Name nearest, Ends before) {
    return before.objects().contains(nearest)
        && Between.goOn(sentence.between(nearest.end(), cue.start()));
  }

  private boolean speaksOfEntry() {
    return ofEntry && Between.speakOfEntry(Between.withoutInsertions(sentence.upTo(cue.start())));
  }

  /// "A and B each own half" tells it of both.
  private List<Name> fellows(Name subject) {
    var names = sentence.names();
    int last = names.indexOf(subject);
    int first = last;
    while (cue.isOfEach()
        && first > 0
        && Between.joinNames(
            sentence.between(names.get(first - 1).end(), names.get(first).start()))) {
      first--;
    }
    return names.subList(first, last);
  }
}
