package org.rapporteur.collect.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.Reading.Text;
import org.rapporteur.model.evidence.Region;
import org.rapporteur.model.evidence.Region.Layout;

/// Reads tables of delimited values: the text is the file's own, unchanged, and each record of RFC
/// 4180 (a quoted value may hold line ends) is a row.
final class DelimitedReader implements FormatReader {
  private final PlainTextReader plain = new PlainTextReader();

  @Override
  public Reading read(Request request) throws IOException, UnreadableException {
    return switch (plain.read(request)) {
      case Text(var evidence, var type, var text, var none, var described, var metadata) ->
          new Text(evidence, type, text, rows(text), described, metadata);
      case Reading other -> other;
    };
  }

  private static List<Region> rows(String text) {
    var rows = new ArrayList<Region>();
    boolean quoted = false;
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i <= text.length(); i++) {
      boolean end = i == text.length();
      char c = end ? '\n' : text.charAt(i);
      quoted ^= c == '"';
      if (end || (!quoted && (c == '\n' || c == '\r'))) {
        if (!text.substring(start, i).isBlank()) {
          rows.add(new Region(start, i, Layout.TABLE_ROW));
        }
        start = i + 1;
      }
    }
    return rows;
  }
}
