package org.rapporteur.model.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A happening as one clause tells it.
///
/// @param number counts from 0 in the document
/// @param sentence number of its sentence
/// @param start first char of the clause
/// @param trigger lemma of the word that tells it, such as `adopt` or `meeting`
/// @param triggerStart first char of that word
/// @param definite whether the trigger is a definite or demonstrative noun phrase (`this meeting`)
/// @param title a short title in the document's own words where possible
/// @param times numbers of the times that date it
/// @param quantities numbers of the quantities that count something in it
/// @param violation code of the violation it tells (`forced-labour`), or null
/// @param pattern true for an allegation of a practice without victim, place or time of its own
/// @param speech number of the speech it stands in, or null if the document itself tells it
/// @param session ordinal of the session it belongs to, or null
/// @param symbol document symbol it names (`A/RES/79/181`), or null
/// @param part number of the frame it is a part of (a statement at a meeting), or null
public record Frame(
    int number,
    EventType type,
    int sentence,
    int start,
    int end,
    String trigger,
    int triggerStart,
    int triggerEnd,
    boolean definite,
    String title,
    List<Slot> slots,
    List<Integer> times,
    List<Integer> quantities,
    Factuality factuality,
    Polarity polarity,
    @Nullable String violation,
    boolean pattern,
    @Nullable Integer speech,
    @Nullable Integer session,
    @Nullable String symbol,
    @Nullable Integer part,
    String rule) {
  public Frame {
    slots = List.copyOf(slots);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}
