package org.rapporteur.ledger.derived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/// Writes rows into one table, many at a time.
final class Inserts implements AutoCloseable {
  private static final int AT_A_TIME = 1000;

  private final PreparedStatement insert;
  private int waiting;

  Inserts(Connection connection, String table, List<String> columns) throws SQLException {
    String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
    insert =
        connection.prepareStatement(
            "insert into "
                + table
                + " ("
                + String.join(", ", columns)
                + ") values ("
                + values
                + ")");
  }

  void row(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == AT_A_TIME) {
      flush();
    }
  }

  /// Writes what waits, so that it can be read.
  void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
