package org.rapporteur.model.text;

import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;

/// A verbatim stretch of a stored text.
///
/// @param start first Java char
/// @param end one past the last
/// @param text exactly `stored.substring(start, end)`
public record Span(EvidenceId evidence, int start, int end, String text)
    implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException("a span is not empty and as long as its text");
    }
  }

  /// A stretch of a document.
  public static Span in(Document document, int start, int end) {
    return new Span(document.evidence(), start, end, document.text().substring(start, end));
  }

  /// Whether the two share a character.
  public boolean overlaps(Span other) {
    return evidence.equals(other.evidence) && start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byEvidence = evidence.compareTo(other.evidence);
    if (byEvidence != 0) {
      return byEvidence;
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
