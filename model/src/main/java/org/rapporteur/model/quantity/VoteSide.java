package org.rapporteur.model.quantity;

import java.util.List;

/// The sides of a vote, by the properties of the claims that count them.
public final class VoteSide {
  public static final String FOR = "count-of-votes-in-favor";
  public static final String AGAINST = "count-of-votes-against";
  public static final String ABSTAINED = "count-of-abstentions";

  /// As a vote is printed: `116-20-55`.
  public static final List<String> ALL = List.of(FOR, AGAINST, ABSTAINED);

  private VoteSide() {}
}
