package org.rapporteur.ledger.derived;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.model.analysis.OnDemand;

/// The records of one table, read one by one when they are asked for. In memory are the numbers of
/// the rows and the records that were asked for last.
final class Rows<K extends Comparable<? super K>, T> extends OnDemand<K, T> {
  private final Table<K, T> table;
  private final int[] rows;
  private final BooleanSupplier current;
  private final PreparedStatement byRow;
  private final PreparedStatement byKey;
  private final Map<Integer, T> recent = new LinkedHashMap<>(64, 0.75f, true);

  /// A table whose column `payload` holds records.
  ///
  /// @param id the column by which a record is found
  /// @param order the column by which the records are ordered
  /// @param remembered how many records stay in memory
  /// @param key of a record, as the program knows it
  /// @param text of a key, as the table has it
  record Table<K, T>(
      String name,
      String id,
      String order,
      int remembered,
      Class<T> type,
      Function<T, K> key,
      Function<K, String> text) {}

  /// @param current whether the table still holds what it held when this list was made
  Rows(Connection connection, Table<K, T> table, BooleanSupplier current) {
    this.table = table;
    this.current = current;
    try {
      this.rows = numbers(connection, table);
      String select = "select rowid, payload from " + table.name() + " where ";
      this.byRow = connection.prepareStatement(select + "rowid = ?");
      this.byKey = connection.prepareStatement(select + table.id() + " = ?");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static int[] numbers(Connection connection, Table<?, ?> table) throws SQLException {
    var numbers = new int[64];
    int size = 0;
    String select = "select rowid from " + table.name() + " order by " + table.order();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(select)) {
      while (found.next()) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
        numbers[size++] = found.getInt(1);
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public T get(int index) {
    int row = rows[index];
    Packed packed;
    synchronized (this) {
      var known = recent.get(row);
      if (known != null) {
        return known;
      }
      try {
        byRow.setInt(1, row);
        packed = first(byRow).orElseThrow(Rows::gone);
      } catch (SQLException e) {
        throw failed(e);
      }
    }
    return unpack(packed);
  }

  @Override
  public Optional<T> find(K key) {
    Packed packed;
    synchronized (this) {
      try {
        byKey.setString(1, table.text().apply(key));
        var found = first(byKey);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        packed = found.get();
      } catch (SQLException e) {
        throw failed(e);
      }
      var known = recent.get(packed.row);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.of(unpack(packed));
  }

  @Override
  protected K key(T item) {
    return table.key().apply(item);
  }

  /// A record as the table has it.
  private static final class Packed {
    final int row;
    final byte[] payload;

    Packed(int row, byte[] payload) {
      this.row = row;
      this.payload = payload;
    }
  }

  private Optional<Packed> first(PreparedStatement select) throws SQLException {
    if (!current.getAsBoolean()) {
      throw gone();
    }
    try (var found = select.executeQuery()) {
      return found.next()
          ? Optional.of(new Packed(found.getInt(1), found.getBytes(2)))
          : Optional.empty();
    }
  }

  /// Several may unpack at once: that takes longer than to fetch.
  private T unpack(Packed packed) {
    T read = ModelJson.unpack(packed.payload, table.type());
    synchronized (this) {
      recent.put(packed.row, read);
      if (recent.size() > table.remembered()) {
        var oldest = recent.keySet().iterator();
        oldest.next();
        oldest.remove();
      }
    }
    return read;
  }

  private static IllegalStateException gone() {
    return new IllegalStateException("the case was analyzed again since this was asked for");
  }

  private static LedgerException failed(SQLException e) {
    return new LedgerException(
        Problem.IO,
        "The case database could not be read; it can be deleted (folder derived/) and is rebuilt: "
            + e.getMessage(),
        e);
  }
}
