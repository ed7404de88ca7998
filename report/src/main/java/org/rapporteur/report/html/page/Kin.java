package org.rapporteur.report.html.page;

import java.util.List;

/// A family of sources that derive from one.
public record Kin(String id, List<Link> members, List<Pair> pairs) {

  /// Two of its members and why they belong together.
  public record Pair(String left, String right, List<String> signs) {}
}
