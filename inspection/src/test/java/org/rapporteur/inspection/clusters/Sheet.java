package org.rapporteur.inspection.clusters;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody says a cluster holds: the annotator (gold) or the product (a record).
///
/// @param ignored names that may or may not be marked
/// @param furniture passages of page furniture
/// @param free dates of publication and numbers inside names
record Sheet(
    List<Name> names,
    List<Happening> happenings,
    List<Told> told,
    List<Dispute> disputes,
    List<List<String>> families,
    List<Passage> ignored,
    List<Passage> furniture,
    List<Passage> free) {

  /// Characters of one document, end exclusive.
  record Passage(String document, int start, int end) {
    boolean meets(Passage other) {
      return document.equals(other.document) && start < other.end && other.start < end;
    }

    int shared(Passage other) {
      return document.equals(other.document)
          ? Math.min(end, other.end) - Math.max(start, other.start)
          : 0;
    }

    int length() {
      return end - start;
    }
  }

  /// One bearer of names.
  ///
  /// @param forms the canonical name first, then the forms in print
  record Name(String id, String type, List<String> forms, List<Mention> mentions) {}

  /// One place where a name stands.
  ///
  /// @param text the words given for it, or null where only the ends are
  record Mention(Passage at, String bearer, String type, @Nullable String text) {}

  /// One happening.
  record Happening(
      String id,
      String type,
      String title,
      @Nullable String date,
      List<Passage> sources,
      List<String> otherTypes,
      List<String> otherDates,
      boolean dateMayMiss,
      boolean optional) {}

  /// One printed assertion.
  record Told(
      String kind,
      @Nullable String happening,
      String property,
      @Nullable String value,
      @Nullable String speaker,
      List<String> otherSpeakers,
      Passage at,
      boolean optional) {}

  /// Answers that differ, or seem to.
  record Dispute(
      String kind, String subject, String property, List<Answer> answers, boolean major) {
    static final String CONTRADICTION = "contradiction";

    boolean contradicts() {
      return kind.equals(CONTRADICTION);
    }
  }

  record Answer(String value, Set<String> documents) {}
}
