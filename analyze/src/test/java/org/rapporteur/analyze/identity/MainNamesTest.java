package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

/// By which of its spellings a person is shown.
class MainNamesTest {
  @ParameterizedTest(name = "of {0}: {1}")
  @CsvSource({
    "Matute|Nelson Matute|Matute, Nelson Matute",
    "A. T. Baimova|Aigerim Baimova, Aigerim Baimova",
    "Ana Ruiz|Ana Ruiz Vega, Ana Ruiz Vega",
    "Evaristo Membreño Lacayo|Evaristo Member Lacayo|Evaristo Membreño, Evaristo Membreño Lacayo",
    "Mulugeta Zewdie|Mulu Geta Zewde|Mulugeta Zewdie, Mulugeta Zewdie",
    "Henrik Sjolund|Henrik Sjolund|Henrik Sjölund, Henrik Sjölund",
    "OMAR HADDAD|Omar Haddad, Omar Haddad",
    "Kim Minji|Kim Min-ji, Kim Min-ji",
    "방기철|방기철|Bang Ki-chul, Bang Ki-chul",
    "Айдар Сейтказин|Aidar Seitkazin, Aidar Seitkazin",
    "구로다 신이치|Shinichi, Shinichi"
  })
  void a_person_goes_by_the_fullest_name_as_most_documents_spell_it(String forms, String name) {
    assertThat(shown(forms)).isEqualTo(name);
  }

  @Test
  void a_document_that_stands_alone_with_its_spellings_is_believed_last() {
    var entities =
        List.of(
            entity("Asoka Weerakoon", "Asoka Weerakoon", "Ashoka Virakun"),
            entity("Lena Periyasamy", "Lena Periyasamy", "Lena Periasami"),
            entity("Nimal Jayalath", null, "Nimal Jayalat"));

    assertThat(MainNames.of(entities).of(entities.getLast())).isEqualTo("Nimal Jayalath");
  }

  @Test
  void what_a_translation_makes_of_a_name_is_not_shown_beside_the_name() {
    var all = List.of(person(0, "Bojan Wound", true), person(1, "Bojan Rant", false));

    assertThat(MainNames.of(List.of(all)).of(all)).isEqualTo("Bojan Rant");
  }

  @Test
  void a_body_goes_by_the_form_with_the_most_words() {
    var all =
        List.of(
            named(0, "Harbour Board", EntityType.PUBLIC_BODY, false),
            named(1, "National Harbour Board", EntityType.PUBLIC_BODY, false));

    assertThat(MainNames.of(List.of(all)).of(all)).isEqualTo("National Harbour Board");
  }

  private static String shown(String forms) {
    var all = entity(forms.split("\\|"));
    return MainNames.of(List.of(all)).of(all);
  }

  /// One person, in each document by one form, or in none.
  private static List<NamedReferent> entity(String... forms) {
    var all = new ArrayList<NamedReferent>();
    for (int i = 0; i < forms.length; i++) {
      if (forms[i] != null) {
        all.add(person(i, forms[i], false));
      }
    }
    return all;
  }

  private static NamedReferent person(int document, String form, boolean translated) {
    return named(document, form, EntityType.PERSON, translated);
  }

  private static NamedReferent named(
      int document, String form, EntityType type, boolean translated) {
    var evidence = EvidenceId.of(new byte[] {(byte) document});
    var referent =
        new Referent(
            0,
            type,
            form,
            null,
            List.of(new Mention(0, 0, form.length(), form, "by hand")),
            Map.of());
    return new NamedReferent(
        new ReferentId(evidence, 0),
        referent,
        Set.of(),
        Set.of(),
        Set.of(),
        "en",
        translated,
        form,
        false);
  }
}
