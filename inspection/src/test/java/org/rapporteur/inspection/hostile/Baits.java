package org.rapporteur.inspection.hostile;

import java.nio.file.Path;

/// What hostile references point to: a file with the canary, and a listener on this machine.
record Baits(Path secret, int port) {
  String file() {
    return secret.toUri().toString();
  }

  String address() {
    return "http://127.0.0.1:" + port + "/bait";
  }
}
