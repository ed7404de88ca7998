package org.rapporteur.ledger.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.ledger.keys.LogKey;

class SignedNoteTest {
  private static final String NAME = "rapporteur/0123456789abcdef";
  private final LogKey key = LogKey.random();
  private final String text = Checkpoint.of(NAME, 3, new byte[32]).text();
  private final byte[] note = SignedNote.sign(text, NAME, key);

  private boolean good(byte[] bytes) {
    return SignedNote.parse(bytes)
        .filter(read -> Checkpoint.parse(read.text()).isPresent())
        .filter(read -> read.signedBy(NAME, Set.of(key.shown())))
        .isPresent();
  }

  @Test
  void a_note_is_read_back() {
    assertThat(SignedNote.parse(note).orElseThrow().text()).isEqualTo(text);
    assertThat(good(note)).isTrue();
    assertThat(Checkpoint.parse(text)).contains(Checkpoint.of(NAME, 3, new byte[32]));
  }

  @Test
  void a_note_cut_off_anywhere_is_refused() {
    for (int length = 0; length < note.length; length++) {
      assertThat(good(Arrays.copyOf(note, length))).as("%d bytes", length).isFalse();
    }
  }

  @Test
  void every_flipped_bit_is_refused() {
    for (int bit = 0; bit < note.length * 8; bit++) {
      var changed = note.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(good(changed)).as("bit %d", bit).isFalse();
    }
  }

  @Test
  void lines_of_others_are_not_looked_at() {
    var others = new StringBuilder(new String(note, UTF_8));
    for (int n = 0; n < 16; n++) {
      others.append("— witness-").append(n).append(".example AAAAAAAAAAAAAAAA\n");
    }
    assertThat(good(others.toString().getBytes(UTF_8))).isTrue();
  }

  @Test
  void one_bad_signature_of_a_known_key_refuses_the_note() {
    var signature = new String(note, UTF_8).substring(text.length() + 1);
    var other = new String(SignedNote.sign("another\n", NAME, key), UTF_8).substring(9);
    assertThat(good((text + "\n" + signature + other).getBytes(UTF_8))).isFalse();
  }

  @Test
  void a_key_of_another_name_does_not_count() {
    assertThat(good(SignedNote.sign(text, "rapporteur/other", key))).isFalse();
    assertThat(good(SignedNote.sign(text, NAME, LogKey.random()))).isFalse();
  }
}
