package org.rapporteur.ledger.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.rapporteur.ledger.keys.AddressKey;
import org.rapporteur.model.evidence.EvidenceId;

/// Where objects stand: `objects/<k0>/<k1>/<name>`, with `k0` and `k1` the first two bytes of the
/// keyed name.
record ObjectPlaces(Path folder, AddressKey key, String caseId) {
  static final String OBJECTS = "objects";

  Path staging() {
    return folder.resolve(OBJECTS).resolve(".staging");
  }

  Path of(ObjectKind kind, EvidenceId id) {
    return place(folder, key.name(caseId, kind.code(), id));
  }

  static Path place(Path folder, String name) {
    return folder
        .resolve(OBJECTS)
        .resolve(name.substring(0, 2))
        .resolve(name.substring(2, 4))
        .resolve(name);
  }

  Optional<Path> find(EvidenceId id) {
    return Arrays.stream(ObjectKind.values())
        .map(kind -> of(kind, id))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
