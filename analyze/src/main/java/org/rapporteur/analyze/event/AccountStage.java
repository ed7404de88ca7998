package org.rapporteur.analyze.event;

import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Time;

/// Gathers the frames of one document to accounts and writes its claims.
public final class AccountStage implements EachStage<AccountStage.Input, AccountStage.Output> {
  /// A document with what its names and times mean.
  ///
  /// @param entities entity of each referent, by its number
  /// @param times date of each printed time, by its number
  public record Input(Told told, Map<Integer, EntityId> entities, Map<Integer, Time> times) {
    public Input {
      entities = Map.copyOf(entities);
      times = Map.copyOf(times);
    }
  }

  /// What one document tells and asserts.
  public record Output(List<Account> accounts, List<Claim> claims) {
    public Output {
      accounts = List.copyOf(accounts);
      claims = List.copyOf(claims);
    }
  }

  @Override
  public StageId id() {
    return new StageId("account", 19);
  }

  @Override
  public Output apply(Input input) {
    var drafts = new AccountMerger(input).merge();
    return new ClaimWriter(input, drafts).write();
  }
}
