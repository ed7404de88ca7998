package org.rapporteur.ledger.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.evidence.EvidenceId;

class EntryTextTest {
  private static final String SOUND =
      """
      actor: U-7Q2M-K4ZD
      at: 2026-02-03T09:14:07.120Z
      case: C-4H9T
      input: a
      input: b
      note: one\\ntwo \\\\ three
      prev-at: 2026-02-03T09:13:55.004Z
      seq: 42
      type: derive
      v: 1
      """;

  @Test
  void an_entry_says_what_is_written() throws MalformedEntryException {
    var entry = EntryText.read(SOUND.getBytes(UTF_8));
    assertThat(entry.seq()).isEqualTo(42);
    assertThat(entry.type()).isEqualTo("derive");
    assertThat(entry.at()).isEqualTo(Instant.parse("2026-02-03T09:14:07.120Z"));
    assertThat(entry.previousAt()).contains(Instant.parse("2026-02-03T09:13:55.004Z"));
    assertThat(entry.actor()).isEqualTo("U-7Q2M-K4ZD");
    assertThat(entry.caseId()).isEqualTo("C-4H9T");
    assertThat(entry.all("input")).containsExactly("a", "b");
    assertThat(entry.first("note")).contains("one\ntwo \\ three");
    assertThat(entry.first("object")).isEmpty();
    assertThat(EntryText.write(entry.fields())).isEqualTo(SOUND.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor|Actor",
        "actor: |actor:",
        "actor: |actor:  \nactor: ",
        "C-4H9T|",
        "seq: 42|seq: 042",
        "seq: 42|seq: -1",
        "07.120Z|07.12Z",
        "07.120Z|07.120+00:00",
        "v: 1|v: 2",
        "v: 1\n|v: 1",
        "v: 1\n|v: 1\n\n",
        "type: derive\n|",
        "type: derive\nv: 1|v: 1\ntype: derive",
        "case: C-4H9T\n|case: C-4H9T\ncase: C-4H9T\n",
        "\\\\ three|\\ three",
        "\\ntwo|\\two",
        "input: a|object: a",
        "at: 2026-02-03|at: 2026-02-30",
        "seq: 42|seq: 42\r"
      })
  void anything_else_is_refused(String change) {
    var parts = change.split("\\|", -1);
    assertThat(SOUND).contains(parts[0]);
    var changed = SOUND.replace(parts[0], parts[1]).getBytes(UTF_8);
    assertThatThrownBy(() -> EntryText.read(changed)).isInstanceOf(MalformedEntryException.class);
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    var bytes = SOUND.getBytes(UTF_8);
    bytes[SOUND.indexOf("U-7")] = (byte) 0xff;
    assertThatThrownBy(() -> EntryText.read(bytes)).isInstanceOf(MalformedEntryException.class);
  }

  @Test
  void what_is_written_is_read_back_and_written_the_same() throws MalformedEntryException {
    var random = new Random(21);
    for (int n = 0; n < 3000; n++) {
      var draft = randomDraft(random);
      var entry =
          new EntryStamp("C-4H9T", "U-1")
              .stamp(draft, n, Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)), null);
      var bytes = EntryText.write(entry.fields());
      var read = EntryText.read(bytes);
      assertThat(read).isEqualTo(entry);
      assertThat(EntryText.write(read.fields())).isEqualTo(bytes);
      draft.fields().forEach((key, values) -> assertThat(read.all(key)).isEqualTo(values));
    }
  }

  @Test
  void a_changed_entry_is_refused_or_is_another_entry() throws MalformedEntryException {
    var random = new Random(22);
    int refused = 0;
    for (int n = 0; n < 20_000; n++) {
      var bytes = SOUND.getBytes(UTF_8);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(EntryText.write(EntryText.read(bytes).fields())).isEqualTo(bytes);
      } catch (MalformedEntryException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(1000);
  }

  private static Draft randomDraft(Random random) {
    var fields = new TreeMap<String, List<String>>();
    for (var key :
        List.of("note", "input", "output", "tool", "reason", "purpose", "basis", "x-y")) {
      int count = random.nextInt(List.of("note", "input", "output").contains(key) ? 4 : 2);
      var values = new ArrayList<String>();
      for (int n = 0; n < count; n++) {
        values.add(randomText(random));
      }
      if (count > 0) {
        fields.put(key, values);
      }
    }
    return new Draft("derive", fields);
  }

  private static String randomText(Random random) {
    var alphabet = "ab \\\n:\t\r김é€😀\u2028";
    var text = new StringBuilder("x");
    for (int n = random.nextInt(12); n > 0; n--) {
      var at =
          alphabet.offsetByCodePoints(
              0, random.nextInt(alphabet.codePointCount(0, alphabet.length())));
      text.appendCodePoint(alphabet.codePointAt(at));
    }
    return random.nextBoolean() ? text.toString() : text.reverse().toString();
  }

  @Test
  void a_draft_refuses_what_the_log_gives_and_what_cannot_be_written() {
    assertThatThrownBy(() -> Draft.of("ingest").with("seq", "1")).hasMessageContaining("seq");
    assertThatThrownBy(() -> Draft.of("Ingest")).hasMessageContaining("type");
    assertThatThrownBy(() -> Draft.of("ingest").with("object", "x")).hasMessageContaining("object");
    assertThatThrownBy(() -> Draft.of("ingest").tool("a").tool("b")).hasMessageContaining("tool");
    assertThatThrownBy(() -> Draft.of("ingest").note("")).hasMessageContaining("note");
    assertThatThrownBy(() -> Draft.of("ingest").note("\ud800")).hasMessageContaining("note");
    assertThatThrownBy(() -> Draft.of("ingest").note("x".repeat(66_000)))
        .hasMessageContaining("64 KiB");
    assertThatThrownBy(() -> new Draft("ingest", Map.of("A", List.of("x"))))
        .hasMessageContaining("lower-case");
  }

  @Test
  void a_draft_names_evidence_by_its_digest() {
    var id = EvidenceId.of(new byte[] {1});
    assertThat(Draft.of("ingest").object(id).fields())
        .containsEntry("object", List.of("sha256:" + id.hex()));
  }
}
