package org.rapporteur.desk.suggestion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.suggestion.Questionnaire;
import org.rapporteur.analyze.suggestion.SuggestionStage;
import org.rapporteur.analyze.suggestion.SuggestionStage.Answered;
import org.rapporteur.desk.suggestion.endpoint.Address;
import org.rapporteur.desk.suggestion.endpoint.ChatEndpoint;
import org.rapporteur.desk.suggestion.endpoint.Reply;
import org.rapporteur.desk.suggestion.endpoint.Reply.Trouble;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.suggestion.ModelSetting;
import org.rapporteur.model.suggestion.Refusal;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Told;

/// Asks a language model about documents and has its answers examined. An answer that is kept is
/// never asked for again; a server that fails is told of and stops nothing.
public final class AskModel {
  private static final int FAILURES_IN_A_ROW = 3;

  private final CaseJournal journal;
  private final ModelSetting setting;
  private final Address address;
  private final UnaryOperator<@Nullable String> environment;

  /// @param environment gives the value of an environment variable
  /// @throws IllegalArgumentException if no text may be sent where the setting says
  public AskModel(
      CaseJournal journal, ModelSetting setting, UnaryOperator<@Nullable String> environment) {
    this.journal = journal;
    this.setting = setting;
    this.address = Address.of(setting);
    this.environment = environment;
  }

  /// What is to be asked.
  ///
  /// @param documents those that may be shown
  /// @param withheld how many may not, by reason
  /// @param open questions without an answer
  public record Plan(List<Asked> documents, Map<String, Integer> withheld, int open) {}

  /// A document and the questions about it.
  record Asked(Told told, List<Request> requests) {}

  /// Makes the questions. Nothing is sent yet.
  public Plan plan(List<Told> told) {
    var state = journal.state();
    var origins = new Origins(state);
    var answers = state.answers();
    var documents = new ArrayList<Asked>();
    var withheld = new TreeMap<String, Integer>();
    int open = 0;
    for (var one : told) {
      var why = origins.withheld(one.document(), address.leaves());
      if (why.isPresent()) {
        withheld.merge(why.get(), 1, Integer::sum);
        continue;
      }
      var requests =
          Questionnaire.of(one).stream().map(q -> Request.of(q, setting.model())).toList();
      documents.add(new Asked(one, requests));
      open += (int) requests.stream().filter(r -> !answers.containsKey(r.digest())).count();
    }
    return new Plan(documents, withheld, open);
  }

  /// Asks what is open and has all answers examined.
  ///
  /// @param step hears of each document
  /// @param notice is given lines for people
  public Suggestions ask(
      Plan plan,
      Function<SuggestionStage.Input, SuggestionStage.Output> stage,
      Consumer<String> step,
      Consumer<String> notice) {
    var troubles = new Troubles(notice);
    var answers = journal.state().answers();
    try (var endpoint = ChatEndpoint.of(setting, address, environment)) {
      for (var document : plan.documents()) {
        for (var request : document.requests()) {
          if (!answers.containsKey(request.digest())) {
            ask(document, request, endpoint, troubles);
            step.accept(document.told().document().name());
          }
        }
      }
    }
    return examined(plan, stage, troubles.counts());
  }

  private void ask(Asked document, Request request, ChatEndpoint endpoint, Troubles troubles) {
    if (troubles.lasting()) {
      troubles.met(Trouble.GIVEN_UP);
      return;
    }
    var reply = send(document, request, request.body(), endpoint);
    if (reply instanceof Reply.Sent sent && Said.of(sent.body()) instanceof Said.Malformed) {
      reply = send(document, request, request.again(), endpoint);
    }
    switch (reply) {
      case Reply.Failed failed -> troubles.met(failed.trouble());
      case Reply.Sent sent -> {
        if (Said.of(sent.body()) instanceof Said.Malformed) {
          troubles.met(Trouble.MALFORMED);
        } else {
          journal.answered(request.question().evidence(), setting, request.digest(), sent.body());
          troubles.none();
        }
      }
    }
  }

  /// The log says what is sent before it is sent.
  private Reply send(Asked document, Request request, String body, ChatEndpoint endpoint) {
    journal.asked(document.told().document().evidence(), setting, request.digest());
    return endpoint.ask(body);
  }

  private Suggestions examined(
      Plan plan,
      Function<SuggestionStage.Input, SuggestionStage.Output> stage,
      Map<String, Integer> unanswered) {
    var accepted = new ArrayList<Suggestion>();
    var refused = new EnumMap<Refusal, Integer>(Refusal.class);
    var kept = journal.state().answers();
    for (var document : plan.documents()) {
      var answers = answers(document, kept, refused);
      var output = stage.apply(new SuggestionStage.Input(document.told(), answers));
      accepted.addAll(output.accepted());
      output.refused().forEach((why, count) -> refused.merge(why, count, Integer::sum));
    }
    accepted.sort(null);
    return new Suggestions(
        setting.model(), accepted, refused, plan.documents().size(), plan.withheld(), unanswered);
  }

  private List<Answered> answers(
      Asked document, Map<String, EvidenceId> kept, Map<Refusal, Integer> refused) {
    var answers = new ArrayList<Answered>();
    for (var request : document.requests()) {
      var object = kept.get(request.digest());
      if (object == null) {
        continue;
      }
      switch (Said.of(journal.said(object))) {
        case Said.Answered said ->
            answers.add(
                new Answered(request.question(), said.answer(), setting.model(), request.digest()));
        case Said.Declined declined -> refused.merge(Refusal.DECLINED, 1, Integer::sum);
        case Said.Malformed malformed -> {} // such a one is not kept
      }
    }
    return answers;
  }

  /// What went wrong so far. Each sort is told once; after a lasting one, or several in a row,
  /// nothing more is sent.
  private static final class Troubles {
    private final Consumer<String> notice;
    private final Map<Trouble, Integer> met = new EnumMap<>(Trouble.class);
    private int inARow;
    private boolean lasting;

    Troubles(Consumer<String> notice) {
      this.notice = notice;
    }

    boolean lasting() {
      return lasting;
    }

    void none() {
      inARow = 0;
    }

    void met(Trouble trouble) {
      lasting |= trouble.lasting() || ++inARow >= FAILURES_IN_A_ROW;
      if (met.merge(trouble, 1, Integer::sum) == 1 && trouble != Trouble.GIVEN_UP) {
        notice.accept(
            "The language model gave no suggestions ("
                + trouble.words()
                + "); the run goes on without. "
                + trouble.advice());
      }
    }

    Map<String, Integer> counts() {
      var counts = new TreeMap<String, Integer>();
      met.forEach((trouble, count) -> counts.put(trouble.words(), count));
      return counts;
    }
  }
}
