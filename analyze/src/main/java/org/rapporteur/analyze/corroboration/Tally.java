package org.rapporteur.analyze.corroboration;

import java.util.Set;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.quantity.Quantity;

/// A figure of a document with what makes it comparable.
///
/// @param fate what is said of those counted, or empty
/// @param noun what is counted, one word for all its synonyms; `person` for all who are merely
///   people
/// @param loose whether it merely counts people, years or the like, of which nothing is said
/// @param lead whether it stands in the title or the first sentences
/// @param named whom and what its sentence names, states left out
/// @param events the events on whose accounts it hangs
/// @param requested whether somebody asks for so many in its sentence
/// @param risen whether its sentence says that it rose so far
/// @param single whether its document counts such things but once
record Tally(
    Given given,
    String fate,
    String noun,
    boolean loose,
    boolean lead,
    Set<EntityId> named,
    Set<String> events,
    boolean requested,
    boolean risen,
    boolean single) {

  /// What one body receives and another gathers too: the counts of two are of two.
  private static final Set<String> GATHERED =
      Set.of(
          "complaint",
          "case",
          "incident",
          "report",
          "allegation",
          "testimony",
          "statement",
          "petition",
          "file",
          "application",
          "submission",
          "letter",
          "visit");

  /// What is said of those counted that does not come about again and again.
  private static final Set<String> STEADY =
      Set.of("", "held", "attended", "interviewed", "sentenced", "signed");

  EvidenceId document() {
    return given.document();
  }

  Quantity quantity() {
    return ((Value.Figure) given.value()).quantity();
  }

  /// Figures with one key may count the same thing.
  String key() {
    return fate + "/" + noun;
  }

  Tally alone(boolean is) {
    return new Tally(given, fate, noun, loose, lead, named, events, requested, risen, is);
  }

  /// Whether the digits of one are those of the other in another order: a slip of the pen.
  boolean slipped(Tally other) {
    return Figures.slipped(quantity(), other.quantity());
  }

  boolean meets(Tally other) {
    return Figures.meets(quantity(), other.quantity());
  }

  private boolean akin(Tally other) {
    return slipped(other) || named.stream().anyMatch(other.named()::contains);
  }

  /// Whether both documents count such things but once, and not far apart: 38 recommendations and
  /// 28.
  private boolean alike(Tally other) {
    boolean steady = STEADY.contains(fate) && fate.equals(other.fate());
    return single
        && other.single()
        && steady
        && Figures.nearness(quantity(), other.quantity()) >= 0.5;
  }

  /// How much speaks for both counting the same thing.
  double kinship(Tally other) {
    if (requested != other.requested() || (GATHERED.contains(noun) && !akin(other))) {
      return 0;
    }
    boolean event = events.stream().anyMatch(other.events()::contains);
    boolean name = named.stream().anyMatch(other.named()::contains);
    boolean words =
        Set.copyOf(quantity().modifiers()).equals(Set.copyOf(other.quantity().modifiers()));
    boolean otherEvent = !event && !events.isEmpty() && !other.events().isEmpty();
    return (event ? 2 : 0)
        + (name ? 1 : 0)
        + (lead && other.lead() ? 1 : 0)
        + (words ? 0.5 : 0)
        + (alike(other) ? 1 : 0)
        + (slipped(other) ? 2 : 0)
        - (otherEvent ? 0.5 : 0);
  }
}
