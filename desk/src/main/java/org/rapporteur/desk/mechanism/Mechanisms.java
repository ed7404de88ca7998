package org.rapporteur.desk.mechanism;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Consents;
import org.rapporteur.analyze.mechanism.CrossLinkStage;
import org.rapporteur.analyze.mechanism.Plausibility;
import org.rapporteur.analyze.mechanism.RecordCheckStage;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.analyze.mechanism.Rivalries;
import org.rapporteur.analyze.mechanism.TextDoubts;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.CrossLink;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.Rivalry;
import org.rapporteur.model.mechanism.Snapshot;
import org.rapporteur.model.telling.Told;
import org.rapporteur.report.html.Annex;

/// What a person can ask about mechanisms. The record is that of all packs in the case.
public final class Mechanisms {
  private final Shelf shelf;
  private final Supplier<Optional<CaseView>> view;
  private final Supplier<LocalDate> today;
  private @Nullable Register register;

  /// @param view what the last analysis found, if there was one
  /// @param today the day on which consents must be valid for what leaves the case
  public Mechanisms(Shelf shelf, Supplier<Optional<CaseView>> view, Supplier<LocalDate> today) {
    this.shelf = shelf;
    this.view = view;
    this.today = today;
  }

  /// Ids of what may not leave the case today for want of a valid consent.
  public Set<String> blocked() {
    return Consents.blocked(register(), today.get());
  }

  /// What consents allow to leave the case today, each with whether its source may be named.
  public Map<String, Boolean> allowed() {
    return Consents.allowed(register(), today.get());
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

  /// Takes in a table with a saved mapping of its columns, or MARCXML of the UN Digital Library.
  ///
  /// @param map the mapping, or null for MARCXML
  /// @param preview only say what would change
  public Imported take(Path file, @Nullable Path map, boolean preview, boolean leaveBad) {
    var imported = new Imports(shelf).take(register(), file, map, preview, leaveBad);
    register = null;
    return imported;
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
  Register register() {
    var known = register;
    if (known == null) {
      var packs = new ArrayList<>(new Packs(shelf).standing());
      packs.addAll(new Imports(shelf).standing());
      known = Register.of(packs);
      register = known;
    }
    return known;
  }

  private Almanac almanac() {
    return new Almanac(register());
  }

  /// All mechanisms of the record, in order of their ids.
  public List<Mechanism> list() {
    return register().mechanisms();
  }

  /// How many facts the record holds of a mechanism.
  public int facts(String id) {
    return register().facts(id).size();
  }

  /// Ids of the acts that are recalled and not confirmed, in whole or in part.
  public Set<String> unconfirmed() {
    return register().acts().stream()
        .filter(Act::isUnconfirmed)
        .map(Act::id)
        .collect(Collectors.toSet());
  }

  /// The ids of the texts or meetings that make up a series.
  public List<String> members(String series) {
    return register().members(series).stream().map(Mechanism::id).toList();
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

  /// How the documents' claims stand to the record; nothing if nothing was analyzed yet.
  public List<RecordCheck> check() {
    return view.get().map(this::check).orElse(List.of());
  }

  private List<RecordCheck> check(CaseView view) {
    return new RecordCheckStage(NameMatcher.standard())
        .apply(new RecordCheckStage.Input(told(view), view.analysis(), register()));
  }

  private static List<Told> told(CaseView view) {
    var told = new ArrayList<Told>();
    for (var source : view.sources()) {
      var document = view.document(source.evidence());
      var telling = view.telling(source.evidence());
      if (document.isPresent() && telling.isPresent()) {
        told.add(new Told(document.get(), telling.get()));
      }
    }
    return told;
  }

  /// Which passages of the documents and which mechanisms have to do with each other, and why;
  /// nothing if there is no record or no analysis.
  public List<CrossLink> links() {
    return isEmpty() ? List.of() : view.get().map(v -> links(v, check(v))).orElse(List.of());
  }

  List<CrossLink> links(CaseView view, List<RecordCheck> checks) {
    return new CrossLinkStage(NameMatcher.standard(), Violations.standard())
        .apply(new CrossLinkStage.Input(told(view), view.analysis(), register(), checks));
  }

  /// The questions to which the record holds several answers.
  public List<Rivalry> rivalries() {
    return new Rivalries(register()).all();
  }

  /// What does not add up in the record.
  public List<Doubt> doubts() {
    return new Plausibility(register()).doubts();
  }

  /// What does not add up in the documents; nothing if nothing was analyzed yet.
  public List<Doubt> textDoubts() {
    return view.get()
        .map(v -> new TextDoubts(register(), NameMatcher.standard()).of(told(v), v.analysis()))
        .orElse(List.of());
  }

  /// The record for other programs.
  public Exports exports() {
    return new Exports(this);
  }

  /// What the report tells of mechanisms; nothing if no pack is loaded.
  public List<Annex> annexes() {
    return view.get().map(v -> new Sections(this, v).annexes()).orElse(List.of());
  }

  public List<Act> timeline() {
    return almanac().timeline();
  }
}
