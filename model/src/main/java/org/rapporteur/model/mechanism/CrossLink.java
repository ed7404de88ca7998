package org.rapporteur.model.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.text.Span;

/// Why a passage of a document and a mechanism of the record have to do with each other.
///
/// @param mechanism id of the mechanism
/// @param label its name for people
/// @param passage the words
/// @param claims what was claimed in them, in order; may be empty
/// @param event id of the happening they tell of, or null
/// @param acts ids of the acts that it rests on
/// @param words the ground as a sentence
public record CrossLink(
    String mechanism,
    String label,
    Ground ground,
    Span passage,
    List<ClaimId> claims,
    @Nullable String event,
    List<String> acts,
    String words) {
  public CrossLink {
    claims = List.copyOf(claims);
    acts = List.copyOf(acts);
  }

  /// By what a link is drawn. Nothing else draws one.
  public enum Ground {
    /// The claim was compared with the record of the mechanism.
    COMPARED,
    /// The passage prints a symbol that an act of the mechanism bears.
    SYMBOL,
    /// The passage alleges a violation of the sort that the mechanism names.
    VIOLATION,
    /// The passage names the person whose case it is.
    PERSON;

    /// The name used in exports.
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
