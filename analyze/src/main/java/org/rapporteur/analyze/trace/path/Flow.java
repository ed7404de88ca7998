package org.rapporteur.analyze.trace.path;

import org.rapporteur.model.trace.EdgeKind;

/// How exposure runs along an edge.
///
/// @param along whether from its start to its end
/// @param against whether from its end to its start
/// @param moves whether something travels, so that time goes on; otherwise it is a state that holds
/// @param loose whether it only links, and is walked on request
record Flow(boolean along, boolean against, boolean moves, boolean loose) {
  static Flow of(EdgeKind kind) {
    return switch (kind) {
      case SHARES, VOTES, BOARD_MAJORITY, OTHER_CONTROL, CONSOLIDATION, NOMINEE, SUCCESSION ->
          new Flow(true, true, false, false);
      case SUPPLIES, SHIPS, PRODUCES, CARRIES -> new Flow(true, false, true, false);
      case COMMITTED_AT, EMPLOYS_AT -> new Flow(true, false, false, false);
      case LOCATED_AT -> new Flow(false, true, false, false);
      case DIRECTORSHIP, REPRESENTS, FAMILY, LINK_UNSPECIFIED -> new Flow(true, true, false, true);
    };
  }
}
