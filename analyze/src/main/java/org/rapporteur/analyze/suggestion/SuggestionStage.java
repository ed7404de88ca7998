package org.rapporteur.analyze.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.suggestion.Answer;
import org.rapporteur.model.suggestion.Refusal;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.model.telling.Told;

/// Holds every answer of a language model against the stored text. A proposal stands if its quote
/// is printed once in the sentence it names, its parts are printed in the quote, its speaker is one
/// whom the document names, and its words are of our lists. Whatever a document or a server says
/// beside that has no effect.
public final class SuggestionStage
    implements EachStage<SuggestionStage.Input, SuggestionStage.Output> {
  private static final int MOST = 100;

  /// A document and the answers about it.
  public record Input(Told told, List<Answered> answers) {
    public Input {
      answers = List.copyOf(answers);
    }
  }

  /// An answer and what it answers.
  ///
  /// @param request digest of what was sent
  public record Answered(Question question, Answer answer, String model, String request) {}

  /// What stands, by place, and how much does not.
  public record Output(List<Suggestion> accepted, Map<Refusal, Integer> refused) {
    public Output {
      accepted = List.copyOf(accepted);
      refused = Map.copyOf(refused);
    }
  }

  @Override
  public StageId id() {
    return new StageId("suggestion", 1);
  }

  @Override
  public Output apply(Input input) {
    var accepted = new ArrayList<Suggestion>();
    var refused = new EnumMap<Refusal, Integer>(Refusal.class);
    var known = new HashSet<String>();
    for (var answered : inOrder(input.answers())) {
      var examination = new Examination(input.told(), answered);
      int number = 0;
      for (var item : answered.answer().items()) {
        var verdict =
            ++number > MOST ? new Verdict.Refused(Refusal.TOO_MANY) : examination.of(item);
        switch (verdict) {
          case Verdict.Refused no -> refused.merge(no.why(), 1, Integer::sum);
          case Verdict.Stands yes -> {
            if (known.add(yes.suggestion().id())) {
              accepted.add(yes.suggestion());
            } else {
              refused.merge(Refusal.DUPLICATE, 1, Integer::sum);
            }
          }
        }
      }
    }
    accepted.sort(Comparator.naturalOrder());
    return new Output(accepted, refused);
  }

  private static List<Answered> inOrder(List<Answered> answers) {
    return answers.stream().sorted(Comparator.comparing(Answered::request)).toList();
  }
}
