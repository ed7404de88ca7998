package org.rapporteur.desk.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ledger.json.ModelJson;

class SaidTest {
  private static String saying(String content) {
    return "{\"id\":\"x\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":"
        + ModelJson.write(content)
        + "}}],\"usage\":{\"total_tokens\":3}}";
  }

  @Test
  void an_answer_of_the_right_shape_is_read_and_what_stands_beside_it_is_passed_over() {
    var said =
        Said.of(
            saying(
                "{\"items\":[{\"sentence\":3,\"quote\":\"q\",\"kind\":\"date\",\"event\":\"none\",\"slots\":[{\"name\":\"date\",\"text\":\"t\"}],\"speaker\":null,\"offset\":12}]}"));
    assertThat(said)
        .isInstanceOfSatisfying(
            Said.Answered.class,
            answered -> {
              var item = answered.answer().items().getFirst();
              assertThat(item.sentence()).isEqualTo(3);
              assertThat(item.slots()).hasSize(1);
              assertThat(item.speaker()).isNull();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "Sure! Here is the JSON you asked for: {\"items\":[]}",
        "{\"items\":null}",
        "{\"items\":{}}",
        "{\"items\":[{\"sentence\":\"three\"}]}",
        "{\"items\":[{\"sentence\":3,\"quote\":[\"q\"]}]}",
        "{\"items\":[",
        "{}"
      })
  void anything_else_is_malformed(String content) {
    assertThat(Said.of(saying(content))).isEqualTo(new Said.Malformed());
    assertThat(Said.of(content)).isEqualTo(new Said.Malformed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"choices\":[]}",
        "{\"choices\":[null]}",
        "{\"choices\":[{}]}",
        "{\"choices\":[{\"message\":{}}]}",
        "{\"choices\":\"none\"}",
        "<html>It works!</html>"
      })
  void a_body_without_an_answer_is_malformed(String body) {
    assertThat(Said.of(body)).isEqualTo(new Said.Malformed());
  }

  @Test
  void nested_brackets_without_end_are_malformed_and_not_fatal() {
    assertThat(Said.of("[".repeat(500_000))).isEqualTo(new Said.Malformed());
    assertThat(Said.of(saying("{\"items\":" + "[".repeat(200_000))))
        .isEqualTo(new Said.Malformed());
    assertThat(Said.of(saying("{\"items\":[],\"more\":" + "[".repeat(200_000))))
        .isEqualTo(new Said.Malformed());
  }

  @Test
  void a_model_that_will_not_answer_has_declined() {
    assertThat(
            Said.of(
                "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"I cannot help with that.\"}}]}"))
        .isEqualTo(new Said.Declined());
  }
}
