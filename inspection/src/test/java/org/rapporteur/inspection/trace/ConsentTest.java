package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.inspection.cli.Said;
import org.rapporteur.model.evidence.EvidenceId;

/// What a dossier and an export show of testimony is what the witness agreed to.
class ConsentTest {
  private static final String WORDS = "we slept behind the freezers";
  private static final String STATEMENT =
      "Statement\n\nSable Drying Hall supplies dried squid to Tern Cannery. "
          + "Ana Petrov is the director of Tern Cannery.\n";
  @TempDir Path temporary;
  private String box;

  @BeforeEach
  void take() throws IOException {
    box = temporary.resolve("case").toString();
    var docs = Files.createDirectories(temporary.resolve("docs"));
    Files.writeString(docs.resolve("statement-7.txt"), STATEMENT);
    Files.writeString(docs.resolve("sources.csv"), "file,kind\nstatement-7.txt,interview\n");
    assertThat(Said.by("run", docs.toString(), "--case", box, "--quiet").code()).isZero();
    var acts =
        Files.writeString(
            temporary.resolve("acts.csv"),
            "from,from_sort,to,to_sort,kind,start,words,source\n"
                + "Forced labour told by No 7,act,Sable Drying Hall,facility,committed at,2022-03,"
                + WORDS
                + ",statement-7.txt\n"
                + "Bada Trading,company,Tern Cannery,company,shares,2020,register,register\n");
    assertThat(Said.by("trace", "import", "relations", acts.toString(), "--case", box).code())
        .isZero();
  }

  private void consent(String form, String acts) throws IOException {
    var pack = Files.createDirectories(temporary.resolve("pack"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "id: consents\ntitle: Consents\nmechanisms: [mechanisms.csv]\nacts: [acts.csv]\n"
            + "rules: [rules.yaml]\n");
    Files.writeString(
        pack.resolve("mechanisms.csv"),
        "id,type,label,form,covers\nconsent-7,consent,Consent 7," + form + ",statement-7.txt\n");
    Files.writeString(pack.resolve("acts.csv"), "id,mechanism,act,occurred\n" + acts);
    Files.writeString(
        pack.resolve("rules.yaml"),
        "- id: R15\n  kind: consent\n  applies-to: {type: consent}\n"
            + "  parameters: {begins: given, ends: withdrawn}\n  source: invented\n");
    assertThat(Said.by("mechanism", "load", pack.toString(), "--case", box).code()).isZero();
  }

  private record Out(String said, String all) {}

  private Out dossier() throws IOException {
    var out = temporary.resolve("dossier");
    var said = Said.by("trace", "dossier", "Tern Cannery", "--out", out.toString(), "--case", box);
    assertThat(said.code()).isZero();
    var all = new StringBuilder();
    for (var file :
        new String[] {"dossier.html", "dossier.json", "records.ftm.jsonl", "records.bods.json"}) {
      all.append(Files.readString(out.resolve(file)));
    }
    return new Out(said.out(), all.toString());
  }

  private static String digest() {
    return EvidenceId.of(STATEMENT.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hex();
  }

  @Test
  void what_was_told_in_confidence_stays_in_the_case_without_a_consent() throws IOException {
    var dossier = dossier();
    assertThat(dossier.said()).contains("Left out for want of a valid consent: 3 records");
    assertThat(dossier.all())
        .contains("Bada Trading")
        .contains("Some records of the case are left out")
        .doesNotContain("Sable Drying Hall")
        .doesNotContain("Ana Petrov")
        .doesNotContain("statement-7")
        .doesNotContain(WORDS)
        .doesNotContain(digest().substring(0, 12));
    assertThat(Said.by("trace", "path", "Sable Drying Hall", "Tern Cannery", "--case", box).out())
        .as("those who work on the case see it")
        .contains("statement-7.txt");
  }

  @Test
  void under_a_consent_the_relation_is_told_by_a_protected_source() throws IOException {
    consent("", "c1,consent-7,given,2024-01-01\n");
    var dossier = dossier();
    assertThat(dossier.said()).contains("Told by a protected source: 2 records");
    assertThat(dossier.all())
        .contains("Sable Drying Hall")
        .contains("a protected source")
        .doesNotContain("Ana Petrov")
        .doesNotContain("statement-7")
        .doesNotContain(WORDS)
        .doesNotContain(digest().substring(0, 12));
  }

  @Test
  void a_consent_to_be_named_shows_the_words_and_where_they_stand() throws IOException {
    consent("named", "c1,consent-7,given,2024-01-01\n");
    assertThat(dossier().all())
        .contains("Sable Drying Hall supplies dried squid to Tern Cannery")
        .contains("statement-7.txt")
        .doesNotContain("a protected source");
  }

  @Test
  void a_consent_that_is_withdrawn_takes_it_out_of_dossier_export_and_report() throws IOException {
    consent("named", "c1,consent-7,given,2024-01-01\nc2,consent-7,withdrawn,2025-01-01\n");
    assertThat(dossier().all()).doesNotContain("Sable Drying Hall").doesNotContain("statement-7");
    var out = temporary.resolve("all.ftm");
    assertThat(Said.by("trace", "export", "ftm", "--out", out.toString(), "--case", box).out())
        .contains("Left out for want of a valid consent: 3 records");
    assertThat(Files.readString(out))
        .contains("Bada Trading")
        .doesNotContain("Sable Drying Hall")
        .doesNotContain("No 7");
  }
}
