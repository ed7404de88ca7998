package org.rapporteur.model.trace;

/// What an edge says. Edges run from the one who has, does or sends to the one that is had, done to
/// or receives: owner to asset, director to company, shipper to consignee, plant to product.
public enum EdgeKind {
  /// Owner holds a share of the asset's capital.
  SHARES,
  /// Owner holds a share of the votes.
  VOTES,
  /// Owner appoints or removes a majority of the board.
  BOARD_MAJORITY,
  /// Control said without a share: "owned or controlled by, or acting for". Never an ownership
  /// stake; the alternatives are kept on the edge.
  OTHER_CONTROL,
  /// Parent consolidates the accounts of the child. Not a shareholding.
  CONSOLIDATION,
  DIRECTORSHIP,
  /// Agent acts for client.
  REPRESENTS,
  FAMILY,
  /// Nominee holds for the nominator: from nominator to nominee.
  NOMINEE,
  /// The older body became the newer one. Joins identities; never copies shares.
  SUCCESSION,
  SUPPLIES,
  /// Shipper to shipment, shipment to consignee.
  SHIPS,
  PRODUCES,
  /// Workers of the first are employed at the plant.
  EMPLOYS_AT,
  /// Vessel to shipment.
  CARRIES,
  LOCATED_AT,
  /// The act was committed at, or by, the second.
  COMMITTED_AT,
  /// The source links the two and does not say how.
  LINK_UNSPECIFIED;

  /// Whether it carries a share that can be added up.
  public boolean isStake() {
    return this == SHARES || this == VOTES;
  }

  /// The word for people and exports, such as `board majority`.
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
