package org.rapporteur.collect.trace.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The tables of a web page, each with the heading it stands under.
public final class PageTables {
  private PageTables() {}

  /// @param heading the caption, or the text of the nearest heading before the table
  public record PageTable(String heading, List<String> heads, List<PageRow> rows) {
    public PageTable {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /// @param number of the row in its table, the header being row 1
  /// @param path where it stands, as XPath
  public record PageRow(long number, String path, List<String> cells) {
    public PageRow {
      cells = List.copyOf(cells);
    }

    /// The text of a cell; empty beyond the end.
    public String get(int at) {
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  /// The tables of a page, in order, in the encoding that it names. Nothing is fetched and no
  /// script runs.
  public static List<PageTable> of(InputStream page) throws IOException {
    var tables = new ArrayList<PageTable>();
    String heading = "";
    int nth = 0;
    for (var element : Jsoup.parse(page, null, "").select("h1, h2, h3, h4, h5, table")) {
      if (!element.nameIs("table")) {
        heading = element.text();
        continue;
      }
      nth++;
      var caption = element.selectFirst("caption");
      tables.add(table(element, caption == null ? heading : caption.text(), nth));
    }
    return tables;
  }

  private static PageTable table(Element table, String heading, int nth) {
    var rows = new ArrayList<PageRow>();
    List<String> heads = List.of();
    int number = 0;
    for (var row : table.select("tr")) {
      number++;
      var cells = row.select("> th, > td").stream().map(Element::text).map(String::strip).toList();
      if (heads.isEmpty()) {
        heads = cells;
      } else if (cells.stream().anyMatch(c -> !c.isEmpty())) {
        rows.add(new PageRow(number, "//table[" + nth + "]//tr[" + number + "]", cells));
      }
    }
    return new PageTable(heading, heads, rows);
  }
}
