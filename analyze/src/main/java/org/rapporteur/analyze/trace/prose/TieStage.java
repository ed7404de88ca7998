package org.rapporteur.analyze.trace.prose;

import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Framed;

/// Finds who owns, controls, supplies and employs whom by what a document says.
public final class TieStage implements EachStage<Framed, Framed> {
  /// Raised with every change of what the stage gives.
  public static final int VERSION = 1;

  /// Shorter names are too often other words.
  private static final int SHORTEST = 4;

  private final Gazetteer gazetteer;

  public TieStage(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public StageId id() {
    return new StageId("tie", VERSION);
  }

  @Override
  public Framed apply(Framed framed) {
    var annotated = framed.spoken().expressed().annotated();
    var text = annotated.blocked().document().text();
    var names =
        annotated.referents().stream()
            .filter(r -> !isPlace(r.type()))
            .flatMap(r -> r.mentions().stream())
            .map(m -> text.substring(m.start(), m.end()))
            .filter(n -> n.length() >= SHORTEST)
            .distinct()
            .toList();
    return framed.with(new DocumentTies(names, this::namesPlace).read(text, annotated.sentences()));
  }

  private boolean namesPlace(String name) {
    return gazetteer.named(name).filter(e -> isPlace(e.type())).isPresent();
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.PLACE || type == EntityType.COUNTRY;
  }
}
