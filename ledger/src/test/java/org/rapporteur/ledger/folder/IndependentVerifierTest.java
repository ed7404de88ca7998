package org.rapporteur.ledger.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ledger.custody.Draft;

/// A verifier that shares no code with ours: `src/test/sh/verify-log.sh`, with `sha256sum` and
/// `openssl`.
class IndependentVerifierTest {
  @TempDir Path temporary;
  private Path folder;

  /// What the script said.
  private record Said(int status, String text) {}

  @BeforeEach
  void needsOpenssl() throws Exception {
    assumeTrue(isThere("openssl") && isThere("sha256sum"), "openssl and sha256sum are needed");
    folder = temporary.resolve("case");
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private void grow(int entries) {
    try (var box = CaseFolder.open(folder, InstantSource.system(), notice -> {})) {
      box.log().append(Collections.nCopies(entries, Draft.of("import-note")));
    }
  }

  private Said verify() throws IOException, InterruptedException {
    var script = new ProcessBuilder("sh", "src/test/sh/verify-log.sh", folder.toString());
    script.environment().keySet().removeIf(name -> !name.equals("PATH"));
    var process = script.redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), text);
  }

  @Test
  void signature_and_root_are_good_for_small_and_odd_sizes() throws Exception {
    for (int more : new int[] {1, 1, 4, 8}) {
      grow(more);
      var said = verify();
      assertThat(said.status()).as(said.text()).isZero();
      var root = CaseVerifier.verify(folder, java.util.Optional.empty()).root();
      assertThat(said.text()).contains("root " + root);
    }
  }

  @Test
  void a_log_of_more_than_one_tile_is_good_too() throws Exception {
    grow(259);
    var said = verify();
    assertThat(said.status()).as(said.text()).isZero();
    assertThat(said.text()).contains("260 entries");
  }

  @Test
  void one_changed_bit_is_refused() throws Exception {
    grow(4);
    for (var name : List.of("log/tile/entries/000.p/5", "log/checkpoint")) {
      var file = folder.resolve(name);
      var bytes = Files.readAllBytes(file);
      for (int at : new int[] {5, 40, bytes.length - 10}) {
        var changed = bytes.clone();
        changed[at] ^= 1;
        Files.write(file, changed);
        assertThat(verify().status()).as("byte %d of %s", at, name).isNotZero();
      }
      Files.write(file, bytes);
    }
    assertThat(verify().status()).isZero();
  }
}
