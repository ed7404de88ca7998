package org.rapporteur.model.trace;

/// Where in a file something stands.
public sealed interface Place {
  /// The place in words, such as `row 12, column share`.
  String words();

  /// A cell of a table, or a whole row if the column is empty. Rows count from 1, the header is row
  /// 1.
  record Cell(long row, String column) implements Place {
    @Override
    public String words() {
      return column.isEmpty() ? "row " + row : "row " + row + ", column " + column;
    }
  }

  /// An element of an XML or JSON file, as an XPath or a JSON pointer.
  record Path(String path) implements Place {
    @Override
    public String words() {
      return path;
    }
  }

  /// Characters of the stored text.
  record Passage(int start, int end) implements Place {
    public Passage {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("a passage runs forward");
      }
    }

    @Override
    public String words() {
      return "characters " + start + "-" + end;
    }
  }

  /// The file as a whole.
  record Whole() implements Place {
    @Override
    public String words() {
      return "the whole file";
    }
  }

  /// Nowhere that may be told: the witness has not agreed to be named.
  record Protected() implements Place {
    @Override
    public String words() {
      return "a protected source";
    }
  }
}
