package org.rapporteur.report.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Line;
import org.rapporteur.report.html.page.Section;
import org.rapporteur.report.html.page.Speaker;

/// Who says what, as the sources attribute it.
final class SpeechSection {
  private static final int ROOM = 30;

  private final Casebook casebook;
  private final Homes homes;

  SpeechSection(Casebook casebook, Homes homes) {
    this.casebook = casebook;
    this.homes = homes;
  }

  /// One saying, told by one source or several.
  ///
  /// @param speaker an entity's id, or the words that name the speaker with the family of the
  ///   source
  record Saying(String speaker, String name, List<Claim> claims) {}

  Catalogue<Saying> catalogue() {
    Map<String, Integer> volume = new LinkedHashMap<>();
    List<Saying> sayings = sayings();
    sayings.forEach(saying -> volume.merge(saying.speaker(), saying.claims().size(), Integer::sum));
    Comparator<Saying> bySpeaker =
        Comparator.<Saying, Boolean>comparing(saying -> !saying.speaker().startsWith("E-"))
            .thenComparingInt(saying -> -volume.getOrDefault(saying.speaker(), 0))
            .thenComparing(Saying::speaker);
    return new Catalogue<>(
        "speech",
        "Who says what",
        "Words that the sources attribute to somebody, each in the words of the passage. A source is not the author of what it quotes.",
        "sayings",
        sayings.stream().sorted(bySpeaker).toList(),
        Comparator.<Saying>comparingInt(s -> -s.claims().size()).thenComparing(bySpeaker),
        ROOM,
        this::compose);
  }

  private List<Saying> sayings() {
    var sayings = new LinkedHashMap<String, Picked<Claim>>();
    List<Claim> all = casebook.analysis().claims();
    for (int i = 0; i < casebook.sayings().size(); i++) {
      Claim claim = casebook.sayings().get(i);
      if (!speaker(claim).isEmpty()) {
        String words =
            claim
                .value()
                .print()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        sayings
            .computeIfAbsent(speaker(claim) + "\u001f" + words, k -> new Picked<>(all))
            .pick(casebook.sayings().place(i));
      }
    }
    return sayings.values().stream()
        .map(claims -> new Saying(speaker(claims.getFirst()), name(claims.getFirst()), claims))
        .toList();
  }

  private Section compose(Head head, List<Saying> sayings, Notes notes) {
    var speakers =
        sayings.stream()
            .collect(
                Collectors.groupingBy(Saying::speaker, LinkedHashMap::new, Collectors.toList()));
    return new Section.Speech(
        head, speakers.values().stream().map(of -> speaker(of, notes)).toList());
  }

  private Speaker speaker(List<Saying> sayings, Notes notes) {
    Saying first = sayings.getFirst();
    return new Speaker(
        first.name(),
        homes.of(first.speaker()).orElse(null),
        sayings.stream().map(saying -> line(saying, notes)).toList());
  }

  private Line line(Saying saying, Notes notes) {
    Claim first = saying.claims().getFirst();
    return new Line(
        first.span().text().strip(),
        Notes.lang(casebook.language(first.span())),
        Wording.sense(first.factuality()),
        null,
        notes.sourcesOf(saying.claims()));
  }

  private String name(Claim claim) {
    return casebook
        .entity(claim.speaker())
        .map(Entity::name)
        .orElse("“" + claim.speakerText() + "”");
  }

  /// Who is known; `a witness` of one family of sources is not the witness of another.
  private String speaker(Claim claim) {
    if (claim.speaker() != null) {
      return claim.speaker().value();
    }
    return claim.speakerText() == null
        ? ""
        : "“"
            + claim.speakerText().toLowerCase(Locale.ROOT)
            + "”"
            + casebook.family(claim.span().evidence());
  }
}
