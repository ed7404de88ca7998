package org.rapporteur.analyze.trace.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.trace.identity.Screening.Counterparty;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.TraceFacts;

/// Work on speed must not move an answer: what screening said of a drawn list before names were
/// read once is kept as a digest. Whoever means to move it says why in the commit.
class SteadyScreeningTest {
  private static final String BEFORE =
      "420d5a500e9278af6e82c2d3dd79ac88a445f5639ceeafa20931568b4289c220";
  private static final String[] WORDS =
      "Harbour Tanho Sable Kestrel Orlik Meridian Sonamu Granite Baltic Volga Zarya Pektusan Nord"
          .split(" ");
  private static final String[] SORTS =
      "Trading|Shipping Co., Ltd.|Bank|Corporation|General Bureau|GmbH|Textile Mill No. 4|OOO|S.A."
          .split("\\|");
  private static final String[] FIRST =
      "Kim Ri Pak Ivan Wladimir Mehdi Mohammed Hovhannes Nino Xi Chol-su Aung".split(" ");
  private static final String[] LAST =
      "Chol Su|Yong Nam|Petrov|Petroff|Ghorbani|Qorbani|Petrosyan|Bedrosian|Zhang Wei|Htay|김철남"
          .split("\\|");

  private final Random random = new Random(11);

  private String name() {
    return random.nextBoolean()
        ? pick(WORDS) + " " + pick(WORDS) + " " + pick(SORTS)
        : pick(FIRST) + " " + pick(LAST);
  }

  private String pick(String[] all) {
    return all[random.nextInt(all.length)];
  }

  private static TraceFacts listed(List<String> names) {
    var here = new Citation(EvidenceId.of(new byte[] {1}), new Place.Whole());
    var nodes = new ArrayList<Node>();
    var listings = new ArrayList<Listing>();
    for (int i = 0; i < names.size(); i++) {
      var id = new NodeId("un:" + i);
      var sort = i % 3 == 0 ? Node.Sort.UNKNOWN : i % 3 == 1 ? Node.Sort.COMPANY : Node.Sort.PERSON;
      nodes.add(Node.named(id, sort, names.get(i), here));
      listings.add(
          new Listing(
              id, new ListId("un-sc"), "", ListStatus.BLOCKING, null, null, List.of(), here));
    }
    return new TraceFacts(nodes, List.of(), listings, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void a_drawn_list_gives_the_hits_that_it_gave() {
    var names = new ArrayList<String>();
    for (int i = 0; i < 400; i++) {
      names.add(name());
    }
    var screening = new Screening(listed(names), List.of(), NameMatcher.standard(), false);
    var said = new StringBuilder();
    int hits = 0;
    for (int i = 0; i < 300; i++) {
      for (var hit : screening.screen(new Counterparty(name(), "", "", ""))) {
        said.append(
            String.format(
                Locale.ROOT, "%d %s %.9f %s%n", i, hit.node().id(), hit.score(), hit.standing()));
        hits++;
      }
    }
    assertThat(hits).isGreaterThan(300);
    assertThat(EvidenceId.of(said.toString().getBytes(UTF_8)).hex()).isEqualTo(BEFORE);
  }
}
