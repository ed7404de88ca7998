package org.rapporteur.analyze.event;

import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;

/// By what an account is found that may tell of the same happening: its kind with the day, month or
/// year, with whoever takes a leading part, the place, the session, the symbol or the violation.
final class AccountKeys {
  private AccountKeys() {}

  static Set<String> of(Account account) {
    var keys = new TreeSet<String>();
    String type =
        (account.type() == EventType.TESTIMONY ? EventType.STATEMENT : account.type()).name()
            + (account.pattern() ? "~" : "");
    var date = account.date();
    if (date != null) {
      String value = date.edtf().value();
      if (date.edtf().isDay() && account.type() != EventType.STATEMENT) {
        keys.add("*@" + value);
      }
      keys.add(type + "@" + value.substring(0, Math.min(value.length(), 7)));
      keys.add(type + "@" + value.substring(0, Math.min(value.length(), 4)));
      if (value.startsWith("XXXX-")) {
        keys.add(type + "@" + value.substring(4));
      } else if (value.length() >= 10) {
        keys.add(type + "@" + value.substring(4, 10));
      }
    }
    for (var participant : account.participants()) {
      if (participant.entity() != null && AccountPairs.PRINCIPALS.contains(participant.role())) {
        keys.add(type + "&" + participant.entity());
      }
    }
    if (account.place() != null) {
      keys.add(type + "&" + account.place());
    }
    if (account.session() != null) {
      keys.add(type + "#" + account.session());
    }
    if (account.symbol() != null) {
      keys.add(type + "#" + account.symbol());
    }
    if (account.violation() != null) {
      keys.add(type + "!" + account.violation());
    }
    if (account.type() == EventType.RESOLUTION
        && date != null
        && date.edtf().value().length() >= 7) {
      keys.add(type + "@" + date.edtf().value().substring(4, 7));
    }
    return keys;
  }
}
