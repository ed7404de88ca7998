package org.rapporteur.model.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.text.Span;

/// What a source asserts, once: who asserts what, at which exact characters.
///
/// @param kind what sort of assertion
/// @param subjectKey what the claim is about, in words that the document alone decides, such as
///   `person:hwang junkook` or `meeting:2025-05-20`; part of the id
/// @param subject the resolved entity it is about, or null; not part of the id
/// @param property such as `date`, `chair`, `count-of-organizations`, `said`, `role`
/// @param value the asserted value
/// @param speaker the entity to whom the document attributes it, or null: the document itself
/// @param speakerText the words that name the speaker, or null
/// @param span the passage that says so
/// @param support further passages that the value rests on
/// @param provenance how it was made; not part of the id
public record Claim(
    ClaimId id,
    Kind kind,
    String subjectKey,
    @Nullable EntityId subject,
    String property,
    Value value,
    @Nullable EntityId speaker,
    @Nullable String speakerText,
    Factuality factuality,
    Polarity polarity,
    Span span,
    List<Span> support,
    Provenance provenance) {
  public Claim {
    support = List.copyOf(support);
  }

  /// The id of a claim with this content.
  public static ClaimId idOf(
      Kind kind,
      String subjectKey,
      String property,
      Value value,
      @Nullable String speakerText,
      Factuality factuality,
      Polarity polarity,
      Span span) {
    String content =
        String.join(
            "\u001f",
            span.evidence().hex(),
            Integer.toString(span.start()),
            Integer.toString(span.end()),
            kind.name(),
            subjectKey,
            property,
            value.print(),
            speakerText == null ? "" : speakerText,
            factuality.name(),
            polarity.name());
    return new ClaimId(
        "C-" + EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 24));
  }

  /// Sorts of assertion.
  public enum Kind {
    NUMBER,
    DATE,
    SAID,
    ROLE,
    DID;

    /// The name used in exports, such as `number`.
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
