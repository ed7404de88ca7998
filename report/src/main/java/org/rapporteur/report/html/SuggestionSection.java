package org.rapporteur.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.suggestion.Suggestion;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Line;
import org.rapporteur.report.html.page.Section;

/// What a language model proposes, apart from all that the sources were found to say. Every word of
/// it stands in the passage; whether the passage says so, only a person can tell.
final class SuggestionSection {
  private static final int ROOM = 20;

  private final Casebook casebook;

  SuggestionSection(Casebook casebook) {
    this.casebook = casebook;
  }

  Catalogue<Suggestion> catalogue() {
    return new Catalogue<>(
        "suggestions",
        "Suggested by a language model",
        "No claims: a program proposes that these passages assert what stands below them. The words"
            + " are printed there; the reading is unchecked. Nothing here counts as a source, an"
            + " agreement or a contradiction.",
        "suggestions",
        casebook.view().suggestions().accepted(),
        Comparator.naturalOrder(),
        ROOM,
        this::compose);
  }

  private Section compose(Head head, List<Suggestion> some, Notes notes) {
    return new Section.Suggestions(head, some.stream().map(s -> line(s, notes)).toList());
  }

  private Line line(Suggestion suggestion, Notes notes) {
    return new Line(
        suggestion.span().text().strip(),
        Notes.lang(casebook.language(suggestion.span())),
        reading(suggestion),
        null,
        notes.voices(List.of(suggestion.span())));
  }

  private static String reading(Suggestion suggestion) {
    String kind =
        suggestion.kind().label()
            + (suggestion.event() == null ? "" : " (" + suggestion.event().label() + ")");
    String parts =
        suggestion.parts().stream()
            .map(p -> p.role().label() + " “" + p.value() + "”")
            .collect(Collectors.joining(", "));
    String speaker = suggestion.speaker() == null ? "" : "said by " + suggestion.speaker();
    return "Suggested: "
        + java.util.stream.Stream.of(kind, parts, speaker)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(": "));
  }
}
