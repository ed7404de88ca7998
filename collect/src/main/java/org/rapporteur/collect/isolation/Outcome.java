package org.rapporteur.collect.isolation;

import java.util.List;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.UnreadableReason;

/// What became of a job.
///
/// @param job the job
/// @param reading what reading it gave; every job ends in one
/// @param members what was found inside and must become evidence of its own; empty if the reading
///   is unreadable
/// @param links what was found inside and not followed
public record Outcome(Job job, Reading reading, List<Member> members, List<Link> links) {
  /// A media type for files that could not be looked at.
  static final String UNKNOWN_TYPE = "application/octet-stream";

  public Outcome {
    members = List.copyOf(members);
    links = List.copyOf(links);
  }

  /// The evidence that was read.
  public EvidenceId evidence() {
    return job.evidence();
  }

  /// An outcome without text or members.
  static Outcome unreadable(Job job, String mediaType, UnreadableReason reason, String detail) {
    var reading = new Reading.Unreadable(job.evidence(), mediaType, reason, detail);
    return new Outcome(job, reading, List.of(), List.of());
  }
}
