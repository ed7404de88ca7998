package org.rapporteur.analyze.trace.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.TraceFacts;

/// Prose of list entries becomes edges between the right parties.
class TieEdgesTest {
  private static final Citation LIST =
      new Citation(EvidenceId.of(new byte[] {1}), new Place.Path("/LIST/ENTRY[1]"));

  private static Node entry(String id, String name, Map<String, String> details) {
    return new Node(
        new NodeId(id),
        Node.Sort.COMPANY,
        name,
        List.of(new Node.Name(name, Node.Standing.PRIMARY)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        details,
        LIST);
  }

  private static List<Edge> edges(Node entry, Node... others) {
    var all = new java.util.ArrayList<>(List.of(others));
    all.add(entry);
    var facts = new TraceFacts.Builder();
    new TieEdges(all).ofEntry(entry, facts);
    return facts.build().edges();
  }

  @Test
  void an_entry_called_by_its_name_or_its_first_words_is_the_entry() {
    for (var subject : List.of("It", "Orlik", "Orlik Trading Corporation")) {
      var entry =
          entry(
              "un:KPe.1",
              "ORLIK TRADING CORPORATION",
              Map.of("COMMENTS1", subject + " is controlled by Second Bureau."));
      assertThat(edges(entry))
          .singleElement()
          .satisfies(e -> {
            assertThat(e.from()).isEqualTo(NodeId.named("Second Bureau"));
            assertThat(e.to()).isEqualTo(entry.id());
          });
    }
  }

  @Test
  void of_entries_of_one_name_the_one_on_the_same_list_is_meant() {
    var entry = entry("un:KPe.1", "Orlik Trading", Map.of("COMMENTS1", "Owned by Second Bureau."));
    assertThat(
            edges(
                entry,
                entry("eu:EU.2", "Second Bureau", Map.of()),
                entry("un:KPe.2", "Second Bureau", Map.of())))
        .singleElement()
        .satisfies(e -> assertThat(e.from()).isEqualTo(new NodeId("un:KPe.2")));
  }

  @Test
  void a_parent_company_of_a_list_is_owner_or_controller_without_a_share() {
    var entry =
        entry(
            "uk:PRK1",
            "Orlik Trading",
            Map.of(
                "parent company", "(1) Second Bureau; (2) Third Bureau", "subsidiaries", "Tern"));
    assertThat(edges(entry))
        .allSatisfy(e ->
            assertThat(e.alternatives()).containsExactly(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL))
        .extracting(e -> e.from() + " > " + e.to())
        .containsExactlyInAnyOrder(
            "name:second bureau > uk:PRK1", "name:third bureau > uk:PRK1", "uk:PRK1 > name:tern");
  }

  @Test
  void a_subsidiary_may_be_owned() {
    var entry = entry("un:KPe.1", "Orlik Line", Map.of("COMMENTS1", "Subsidiary of Haneul Group."));
    assertThat(edges(entry).getFirst().alternatives())
        .containsExactly(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL);
  }
}
