package org.rapporteur.report.html.page;

import java.util.List;

/// A family of sources that derive from one.
///
/// @param more what is left out of a large family, in words, or empty
public record Kin(String id, List<Link> members, List<Pair> pairs, String more) {

  /// Two of its members and why they belong together.
  ///
  /// @param directed whether it is known that the first is copied from the second
  public record Pair(String left, boolean directed, String right, List<String> signs) {}
}
