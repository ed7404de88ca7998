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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.family.Family;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.WordUse;

/// The database of one case. A file that is damaged or of another version is set aside and made
/// anew: nothing in it is the only copy of anything.
public final class CaseDatabase implements AutoCloseable {
  private static final int BATCH = 500;

  private final Connection connection;
  private final DSLContext sql;
  private int drafts;

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
                "select count(*) from flyway_schema_history where version = '2' and success")) {
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

  /// Those of these keys under which a telling is stored.
  public Set<String> stored(Collection<String> keys) {
    var found = new HashSet<String>();
    var list = List.copyOf(keys);
    for (int from = 0; from < list.size(); from += BATCH) {
      var part = list.subList(from, Math.min(list.size(), from + BATCH));
      sql.select(DSL.field("input", String.class))
          .from("stage_result")
          .where(DSL.field("input", String.class).in(part))
          .forEach(row -> found.add(row.value1()));
    }
    return found;
  }

  /// The telling that is stored under a key.
  private Optional<Telling> kept(String key) {
    var row =
        sql.select(DSL.field("payload", byte[].class))
            .from("stage_result")
            .where(DSL.field("input", String.class).eq(key))
            .fetchOne();
    return Optional.ofNullable(row).map(r -> ModelJson.unpack(r.value1(), Telling.class));
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

  /// What the words of a document were taken for, if that is stored.
  ///
  /// @param input digest of what it depends on
  public Optional<WordUse> use(EvidenceId evidence, String input) {
    var row =
        sql.select(DSL.field("payload", byte[].class))
            .from("word_use")
            .where(DSL.field("evidence", String.class).eq(evidence.hex()))
            .and(DSL.field("input", String.class).eq(input))
            .fetchOne();
    return Optional.ofNullable(row).map(r -> ModelJson.unpack(r.value1(), WordUse.class));
  }

  /// Stores what the words of documents were taken for, in place of what was stored before.
  ///
  /// @param uses by the digest of what each depends on
  public void keepUses(Map<String, WordUse> uses) {
    var rows = new ArrayList<Query>();
    uses.forEach((input, use) -> {
      rows.add(
          sql.deleteFrom(DSL.table("word_use"))
              .where(DSL.field("evidence", String.class).eq(use.evidence().hex())));
      rows.add(
          insert(
              "word_use",
              List.of("input", "evidence", "payload"),
              input,
              use.evidence().hex(),
              ModelJson.pack(use)));
    });
    run(rows);
    commit();
  }

  /// Begins to write what a run finds in place of what the last one found.
  public RunDraft draft() {
    int own = ++drafts;
    return new RunDraft(connection, () -> own == drafts, this::kept);
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
        rows(Tables.CLAIMS),
        rows(Tables.ACCOUNTS),
        all("event", "id", Event.class),
        all("comparison", "id", Comparison.class),
        all("family", "id", Family.class),
        flags);
  }

  List<SourceView> sources() {
    return rows(Tables.SOURCES);
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

  private <K extends Comparable<? super K>, T> Rows<K, T> rows(Rows.Table<K, T> table) {
    int own = drafts;
    return new Rows<>(connection, table, () -> own == drafts);
  }

  /// The claims of one document, in order of their ids.
  List<Claim> claims(EvidenceId evidence) {
    return sql.select(DSL.field("payload", byte[].class))
        .from("claim")
        .where(DSL.field("evidence", String.class).eq(evidence.hex()))
        .orderBy(DSL.field("id"))
        .fetch(row -> ModelJson.unpack(row.value1(), Claim.class));
  }

  private <T> List<T> all(String table, String order, Class<T> type) {
    return sql.select(DSL.field("payload", byte[].class))
        .from(table)
        .orderBy(DSL.field(order))
        .fetch(row -> ModelJson.unpack(row.value1(), type));
  }

  private Query insert(String table, List<String> columns, Object... values) {
    return sql.insertInto(DSL.table(table), columns.stream().map(DSL::field).toList())
        .values(values);
  }

  /// One by one: a batch of different statements would be sent with its values written out, and a
  /// statement may be no longer than a million bytes.
  private static void run(List<Query> queries) {
    queries.forEach(Query::execute);
  }

  private void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// What is told when the disk or the database refuses; the folder may be deleted.
  static LedgerException failed(SQLException e) {
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
