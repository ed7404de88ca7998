package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.event.Account;

/// The accounts of a case without their claims and passages, which take more room than all else of
/// them and are not asked for while accounts are held against each other. An account is fetched
/// whole where its passages are.
final class Outlines {
  private static final Comparator<Account> BY_ID = Comparator.comparing(Account::id);

  private final Map<String, Account> whole;
  private final List<Account> all = new ArrayList<>();

  /// In how many passages each is told, in the same order.
  private final int[] passages;

  Outlines(List<Account> accounts) {
    this.whole = OnDemand.byKey(accounts, Account::id);
    this.passages = new int[accounts.size()];
    whole
        .values()
        .forEach(account -> {
          passages[all.size()] = account.passages().size();
          all.add(of(account));
        });
  }

  /// All in outline, in order of their ids.
  List<Account> all() {
    return Collections.unmodifiableList(all);
  }

  /// In how many passages an account is told.
  int passages(Account outline) {
    return passages[Collections.binarySearch(all, outline, BY_ID)];
  }

  /// An account with its claims and passages.
  Account whole(Account outline) {
    var account = whole.get(outline.id());
    if (account == null) {
      throw new IllegalArgumentException("no such account: " + outline.id());
    }
    return account;
  }

  private static Account of(Account account) {
    return new Account(
        account.id(),
        account.evidence(),
        account.type(),
        account.title(),
        account.date(),
        account.place(),
        account.placeText(),
        account.body(),
        account.session(),
        account.symbol(),
        account.violation(),
        account.pattern(),
        account.recurring(),
        account.factuality(),
        account.part(),
        account.participants(),
        List.of(),
        List.of());
  }
}
