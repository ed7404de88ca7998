package org.rapporteur.desk.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.suggestion.AnswerShape;
import org.rapporteur.analyze.suggestion.Question;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.model.evidence.EvidenceId;

/// A question as it is sent.
///
/// @param body JSON in the form of OpenAI's chat completions
/// @param digest of the body, and so of model, instruction, shape and text: the key under which the
///   answer is kept
record Request(Question question, String model, String body, String digest) {
  private static final String AGAIN =
      "Your last answer was not JSON of the required shape. Answer again, with that JSON alone.";

  static Request of(Question question, String model) {
    String body = body(question, model, List.of());
    return new Request(
        question, model, body, EvidenceId.of(body.getBytes(StandardCharsets.UTF_8)).hex());
  }

  /// The body that asks once more after an answer without the right shape.
  String again() {
    return body(question, model, List.of(message("user", AGAIN)));
  }

  private static String body(Question question, String model, List<Map<String, String>> more) {
    var messages = new ArrayList<Map<String, String>>();
    messages.add(message("system", AnswerShape.INSTRUCTION));
    messages.add(
        message(
            "user",
            ModelJson.write(Map.of("names", question.names(), "sentences", question.sentences()))));
    messages.addAll(more);
    return ModelJson.write(
        Map.of(
            "model",
            model,
            "temperature",
            0,
            "stream",
            false,
            "messages",
            messages,
            "response_format",
            format()));
  }

  private static Map<String, Object> format() {
    return Map.of(
        "type",
        "json_schema",
        "json_schema",
        Map.of("name", "assertions", "strict", true, "schema", AnswerShape.schema()));
  }

  private static Map<String, String> message(String role, String content) {
    return Map.of("role", role, "content", content);
  }
}
