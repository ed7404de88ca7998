package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression.Absolute;

/// When somebody was born: `Efraín Marquina, born on 3 December 1966`, `DOB: 12 Mar 1966`, `né le 4
/// mai 1970`. It is said of the person named last before it, in a list also in the line above.
public final class Births {
  /// The property of the claim.
  public static final String PROPERTY = "birth-date";

  private static final Pattern BORN =
      Pattern.compile(
          "(?iU)(?:\\bd\\.?o\\.?b\\.?:? ?|\\bdate of birth:? ?|\\bborn(?: on| in)?(?: the)? ?|\\(b\\. ?|\\bnée?(?: le| en)? ?"
              + "|\\bnacid[oa](?: el| en)? ?|\\bfecha de nacimiento:? ?|\\bродил(?:ся|ась)(?: в)? ?"
              + "|\\bдата рождения:? ?|\\bг\\. ?р\\.:? ?)$");

  private static final int BEFORE = 24;

  /// So many lines above the date of birth a list may name the person.
  private static final int LINES = 2;

  private Births() {}

  /// @param referent whose birth it is
  record Birth(int referent, Edtf date, int start, int end) {}

  static List<Birth> in(Told told, Extent sentence) {
    var births = new ArrayList<Birth>();
    for (var time : told.telling().times()) {
      boolean here = sentence.start() <= time.start() && time.end() <= sentence.end();
      if (here && time.expression() instanceof Absolute absolute) {
        int from = Math.max(0, time.start() - BEFORE);
        String before = told.document().text().substring(from, time.start());
        if (BORN.matcher(before).find()) {
          person(told.telling(), sentence, time.start())
              .ifPresent(p ->
                  births.add(new Birth(p.number(), absolute.date(), time.start(), time.end())));
        }
      }
    }
    return births;
  }

  private static Optional<Referent> person(Telling telling, Extent sentence, int at) {
    return telling.referents().stream()
        .filter(r -> r.type() == EntityType.PERSON)
        .filter(r -> last(telling, r, sentence, at).isPresent())
        .max(
            Comparator.comparingInt(
                r -> last(telling, r, sentence, at).map(Mention::start).orElse(-1)));
  }

  private static Optional<Mention> last(Telling telling, Referent person, Extent sentence, int at) {
    return person.mentions().stream()
        .filter(m -> m.end() <= at)
        .filter(m -> sentence.block() - telling.sentences().get(m.sentence()).block() <= LINES)
        .max(Comparator.comparingInt(Mention::start));
  }
}
