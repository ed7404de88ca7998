package org.rapporteur.report.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The exported document. Component order is the order of the keys in the file.
record CaseRecord(
    String cluster,
    List<EntityRecord> entities,
    List<EventRecord> events,
    List<ClaimRecord> claims,
    List<ConflictRecord> conflicts,
    List<FamilyRecord> families,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SuggestionRecord> suggestions) {

  /// A person, body or place with every place that names it.
  record EntityRecord(String id, String type, String name, List<MentionRecord> mentions) {}

  /// A name as printed.
  record MentionRecord(String doc, int start, int end, String text) {}

  /// A happening that one or more sources tell of.
  record EventRecord(
      String id,
      String type,
      String title,
      @Nullable String date,
      @Nullable String place,
      List<ParticipantRecord> participants,
      @Nullable String violation,
      List<PassageRecord> sources) {}

  /// Somebody's part in a happening: an entity id, or the words printed.
  record ParticipantRecord(String entity, String role) {}

  /// Where a source says so.
  record PassageRecord(String doc, int start, int end) {}

  /// What one source asserts. Who is known to speak stands in `attributed_to`, the words that name
  /// the speaker, known or not, in `speaker`.
  record ClaimRecord(
      String id,
      String kind,
      @Nullable String event,
      String subject,
      String property,
      String value,
      @JsonProperty("attributed_to") @Nullable String attributedTo,
      @Nullable String speaker,
      String doc,
      int start,
      int end) {}

  /// Answers to one question that are not the same.
  record ConflictRecord(
      String id,
      String subject,
      String property,
      String kind,
      List<ValueRecord> values,
      @Nullable String truth) {}

  /// One answer and the documents that give it.
  record ValueRecord(String value, List<String> docs) {}

  /// What a language model proposes: no claim, and nothing of the above rests on it.
  record SuggestionRecord(
      String id,
      String status,
      String model,
      String kind,
      @Nullable String event,
      @Nullable String speaker,
      List<PartRecord> parts,
      String doc,
      int start,
      int end,
      String text) {}

  /// A part of a suggestion, printed inside its passage.
  record PartRecord(String role, String value, int start, int end) {}

  /// Documents that derive from one source.
  record FamilyRecord(List<String> docs) {}
}
