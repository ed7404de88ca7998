package org.rapporteur.model.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.time.Time;

/// A happening that one or more sources tell of.
///
/// @param id `V-` and 16 hex digits made from its smallest account
/// @param date the best supported date, or null
/// @param factuality `ASSERTED` if any source asserts it, else the strongest sense given
/// @param accounts ids of its accounts, in order
/// @param links why accounts were joined
/// @param signs what spoke for and against its standing on the timeline, if that was asked; null in
///   what was stored before it was, and then none
public record Event(
    String id,
    EventType type,
    String title,
    @Nullable Time date,
    @Nullable EntityId place,
    @Nullable String placeText,
    @Nullable String violation,
    boolean pattern,
    Factuality factuality,
    @Nullable String part,
    List<Participant> participants,
    List<String> accounts,
    List<Link> links,
    List<Weight> signs) {
  public Event {
    participants = List.copyOf(participants);
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
    signs = signs == null ? List.of() : List.copyOf(signs);
  }

  /// The same without why its accounts were joined and why it stands on the timeline: nobody asks
  /// for that while sources are compared.
  public Event withoutReasons() {
    return new Event(
        id,
        type,
        title,
        date,
        place,
        placeText,
        violation,
        pattern,
        factuality,
        part,
        participants,
        accounts,
        List.of(),
        List.of());
  }

  /// Why two accounts tell of one happening.
  public record Link(String left, String right, double score, List<Weight> features) {
    public Link {
      features = List.copyOf(features);
    }
  }
}
