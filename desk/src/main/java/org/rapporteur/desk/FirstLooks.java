package org.rapporteur.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.mention.Elsewhere;
import org.rapporteur.analyze.mention.Glance;
import org.rapporteur.analyze.mention.WordUses;
import org.rapporteur.ledger.derived.CaseDatabase;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.WordUse;

/// The first look at each document, and what all of them together take words for. A document is
/// looked at once; what it takes its words for is kept. Only the looks at the first documents of a
/// run stay in memory until they are read, because not all find room.
final class FirstLooks {
  private static final int KEEP_EVERY = 64;

  /// So much text may be looked at and not yet read; its words and names take some fifty times the
  /// room.
  private static final long REMEMBERED_CHARACTERS = 1_000_000;

  private final CaseDatabase database;
  private final Supplier<Pipeline> pipeline;
  private final Progress progress;
  private final int threads;

  private final Map<EvidenceId, String> inputs = new HashMap<>();
  private final WordUses words = new WordUses();
  private final Map<EvidenceId, Glance> remembered = new ConcurrentHashMap<>();
  private long room = REMEMBERED_CHARACTERS;
  private Pipeline.@Nullable Reader reader;

  FirstLooks(CaseDatabase database, Supplier<Pipeline> pipeline, Progress progress, int threads) {
    this.database = database;
    this.pipeline = pipeline;
    this.progress = progress;
    this.threads = threads;
  }

  /// Looks at all documents with a text that were not looked at yet.
  void at(Sources sources) {
    var missing = new ArrayList<EvidenceId>();
    sources
        .all()
        .flatMap(s -> s.document().stream())
        .filter(d -> !d.text().isBlank())
        .forEach(document -> {
          var evidence = document.evidence();
          inputs.put(evidence, input(document));
          use(evidence).ifPresentOrElse(words::add, () -> missing.add(evidence));
        });
    if (!missing.isEmpty()) {
      look(sources, missing);
    }
  }

  private static String input(Document document) {
    String content =
        Pipeline.firstStages().toString()
            + document.evidence()
            + Collect.READER
            + document.source();
    return EvidenceId.of(content.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private Optional<WordUse> use(EvidenceId evidence) {
    return database.use(evidence, inputs.getOrDefault(evidence, ""));
  }

  /// @param glance null where it fails; reading the document will tell
  private record Look(Document document, @Nullable Glance glance) {}

  private void look(Sources sources, List<EvidenceId> missing) {
    progress.begin("glance", missing.size());
    var ready = reader();
    var uses = new HashMap<String, WordUse>();
    new Cores(threads)
        .through(
            missing.stream().flatMap(e -> sources.of(e).document().stream()).iterator(),
            document -> {
              var look = look(document, ready);
              progress.step(document.name());
              return look;
            },
            look -> {
              var glance = look.glance();
              if (glance == null) {
                return;
              }
              words.add(glance.use());
              uses.put(inputs.getOrDefault(look.document().evidence(), ""), glance.use());
              remember(look.document(), glance);
              if (uses.size() == KEEP_EVERY) {
                database.keepUses(uses);
                uses.clear();
              }
            });
    database.keepUses(uses);
    progress.end(missing.size() + " of " + inputs.size() + " documents looked at");
  }

  private static Look look(Document document, Pipeline.Reader reader) {
    try {
      return new Look(document, reader.glance(document));
    } catch (RuntimeException | StackOverflowError e) {
      return new Look(document, null);
    }
  }

  private void remember(Document document, Glance glance) {
    if (document.text().length() <= room) {
      room -= document.text().length();
      remembered.put(document.evidence(), glance);
    }
  }

  /// What other documents take the words of one for.
  Elsewhere elsewhere(EvidenceId evidence) {
    return use(evidence).map(words::besides).orElse(Elsewhere.NOWHERE);
  }

  /// The first look at a document, taken anew if it is no longer remembered; it is forgotten now.
  /// Safe for use by several threads.
  Glance take(Document document) {
    var glance = remembered.remove(document.evidence());
    return glance == null ? reader().glance(document) : glance;
  }

  /// What reads, with the language models; made when it is first asked for.
  synchronized Pipeline.Reader reader() {
    var made = reader;
    if (made == null) {
      made = pipeline.get().reader();
      reader = made;
    }
    return made;
  }
}
