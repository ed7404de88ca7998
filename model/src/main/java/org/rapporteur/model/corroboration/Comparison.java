package org.rapporteur.model.corroboration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.evidence.EvidenceId;

/// The answers of the sources to one question, side by side.
///
/// @param id `K-` and 16 hex digits made from its claims
/// @param subject id of the event or entity the question is about
/// @param subjectLabel its name for people
/// @param property the question, such as `date` or `chair`
/// @param scope the key that makes the answers comparable, such as `president + General Assembly +
///   79`
/// @param relation how the answers stand to each other
/// @param severity of a contradiction, else null
/// @param answers one per distinct value, best supported first
/// @param preferred index of the answer preferred, or null if undecided
/// @param reasons what was weighed, one line each
public record Comparison(
    String id,
    String subject,
    String subjectLabel,
    String property,
    String scope,
    Relation relation,
    @Nullable Severity severity,
    List<Answer> answers,
    @Nullable Integer preferred,
    List<String> reasons) {
  public Comparison {
    answers = List.copyOf(answers);
    reasons = List.copyOf(reasons);
    if (relation == Relation.CONTRADICTS && severity == null) {
      throw new IllegalArgumentException("a contradiction has a severity");
    }
  }

  /// One value and who gives it.
  ///
  /// @param value as exports print it
  /// @param claims the claims that give it; never empty
  /// @param documents the documents they stand in
  /// @param families how many independent families give it
  /// @param derived whether no claim prints it and all derive it
  public record Answer(
      String value,
      List<ClaimId> claims,
      List<EvidenceId> documents,
      int families,
      boolean derived,
      double support) {
    public Answer {
      claims = List.copyOf(claims);
      documents = List.copyOf(documents);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("an answer stands on claims");
      }
    }
  }

  /// How answers stand to each other.
  public enum Relation {
    /// All give one value.
    AGREES,
    /// One is more precise than the other.
    REFINES,
    /// One name or quotation in two spellings.
    SPELT_DIFFERENTLY,
    /// Figures differ, perhaps of different things.
    REFERENT_UNCERTAIN,
    /// They cannot both be so.
    CONTRADICTS,
    /// A speaker denies what another says.
    DISPUTED
  }

  /// How much hangs on a contradiction.
  public enum Severity {
    MAJOR,
    MINOR
  }
}
