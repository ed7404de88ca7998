package org.rapporteur.analyze.trace.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.analyze.trace.identity.Screening.Hit;
import org.rapporteur.analyze.trace.identity.Screening.Standing;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.Node.Identifier;
import org.rapporteur.model.trace.Node.Name;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.TraceFacts;

class ScreeningTest {
  private static final Citation HERE =
      new Citation(EvidenceId.of(new byte[] {1}), new Place.Whole());

  private static Node node(
      String id, Node.Sort sort, String name, String country, String born, Identifier... numbers) {
    return new Node(
        new NodeId(id),
        sort,
        name,
        List.of(new Name(name, Node.Standing.PRIMARY)),
        List.of(numbers),
        country.isEmpty() ? List.of() : List.of(country),
        List.of(),
        born.isEmpty() ? List.of() : List.of(new Edtf(born)),
        Map.of(),
        HERE);
  }

  private static final Node BANK =
      node("un:KPe.901", Node.Sort.COMPANY, "Tanho Commercial Bank", "DPRK", "");
  private static final Node MAN =
      node(
          "un:KPi.901",
          Node.Sort.PERSON,
          "Ri Chol Nam",
          "DPRK",
          "1961",
          new Identifier("passport", "654-000111"));

  private static TraceFacts facts() {
    var listings =
        List.of(BANK, MAN).stream()
            .map(n ->
                new Listing(
                    n.id(),
                    new ListId("un-sc"),
                    "",
                    ListStatus.BLOCKING,
                    null,
                    null,
                    List.of(),
                    HERE))
            .toList();
    return new TraceFacts(
        List.of(BANK, MAN), List.of(), listings, List.of(), List.of(), List.of(), List.of());
  }

  private static List<Hit> screen(Counterparty party, Judgement... judgements) {
    return new Screening(facts(), List.of(judgements), NameMatcher.standard(), false).screen(party);
  }

  private static Judgement judged(String left, String right, Answer answer) {
    return new Judgement(
        "J-0123456789abcdef",
        left,
        right,
        answer,
        "seen the papers",
        "actor-1",
        Instant.EPOCH,
        null);
  }

  @Test
  void a_name_alone_is_at_most_a_candidate() {
    var hits = screen(new Counterparty("TANHO COMMERCIAL BANK", "", "", ""));
    assertThat(hits).extracting(Hit::standing).containsExactly(Standing.CANDIDATE);
    assertThat(hits.getFirst().listings().getFirst().status().words()).isEqualTo("blocking");
  }

  @Test
  void a_second_sign_makes_a_match() {
    var hits = screen(new Counterparty("Ri Chol Nam", "", "654000111", "1961-04-02"));
    assertThat(hits.getFirst().standing()).isEqualTo(Standing.MATCH);
    assertThat(hits.getFirst().signs())
        .containsExactly("the same passport 654-000111", "born in the same year");
  }

  @Test
  void another_year_of_birth_speaks_against_it() {
    var hits = screen(new Counterparty("Ri Chol Nam", "DPRK", "", "1984"));
    assertThat(hits.getFirst().standing()).isEqualTo(Standing.CANDIDATE);
    assertThat(hits.getFirst().against()).containsExactly("born in another year");
  }

  @Test
  void another_spelling_of_a_korean_name_is_found() {
    assertThat(screen(new Counterparty("Lee Cheol-nam", "", "", "")))
        .extracting(h -> h.node().id())
        .contains(MAN.id());
  }

  @Test
  void what_a_person_decided_is_used_again() {
    var party = new Counterparty("Tanho Commercial Bank", "", "", "");
    assertThat(
            screen(party, judged("Tanho Commercial Bank", "un:KPe.901", Answer.SAME))
                .getFirst()
                .standing())
        .isEqualTo(Standing.DECIDED_SAME);
    var different =
        screen(party, judged("un:KPe.901", "tanho commercial bank", Answer.DIFFERENT)).getFirst();
    assertThat(different.standing()).isEqualTo(Standing.DECIDED_DIFFERENT);
    assertThat(different.judgement()).extracting(Judgement::why).isEqualTo("seen the papers");
  }

  @Test
  void an_unlike_name_is_no_hit() {
    assertThat(screen(new Counterparty("Orlik Foods Inc", "DPRK", "", ""))).isEmpty();
  }

  @Test
  void nodes_with_one_number_are_one_unless_a_person_says_otherwise() {
    var ship = node("imo:9111111", Node.Sort.VESSEL, "MORNING TIDE", "", "");
    var listed =
        node(
            "ofac:9004",
            Node.Sort.VESSEL,
            "EVENING TIDE",
            "",
            "",
            new Identifier("imo", "9111111"));
    var nodes = List.of(ship, listed);
    assertThat(new SharedNumbers(List.of()).of(nodes))
        .extracting(SameNode::answer)
        .containsExactly(Answer.SAME);
    assertThat(
            new SharedNumbers(List.of(judged("imo:9111111", "ofac:9004", Answer.DIFFERENT)))
                .of(nodes))
        .extracting(SameNode::answer)
        .containsExactly(Answer.DIFFERENT);
  }
}
