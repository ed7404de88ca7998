package org.rapporteur.collect.reader;

import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.NoTextReason;
import org.rapporteur.model.evidence.SourceDescription;

/// One file in front of a reader.
///
/// @param name the name it was received under; it may be hostile and serves only to tell formats
/// @param mediaType the detected type
record Request(
    EvidenceId evidence, String name, String mediaType, Source source, MemberSink members) {

  /// A sound file without text.
  Reading noText(NoTextReason reason, String detail) {
    return new Reading.NoText(evidence, mediaType, reason, detail);
  }

  /// Text with the layout that was built.
  Reading text(LayoutText text, SourceDescription described, Map<String, String> metadata) {
    return new Reading.Text(evidence, mediaType, text.text(), text.regions(), described, metadata);
  }
}
