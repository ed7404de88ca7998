package org.rapporteur.desk.mechanism;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Snapshot;

/// What a person can ask about mechanisms. The record is that of all packs in the case.
public final class Mechanisms {
  private final Shelf shelf;
  private @Nullable Register register;

  public Mechanisms(Shelf shelf) {
    this.shelf = shelf;
  }

  /// Takes a pack into the case.
  ///
  /// @param unconfirmed also facts that were recalled and not confirmed
  /// @param withoutPrivatePersons leave out everybody who holds no public office
  /// @param leaveBad load the rest if some rows cannot be used
  public Loaded load(
      Path folder, boolean unconfirmed, boolean withoutPrivatePersons, boolean leaveBad) {
    register = null;
    return new Packs(shelf)
        .load(folder, new PackOptions(unconfirmed, withoutPrivatePersons), leaveBad);
  }

  /// Takes a dataset out of use.
  public void undo(String dataset, String why) {
    register = null;
    shelf.withdraw(dataset, why);
  }

  /// Whether the case holds any pack.
  public boolean isEmpty() {
    return register().mechanisms().isEmpty();
  }

  /// All packs of the case as one record.
  public Register register() {
    var known = register;
    if (known == null) {
      known = Register.of(new Packs(shelf).standing());
      register = known;
    }
    return known;
  }

  private Almanac almanac() {
    return new Almanac(register());
  }

  public List<Snapshot> asOf(LocalDate day) {
    return almanac().asOf(day);
  }

  /// One mechanism on a day.
  ///
  /// @throws IllegalArgumentException if the record has none of that id
  public Snapshot show(String id, LocalDate day) {
    return almanac().snapshot(mechanism(id), day);
  }

  public List<HolderTerm> terms(String id) {
    return almanac().terms(mechanism(id));
  }

  private Mechanism mechanism(String id) {
    return register()
        .mechanism(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "No mechanism in the record is \""
                    + id
                    + "\": `rapporteur mechanism list` lists all ids."));
  }

  public List<Gap> gaps(LocalDate day) {
    return almanac().gaps(day);
  }

  public List<Due> due(LocalDate day, LocalDate until) {
    return almanac().due(day, until);
  }

  public List<Act> timeline() {
    return almanac().timeline();
  }
}
