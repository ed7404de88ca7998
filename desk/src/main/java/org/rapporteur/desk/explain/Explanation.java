package org.rapporteur.desk.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why one thing is in the analysis.
///
/// @param id its id, whole
/// @param kind `claim`, `entity`, `event`, `conflict` or `family`
/// @param title it in a few words
public record Explanation(String id, String kind, String title, List<Section> sections) {
  public Explanation {
    sections = List.copyOf(sections);
  }

  /// The same with one more section at its end.
  Explanation with(String heading, List<Reason> reasons) {
    var more = new ArrayList<>(sections);
    more.add(new Section(heading, reasons));
    return new Explanation(id, kind, title, more);
  }

  /// Reasons of one sort under a heading; never empty.
  public record Section(String heading, List<Reason> reasons) {
    public Section {
      reasons = List.copyOf(reasons);
    }
  }

  /// One reason.
  ///
  /// @param weight its share in the score that the heading names, or null if it has none
  /// @param passage the words it rests on, or null
  public record Reason(String text, @Nullable Double weight, @Nullable Passage passage) {
    static Reason of(String text) {
      return new Reason(text, null, null);
    }

    static Reason of(String text, Passage passage) {
      return new Reason(text, null, passage);
    }
  }

  /// Words of a source in their sentence.
  ///
  /// @param file the name under which the source was received
  /// @param start first char in the stored text
  /// @param end one past the last
  /// @param before the sentence up to the words
  /// @param after the sentence after them
  public record Passage(
      String file, int start, int end, String before, String words, String after) {}
}
