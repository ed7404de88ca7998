package org.rapporteur.ledger.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Claim.Kind;
import org.rapporteur.model.claim.Provenance;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Span;

class RunDraftTest {
  private static final String TEXT = "The depot at Lake Ardo burnt on 3 May. Nobody was hurt.";

  @TempDir Path derived;
  private CaseDatabase database;

  @BeforeEach
  void open() {
    database = CaseDatabase.open(derived);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void claims_are_fetched_in_order_of_their_ids_and_each_by_its_id() {
    var claims = claims("one.txt", 40);
    try (var draft = database.draft()) {
      draft.add(List.of(), claims);
      var fetched = draft.claims();
      var sorted = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
      assertThat(fetched).hasSize(40).isEqualTo(sorted);
      var byId = OnDemand.byKey(fetched, Claim::id);
      assertThat(claims).allSatisfy(c -> assertThat(byId.get(c.id())).isEqualTo(c));
      assertThat(byId.get(claims("other.txt", 1).getFirst().id())).isNull();
    }
  }

  @Test
  void entities_are_stored_whole_as_soon_as_they_are_added() {
    var joined = new Weight("name", "equal words", 1);
    var referent = new ReferentId(evidence("one.txt"), 0);
    var link =
        new Entity.Link(referent, new ReferentId(evidence("two.txt"), 3), 1, List.of(joined));
    var entity =
        new Entity(
            new EntityId("E-0123456789abcdef"),
            EntityType.PERSON,
            "Ana Cruz",
            null,
            List.of(referent),
            List.of(),
            List.of(link),
            List.of());
    try (var draft = database.draft()) {
      draft.addEntities(List.of(entity));
      assertThat(draft.entities()).containsExactly(entity);
      assertThat(entity.withoutReasons().links()).isEmpty();
    }
  }

  @Test
  void several_read_at_once_what_one_would_read() {
    var entities = IntStream.range(0, 300).mapToObj(RunDraftTest::unnamed).toList();
    try (var draft = database.draft()) {
      draft.addEntities(entities);
      var stored = draft.entities();
      var byId = OnDemand.byKey(stored, Entity::id);

      var read = IntStream.range(0, 1200).parallel().mapToObj(i -> stored.get(i % 300)).toList();
      assertThat(read.subList(0, 300)).isEqualTo(entities);
      assertThat(read.subList(900, 1200)).isEqualTo(entities);
      assertThat(entities.parallelStream().map(e -> byId.get(e.id())).toList()).isEqualTo(entities);
    }
  }

  private static Entity unnamed(int number) {
    return new Entity(
        new EntityId("E-%016x".formatted(number)),
        EntityType.PERSON,
        "Person " + number,
        null,
        List.of(new ReferentId(evidence("one.txt"), number)),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void a_document_is_fetched_with_what_it_says() {
    var telling = telling("one.txt");
    database.keep(Map.of("key", telling));
    try (var draft = database.draft()) {
      draft.add(source("one.txt"));
      var told = draft.told(new TreeMap<>(Map.of(evidence("one.txt"), "key")));
      assertThat(told).hasSize(1);
      assertThat(told.getFirst().telling()).isEqualTo(telling);
      assertThat(told.getFirst().document().text()).isEqualTo(TEXT);
    }
  }

  @Test
  void what_a_book_says_is_stored_however_long() {
    var letters = new Random(7);
    var referents =
        IntStream.range(0, 80_000)
            .mapToObj(i -> referent(i, Long.toString(letters.nextLong(), 36)))
            .toList();
    var book = Telling.ofNames(evidence("book.txt"), "en", List.of(), List.of(), referents);
    assertThat(ModelJson.pack(book)).hasSizeGreaterThan(1_000_000);

    database.keep(Map.of("key", book));
    assertThat(database.stored(List.of("key"))).containsExactly("key");
  }

  private static Referent referent(int number, String name) {
    return new Referent(number, EntityType.PERSON, name, null, List.of(), Map.of());
  }

  @Test
  void a_run_that_is_not_kept_leaves_the_one_before() {
    var claims = claims("one.txt", 3);
    run(claims, "one.txt");
    try (var draft = database.draft()) {
      draft.add(List.of(), claims("two.txt", 5));
    }
    assertThat(view()).containsExactlyInAnyOrderElementsOf(claims);
  }

  @Test
  void a_kept_run_takes_the_place_of_the_one_before() {
    run(claims("one.txt", 3), "one.txt");
    var later = claims("two.txt", 5);
    run(later, "two.txt");
    assertThat(view()).containsExactlyInAnyOrderElementsOf(later);
    var view = database.view().orElseThrow();
    assertThat(view.claims(evidence("two.txt"))).hasSize(5);
    assertThat(view.claims(evidence("one.txt"))).isEmpty();
    assertThat(view.sources()).extracting(SourceView::name).containsExactly("two.txt");
    assertThat(view.document(evidence("two.txt"))).isPresent();
  }

  @Test
  void what_was_asked_for_before_a_new_run_does_not_answer_with_the_new_one() {
    run(claims("one.txt", 3), "one.txt");
    var before = database.view().orElseThrow().analysis().claims();
    run(claims("two.txt", 3), "two.txt");
    assertThatThrownBy(() -> before.get(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("analyzed again");
  }

  private List<Claim> view() {
    return database.view().orElseThrow().analysis().claims();
  }

  private void run(List<Claim> claims, String name) {
    try (var draft = database.draft()) {
      draft.add(source(name));
      draft.add(List.of(), claims);
      var analysis =
          new Analysis(
              List.of(),
              draft.claims(),
              draft.accounts(),
              List.of(),
              List.of(),
              List.of(),
              Map.of());
      draft.keep(analysis, List.of(), Suggestions.NONE, facts());
    }
  }

  private static RunFacts facts() {
    return new RunFacts(
        "test", "C-TEST", List.of(), Map.of(), 0, "", "", Instant.EPOCH, evidence("input"));
  }

  private static EvidenceId evidence(String name) {
    return EvidenceId.of(name.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceView source(String name) {
    var capture =
        new Capture(
            evidence(name),
            name,
            TEXT.length(),
            null,
            null,
            Instant.EPOCH,
            SourceDescription.UNKNOWN);
    var reading =
        new Reading.Text(
            evidence(name), "text/plain", TEXT, List.of(), SourceDescription.UNKNOWN, Map.of());
    return new SourceView(evidence(name), List.of(capture), reading, SourceDescription.UNKNOWN);
  }

  private static Telling telling(String name) {
    return Telling.ofNames(evidence(name), "en", List.of(), List.of(), List.of());
  }

  private static List<Claim> claims(String name, int number) {
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < number; i++) {
      var span = new Span(evidence(name), i, i + 4, TEXT.substring(i, i + 4));
      var value = new Value.Words("burnt " + i);
      var id =
          Claim.idOf(
              Kind.DID, "depot", "fate", value, null, Factuality.ASSERTED, Polarity.AFFIRMED, span);
      claims.add(
          new Claim(
              id,
              Kind.DID,
              "depot",
              null,
              "fate",
              value,
              null,
              null,
              Factuality.ASSERTED,
              Polarity.AFFIRMED,
              span,
              List.of(),
              new Provenance("test/1", "rule", List.of())));
    }
    return claims;
  }
}
