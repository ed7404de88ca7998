package org.rapporteur.desk.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.report.mechanism.export.CalendarText;
import org.rapporteur.report.mechanism.export.Ftm;
import org.rapporteur.report.mechanism.export.LinkedData;
import org.rapporteur.report.mechanism.export.Stock;
import org.rapporteur.report.mechanism.export.Tables;

/// The record of a case for other programs.
public final class Exports {
  private final Mechanisms mechanisms;

  Exports(Mechanisms mechanisms) {
    this.mechanisms = mechanisms;
  }

  private Stock stock(List<Due> due) {
    var terms =
        mechanisms.list().stream()
            .filter(m -> m.type() == MechanismType.MANDATE)
            .flatMap(m -> mechanisms.terms(m.id()).stream())
            .toList();
    return new Stock(
        mechanisms.list(), mechanisms.timeline(), terms, mechanisms.register().bodies(), due);
  }

  /// FollowTheMoney entities, core profile, and what was left out.
  public Ftm.Export ftm() {
    return Ftm.of(stock(List.of()));
  }

  /// Tables and their dictionary, by file name.
  public Map<String, String> tables() {
    return Tables.of(stock(List.of()));
  }

  /// JSON-LD with PROV-O.
  public Map<String, Object> linked() {
    return LinkedData.of(stock(List.of()));
  }

  /// Due dates as a calendar with alarms.
  public String calendar(LocalDate day, LocalDate until) {
    return CalendarText.of(mechanisms.due(day, until));
  }
}
