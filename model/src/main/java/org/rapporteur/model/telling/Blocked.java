package org.rapporteur.model.telling;

import java.util.List;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.text.Block;

/// A document divided into blocks: the outcome of the first stage.
///
/// @param language main language, BCP 47
public record Blocked(Document document, String language, List<Block> blocks) {
  public Blocked {
    blocks = List.copyOf(blocks);
  }
}
