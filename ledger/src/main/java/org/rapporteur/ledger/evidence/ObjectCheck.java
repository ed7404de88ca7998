package org.rapporteur.ledger.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.keys.AddressKey;
import org.rapporteur.ledger.keys.Sha256;
import org.rapporteur.model.evidence.EvidenceId;

/// Reads every object file of a case and compares it with its name and with what the log says is
/// kept. It needs no lock. Without the address key it still finds which objects are missing or
/// changed, but not which file should have held them.
public final class ObjectCheck {
  static final String CHANGED = "the content is not what was kept under this name.";

  static final String MISSING = "the object of this entry is missing.";

  private final Path folder;
  private final Optional<AddressKey> key;
  private final String caseId;
  private final Consumer<Damage> found;
  private final Map<String, EvidenceId> names = new HashMap<>();
  private final Map<EvidenceId, Long> entries = new HashMap<>();
  private final Set<EvidenceId> met = new HashSet<>();
  private long objects;
  private long bytes;
  private long unlisted;

  /// What was checked.
  ///
  /// @param objects number of object files
  /// @param bytes their content together
  /// @param unlisted how many of them no entry names
  public record Tally(long objects, long bytes, long unlisted) {}

  public ObjectCheck(Path folder, Optional<AddressKey> key, String caseId, Consumer<Damage> found) {
    this.folder = folder;
    this.key = key;
    this.caseId = caseId;
    this.found = found;
  }

  /// Checks all objects.
  ///
  /// @param required objects that must be there, with the first entry that names each
  /// @param named objects that entries name, whether they must be there or not
  public Tally check(Map<EvidenceId, Long> required, Map<EvidenceId, Long> named)
      throws IOException {
    entries.putAll(named);
    entries.putAll(required);
    entries.keySet().forEach(this::learnNames);
    for (var file : files()) {
      checkFile(file);
    }
    required.entrySet().stream()
        .filter(object -> !met.contains(object.getKey()))
        .sorted(Map.Entry.comparingByValue())
        .forEach(object -> found.accept(missing(object.getKey(), object.getValue())));
    return new Tally(objects, bytes, unlisted);
  }

  private void learnNames(EvidenceId id) {
    key.ifPresent(address ->
        Arrays.stream(ObjectKind.values())
            .forEach(kind -> names.put(address.name(caseId, kind.code(), id), id)));
  }

  private List<Path> files() throws IOException {
    var root = folder.resolve(ObjectPlaces.OBJECTS);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !root.relativize(file).startsWith(".staging"))
          .sorted()
          .toList();
    }
  }

  private void checkFile(Path file) throws IOException {
    var name = String.valueOf(file.getFileName());
    var expected = names.get(name);
    if (expected != null) {
      met.add(expected);
    }
    long size = Files.size(file);
    if (!inPlace(file, name) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      report(file, 0, size, null, "this file is no object of the case.");
      return;
    }
    try (var stream = Files.newInputStream(file)) {
      switch (ObjectContainer.read(stream.readNBytes(ObjectContainer.HEADER), size)) {
        case ObjectContainer.Header.Refused refused ->
            report(file, refused.from(), refused.to(), expected, refused.why());
        case ObjectContainer.Header.Sound sound -> {
          var digest = Sha256.begin();
          var block = new byte[1 << 16];
          for (int read; (read = stream.read(block)) >= 0; ) {
            digest.update(block, 0, read);
          }
          var id = new EvidenceId(HexFormat.of().formatHex(digest.digest()));
          compare(file, name, expected, sound.container(), id);
        }
      }
    }
  }

  private boolean inPlace(Path file, String name) {
    return name.matches("[0-9a-f]{64}") && file.equals(ObjectPlaces.place(folder, name));
  }

  private void compare(
      Path file,
      String name,
      @Nullable EvidenceId expected,
      ObjectContainer container,
      EvidenceId id) {
    int kind = container.kind().code();
    long size = ObjectContainer.HEADER + container.length();
    if (key.isPresent() && !key.get().name(caseId, kind, id).equals(name)) {
      boolean header = id.equals(expected);
      report(
          file,
          header ? 8 : ObjectContainer.HEADER,
          header ? ObjectContainer.LENGTH_AT : size,
          expected,
          header ? "the kind of the object was changed." : CHANGED);
      return;
    }
    met.add(id);
    objects++;
    bytes += container.length();
    if (!entries.containsKey(id)) {
      unlisted++;
    }
  }

  private void report(Path file, long from, long to, @Nullable EvidenceId object, String why) {
    var id = Optional.ofNullable(object);
    found.accept(new Damage(Disk.name(folder, file), from, to, id.map(entries::get), id, why));
  }

  private Damage missing(EvidenceId id, long entry) {
    var file =
        key.map(address -> address.name(caseId, ObjectKind.EVIDENCE.code(), id))
            .map(name -> Disk.name(folder, ObjectPlaces.place(folder, name)))
            .orElse(ObjectPlaces.OBJECTS);
    return new Damage(file, 0, 0, Optional.of(entry), Optional.of(id), MISSING);
  }
}
