package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.telling.Framed;
import org.rapporteur.model.telling.Spoken;

/// Finds the happenings, offices and alleged violations of a document.
public final class FrameStage implements EachStage<Spoken, Framed> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 24;

  private final LanguageReaders readers = LanguageReaders.standard();
  private final Gazetteer gazetteer;
  private final Cues cues;
  private final Offices offices;
  private final Violations violations;
  private final Triggers triggers = Triggers.standard();

  public FrameStage(Gazetteer gazetteer, Cues cues, Offices offices, Violations violations) {
    this.gazetteer = gazetteer;
    this.cues = cues;
    this.offices = offices;
    this.violations = violations;
  }

  @Override
  public StageId id() {
    return new StageId("frame", VERSION);
  }

  @Override
  public Framed apply(Spoken spoken) {
    var references = References.of(spoken.expressed().annotated(), gazetteer);
    var roles = new RoleReader(spoken.expressed(), references, offices).read();
    var reader = new FrameReader(spoken, references, triggers, cues);
    var frames = new ArrayList<>(reader.read());
    new PatternReader(spoken, references, violations).read(frames);
    for (var language : readers.all()) {
      frames.addAll(language.frames(spoken, frames.size()));
    }
    return new Framed(spoken, roles, frames, reader.counts(), List.of());
  }
}
