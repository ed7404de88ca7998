package org.rapporteur.ledger.derived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;

/// The database of one case. A file that is damaged or of another version is set aside and made
/// anew: nothing in it is the only copy of anything.
public final class CaseDatabase implements AutoCloseable {
  private static final int BATCH = 500;

  private final Connection connection;
  private final DSLContext sql;

  private CaseDatabase(Connection connection) {
    this.connection = connection;
    this.sql = DSL.using(connection, SQLDialect.SQLITE);
  }

  /// Opens the database in `derived/`, or makes one.
  public static CaseDatabase open(Path derived) {
    quietLibraries();
    var file = derived.resolve("case.sqlite");
    try {
      return connect(file);
    } catch (SQLException | org.flywaydb.core.api.FlywayException e) {
      remove(derived);
    }
    try {
      return connect(file);
    } catch (SQLException e) {
      throw new LedgerException(
          Problem.IO, "The database " + file + " cannot be made: " + e.getMessage(), e);
    }
  }

  private static CaseDatabase connect(Path file) throws SQLException {
    String url = "jdbc:sqlite:" + file;
    var connection = DriverManager.getConnection(url);
    try (var statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = normal");
      statement.execute("pragma quick_check(1)");
    }
    if (!isMigrated(connection)) {
      Flyway.configure(CaseDatabase.class.getClassLoader())
          .dataSource(url, null, null)
          .locations("classpath:org/rapporteur/ledger/derived/sqlite")
          .load()
          .migrate();
    }
    connection.setAutoCommit(false);
    return new CaseDatabase(connection);
  }

