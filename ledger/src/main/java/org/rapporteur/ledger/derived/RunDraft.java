package org.rapporteur.ledger.derived;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.ledger.view.RunFacts;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.suggestion.Suggestions;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;

/// What a run is finding, written while it is found, because it need not find room in memory. It
/// takes the place of the last run's when it is kept, all or nothing; until then the database still
/// holds that one.
public final class RunDraft implements AutoCloseable {
  private final Connection connection;
  private final BooleanSupplier current;
  private final Function<String, Optional<Telling>> tellings;
  private final Inserts sources;
  private final Inserts claims;
  private final Inserts accounts;
  private final Map<EvidenceId, String> keys = new HashMap<>();
  private int position;
  private boolean kept;

  RunDraft(
      Connection connection,
      BooleanSupplier current,
      Function<String, Optional<Telling>> tellings) {
    this.connection = connection;
    this.current = current;
    this.tellings = tellings;
    try {
      try (var statement = connection.createStatement()) {
        for (var table : Tables.OF_A_RUN) {
          statement.executeUpdate("delete from " + table);
        }
      }
      sources =
          new Inserts(connection, "source", List.of("evidence", "position", "name", "payload"));
      claims =
          new Inserts(
              connection, "claim", List.of("id", "evidence", "kind", "property", "payload"));
      accounts = new Inserts(connection, "account", List.of("id", "evidence", "type", "payload"));
    } catch (SQLException e) {
      throw CaseDatabase.failed(e);
    }
  }

  /// Adds a piece of evidence; they come in order of their names.
  public void add(SourceView source) {
    write(() ->
        sources.row(source.evidence().hex(), position++, source.name(), ModelJson.pack(source)));
  }

  /// Adds what one document tells and asserts.
  public void add(List<Account> told, List<Claim> asserted) {
    write(() -> {
      for (var claim : asserted) {
        claims.row(
            claim.id().value(),
            claim.span().evidence().hex(),
            claim.kind().name(),
            claim.property(),
            ModelJson.pack(claim));
      }
      for (var account : told) {
        accounts.row(
            account.id(), account.evidence().hex(), account.type().name(), ModelJson.pack(account));
      }
    });
  }

  /// Adds whom and what the documents name.
  public void addEntities(List<Entity> found) {
    write(() -> {
      all(
          "entity",
          List.of("id", "type", "name", "payload"),
          found,
          e -> new Object[] {e.id().value(), e.type().name(), e.name(), ModelJson.pack(e)});
    });
  }

  /// The entities that were added, in order of their ids.
  public List<Entity> entities() {
    return new Rows<>(connection, Tables.ENTITIES, current);
  }

  /// Adds the happenings of which the accounts tell.
  public void addEvents(List<Event> found) {
    write(() -> {
      all(
          "event",
          List.of("id", "type", "date", "payload"),
          found,
          e ->
              new Object[] {
                e.id(),
                e.type().name(),
                e.date() == null ? null : e.date().edtf().value(),
                ModelJson.pack(e)
              });
    });
  }

  /// The events that were added, in order of their ids.
  public List<Event> events() {
    return new Rows<>(connection, Tables.EVENTS, current);
  }

  /// The documents that were added and what they say.
  ///
  /// @param keys key of the telling of each document
  public List<Told> told(Map<EvidenceId, String> keys) {
    write(sources::flush);
    this.keys.putAll(keys);
    var found = new Rows<>(connection, Tables.SOURCES, current);
    return new ToldRows(
        keys.keySet().stream().sorted().toList(),
        evidence -> found.find(evidence).flatMap(SourceView::document),
        evidence -> tellings.apply(keys.getOrDefault(evidence, "")));
  }

  /// The claims that were added, in order of their ids.
  public List<Claim> claims() {
    write(claims::flush);
    return new Rows<>(connection, Tables.CLAIMS, current);
  }

  /// The accounts that were added, in order of their ids.
  public List<Account> accounts() {
    write(accounts::flush);
    return new Rows<>(connection, Tables.ACCOUNTS, current);
  }

  /// Stores the run in place of the one before.
  ///
  /// @param analysis its entities, claims, accounts and events are those of this draft
  /// @param suggestions what a language model proposed, apart from all that was found
  public void keep(
      Analysis analysis, List<Judgement> judgements, Suggestions suggestions, RunFacts run) {
    write(() -> {
      sources.flush();
      claims.flush();
      accounts.flush();
      var numbered = new ArrayList<Object[]>();
      judgements.forEach(
          j -> numbered.add(new Object[] {j.id(), numbered.size(), ModelJson.pack(j)}));
      all("judgement", List.of("id", "position", "payload"), numbered, row -> row);
      found(analysis);
      all(
          "telling",
          List.of("evidence", "input"),
          keys.entrySet(),
          t -> new Object[] {t.getKey().hex(), t.getValue()});
      all(
          "fact",
          List.of("name", "value"),
          List.of(
              Map.entry("input", run.input().hex()),
              Map.entry("run", ModelJson.write(run)),
              Map.entry("suggestions", ModelJson.write(suggestions))),
          f -> new Object[] {f.getKey(), f.getValue()});
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(
            "delete from stage_result where input not in (select input from telling)");
      }
      connection.commit();
      kept = true;
    });
  }

  private void found(Analysis analysis) throws SQLException {
    all(
        "comparison",
        List.of("id", "relation", "property", "payload"),
        analysis.comparisons(),
        c -> new Object[] {c.id(), c.relation().name(), c.property(), ModelJson.pack(c)});
    all(
        "family",
        List.of("id", "members", "payload"),
        analysis.families(),
        f -> new Object[] {f.id(), f.members().size(), ModelJson.pack(f)});
    all(
        "flag",
        List.of("evidence", "payload"),
        analysis.flags().entrySet(),
        f -> new Object[] {f.getKey(), ModelJson.pack(f.getValue())});
  }

  private <T> void all(
      String table, List<String> columns, Collection<T> items, Function<T, Object[]> row)
      throws SQLException {
    try (var inserts = new Inserts(connection, table, columns)) {
      for (var item : items) {
        inserts.row(row.apply(item));
      }
      inserts.flush();
    }
  }

  private interface Writing {
    void write() throws SQLException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (SQLException e) {
      throw CaseDatabase.failed(e);
    }
  }

  /// Takes back what was written, unless it is kept.
  @Override
  public void close() {
    write(() -> {
      if (!kept) {
        connection.rollback();
      }
      sources.close();
      claims.close();
      accounts.close();
    });
  }
}
