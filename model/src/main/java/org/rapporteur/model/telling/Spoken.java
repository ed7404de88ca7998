package org.rapporteur.model.telling;

import java.util.List;
import org.rapporteur.model.speech.Speech;

/// A document with its quotations and reported speech: the outcome of the fourth stage.
public record Spoken(Expressed expressed, List<Speech> speeches) {
  public Spoken {
    speeches = List.copyOf(speeches);
  }
}
