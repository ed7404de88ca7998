package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

/// What a short name of a body stands for within its document, and when a capital is its state.
class ShortAndCapitalsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lima, meanwhile, has yet to name a delegate.                 | state:PE
          Oslo, the envoy added, had not been asked to keep silent.    | state:NO
          Windhoek and Gaborone spent a year on the text.              | state:NA
          The relatives asked Hanoi about the men who never returned.  | state:VN
          Talks between Quito and Lima were broken off in March.       | state:EC
          Relations between Quito and Lima have been cold since March. | state:PE
          The government in Maseru did not comment on the report.      | state:LS
          Nobody warned Kathmandu of the ruling.                       | state:NP
          The four men were, according to Gaborone, never held.        | state:BW
          She called the measures imposed by Lima and Quito unlawful.  | state:EC
          The firm answered every letter from Wellington with a date.  | state:NZ
          The union is discussing a treaty with Windhoek, a year late. | state:NA
          The senator said she would write to Maseru in her first week.| state:LS
          The deaths of the fishermen seem to trouble Lima less.       | state:PE
          Will Quito?                                                  | state:EC
          The statement of Maseru about the shots surprised nobody.    | state:LS
          The envoy had sent four warnings to Quito since the spring.  | state:EC
          Objections from Windhoek forced a vote on the whole text.    | state:NA
          He had carried messages between Lima and Quito for years.    | state:EC
          The case has become a burden in Kathmandu's relations with the union. | state:NP
          She called Gaborone to publish the names of the four men.    | state:BW
          Hanoi vows response to the listing of its firms              | state:VN
          Canada follows Wellington in blacklisting the firm           | state:NZ
          Según Lima, la exdiputada cobró dinero del grupo.            | state:PE
          El texto exige a Quito la libertad de los presos.            | state:EC
          La decisión de Lima sorprendió a los vecinos.                | state:PE
          Moroni conteste tout et accuse les organisations de mentir.  | state:KM
          La décision d'Oslo a surpris les familles.                   | state:NO
          Selon Libreville, personne n'a été tué.                      | state:GA
          Катманду отвергает обвинения в пытках.                       | state:NP
          Oslo, which has sat in the council since 1996, will send an envoy. | state:NO
          The text calls on Lima and Quito to set up a common list.    | state:EC
          The adviser explained that Windhoek “does not support the text”. | state:NA
          The spokesman had received no evidence from Wellington.      | state:NZ
          We express our gratitude to Gaborone.                        | state:BW
          Quito and its neighbours swap prisoners at the border, Lima says | state:PE
          Le parti dit que Quito et Lima frappent les familles des ouvriers. | state:EC
          Libreville, de son côté, a promis une enquête sur la mort des deux hommes. | state:GA
          Les prisonniers sont dix et Moroni prétend nous les offrir. | state:KM
          La ponente afirmó que Quito apuesta por el cansancio.        | state:EC
          Oslo, Quito's main ally, says that it holds nobody.           | state:NO
          The firm is run by a close ally of Windhoek in the council.  | state:NA
          The militia is loyal to Maseru.                              | state:LS
          In response, Hanoi closed two crossings.                     | state:VN
          Under the deal with Lima, Quito frees ten men.               | state:EC
          For Gaborone, the prison does not exist.                     | state:BW
          The accord was reached between Lima and Quito in March.      | state:PE
          Neither Maseru nor Gaborone gave a number.                   | state:LS
          The swap, brokered by Windhoek, took an hour.                | state:NA
          Nobody mentioned Kathmandu at the hearing.                   | state:NP
          The project had support from Wellington for years.           | state:NZ
          It is Windhoek that decides who crosses.                     | state:NA
          The list was opposed by both Lima and Quito.                 | state:PE
          The families expect Maseru to hand over the body.            | state:LS
          The committee calls for Hanoi to publish the figures.        | state:VN
          The panel found Kathmandu responsible for the deaths.        | state:NP
          The vote was a victory for Gaborone.                         | state:BW
          It was a warning aimed at Wellington.                        | state:NZ
          The guards handed the nine men to Lima at noon.              | state:PE
          The bank has ties to Hanoi.                                  | state:VN
          He called on Oslo, once again, to free the prisoners.        | state:NO
          Maseru itself has never confirmed the death.                 | state:LS
          The panel heard nothing from Windhoek.                       | state:NA
          Nobody believes Quito any more.                              | state:EC
          States that accuse Lima, the envoy said, should look at their own prisons. | state:PE
          Les familles attendent depuis des mois, mais Libreville tarde à répondre aux juges. | state:GA
          L'association avait averti Moroni dès le matin de la tempête et des deux bateaux. | state:KM
          La decisión llegó tarde porque Quito dudaba de los informes de la policía. | state:EC
          La Unión Europea calló. La lista salió tarde porque Bruselas dudaba de los informes. | body:eu
          Les prisonniers remis par Libreville se portent bien, selon les médecins. | state:GA
          L'accord a été conclu entre Moroni et Libreville au mois de mars dernier. | state:KM
          Oslo, principal allié de Moroni, assure qu'il ne renvoie personne dans ce pays. | state:NO
          Quito y Lima firmaron un protocolo el viernes sobre el canje de presos. | state:EC
          El enviado se fue después de que Lima expulsó a dos diplomáticos de la misión. | state:PE
          Давление на Катманду усилилось в мае, говорят семьи заключённых. | state:NP
          По его словам, Катманду затягивает переговоры о пленных.      | state:NP
          Ордера, которые Катманду назвал ничтожными, остаются в силе.  | state:NP
          Советник пояснил, что Катманду «не поддерживает документы».  | state:NP
          """)
  void a_capital_that_answers_deals_or_is_addressed_is_its_state(String sentence, String state) {
    assertThat(known(sentence)).contains(state);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two diplomats in Hanoi spoke to the paper.                   | place:hanoi
          A diplomat in Maseru, who asked not to be named, said so.    | place:maseru
          Oslo, which has one such prison, is a town of 700,000.       | place:oslo
          Trains between Quito and Lima were cancelled.                | place:quito
          Oslo, a city of 700,000 people, has one such prison.         | place:oslo
          She flew to Maseru on Monday.                                | place:maseru
          The family got a parcel from Hanoi on Monday.                | place:hanoi
          The club lost to Oslo in May.                                | place:oslo
          The road of Maseru is closed.                                | place:maseru
          The train to Quito left at dawn.                             | place:quito
          He gave a talk and then went to Quito.                       | place:quito
          She waited in Lima to see the judge.                         | place:lima
          The bridge links Lima with Quito.                            | place:quito
          In May, Hanoi was flooded.                                   | place:hanoi
          She has lived in Lima, Quito and Oslo.                       | place:quito
          La familia viajó a Quito en mayo.                            | place:quito
          El mercado de Lima cerró temprano.                           | place:lima
          Les familles vivent à Libreville depuis mai.                 | place:libreville
          Libreville abrite deux prisons et un tribunal de la marine nationale. | place:libreville
          La marcha salió de Lima antes del alba y llegó al puerto.    | place:lima
          Катманду находится в долине, говорит мэр города.             | place:kathmandu
          """)
  void a_capital_where_something_is_or_goes_is_the_city(String sentence, String place) {
    assertThat(known(sentence)).contains(place);
  }

  @Test
  void a_nickname_in_quotation_marks_is_part_of_a_name_and_another_name_of_the_same_person() {
    var forms =
        forms(
            "Ernesto “Ka Nestor” Balagtas led the farmers of Tagum. Ka Nestor was 52. Balagtas had"
                + " opposed the mine.");
    assertThat(forms).contains(List.of("Ernesto “Ka Nestor” Balagtas", "Ka Nestor", "Balagtas"));
  }

  @Test
  void a_surname_is_not_a_woman_of_whose_surname_it_is_half() {
    var forms =
        forms("Balagtas was shot at dawn. His cousin Lorna Balagtas-Rivera found him there.");
    assertThat(forms).noneSatisfy(f -> assertThat(f).contains("Balagtas", "Lorna Balagtas-Rivera"));
  }

  @Test
  void an_acronym_in_brackets_belongs_to_the_body_before_it_that_a_list_knows() {
    assertThat(
            forms(
                "The Committee on the Rights of Persons with Disabilities (CRPD) met in Geneva. The"
                    + " CRPD asked for data."))
        .anySatisfy(f ->
            assertThat(f).contains("Committee on the Rights of Persons with Disabilities", "CRPD"));
  }

  @Test
  void a_name_with_which_a_firm_begins_is_the_firm_unless_something_is_there() {
    assertThat(
            forms(
                "Residents blame Mukari Ridge Mining Plc for the fire at the heap.\n\nPolice"
                    + " arrested four men. Mukari Ridge did not answer questions."))
        .containsExactly(List.of("Mukari Ridge Mining Plc", "Mukari Ridge"));
    assertThat(
            forms(
                "Guards wearing the helmets of Huadeng poured fuel on the houses. The mayor wrote to"
                    + " Huadeng Hydropower Engineering."))
        .containsExactly(List.of("Huadeng", "Huadeng Hydropower Engineering"));
    assertThat(
            forms(
                "Residents of Mukari Ridge blame Mukari Ridge Mining Plc for the fire. In Mukari"
                    + " Ridge nobody slept."))
        .contains(List.of("Mukari Ridge Mining Plc"));
  }

  @Test
  void two_words_in_the_middle_of_a_name_are_whoever_bears_it() {
    assertThat(
            forms(
                "The court condemned the general Arturo Saint Peter Loayza to 18 years. Saint Peter"
                    + " did not hear it."))
        .contains(List.of("Arturo Saint Peter Loayza", "Saint Peter"));
  }

  @Test
  void a_surname_that_is_the_first_of_one_and_the_second_of_another_is_neither_for_sure() {
    assertThat(
            forms(
                "Eulalia Quispe Cruz wept. The mayor Policarpo Cruz Mamani put up a screen. Cruz said"
                    + " that the village had waited."))
        .contains(List.of("Eulalia Quispe Cruz"), List.of("Cruz"));
    assertThat(forms("Eulalia Quispe Cruz wept. Cruz said that the village had waited."))
        .contains(List.of("Eulalia Quispe Cruz", "Cruz"));
  }

  @Test
  void korean_leaves_out_what_a_firm_deals_in() {
    assertThat(forms("미국은 하이펑수산이 만든 오징어의 수입을 금지했다. 하이펑은 강제노동을 부인했다."))
        .contains(List.of("하이펑수산", "하이펑"));
    assertThat(forms("미국은 하이펑수산이 만든 오징어의 수입을 금지했다. 김하영은 강제노동을 부인했다.")).contains(List.of("하이펑수산"));
  }

  @Test
  void the_committee_is_the_committee_against_torture() {
    assertThat(forms("The Committee against Torture met in Geneva. The Committee asked for data."))
        .contains(List.of("Committee against Torture", "Committee"));
  }

  @Test
  void the_panel_is_the_panel_with_a_number() {
    assertThat(forms("Trial Panel IV of the Lakes Chamber met. The Panel heard ten witnesses."))
        .anySatisfy(f -> assertThat(f).contains("Panel").hasSizeGreaterThan(1));
  }

  @Test
  void of_two_ministries_the_ministry_is_the_one_that_was_named_before() {
    var forms =
        forms(
            "The Ministry of Fisheries closed the harbour. The Ministry gave no reason. "
                + "The Ministry of Transport was not told. The Ministry protested.");

    assertThat(forms)
        .as("the last one may be either")
        .contains(List.of("Ministry of Fisheries", "Ministry"), List.of("Ministry of Transport"));
  }

  @Test
  void the_north_is_north_korea_where_that_is_named_and_no_other_south() {
    assertThat(known("North Korea freed a man. The North had held him for years."))
        .containsExactly("state:KP");
    assertThat(
            tell("North Korea lists nobody. Ten men have been held in the North since 1953.")
                .referents())
        .filteredOn(r -> "state:KP".equals(r.knownAs()))
        .flatExtracting(Referent::mentions)
        .extracting(Mention::text)
        .containsExactly("North Korea", "North");
    assertThat(tell("The rebels hold the North. They left the capital.").referents())
        .extracting(Referent::knownAs)
        .doesNotContain("state:KP");
  }

  private static List<String> known(String text) {
    return tell(text).referents().stream().map(Referent::knownAs).filter(k -> k != null).toList();
  }

  private static List<List<String>> forms(String text) {
    return tell(text).referents().stream()
        .map(r -> r.mentions().stream().map(Mention::text).toList())
        .toList();
  }

  @Test
  void two_words_of_the_name_of_a_known_body_are_that_body() {
    assertThat(
            forms(
                "The United Nations Verification Mission in Colombia has six offices. The Verification"
                    + " Mission counted 47 killings."))
        .contains(
            List.of("United Nations Verification Mission in Colombia", "Verification Mission"));
  }

  @Test
  void a_surname_before_a_second_bearer_is_named_is_the_first_one() {
    assertThat(
            forms(
                "The judge Anis Brahimi has lost 19 kilos. Brahimi was arrested in May. \"He is ill,\""
                    + " Leila Brahimi told a rally."))
        .contains(List.of("Anis Brahimi", "Brahimi"), List.of("Leila Brahimi"));
  }

  @Test
  void the_first_of_two_surnames_is_he_who_bears_both() {
    assertThat(
            forms(
                "La Sala Penal Nacional condenó a 10 años al exjefe del Estado Mayor Administrativo Edgar Paz"
                    + " Avendaño. La defensa de Paz sostuvo que no estuvo allí."))
        .contains(List.of("Edgar Paz Avendaño", "Paz"));
  }

  @Test
  void brussels_that_acts_is_the_union_where_the_union_is_spoken_of_and_belgium_is_not() {
    assertThat(known("The Council of the European Union listed four. Brussels denied the charge."))
        .contains("body:eu")
        .doesNotContain("state:BE");
    assertThat(known("The European Union and Belgium met. Brussels denied the charge."))
        .contains("state:BE");
  }
}
