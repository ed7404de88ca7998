package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.telling.Tie.Relation;

/// A cue between its ends: whether the sentence really tells of a tie there, and of which ones.
record Telling(Sentence sentence, FoundCue cue, Ends ends) {
  private static final Pattern OFFICIALS =
      Pattern.compile("(?isU)\\s+(?:officials|officers|staff|personnel)\\b.*");

  /// Whether the tie is told: not denied, not planned, and by words that here mean a tie.
  boolean isTold() {
    return !reserve().isDenied() && !isOfTalks() && !isOfNoGoods();
  }

  /// The ties, one for each two ends.
  List<Tie> ties() {
    var ties = new ArrayList<Tie>();
    for (var object : ends.objects()) {
      for (var fellow : ends.fellows()) {
        add(fellow, object, ties);
      }
      add(ends.subject(), object, ties);
    }
    return ties;
  }

  private void add(@Nullable Name subject, Name object, List<Tie> ties) {
    if (subject == null || !subject.text().equals(object.text())) {
      ties.add(tie(subject, object));
    }
  }

  private Tie tie(@Nullable Name subject, Name object) {
    return new Tie(
        cue.relation(),
        cue.fromLeft() ? subject : object,
        cue.fromLeft() ? object : subject,
        says(object),
        ShareWords.told(sentence, cue, subject, object, ends.objects().size() > 1),
        reserve().isHedged(),
        reserve().isOver(cue.relation()),
        first(),
        last());
  }

  /// "Managed by Tanho officials" is not "managed by Tanho".
  private List<String> says(Name object) {
    boolean officials =
        cue.relation() == Relation.MANAGED
            && OFFICIALS.matcher(sentence.after(object.end())).matches();
    return officials ? List.of("managed by officials") : cue.cue().says();
  }

  private int first() {
    var subject = ends.subject();
    return Math.min(cue.start(), subject == null ? sentence.firstWord() : subject.start());
  }

  private int last() {
    var subject = ends.subject();
    var object = ends.objects().getLast();
    int end = ShareWords.behind(sentence, cue, object).map(MatchResult::end).orElse(object.end());
    return Math.max(end, subject == null ? 0 : subject.end());
  }

  private Reserve reserve() {
    return new Reserve(sentence, first(), last(), cue.start(), cue.end());
  }

  /// Talks are held, too: "held by" is a tie only behind shares.
  private boolean isOfTalks() {
    var subject = ends.subject();
    return cue.isHeld() && (subject == null || !ShareWords.leadTo(sentence.upTo(subject.start())));
  }

  /// "Letters from A were received by B" supplies nobody.
  private boolean isOfNoGoods() {
    var subject = ends.subject();
    return cue.comesFrom()
        && cue.relation() == Relation.SUPPLIES
        && !Wares.areNamed(sentence.upTo(subject == null ? cue.start() : subject.start()));
  }
}
