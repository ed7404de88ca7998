package org.rapporteur.desk.mechanism;

import java.time.LocalDate;
import java.util.Map;
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

  /// What consents allow to leave.
  private Stock stock() {
    var blocked = mechanisms.blocked();
    var listed = mechanisms.list().stream().filter(m -> !blocked.contains(m.id())).toList();
    var terms =
        listed.stream()
            .filter(m -> m.type() == MechanismType.MANDATE)
            .flatMap(m -> mechanisms.terms(m.id()).stream())
            .toList();
    var acts =
        mechanisms.timeline().stream().filter(a -> !blocked.contains(a.mechanism())).toList();
    return new Stock(listed, acts, terms, mechanisms.register().bodies());
  }

  /// How many mechanisms stay in the case for want of a valid consent; which ones is not told.
  public int withheld() {
    return mechanisms.blocked().size();
  }

  /// FollowTheMoney entities, core profile, and what was left out.
  public Ftm.Export ftm() {
    return Ftm.of(stock());
  }

  /// Tables and their dictionary, by file name.
  public Map<String, String> tables() {
    return Tables.of(stock());
  }

  /// JSON-LD with PROV-O.
  public Map<String, Object> linked() {
    return LinkedData.of(stock());
  }

  /// Due dates as a calendar with alarms.
  public String calendar(LocalDate day, LocalDate until) {
    var blocked = mechanisms.blocked();
    return CalendarText.of(
        mechanisms.due(day, until).stream().filter(d -> !blocked.contains(d.mechanism())).toList());
  }
}
