package org.rapporteur.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.ReferentId;
import tools.jackson.core.JacksonException;

class ModelJsonTest {
  private static final EvidenceId EVIDENCE = EvidenceId.of(new byte[] {1, 2, 3});

  /// What stands in many rows.
  record Row(
      EvidenceId evidence, EntityId entity, List<ClaimId> claims, Map<String, String> words) {}

  private static final Row ROW =
      new Row(
          EVIDENCE,
          new EntityId("E-0123456789abcdef"),
          List.of(new ClaimId("C-0123456789abcdef01234567")),
          Map.of("word", "Oroville"));

  @Test
  void ids_are_plain_strings_and_come_back_as_they_were() {
    assertThat(ModelJson.write(ROW))
        .contains("\"evidence\":\"" + EVIDENCE.hex() + "\"", "\"entity\":\"E-0123456789abcdef\"");
    assertThat(ModelJson.unpack(ModelJson.pack(ROW), Row.class)).isEqualTo(ROW);
    assertThat(ModelJson.read(ModelJson.write(new ReferentId(EVIDENCE, 4)), ReferentId.class))
        .isEqualTo(new ReferentId(EVIDENCE, 4));
  }

  @Test
  void equal_ids_and_words_of_two_rows_are_one_object() {
    byte[] packed = ModelJson.pack(ROW);
    var one = ModelJson.unpack(packed, Row.class);
    var other = ModelJson.unpack(packed, Row.class);

    assertThat(other.evidence()).isSameAs(one.evidence());
    assertThat(other.entity()).isSameAs(one.entity());
    assertThat(other.claims().getFirst()).isSameAs(one.claims().getFirst());
    assertThat(other.words().get("word")).isSameAs(one.words().get("word"));
  }

  @Test
  void an_id_that_is_none_is_refused_and_a_strangers_text_with_one_is_nothing() {
    String wrong = ModelJson.write(ROW).replace("E-0123456789abcdef", "E-nobody");

    assertThatThrownBy(() -> ModelJson.read(wrong, Row.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("an entity id is E- and 16 hex digits");
    assertThat(ModelJson.tryRead(wrong, Row.class)).isEmpty();
    assertThat(
            ModelJson.tryRead(
                ModelJson.write(ROW).replace("\"E-0123456789abcdef\"", "17"), Row.class))
        .isEmpty();
  }
}
