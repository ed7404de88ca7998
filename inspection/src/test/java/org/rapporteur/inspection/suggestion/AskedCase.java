package org.rapporteur.inspection.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.inspection.suggestion.ModelStub.Reply;
import org.rapporteur.inspection.suggestion.ModelStub.Shown;
import org.rapporteur.inspection.whole.Bench;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.folder.CaseFolder;

/// A case with two published accounts and two confidential ones, and a model beside it.
final class AskedCase implements AutoCloseable {
  static final String SECRET = "The guards buried him behind the laundry";
  private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
  final ModelStub model = new ModelStub();
  final Path files;
  final Bench bench;

  AskedCase(Path temporary) throws IOException {
    files = Files.createDirectories(temporary.resolve("files"));
    bench = new Bench(temporary.resolve("case"));
    Files.writeString(
        files.resolve("harbour.txt"),
        """
        Council hears of the fires

        The council met in Lima on 3 May 2019. More than 30 organisations were present.

        Ana Torres, president of the council, said that the records were burned.
        """);
    Files.writeString(
        files.resolve("meadow.txt"),
        "Lima meeting\n\nThe council met in Lima on 3 May 2019. More than 300 organisations were present.\n");
    Files.writeString(
        files.resolve("told-to-us.txt"),
        "A man from Lima told us what he saw. " + SECRET + " on 4 May 2019.\n");
    Files.writeString(
        files.resolve("witness-7.txt"), "He was held in Lima. " + SECRET + " on 4 May 2019.\n");
    Files.writeString(
        files.resolve("sources.csv"),
        """
        file,publisher,published,kind
        harbour.txt,Harbour Observer,2019-05-04,published
        meadow.txt,Meadow Wire,2019-05-04,published
        told-to-us.txt,,,interview
        """);
  }

  static String item(int sentence, String quote, String kind, String slots, String speaker) {
    return "{\"sentence\":%d,\"quote\":\"%s\",\"kind\":\"%s\",\"event\":\"none\",\"slots\":[%s],\"speaker\":%s}"
        .formatted(sentence, quote, kind, slots, speaker);
  }

  static String slot(String name, String text) {
    return "{\"name\":\"%s\",\"text\":\"%s\"}".formatted(name, text);
  }

  /// A model that reads well, as far as it goes.
  static Reply honest(Shown shown) {
    var items = new ArrayList<String>();
    for (var figure : List.of("30 organisations", "300 organisations")) {
      if (shown.sentence("than " + figure) >= 0) {
        items.add(
            item(
                shown.sentence("than " + figure),
                "More than " + figure + " were present",
                "number",
                slot("figure", figure),
                "null"));
      }
    }
    if (shown.sentence("burned") >= 0) {
      items.add(
          item(
              shown.sentence("burned"),
              "said that the records were burned",
              "said",
              "",
              "\"Ana Torres\""));
    }
    return Reply.items(items.toArray(String[]::new));
  }

  /// The entries of the custody log.
  List<Entry> log() {
    var entries = new ArrayList<Entry>();
    try (var box = CaseFolder.open(bench.folder(), () -> NOON, notice -> {})) {
      box.log().forEach(0, entries::add);
    }
    return entries;
  }

  /// Takes away all that can be rebuilt.
  void forget() throws IOException {
    try (var all = Files.walk(bench.folder().resolve("derived"))) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
