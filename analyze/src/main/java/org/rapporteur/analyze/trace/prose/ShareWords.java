package org.rapporteur.analyze.trace.prose;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.telling.Tie.Relation;

/// Where a sentence tells how large a share is: in the cue ("owns 60% of B"), before the company
/// ("60% of B is owned by A"), or in brackets behind the owner ("owned by A (60%) and C (40%)").
final class ShareWords {
  /// Words that tell a share, as a part of a pattern, with the group `share`.
  static final String SHARE =
      "(?<share>(?:between |from )?\\d{1,3}(?:[.,]\\d+)?(?: ?%| ?per ?cent)?(?: and | to | ?[–-] ?)\\d{1,3}(?:[.,]\\d+)?(?:"
          + " ?%| ?per ?cent)(?: (?:stake|interest|share|shareholding|of the shares))?"
          + "|(?:(?:about|around|over|more than|less than|at least|nearly|up"
          + " to|as much as|as little as|at most|almost|just (?:over|under)|approximately|some) )?\\d{1,3}(?:[.,]\\d+)?(?: ?%| ?per ?cent)(?:"
          + " (?:stake|interest|share|shareholding|of the shares))?"
          + "|wholly|fully|entirely|majority|partly|partially|jointly|half|(?:an?"
          + " )?(?:majority|minority|controlling|\\d{1,3}(?:[.,]\\d+)?(?: ?%|[ -]per ?cent))"
          + " (?:stake|interest|share|shareholding)|(?:all|half|most) of the shares|(?:an?|one|two|three) (?:third|quarter|fifth|tenth)s?(?: of the shares)?|an?"
          + " (?:stake|interest|share))[- ]?";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iU)\\s*(?:\\(|,? ?with )\\s*(?<behind>(?:(?:about|around|over|more than|less than|at least|nearly|up to)"
              + " )?\\d{1,3}(?:[.,]\\d+)?(?: ?%| ?per ?cent))(?: (?:of the"
              + " )?(?:shares|stake|interest|shareholding))?(?:\\s*\\)|(?=\\W|$))");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iU)(?:^|[\\s“\"])(?:the |its |the remaining |the other |a further |another |remaining )?"
              + SHARE.replace("<share>", "<before>")
              + " ?(?:of|in) (?:the )?$");
  private static final Pattern SHARES_BEFORE =
      Pattern.compile("(?iU)\\b(?:shares|stock|equity|capital) (?:of|in) (?:the )?$");

  private ShareWords() {}

  /// Whether a name behind these words is a company of which shares are told: "the shares of".
  static boolean leadTo(String words) {
    return BEFORE.matcher(words).find() || SHARES_BEFORE.matcher(words).find();
  }

  /// The share that an object of a cue has. "Wholly owned by A and B" tells the share of neither.
  ///
  /// @param several whether the cue has more objects than this one
  static @Nullable String told(
      Sentence sentence, FoundCue cue, @Nullable Name subject, Name object, boolean several) {
    var behind = behind(sentence, cue, object);
    if (behind.isPresent()) {
      return behind.get().group("behind");
    }
    if (cue.fromLeft()) {
      return cue.share();
    }
    return several ? null : before(sentence, cue, subject).orElse(cue.share());
  }

  /// "Owned by A (60%) and B (40%)".
  static Optional<MatchResult> behind(Sentence sentence, FoundCue cue, Name object) {
    var behind = BEHIND.matcher(sentence.text()).region(object.end(), sentence.end());
    return cue.relation() == Relation.OWNERSHIP && behind.lookingAt()
        ? Optional.of(behind.toMatchResult())
        : Optional.empty();
  }

  /// The share in brackets behind an owner.
  static Optional<String> behind(Sentence sentence, Name owner) {
    var behind = BEHIND.matcher(sentence.text()).region(owner.end(), sentence.end());
    return behind.lookingAt() ? Optional.of(behind.group("behind")) : Optional.empty();
  }

  private static Optional<String> before(Sentence sentence, FoundCue cue, @Nullable Name subject) {
    if (subject == null || cue.relation() != Relation.OWNERSHIP) {
      return Optional.empty();
    }
    var led = BEFORE.matcher(sentence.upTo(subject.start()));
    return led.find() ? Optional.of(led.group("before")) : Optional.empty();
  }
}
