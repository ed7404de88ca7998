package org.rapporteur.analyze.mechanism;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Snapshot;

/// Says in every answer that rests on acts which were recalled and not confirmed that it does.
final class Unconfirmed {
  private final Register register;

  Unconfirmed(Register register) {
    this.register = register;
  }

  /// ` (unconfirmed: us-envoy-1-lefkowitz)`, or nothing.
  private String note(List<String> acts) {
    var doubtful =
        acts.stream()
            .flatMap(id -> register.act(id).stream())
            .filter(Act::isUnconfirmed)
            .map(Unconfirmed::named)
            .distinct()
            .collect(Collectors.joining(", "));
    return doubtful.isEmpty() ? "" : " (unconfirmed: " + doubtful + ")";
  }

  /// `ga-79-plenary/symbol` where only that column is not confirmed.
  private static String named(Act act) {
    var columns = act.field("unconfirmed").orElse("*");
    return columns.equals("*") ? act.id() : act.id() + "/" + columns.replace(";", "+");
  }

  Snapshot marked(Snapshot snapshot) {
    boolean ruled =
        snapshot.rulings().stream().anyMatch(r -> r.acts().equals(snapshot.stateActs()));
    return new Snapshot(
        snapshot.mechanism(),
        snapshot.asOf(),
        ruled || note(snapshot.stateActs()).isEmpty()
            ? snapshot.state()
            : snapshot.state() + " (unconfirmed)",
        snapshot.stateActs(),
        snapshot.holders().stream()
            .map(h -> new Snapshot.Holding(h.term(), h.sure(), h.words() + note(h.term().acts())))
            .toList(),
        snapshot.rulings().stream().map(this::marked).toList());
  }

  Ruling marked(Ruling ruling) {
    return new Ruling(
        ruling.rule(),
        ruling.mechanism(),
        ruling.asOf(),
        ruling.state(),
        ruling.words() + note(ruling.acts()),
        ruling.level(),
        ruling.acts(),
        marked(ruling.next()));
  }

  private @Nullable Due marked(@Nullable Due due) {
    return due == null
        ? null
        : new Due(
            due.day(),
            due.warn(),
            due.rule(),
            due.mechanism(),
            due.words() + note(due.acts()),
            due.acts());
  }

  Gap marked(Gap gap) {
    return new Gap(
        gap.mechanism(),
        gap.kind(),
        gap.period(),
        gap.words() + note(gap.acts()),
        gap.rule(),
        gap.acts());
  }
}
