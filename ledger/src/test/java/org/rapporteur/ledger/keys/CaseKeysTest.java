package org.rapporteur.ledger.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.disk.Guard;
import org.rapporteur.ledger.disk.Room;
import org.rapporteur.model.evidence.EvidenceId;

class CaseKeysTest {
  @TempDir Path folder;

  private CaseKeys create() {
    return CaseKeys.create(new Disk(folder, new Room(0, 0), Guard.NONE), Instant.EPOCH);
  }

  @Test
  void keys_come_back_as_they_were_made() {
    var made = create();
    var opened = CaseKeys.open(folder);
    var id = EvidenceId.of(new byte[0]);
    assertThat(opened.log().shown()).isEqualTo(made.log().shown());
    assertThat(opened.address().name("C", 1, id)).isEqualTo(made.address().name("C", 1, id));
  }

  @Test
  void every_flipped_bit_of_slot_and_ring_is_found_in_its_file() throws IOException {
    create();
    for (var name : new String[] {"keys/slots/open", "keys/ring"}) {
      var file = folder.resolve(name);
      var bytes = Files.readAllBytes(file);
      for (int bit = 0; bit < bytes.length * 8; bit++) {
        var changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, changed);
        var damages = new ArrayList<Damage>();
        CaseKeys.inspect(folder, damages::add);
        assertThat(damages).as("bit %d of %s", bit, name).hasSize(1);
        assertThat(damages).allMatch(damage -> damage.file().equals(name));
        assertThat(damages.getFirst().from()).isLessThanOrEqualTo(bit / 8);
        assertThat(damages.getFirst().to()).isGreaterThan(bit / 8);
      }
      Files.write(file, bytes);
    }
  }

  @Test
  void a_missing_ring_is_damage() throws IOException {
    create();
    Files.delete(folder.resolve("keys/ring"));
    assertThatThrownBy(() -> CaseKeys.open(folder))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("keys/ring");
  }

  @Test
  void a_ring_key_under_another_name_does_not_open() throws IOException {
    create();
    var ring = Files.readAllLines(folder.resolve("keys/ring"));
    var swapped =
        ring.get(0).replace("address", "log-sign")
            + "\n"
            + ring.get(1).replace("log-sign", "address")
            + "\n";
    Files.writeString(folder.resolve("keys/ring"), swapped);
    var damages = new ArrayList<Damage>();
    assertThat(CaseKeys.inspect(folder, damages::add)).isEmpty();
    assertThat(damages).isNotEmpty();
  }

  @Test
  void signatures_agree_with_rfc_8032() {
    // RFC 8032, section 7.1, test 2
    var stored =
        HexFormat.of()
            .parseHex(
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                    + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    var signature = LogKey.ofStored(stored).sign(new byte[] {0x72});
    assertThat(HexFormat.of().formatHex(signature))
        .isEqualTo(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    assertThat(LogKey.ofStored(stored).shown().verifies(new byte[] {0x72}, signature)).isTrue();
    assertThat(LogKey.ofStored(stored).shown().verifies(new byte[] {0x73}, signature)).isFalse();
  }

  @Test
  void a_public_key_comes_back_from_its_pem_and_from_nothing_else() {
    var key = LogKey.random().shown();
    assertThat(LogPublicKey.ofPem(key.pem())).contains(key);
    var pem = key.pem();
    for (int bit = 0; bit < pem.length * 8; bit++) {
      var changed = pem.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(LogPublicKey.ofPem(changed)).isNotEqualTo(java.util.Optional.of(key));
    }
    assertThat(LogPublicKey.ofPem("nothing".getBytes(UTF_8))).isEmpty();
  }
}
