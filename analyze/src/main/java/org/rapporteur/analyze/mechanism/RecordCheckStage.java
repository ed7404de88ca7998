package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.telling.Told;

/// Holds what the documents say of mechanisms against the record: offices, founding years, dates of
/// texts, series, votes, laws. It says agrees, refines, contradicts, or not in the record, and
/// names the acts. What no record speaks of is passed over, not doubted.
public final class RecordCheckStage
    implements WholeStage<RecordCheckStage.Input, List<RecordCheck>> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 6;

  private final NameMatcher names;

  public RecordCheckStage(NameMatcher names) {
    this.names = names;
  }

  /// The documents, what was found in them, and the record.
  public record Input(List<Told> told, Analysis analysis, Register register) {
    public Input {
      told = List.copyOf(told);
    }
  }

  @Override
  public StageId id() {
    return new StageId("record-check", VERSION);
  }

  @Override
  public List<RecordCheck> apply(Input input) {
    var checks = new Checks(input.register());
    var found = new ArrayList<RecordCheck>();
    for (var page : Page.all(input.told(), input.analysis())) {
      found.addAll(on(page, checks));
    }
    found.sort(
        Comparator.comparing(RecordCheck::outcome)
            .reversed()
            .thenComparing(RecordCheck::span)
            .thenComparing(RecordCheck::about)
            .thenComparing(RecordCheck::asked));
    return found.stream().distinct().toList();
  }

  /// What one page says.
  List<RecordCheck> on(Page page, Checks checks) {
    var found = new ArrayList<RecordCheck>();
    found.addAll(new OfficeCheck(checks, names).check(page));
    found.addAll(new MandateCheck(checks).check(page));
    found.addAll(new TextCheck(checks).check(page));
    found.addAll(new MeetingCheck(checks).check(page));
    found.addAll(new LawCheck(checks).check(page));
    found.addAll(new LawState(checks, page).check());
    found.addAll(new FigureCheck(checks).check(page));
    found.addAll(new VoteCheck(checks).check(page));
    found.addAll(new StateVotes(checks, page).check());
    found.addAll(new ConsensusCheck(checks, page).check());
    found.addAll(new ListingCheck(checks, page).check());
    found.addAll(new ChairCheck(checks, page, names).check());
    found.addAll(new DayCount(checks, page).check());
    new TermCheck(checks, page)
        .check().stream()
            .filter(t -> found.stream().noneMatch(c -> isSame(c, t)))
            .forEach(found::add);
    found.addAll(new CountCheck(checks, page).check());
    found.addAll(new DatedCheck(checks).check(page, List.copyOf(found)));
    found.addAll(new StepCheck(checks, page).check(List.copyOf(found)));
    found.addAll(new FounderCheck(checks, page).check(List.copyOf(found)));
    return found;
  }

  private static boolean isSame(RecordCheck one, RecordCheck other) {
    return one.asked().equals(other.asked()) && one.span().overlaps(other.span());
  }
}
