package org.rapporteur.model.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Time;

/// One source's telling of one happening.
///
/// @param id `A-` and 16 hex digits made from the evidence and the first passage
/// @param date when it happened, or null if the source does not let us know
/// @param place where, or null
/// @param placeText the words that name the place, or null
/// @param body the institution it belongs to, or null
/// @param session ordinal of the session, or null
/// @param violation code, or null
/// @param part id of the account it is a part of, or null
/// @param claims what the source says of it
/// @param passages where it says so
public record Account(
    String id,
    EvidenceId evidence,
    EventType type,
    String title,
    @Nullable Time date,
    @Nullable EntityId place,
    @Nullable String placeText,
    @Nullable EntityId body,
    @Nullable Integer session,
    @Nullable String symbol,
    @Nullable String violation,
    boolean pattern,
    boolean recurring,
    Factuality factuality,
    @Nullable String part,
    List<Participant> participants,
    List<ClaimId> claims,
    List<Span> passages) {
  public Account {
    participants = List.copyOf(participants);
    claims = List.copyOf(claims);
    passages = List.copyOf(passages);
  }
}
