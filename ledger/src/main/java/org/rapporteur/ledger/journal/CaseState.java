package org.rapporteur.ledger.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.suggestion.ModelSetting;

/// What the custody log adds up to.
///
/// @param captures by evidence, first capture first
/// @param readings the newest reading of each piece of evidence
/// @param judgements oldest first
/// @param datasets those not withdrawn, oldest first
/// @param suggestions the language model that may be asked, or null for none
/// @param answers what models said, by the digest of what they were asked
public record CaseState(
    Map<EvidenceId, List<Capture>> captures,
    Map<EvidenceId, Derived> readings,
    List<Judgement> judgements,
    List<Dataset> datasets,
    @Nullable ModelSetting suggestions,
    Map<String, EvidenceId> answers) {
  public CaseState {
    var copied = new HashMap<EvidenceId, List<Capture>>();
    captures.forEach((evidence, all) -> copied.put(evidence, List.copyOf(all)));
    captures = Map.copyOf(copied);
    readings = Map.copyOf(readings);
    judgements = List.copyOf(judgements);
    datasets = List.copyOf(datasets);
    answers = Map.copyOf(answers);
  }

  /// An object that a tool made.
  public record Derived(EvidenceId object, String tool) {}

  /// Whether this capture is already recorded: same bytes under the same name, described alike.
  public boolean holds(Capture capture) {
    return captures.getOrDefault(capture.evidence(), List.of()).stream()
        .anyMatch(
            c -> c.name().equals(capture.name()) && c.described().equals(capture.described()));
  }

  /// Grows while the log is read.
  static final class Builder {
    private final Map<EvidenceId, List<Capture>> captures = new LinkedHashMap<>();
    private final Map<EvidenceId, Derived> readings = new LinkedHashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();

    private final Map<String, EvidenceId> answers = new HashMap<>();
    private @Nullable ModelSetting suggestions;

    void capture(Capture capture) {
      captures.computeIfAbsent(capture.evidence(), k -> new ArrayList<>()).add(capture);
    }

    void reading(EvidenceId evidence, EvidenceId object, String tool) {
      readings.put(evidence, new Derived(object, tool));
    }

    void judgement(Judgement judgement) {
      judgements.add(judgement);
    }

    void dataset(Dataset dataset) {
      datasets.putIfAbsent(dataset.id(), dataset);
    }

    void withdrawn(String dataset) {
      datasets.remove(dataset);
    }

    void suggestions(@Nullable ModelSetting setting) {
      suggestions = setting;
    }

    void answer(String request, EvidenceId object) {
      answers.put(request, object);
    }

    /// Entries of other types say nothing here.
    void other() {}

    CaseState build() {
      return new CaseState(
          captures, readings, judgements, List.copyOf(datasets.values()), suggestions, answers);
    }
  }
}
