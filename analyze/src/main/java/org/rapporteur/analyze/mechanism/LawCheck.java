package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;

/// When a law was passed and extended. "The legislation" is the law that was last named.
final class LawCheck {
  private static final List<String> EXTENDING = List.of("reauthorised", "amended");
  private static final List<String> PASSING =
      List.of("enacted", "passed", "signed", "promulgated", "effective");

  private final Checks checks;

  LawCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    var accounts =
        page.accounts.stream()
            .filter(a -> a.type() == EventType.LEGISLATION)
            .sorted(java.util.Comparator.comparing((Account a) -> a.passages().getFirst()))
            .toList();
    Mechanism last = null;
    for (var account : accounts) {
      var named = named(page, account);
      last = named != null ? named : last;
      var claim = page.claim(account, "date", "adopter", "document");
      var time = account.date();
      if (last != null && claim != null && time != null) {
        compare(page, account, last, claim, time.edtf()).ifPresent(found::add);
      }
    }
    return found;
  }

  private @Nullable Mechanism named(Page page, Account account) {
    var words = page.context(account).toLowerCase(Locale.ROOT);
    var states = page.namedInSentence(page.sentence(account));
    var laws =
        checks.register().mechanisms().stream()
            .filter(m -> m.type() == MechanismType.LEGISLATION)
            .filter(m ->
                m.field("name").filter(n -> words.contains(n.toLowerCase(Locale.ROOT))).isPresent())
            .toList();
    if (laws.size() == 1) {
      return laws.getFirst();
    }
    return laws.stream().filter(m -> legislated(m, states)).findFirst().orElse(null);
  }

  /// Two states may have a law of one name; the body that passed it tells which.
  private boolean legislated(Mechanism law, java.util.Set<String> named) {
    var body = law.field("body").flatMap(checks.register()::body).map(b -> b.knownAs());
    return body.filter(named::contains).isPresent()
        || law.field("jurisdiction").filter(named::contains).isPresent();
  }

  /// A vote shortly before the promulgation is another step, not another date.
  private static boolean isEarlierStep(String words, org.rapporteur.model.time.Edtf said, Act act) {
    boolean voted =
        words
            .toLowerCase(Locale.ROOT)
            .matches(".*\\b(pass(ed|es|ing)?|adopt(ed|s|ing)?|vot(ed|es?)|approv(ed|es)).*");
    var last = When.last(said);
    var recorded = When.first(act);
    return voted
        && !act.kind().equals("passed")
        && recorded.isPresent()
        && last.isBefore(recorded.get())
        && !last.isBefore(recorded.get().minusMonths(6));
  }

  private Optional<RecordCheck> compare(
      Page page, Account account, Mechanism law, Claim claim, org.rapporteur.model.time.Edtf said) {
    boolean extending =
        page.words(account)
            .toLowerCase(Locale.ROOT)
            .matches(".*(exten|reauthori|renew|prolong|amend).*");
    var kinds = extending ? EXTENDING : PASSING;
    var acts =
        checks.register().facts(law.id(), kinds).stream()
            .filter(a -> a.occurred() != null)
            .toList();
    Act best = null;
    for (var act : acts) {
      var outcome = Checks.dated(said, java.util.Objects.requireNonNull(act.occurred())).outcome();
      best = outcome != Outcome.CONTRADICTS && best == null ? act : best;
    }
    if (acts.isEmpty() || (best == null && extending)) {
      return Optional.empty();
    }
    var act = best == null ? acts.getFirst() : best;
    if (best == null && isEarlierStep(page.words(account), said, act)) {
      return Optional.empty();
    }
    var recorded = java.util.Objects.requireNonNull(act.occurred());
    var dated = Checks.dated(said, recorded);
    return Optional.of(
        checks.check(
            claim,
            law,
            act.kind(),
            said.value(),
            recorded.value(),
            dated.outcome(),
            dated.sense(),
            List.of(act),
            dated.words()));
  }
}
