package org.rapporteur.model.speech;

import org.jspecify.annotations.Nullable;

/// Something that is said by somebody, quoted or reported.
///
/// @param number counts from 0 in the document
/// @param sentence number of the sentence of its cue, or of its first sentence if there is none
/// @param start first char of the passage, cue and content together where they are one clause
/// @param contentStart first char of what is said
/// @param contentEnd one past its last
/// @param cue lemma of the cue (`say`, `urge`, `statement`), or null
/// @param speaker number of the referent who speaks; null if nobody certain does
/// @param speakerText the words that name the speaker, even if they could not be resolved
/// @param direct whether it stands in quotation marks
/// @param within number of the speech that contains it, or null
public record Speech(
    int number,
    int sentence,
    int start,
    int end,
    int contentStart,
    int contentEnd,
    @Nullable String cue,
    SpeechAct act,
    @Nullable Integer speaker,
    @Nullable String speakerText,
    boolean direct,
    @Nullable Integer within,
    String rule) {

  /// What one does by saying it.
  public enum SpeechAct {
    SAY,
    ASK,
    JUDGE,
    BELIEVE,
    DENY,
    SHOW,
    PROMISE
  }
}
