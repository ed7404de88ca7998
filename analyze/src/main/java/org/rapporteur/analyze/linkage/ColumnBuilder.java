package org.rapporteur.analyze.linkage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import org.rapporteur.model.linkage.FieldKind;
import org.rapporteur.model.linkage.LinkField;

/// Takes the values of one field row by row, as bytes, and gives a [Column]. Each distinct value is
/// kept once; the rows keep numbers.
public final class ColumnBuilder {
  private final LinkField field;
  private byte[] arena = new byte[1 << 16];
  private int end;
  private int[] starts = new int[1 << 10];
  private int distinct = 1;
  private int[] table = new int[1 << 12];
  private int[] rows = new int[1 << 12];
  private int count;

  public ColumnBuilder(LinkField field) {
    this.field = field;
    starts[0] = 0;
  }

  public LinkField field() {
    return field;
  }

  /// Adds the value of the next row: UTF-8 bytes from `from` to before `to`.
  public void add(byte[] bytes, int from, int to) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, count + (count >> 1));
    }
    rows[count++] = intern(bytes, from, to);
  }

  private int intern(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    int mask = table.length - 1;
    int slot = hash(bytes, from, to) & mask;
    while (table[slot] != 0) {
      int code = table[slot];
      if (Arrays.equals(arena, starts[code], endOf(code), bytes, from, to)) {
        return code;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = keep(bytes, from, to);
    return distinct - 1;
  }

  private int endOf(int code) {
    return code + 1 < distinct ? starts[code + 1] : end;
  }

  private int keep(byte[] bytes, int from, int to) {
    if ((long) end + to - from > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "the column '" + field.name() + "' holds more than 2 GB of different values");
    }
    if (end + to - from > arena.length) {
      long wanted = Math.max((long) arena.length + (arena.length >> 1), (long) end + to - from);
      arena = Arrays.copyOf(arena, (int) Math.min(wanted, Integer.MAX_VALUE - 16));
    }
    if (distinct == starts.length) {
      starts = Arrays.copyOf(starts, distinct + (distinct >> 1));
    }
    int code = distinct++;
    starts[code] = end;
    System.arraycopy(bytes, from, arena, end, to - from);
    end += to - from;
    if (distinct > table.length / 2) {
      rehash();
    }
    return code;
  }

  /// The value being kept is put into its slot by [#intern]; its own table may be the old one.
  private void rehash() {
    int[] wider = new int[table.length * 2];
    int mask = wider.length - 1;
    for (int code = 1; code < distinct; code++) {
      int slot = hash(arena, starts[code], endOf(code)) & mask;
      while (wider[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      wider[slot] = code;
    }
    table = wider;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ (hash >>> 13);
  }

  /// The column: values read as the field's kind asks, sorted, so that their codes do not depend on
  /// the order of the rows.
  public Column build() {
    String[] read = readAll();
    String[] values = sorted(read);
    var numbers = new HashMap<String, Integer>(values.length * 2);
    for (int number = 1; number < values.length; number++) {
      numbers.put(values[number], number);
    }
    int[] codes = new int[distinct];
    int unusable = 0;
    for (int code = 1; code < distinct; code++) {
      codes[code] = numbers.getOrDefault(read[code], 0);
    }
    for (int row = 0; row < count; row++) {
      int code = codes[rows[row]];
      unusable += rows[row] != 0 && code == 0 ? 1 : 0;
      rows[row] = code;
    }
    return new Column(field, values, Arrays.copyOf(rows, count), unusable);
  }

  private static String[] sorted(String[] read) {
    String[] values =
        Arrays.stream(read).filter(Objects::nonNull).distinct().toArray(String[]::new);
    Arrays.sort(values);
    if (values.length > 0 && values[0].isEmpty()) {
      return values;
    }
    String[] withEmpty = new String[values.length + 1];
    withEmpty[0] = "";
    System.arraycopy(values, 0, withEmpty, 1, values.length);
    return withEmpty;
  }

  private String[] readAll() {
    var reader = new ValueReader(field.kind(), field.kind() == FieldKind.DATE && monthFirst());
    var read = new String[distinct];
    for (int code = 1; code < distinct; code++) {
      read[code] = reader.read(raw(code));
    }
    return read;
  }

  private boolean monthFirst() {
    int votes = 0;
    for (int code = 1; code < distinct; code++) {
      votes += CalendarValue.order(raw(code));
    }
    return votes > 0;
  }

  private String raw(int code) {
    return new String(arena, starts[code], endOf(code) - starts[code], StandardCharsets.UTF_8);
  }
}
