package org.rapporteur.model.estimate;

import java.util.List;
import java.util.Map;

/// The entries of several lists, and which of them are thought to be one person, with the
/// probability that they are.
///
/// @param lists in the order in which they first occur
/// @param entries in the order of the file
/// @param links pairs of entries
public record LinkedLists(List<String> lists, List<Entry> entries, List<Link> links) {
  /// One line of one list.
  ///
  /// @param line in the file
  /// @param list its place among the lists
  /// @param attributes the other columns
  public record Entry(long line, int list, Map<String, String> attributes) {
    public Entry {
      attributes = Map.copyOf(attributes);
    }
  }

  /// Two entries, by their places, that may be one person.
  ///
  /// @param proposed whether the linking itself proposes to join them, at its own cut
  public record Link(int left, int right, double probability, boolean proposed) {
    public Link {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException(
            "A probability lies between 0 and 1, and not at " + probability + ".");
      }
    }
  }

  public LinkedLists {
    lists = List.copyOf(lists);
    entries = List.copyOf(entries);
    links = List.copyOf(links);
  }
}
