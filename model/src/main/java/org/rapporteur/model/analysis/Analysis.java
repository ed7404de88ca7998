package org.rapporteur.model.analysis;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.Flag;

/// All that was found in a case. Lists are ordered by id, so equal input gives equal values.
///
/// @param flags quality flags by evidence id (hex), those of the telling and those found by
///   comparing
/// @param looked how many pairs each stage looked at, by its name; nothing if the analysis was read
///   from where it is stored
public record Analysis(
    List<Entity> entities,
    List<Claim> claims,
    List<Account> accounts,
    List<Event> events,
    List<Comparison> comparisons,
    List<Family> families,
    Map<String, List<Flag>> flags,
    Map<String, Long> looked) {
  public Analysis {
    entities = OnDemand.copyOf(entities);
    claims = OnDemand.copyOf(claims);
    accounts = OnDemand.copyOf(accounts);
    events = OnDemand.copyOf(events);
    comparisons = OnDemand.copyOf(comparisons);
    families = OnDemand.copyOf(families);
    flags = Map.copyOf(flags);
    looked = Map.copyOf(looked);
  }

  /// What was found, without how much was looked at.
  public Analysis(
      List<Entity> entities,
      List<Claim> claims,
      List<Account> accounts,
      List<Event> events,
      List<Comparison> comparisons,
      List<Family> families,
      Map<String, List<Flag>> flags) {
    this(entities, claims, accounts, events, comparisons, families, flags, Map.of());
  }
}
