package org.rapporteur.ledger.derived;

import java.util.List;
import org.rapporteur.ledger.derived.Rows.Table;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;

/// The tables that are too large to be read whole.
final class Tables {
  static final Table<EvidenceId, SourceView> SOURCES =
      new Table<>(
          "source",
          "evidence",
          "position",
          64,
          SourceView.class,
          SourceView::evidence,
          e -> e.hex());
  static final Table<ClaimId, Claim> CLAIMS =
      new Table<>("claim", "id", "id", 4096, Claim.class, Claim::id, ClaimId::value);
  static final Table<String, Account> ACCOUNTS =
      new Table<>("account", "id", "id", 4096, Account.class, Account::id, id -> id);

  static final Table<EntityId, Entity> ENTITIES =
      new Table<>("entity", "id", "id", 64, Entity.class, Entity::id, EntityId::value);
  static final Table<String, Event> EVENTS =
      new Table<>("event", "id", "id", 64, Event.class, Event::id, id -> id);

  /// All that one run stores; results of single documents outlast it.
  static final List<String> OF_A_RUN =
      List.of(
          "source",
          "judgement",
          "entity",
          "claim",
          "account",
          "event",
          "comparison",
          "family",
          "flag",
          "telling",
          "fact");

  private Tables() {}
}
