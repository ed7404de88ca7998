package org.rapporteur.model.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.text.Span;

/// A reading that a language model proposes and the stored text bears out word for word. Its status
/// is *suggested*: no claim, no source, counted nowhere. It says what could be looked at, and a
/// person looks.
///
/// @param kind what sort of assertion it would be
/// @param event kind of happening, or null
/// @param span the passage, verbatim
/// @param parts who, what, when: each verbatim inside the passage, in order of place
/// @param speaker who says so, by a name that the document prints, or null
/// @param model the model that proposed it
/// @param request digest of what the model was asked
public record Suggestion(
    String id,
    Claim.Kind kind,
    @Nullable EventType event,
    Span span,
    List<Part> parts,
    @Nullable String speaker,
    String model,
    String request)
    implements Comparable<Suggestion> {
  public Suggestion {
    parts = List.copyOf(parts);
  }

  /// A suggestion under the id that its content gives: `S-` and 24 hex digits.
  public static Suggestion of(
      Claim.Kind kind,
      @Nullable EventType event,
      Span span,
      List<Part> parts,
      @Nullable String speaker,
      String model,
      String request) {
    String content =
        String.join(
            "\u001f",
            span.evidence().hex(),
            span.start() + "-" + span.end(),
            kind.name(),
            event == null ? "" : event.name(),
            parts.stream()
                .map(p -> p.role() + ":" + p.span().start() + "-" + p.span().end())
                .collect(Collectors.joining(",")),
            speaker == null ? "" : speaker,
            model);
    var digest = EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex();
    return new Suggestion(
        "S-" + digest.substring(0, 24), kind, event, span, parts, speaker, model, request);
  }

  /// By place.
  @Override
  public int compareTo(Suggestion other) {
    int byPlace = span.compareTo(other.span);
    return byPlace != 0 ? byPlace : id.compareTo(other.id);
  }

  /// A part of what is suggested.
  ///
  /// @param span the words, verbatim
  /// @param value what our own reading makes of a figure, date or name, else the words
  public record Part(Role role, Span span, String value) {}

  /// What a part does.
  public enum Role {
    SUBJECT,
    PERPETRATOR,
    VICTIM,
    HOLDER,
    OFFICE,
    PARTICIPANT,
    CHAIR,
    CONVENER,
    AUTHOR,
    ADOPTER,
    TARGET,
    DOCUMENT,
    PLACE,
    REASON,
    TOPIC,
    FIGURE,
    DATE;

    /// The name used in requests and exports, such as `figure`.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The role of that name.
    public static Optional<Role> of(String label) {
      return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
    }
  }
}
