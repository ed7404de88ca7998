package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

/// The kinds that the first reading guessed are given by hand.
class KindsTest {
  private static final String GUESS = "classifier";

  private final NamedReferent firm = named("a", EntityType.ORGANIZATION, "Orkhon Gold LLC", GUESS);

  @Test
  void a_firm_that_one_report_takes_for_a_person_is_the_firm_of_the_other() {
    var person = named("b", EntityType.PERSON, "Orkhon Gold", GUESS);

    assertThat(types(firm, person))
        .containsExactly(EntityType.ORGANIZATION, EntityType.ORGANIZATION);
  }

  @Test
  void a_legal_form_is_enough_by_itself() {
    assertThat(types(named("b", EntityType.PERSON, "Bernal Textil SA", GUESS)))
        .containsExactly(EntityType.ORGANIZATION);
  }

  @Test
  void a_place_is_the_firm_whose_name_begins_so_unless_something_is_said_to_be_there() {
    var ridge = named("b", EntityType.PLACE, "Orkhon Ridge", GUESS);
    var plc = named("a", EntityType.ORGANIZATION, "Orkhon Ridge Mining Plc", GUESS);

    assertThat(types(plc, ridge)).containsOnly(EntityType.ORGANIZATION);
    assertThat(types(plc, ridge, named("c", EntityType.PLACE, "Orkhon Ridge", "classifier:where")))
        .contains(EntityType.PLACE);
    assertThat(types(plc, named("b", EntityType.PLACE, "Orkhon", "gazetteer")))
        .contains(EntityType.PLACE);
  }

  @Test
  void a_person_is_the_korean_firm_whose_name_leaves_out_what_it_deals_in() {
    var seafood = named("a", EntityType.ORGANIZATION, "산둥 하이두식품", "weighed");

    assertThat(types(seafood, named("b", EntityType.PERSON, "하이두", GUESS)))
        .containsOnly(EntityType.ORGANIZATION);
    assertThat(types(seafood, named("b", EntityType.PERSON, "하이", GUESS)))
        .contains(EntityType.PERSON);
  }

  @Test
  void who_is_called_by_a_title_stays_a_person() {
    var person = named("b", EntityType.PERSON, "Orkhon Gold", "pattern:person");

    assertThat(types(firm, person)).contains(EntityType.PERSON);
  }

  @Test
  void a_single_word_yields_only_to_a_report_of_the_same_matter() {
    var town = named("a", EntityType.PLACE, "Velda", "pattern:place");
    var person = named("b", EntityType.PERSON, "Velda", GUESS);

    assertThat(types(town, person)).containsExactly(EntityType.PLACE, EntityType.PLACE);
    assertThat(Kinds.settled(List.of(town, person), (l, r) -> false).getLast().isPerson()).isTrue();
  }

  @Test
  void where_all_guess_twice_as_many_are_right() {
    var one = named("a", EntityType.PERSON, "Tor Abeid", GUESS);
    var two = named("b", EntityType.PLACE, "Tor Abeid", GUESS);
    var three = named("c", EntityType.PLACE, "Tor Abeid", GUESS);

    assertThat(types(one, two)).contains(EntityType.PERSON);
    assertThat(types(one, two, three)).containsOnly(EntityType.PLACE);
  }

  private static List<EntityType> types(NamedReferent... named) {
    return Kinds.settled(List.of(named), (l, r) -> true).stream()
        .map(r -> r.referent().type())
        .toList();
  }

  private static NamedReferent named(String document, EntityType type, String name, String rule) {
    var evidence = EvidenceId.of(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var mention = new Mention(0, 0, name.length(), name, rule);
    var referent = new Referent(0, type, name, null, List.of(mention), Map.of());
    return new NamedReferent(
        new ReferentId(evidence, 0),
        referent,
        Set.of(),
        Set.of(),
        Set.of(),
        "en",
        false,
        name,
        false);
  }
}
