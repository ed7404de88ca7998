package org.rapporteur.report.html.page;

import java.util.List;

/// A family of sources that derive from one.
public record Kin(String id, List<Link> members, List<Pair> pairs) {

  /// Two of its members and why they belong together.
  ///
  /// @param directed whether it is known that the first is copied from the second
  public record Pair(String left, boolean directed, String right, List<String> signs) {}
}
