package org.rapporteur.analyze.speech;

import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// A speech before it has its number.
record SpeechDraft(
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
    String rule) {

  boolean covers(Quotation quotation) {
    return start <= quotation.start() && quotation.end() <= end + 2;
  }

  /// Whether what it says is the beginning or the end of a longer quotation.
  boolean leadsInto(Quotation quotation) {
    boolean outside = start < quotation.start() || end > quotation.end();
    return outside
        && contentStart < quotation.end()
        && quotation.start() < contentEnd
        && (contentStart >= quotation.start() - 3 || contentEnd <= quotation.end() + 3);
  }

  SpeechDraft quoting(Quotation quotation) {
    return new SpeechDraft(
        sentence,
        Math.min(start, quotation.start()),
        Math.max(end, quotation.end()),
        quotation.start(),
        quotation.end(),
        cue,
        act,
        speaker,
        speakerText,
        true,
        rule);
  }
}
