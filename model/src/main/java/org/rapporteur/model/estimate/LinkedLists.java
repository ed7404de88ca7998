package org.rapporteur.model.estimate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;

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

  /// The SHA-256 of all decisions, to tell two linkings of the same entries apart.
  public String hash() {
    var text = new StringBuilder("matches 1\n");
    for (Link link : links) {
      text.append(entries.get(link.left()).line())
          .append(' ')
          .append(entries.get(link.right()).line())
          .append(' ')
          .append(link.probability())
          .append(link.proposed() ? " proposed\n" : "\n");
    }
    return EvidenceId.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
  }

  public LinkedLists {
    lists = List.copyOf(lists);
    entries = List.copyOf(entries);
    links = List.copyOf(links);
  }
}
