package org.rapporteur.ledger.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Reads and writes the records of `model` as JSON: ids and dates as plain strings, a choice by the
/// name of its case (`"is": "Text"`), keys in a fixed order, nothing where a value is null.
public final class ModelJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(
              new SimpleModule()
                  .addDeserializer(String.class, new OneOfEach())
                  .addDeserializer(
                      EvidenceId.class, new OneOfEachId<>(EvidenceId.class, EvidenceId::new))
                  .addDeserializer(EntityId.class, new OneOfEachId<>(EntityId.class, EntityId::new))
                  .addDeserializer(ClaimId.class, new OneOfEachId<>(ClaimId.class, ClaimId::new)))
          .addMixIn(EvidenceId.class, HexId.class)
          .addMixIn(EntityId.class, TextId.class)
          .addMixIn(ClaimId.class, TextId.class)
          .addMixIn(Edtf.class, TextId.class)
          .addMixIn(Value.class, Choice.class)
          .addMixIn(TimeExpression.class, Choice.class)
          .addMixIn(Reading.class, Choice.class)
          .build();

  private ModelJson() {}

  /// The JSON of a value on one line.
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// The value of a JSON text.
  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /// The value of a text that a stranger wrote; empty if it is not JSON of that shape. The shape
  /// holds all the same: what it lacks is null, what it has beside is passed over.
  public static <T> Optional<T> tryRead(String json, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(json, type));
    } catch (JacksonException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /// The JSON of a value as UTF-8.
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /// The value of a JSON text in UTF-8.
  public static <T> T read(byte[] json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /// JSON made small (zlib), for rows that are only ever read whole.
  public static byte[] pack(Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(bytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// What [#pack] made small.
  public static <T> T unpack(byte[] packed, Class<T> type) {
    try (var inflater = new InflaterInputStream(new java.io.ByteArrayInputStream(packed))) {
      return MAPPER.readValue(inflater.readAllBytes(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private abstract static class HexId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    HexId(String hex) {}

    @JsonValue
    abstract String hex();
  }

  private abstract static class TextId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    TextId(String value) {}

    @JsonValue
    abstract String value();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Choice {}
}
