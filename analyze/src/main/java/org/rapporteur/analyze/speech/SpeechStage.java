package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.telling.Expressed;
import org.rapporteur.model.telling.Spoken;

/// Finds quotations and reported speech and says who speaks.
public final class SpeechStage implements EachStage<Expressed, Spoken> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 23;

  private final LanguageReaders readers = LanguageReaders.standard();
  private final Gazetteer gazetteer;
  private final Cues cues;
  private final Offices offices;

  public SpeechStage(Gazetteer gazetteer, Cues cues, Offices offices) {
    this.gazetteer = gazetteer;
    this.cues = cues;
    this.offices = offices;
  }

  @Override
  public StageId id() {
    return new StageId("speech", VERSION);
  }

  @Override
  public Spoken apply(Expressed expressed) {
    var annotated = expressed.annotated();
    var speeches = new ArrayList<>(new SpeechReader(annotated, gazetteer, cues, offices).read());
    for (var reader : readers.all()) {
      speeches.addAll(reader.speeches(annotated, speeches.size()));
    }
    return new Spoken(expressed, speeches);
  }
}
