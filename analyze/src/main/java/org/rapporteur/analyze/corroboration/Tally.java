package org.rapporteur.analyze.corroboration;

import java.util.Set;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// A figure of a document with what makes it comparable.
///
/// @param fate what is said of those counted, or empty
/// @param noun what is counted, one word for all its synonyms; `person` for all who are merely
///   people
/// @param lead whether it stands in the title or the first sentences
/// @param named whom and what its sentence names, states left out
/// @param events the events on whose accounts it hangs
record Tally(
    Claim claim, String fate, String noun, boolean lead, Set<EntityId> named, Set<String> events) {

  EvidenceId document() {
    return claim.span().evidence();
  }

  Quantity quantity() {
    return ((Value.Figure) claim.value()).quantity();
  }

  /// Figures with one key may count the same thing.
  String key() {
    return fate + "/" + noun;
  }

  boolean meets(Tally other) {
    return Figures.meets(quantity(), other.quantity());
  }

  /// How much speaks for both counting the same thing.
  double kinship(Tally other) {
    boolean event = events.stream().anyMatch(other.events()::contains);
    boolean name = named.stream().anyMatch(other.named()::contains);
    boolean words =
        Set.copyOf(quantity().modifiers()).equals(Set.copyOf(other.quantity().modifiers()));
    boolean otherEvent = !event && !events.isEmpty() && !other.events().isEmpty();
    boolean vote = quantity().kind() == QuantityClass.VOTE;
    return (event ? 2 : 0)
        + (name ? 1 : 0)
        + (lead && other.lead() ? 1 : 0)
        + (words ? 0.5 : 0)
        + (vote ? 1.5 : 0)
        - (otherEvent ? (vote ? 3 : 0.5) : 0);
  }
}
