package org.rapporteur.desk.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.linkage.ColumnBuilder;
import org.rapporteur.collect.table.Row;
import org.rapporteur.collect.table.TableFile;
import org.rapporteur.collect.table.TableProblem;
import org.rapporteur.model.linkage.LinkField;
import org.rapporteur.model.linkage.LinkSchema;

/// Reads one list or two into columns.
final class Lists {
  private final LinkSchema schema;
  private final List<ColumnBuilder> columns;
  private final RowNames names = new RowNames();
  private final boolean named;
  private final List<String> unreadable = new ArrayList<>();
  private int leftRows;

  private Lists(LinkSchema schema) {
    this.schema = schema;
    this.columns = schema.fields().stream().map(ColumnBuilder::new).toList();
    this.named = schema.leftId() != null;
  }

  static Lists read(LinkSchema schema, Path left, @Nullable Path right, Consumer<String> step) {
    var lists = new Lists(schema);
    lists.read(left, true, step);
    lists.leftRows = lists.names.rows();
    if (right != null) {
      lists.read(right, false, step);
    }
    return lists;
  }

  private void read(Path path, boolean left, Consumer<String> step) {
    try (var table = TableFile.open(path)) {
      var reader = new Reader(table, left, step);
      table.read(reader, problem -> unreadable(path, problem));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  private void unreadable(Path path, TableProblem problem) {
    unreadable.add(path.getFileName() + ", line " + problem.line() + ": " + problem.what());
  }

  List<ColumnBuilder> columns() {
    return columns;
  }

  RowNames names() {
    return names;
  }

  /// Whether rows have ids of their own.
  boolean named() {
    return named;
  }

  int leftRows() {
    return leftRows;
  }

  List<String> unreadable() {
    return unreadable;
  }

  /// Puts the cells of a row where they belong.
  private final class Reader implements Consumer<Row> {
    private final int[][] cells;
    private final int id;
    private final Consumer<String> step;
    private byte[] joined = new byte[256];
    private int count;

    Reader(TableFile table, boolean left, Consumer<String> step) {
      this.step = step;
      this.cells =
          schema.fields().stream()
              .map(f -> places(table, f, left ? f.left() : f.right()))
              .toArray(int[][]::new);
      String name = left ? schema.leftId() : schema.rightId();
      this.id = name == null ? -1 : place(table, name, "id");
    }

    private int[] places(TableFile table, LinkField field, List<String> columns) {
      return columns.stream()
          .mapToInt(c -> place(table, c, "field '" + field.name() + "'"))
          .toArray();
    }

    private int place(TableFile table, String column, String what) {
      int place = table.header().indexOf(column);
      if (place < 0) {
        throw new IllegalArgumentException(
            table.path()
                + " has no column '"
                + column
                + "', which the schema names for "
                + what
                + "; its columns are "
                + table.header());
      }
      return place;
    }

    @Override
    public void accept(Row row) {
      for (int f = 0; f < cells.length; f++) {
        if (cells[f].length == 1) {
          int cell = cells[f][0];
          columns.get(f).add(row.bytes(), row.start(cell), row.end(cell));
        } else {
          columns.get(f).add(joined, 0, join(row, cells[f]));
        }
      }
      count++;
      if (id >= 0) {
        names.add(row.bytes(), row.start(id), row.end(id));
      } else {
        byte[] number = String.valueOf(count).getBytes(StandardCharsets.US_ASCII);
        names.add(number, 0, number.length);
      }
      if (count % 10_000 == 0) {
        step.accept(count + " rows");
      }
    }

    private int join(Row row, int[] parts) {
      int end = 0;
      for (int cell : parts) {
        int length = row.end(cell) - row.start(cell);
        if (end + length + 1 > joined.length) {
          joined = java.util.Arrays.copyOf(joined, 2 * (end + length + 1));
        }
        if (end > 0 && length > 0) {
          joined[end++] = ' ';
        }
        System.arraycopy(row.bytes(), row.start(cell), joined, end, length);
        end += length;
      }
      return end;
    }
  }
}
