package org.rapporteur.desk.trace;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.desk.trace.Namings.Naming;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Span;

/// Where something happened by its own sentence: the bodies and places that stand in it after "at",
/// "in" or "inside". It is asked only where the analysis names neither a place nor a body.
final class Scenes {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[\\s(,])(?:at|in|inside|near|outside)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("[.!?]\\s|\\n");
  private static final int LOOK_BACK = 16;

  private final CaseView view;
  private final Namings namings;

  Scenes(CaseView view, Namings namings) {
    this.view = view;
    this.namings = namings;
  }

  /// The entities at which the sentence of a passage says it happened, in the order of the text.
  Set<Entity> of(Span passage) {
    var document = view.document(passage.evidence());
    if (document.isEmpty()) {
      return Set.of();
    }
    var text = document.get().text();
    int start = start(text, passage.start());
    int end = end(text, passage.end());
    var scenes = new LinkedHashSet<Entity>();
    for (var found : named(passage, start, end)) {
      int from = found.span().start();
      if (BEFORE.matcher(text.substring(Math.max(start, from - LOOK_BACK), from)).find()) {
        scenes.add(found.entity());
      }
    }
    return scenes;
  }

  private List<Naming> named(Span passage, int start, int end) {
    return namings.in(passage.evidence()).stream()
        .filter(n ->
            n.entity().type() == EntityType.PLACE
                || n.entity().type().near(EntityType.ORGANIZATION))
        .filter(n -> n.span().start() >= start && n.span().end() <= end)
        .sorted(Comparator.comparing(Naming::span))
        .toList();
  }

  private static int start(String text, int passage) {
    int start = 0;
    var matcher = END.matcher(text).region(0, passage);
    while (matcher.find()) {
      start = matcher.end();
    }
    return start;
  }

  private static int end(String text, int passage) {
    var matcher = END.matcher(text);
    return matcher.find(passage) ? matcher.start() : text.length();
  }
}
