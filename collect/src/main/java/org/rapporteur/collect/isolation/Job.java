package org.rapporteur.collect.isolation;

import org.rapporteur.model.evidence.EvidenceId;

/// One piece of evidence to be read.
///
/// @param evidence its id, which comes back with the outcome
/// @param name its name, by which formats are told that do not show in the bytes; it may be hostile
/// @param content its bytes
/// @param depth 0 for a file, one more for each container around it
/// @param allowance what may still be taken out of the outermost file
public record Job(
    EvidenceId evidence, String name, Content content, int depth, Allowance allowance) {
  public Job {
    if (depth < 0) {
      throw new IllegalArgumentException("a depth is not negative");
    }
  }

  /// A file that somebody gave us.
  public static Job of(EvidenceId evidence, String name, Content content) {
    return new Job(evidence, name, content, 0, Allowance.forFile(content.size()));
  }

  /// A member that reading this job brought up.
  public Job member(EvidenceId member, String path, Content bytes) {
    return new Job(member, path, bytes, depth + 1, allowance);
  }
}
