package org.rapporteur.model.family;

import java.util.List;
import org.rapporteur.model.evidence.EvidenceId;

/// Documents that derive from one source and so count once.
///
/// @param id `F-` and 16 hex digits made from its members
/// @param members in order of their ids; a document without kin is a family of one
/// @param edges why they belong together
public record Family(String id, List<EvidenceId> members, List<Edge> edges) {
  public Family {
    members = List.copyOf(members);
    edges = List.copyOf(edges);
  }

  /// Why two documents are thought to derive from one source.
  public record Edge(EvidenceId left, EvidenceId right, double weight, List<Sign> signs) {
    public Edge {
      signs = List.copyOf(signs);
    }
  }

  /// One piece of evidence for kinship.
  ///
  /// @param type such as `declared-credit`, `near-duplicate`, `copied-quote`, `shared-error`
  /// @param beyondTopic whether it cannot come from writing about the same facts
  public record Sign(String type, String detail, double weight, boolean beyondTopic) {}
}