  /// Flyway takes half a second to find nothing to do, so the newest version is looked up first.
  private static boolean isMigrated(Connection connection) {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from flyway_schema_history where version = '1' and success")) {
      return rows.next() && rows.getInt(1) == 1;
    } catch (SQLException e) {
      return false;
    }
  }

  private static void remove(Path derived) {
    for (var name : List.of("case.sqlite", "case.sqlite-wal", "case.sqlite-shm")) {
      try {
        Files.deleteIfExists(derived.resolve(name));
      } catch (IOException e) {
        throw new LedgerException(
            Problem.IO, "Remove the folder " + derived + " by hand; it can be rebuilt.", e);
      }
    }
  }

  private static void quietLibraries() {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    java.util.logging.Logger.getLogger("org.flywaydb").setLevel(java.util.logging.Level.SEVERE);
    java.util.logging.Logger.getLogger("org.jooq").setLevel(java.util.logging.Level.SEVERE);
  }

  /// What an earlier run stored under a key.
  public Optional<String> fact(String name) {
    var row =
        sql.select(DSL.field("value", String.class))
            .from("fact")
            .where(DSL.field("name", String.class).eq(name))
            .fetchOne();
    return Optional.ofNullable(row).map(r -> r.value1());
  }

  /// How many documents the last run compared.
  public int documents() {
    return sql.fetchCount(DSL.table("telling"));
  }

  /// Tellings by the keys under which they were stored.
  public Map<String, Telling> tellings(Collection<String> keys) {
    var found = new HashMap<String, Telling>();
    var list = List.copyOf(keys);
    for (int from = 0; from < list.size(); from += BATCH) {
      var part = list.subList(from, Math.min(list.size(), from + BATCH));
      sql.select(DSL.field("input", String.class), DSL.field("payload", byte[].class))
          .from("stage_result")
          .where(DSL.field("input", String.class).in(part))
          .forEach(row -> found.put(row.value1(), ModelJson.unpack(row.value2(), Telling.class)));
    }
    return found;
  }

  /// Stores tellings, so that a run that is stopped goes on from here.
  public void keep(Map<String, Telling> tellings) {
    var rows = new ArrayList<Query>();
    tellings.forEach((key, telling) -> {
      rows.add(
          sql.deleteFrom(DSL.table("stage_result"))
              .where(DSL.field("input", String.class).eq(key)));
      rows.add(
          insert(
              "stage_result",
              List.of("input", "evidence", "payload"),
              key,
              telling.evidence().hex(),
              ModelJson.pack(telling)));
    });
    run(rows);
    commit();
  }

  /// Stores the outcome of a run in place of the one before, all or nothing.
  public void store(Outcome outcome) {
    for (var table :
        List.of(
            "source",
            "judgement",
            "entity",
            "claim",
            "account",
            "event",
            "comparison",
            "family",
            "flag",
            "telling",
            "fact")) {
      sql.deleteFrom(DSL.table(table)).execute();
    }
    var analysis = outcome.analysis();
    insertAll(
        "source",
        List.of("evidence", "position", "name", "payload"),
        numbered(outcome.sources()),
        n ->
            new Object[] {
              n.item().evidence().hex(), n.position(), n.item().name(), ModelJson.pack(n.item())
            });
    insertAll(
        "judgement",
        List.of("id", "position", "payload"),
        numbered(outcome.judgements()),
        n -> new Object[] {n.item().id(), n.position(), ModelJson.pack(n.item())});
    insertAll(
        "entity",
        List.of("id", "type", "name", "payload"),
        analysis.entities(),
        e -> new Object[] {e.id().value(), e.type().name(), e.name(), ModelJson.pack(e)});
    insertAll(
        "claim",
        List.of("id", "evidence", "kind", "property", "payload"),
        analysis.claims(),
        c ->
            new Object[] {
              c.id().value(),
              c.span().evidence().hex(),
              c.kind().name(),
              c.property(),
              ModelJson.pack(c)
            });
    insertAll(
        "account",
        List.of("id", "evidence", "type", "payload"),
        analysis.accounts(),
        a -> new Object[] {a.id(), a.evidence().hex(), a.type().name(), ModelJson.pack(a)});
    insertAll(
        "event",
        List.of("id", "type", "date", "payload"),
        analysis.events(),
        e ->
            new Object[] {
              e.id(),
              e.type().name(),
              e.date() == null ? null : e.date().edtf().value(),
              ModelJson.pack(e)
            });
    insertAll(
        "comparison",
        List.of("id", "relation", "property", "payload"),
        analysis.comparisons(),
        c -> new Object[] {c.id(), c.relation().name(), c.property(), ModelJson.pack(c)});
    insertAll(
        "family",
        List.of("id", "members", "payload"),
        analysis.families(),
        f -> new Object[] {f.id(), f.members().size(), ModelJson.pack(f)});
    insertAll(
        "flag",
        List.of("evidence", "payload"),
        List.copyOf(analysis.flags().entrySet()),
        f -> new Object[] {f.getKey(), ModelJson.pack(f.getValue())});
    insertAll(
        "telling",
        List.of("evidence", "input"),
        List.copyOf(outcome.tellings().entrySet()),
        t -> new Object[] {t.getKey().hex(), t.getValue()});
    insertAll(
        "fact",
        List.of("name", "value"),
        List.of(
            Map.entry("input", outcome.run().input().hex()),
            Map.entry("run", ModelJson.write(outcome.run())),
            Map.entry("suggestions", ModelJson.write(outcome.suggestions()))),
        f -> new Object[] {f.getKey(), f.getValue()});
    sql.deleteFrom(DSL.table("stage_result"))
        .where("input not in (select input from telling)")
        .execute();
    commit();
  }

  /// What one run read and found.
  ///
  /// @param tellings key of the telling of each document
  /// @param suggestions what a language model proposed, apart from all that was found
  public record Outcome(
      List<SourceView> sources,
      List<Judgement> judgements,
      Analysis analysis,
      Map<EvidenceId, String> tellings,
      Suggestions suggestions,
      RunFacts run) {
    public Outcome {
      sources = List.copyOf(sources);
      judgements = List.copyOf(judgements);
      tellings = Map.copyOf(tellings);
    }
  }

  /// The view of the last run; empty before the first.
  public Optional<CaseView> view() {
    return fact("run").map(run -> new StoredView(this, ModelJson.read(run, RunFacts.class)));
  }

  Analysis analysis() {
    var flags = new HashMap<String, List<Flag>>();
    sql.select(DSL.field("evidence", String.class), DSL.field("payload", byte[].class))
        .from("flag")
        .forEach(
            row -> flags.put(row.value1(), List.of(ModelJson.unpack(row.value2(), Flag[].class))));
    return new Analysis(
        all("entity", "id", Entity.class),
        all("claim", "id", Claim.class),
        all("account", "id", Account.class),
        all("event", "id", Event.class),
        all("comparison", "id", Comparison.class),
        all("family", "id", Family.class),
        flags);
  }

  List<SourceView> sources() {
    return all("source", "position", SourceView.class);
  }

  Suggestions suggestions() {
    return fact("suggestions")
        .map(json -> ModelJson.read(json, Suggestions.class))
        .orElse(Suggestions.NONE);
  }

  List<Judgement> judgements() {
    return all("judgement", "position", Judgement.class);
  }

  Optional<Telling> telling(EvidenceId evidence) {
    var row =
        sql.select(DSL.field("payload", byte[].class))
            .from("stage_result")
            .where("input = (select input from telling where evidence = ?)", evidence.hex())
            .fetchOne();
    return Optional.ofNullable(row).map(r -> ModelJson.unpack(r.value1(), Telling.class));
  }

  private <T> List<T> all(String table, String order, Class<T> type) {
    return sql.select(DSL.field("payload", byte[].class))
        .from(table)
        .orderBy(DSL.field(order))
        .fetch(row -> ModelJson.unpack(row.value1(), type));
  }

  private record Numbered<T>(T item, int position) {}

  private static <T> List<Numbered<T>> numbered(List<T> items) {
    var numbered = new ArrayList<Numbered<T>>(items.size());
    items.forEach(i -> numbered.add(new Numbered<>(i, numbered.size())));
    return numbered;
  }

  private <T> void insertAll(
      String table,
      List<String> columns,
      List<T> items,
      java.util.function.Function<T, Object[]> row) {
    if (items.isEmpty()) {
      return;
    }
    var blank = new Object[columns.size()];
    for (int from = 0; from < items.size(); from += 5000) {
      var batch = sql.batch(insert(table, columns, blank));
      for (var item : items.subList(from, Math.min(items.size(), from + 5000))) {
        batch = batch.bind(row.apply(item));
      }
      batch.execute();
    }
  }

  private Query insert(String table, List<String> columns, Object... values) {
    return sql.insertInto(DSL.table(table), columns.stream().map(DSL::field).toList())
        .values(values);
  }

  private void run(List<Query> queries) {
    if (!queries.isEmpty()) {
      sql.batch(queries).execute();
    }
  }

  private void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static LedgerException failed(SQLException e) {
    return new LedgerException(
        Problem.IO,
        "The case database could not be written; it can be deleted (folder derived/) and is rebuilt: "
            + e.getMessage(),
        e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
