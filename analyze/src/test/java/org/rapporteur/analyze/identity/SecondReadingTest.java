package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// The names are given by hand, so that a test knows what the first reading passed over.
class SecondReadingTest {
  private static final List<String> MATTER = List.of("Omar Haddad", "Lucia Arrieta", "Tal Marwa");
  private static final String REST = " Omar Haddad met Lucia Arrieta in Tal Marwa.";

  private final Told full =
      page("First", "2026-01-02", "The Rope Walk Circle spoke of Veldran." + REST);

  private final TreeMap<String, List<Span>> mentions = new TreeMap<>();
  private final TreeMap<String, EntityType> types = new TreeMap<>();

  @Test
  void a_name_that_another_report_introduced_is_found_in_a_sentence() {
    var other = page("Second", "2026-01-03", "They thanked the Rope Walk Circle." + REST);

    assertThat(read(full, other, "Rope Walk Circle")).hasSize(2);
  }

  @Test
  void it_is_found_in_a_heading_in_capitals() {
    var other =
        page("Second", "2026-01-03", "ROPE WALK CIRCLE LEAVES\n\nThey left at noon." + REST);

    assertThat(read(full, other, "Rope Walk Circle")).hasSize(2);
  }

  @Test
  void within_a_longer_name_it_is_another_name() {
    var other = page("Second", "2026-01-03", "They met the New Rope Walk Circle Choir." + REST);

    assertThat(read(full, other, "Rope Walk Circle")).hasSize(1);
  }

  @Test
  void a_place_may_be_spelt_as_it_is_spoken() {
    var other = page("Second", "2026-01-03", "They drove to Weldrann at night." + REST);

    assertThat(read(full, other, "Veldran")).hasSize(2);
  }

  @Test
  void a_word_that_the_text_also_uses_in_small_letters_is_no_name() {
    var one = page("First", "2026-01-02", "The gate of Harbour fell." + REST);
    var other =
        page("Second", "2026-01-03", "From Harbour and from each harbour they came." + REST);

    var name = page("Third", "2026-01-04", "From Harbour they came." + REST);

    assertThat(read(one, other, "Harbour")).hasSize(1);
    assertThat(read(one, name, "Harbour")).hasSize(2);
  }

  @Test
  void a_surname_alone_is_nobody_where_the_person_is_not_named() {
    types.put("Vasker", EntityType.PERSON);
    var one = page("First", "2026-01-02", "We saw Vasker at the gate." + REST);
    var other = page("Second", "2026-01-03", "A street is named after Vasker there." + REST);

    assertThat(read(one, other, "Vasker")).hasSize(1);
  }

  @Test
  void a_full_name_is_the_person_there_too() {
    types.put("Ilse Vasker", EntityType.PERSON);
    var one = page("First", "2026-01-02", "We saw Ilse Vasker at the gate." + REST);
    var other = page("Second", "2026-01-03", "A street is named after Ilse Vasker there." + REST);

    assertThat(read(one, other, "Ilse Vasker")).hasSize(2);
  }

  @Test
  void in_documents_of_two_matters_nothing_is_looked_for() {
    var other =
        page("Second", "2026-01-03", "They thanked the Rope Walk Circle. Omar Haddad left.");

    assertThat(read(full, other, "Rope Walk Circle")).hasSize(1);
  }

  @Test
  void what_a_person_judged_is_left_as_it_was() {
    var other = page("Second", "2026-01-03", "They thanked the Rope Walk Circle." + REST);

    assertThat(read(full, other, "Rope Walk Circle", Set.of("rope walk circle"))).hasSize(1);
  }

  private List<Span> read(Told one, Told other, String name) {
    return read(one, other, name, Set.of());
  }

  /// The first reading finds the matter in both and the name in the first only.
  private List<Span> read(Told one, Told other, String name, Set<String> judged) {
    mentions.clear();
    MATTER.forEach(m -> List.of(one, other).forEach(t -> mention(t, m)));
    mention(one, name);
    var entities = new ArrayList<Entity>();
    mentions.forEach((n, spans) -> entities.add(entity(n, spans)));
    return new SecondReading(entities, judged)
        .of(List.of(one, other)).stream()
            .filter(e -> e.name().equals(name))
            .findFirst()
            .orElseThrow()
            .mentions();
  }

  private void mention(Told told, String name) {
    int at = told.document().text().indexOf(name);
    if (at >= 0) {
      mentions
          .computeIfAbsent(name, k -> new ArrayList<>())
          .add(new Span(told.document().evidence(), at, at + name.length(), name));
    }
  }

  private Entity entity(String name, List<Span> spans) {
    return new Entity(
        new EntityId(
            "E-" + EvidenceId.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16)),
        types.getOrDefault(name, EntityType.PLACE),
        name,
        null,
        List.of(),
        spans,
        List.of(),
        List.of());
  }
}
