package org.rapporteur.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Where on the pages an entity, a happening or a question is told in full.
final class Homes {
  private final Map<String, String> hrefs = new HashMap<>();

  /// Learns the homes of a list's items. The first page comes before the pages of the list, and the
  /// list that is learnt first before the others.
  <T> void learn(Catalogue<T> catalogue, Function<T, String> id) {
    catalogue.first().forEach(item -> settle(id.apply(item), "index.html"));
    List<List<T>> pages = catalogue.pages();
    for (int page = 0; page < pages.size(); page++) {
      String file = catalogue.file(page);
      pages.get(page).forEach(item -> settle(id.apply(item), file));
    }
  }

  /// The address of what has this id.
  Optional<String> of(String id) {
    return Optional.ofNullable(hrefs.get(id));
  }

  private void settle(String id, String file) {
    hrefs.putIfAbsent(id, file + "#" + id);
  }
}
