package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.Told;

/// Compares what the sources answer to one question. Nothing is resolved silently: every answer
/// stays visible with its claims, and a preference is stated only where support is clearly uneven.
public final class CorroborationStage
    implements WholeStage<CorroborationStage.Input, List<Comparison>> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 22;

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final Synonyms synonyms;

  public CorroborationStage(Gazetteer gazetteer, Offices offices, Synonyms synonyms) {
    this.gazetteer = gazetteer;
    this.offices = offices;
    this.synonyms = synonyms;
  }

  /// All that was found so far.
  public record Input(
      List<Told> told,
      List<Entity> entities,
      List<Claim> claims,
      List<Account> accounts,
      List<Event> events,
      List<Family> families) {
    public Input {
      told = OnDemand.copyOf(told);
      entities = List.copyOf(entities);
      claims = OnDemand.copyOf(claims);
      accounts = OnDemand.copyOf(accounts);
      events = List.copyOf(events);
      families = List.copyOf(families);
    }
  }

  @Override
  public StageId id() {
    return new StageId("corroboration", VERSION);
  }

  @Override
  public List<Comparison> apply(Input input) {
    return compare(input, Work.ALONE);
  }

  /// The same.
  ///
  /// @param work where documents are read and values weighed
  public List<Comparison> compare(Input input, Work work) {
    var material = new Material(input);
    var found = new ArrayList<Comparison>();
    var affairs = new Affairs(material);
    var wording = new Wording(material, new SentenceNames(material));
    found.addAll(new ValueQuestions(material, gazetteer, synonyms, affairs, wording, work).ask());
    found.addAll(new DisputeQuestions(material, synonyms).ask());
    found.addAll(new CauseQuestions(material, affairs).ask());
    found.addAll(new WhetherQuestions(material, affairs, wording).ask());
    found.addAll(new DeedPlaceQuestions(material, affairs).ask());
    found.addAll(new DivisionQuestions(material, affairs).ask());
    found.addAll(new DoerQuestions(material, affairs).ask());
    found.addAll(new PersonQuestions(material).ask());
    found.addAll(new BirthQuestions(material).ask());
    found.addAll(new OfficeQuestions(material, offices).ask());
    found.addAll(new NameQuestions(material).ask());
    found.addAll(new QuotationQuestions(material).ask());
    found.sort(Comparator.comparing(Comparison::id));
    return OnceTold.of(found.stream().distinct().toList());
  }
}
