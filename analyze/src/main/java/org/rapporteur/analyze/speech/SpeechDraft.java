package org.rapporteur.analyze.speech;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.Referent;

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

  /// What a paragraph says whose speaker is told by the way the page is laid out.
  ///
  /// @param block the number of the paragraph
  /// @param says where the words of the speaker begin in it
  /// @param speaker who says it, or null for nobody known
  static Optional<SpeechDraft> paragraph(
      Annotated annotated, int block, int says, @Nullable Referent speaker, String rule) {
    var paragraph = annotated.blocked().blocks().get(block);
    return annotated.sentences().stream()
        .filter(s -> s.block() == block)
        .findFirst()
        .map(s ->
            new SpeechDraft(
                s.number(),
                paragraph.start(),
                paragraph.end(),
                says,
                paragraph.end(),
                null,
                SpeechAct.SAY,
                speaker == null ? null : speaker.number(),
                speaker == null ? null : speaker.name(),
                true,
                rule));
  }

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
