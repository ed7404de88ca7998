package org.rapporteur.model.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.text.Span;

/// What a document says of a mechanism, beside what the record says.
///
/// @param claim the claim that was compared, or null if the analysis made none of the words
/// @param span the words
/// @param about id of the mechanism, or empty if no record knows it
/// @param aboutLabel the mechanism's name for people
/// @param asked what was compared: `holder`, `adopted`, `since`, `meetings`, `parent body`, `vote`,
///   `year of the term`, `number in the series`
/// @param said the document's answer
/// @param recorded the record's answer
/// @param acts ids of the acts it rests on
/// @param words the comparison as a sentence
public record RecordCheck(
    @Nullable ClaimId claim,
    Span span,
    String about,
    String aboutLabel,
    String asked,
    String said,
    String recorded,
    Outcome outcome,
    Sense sense,
    List<String> acts,
    List<String> sources,
    String words) {
  public RecordCheck {
    acts = List.copyOf(acts);
    sources = List.copyOf(sources);
  }

  /// How the document stands to the record.
  public enum Outcome {
    AGREES,
    REFINES,
    SUCCESSION,
    CONTRADICTS,
    NOT_IN_THE_RECORD
  }
}
