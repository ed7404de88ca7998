package org.rapporteur.analyze.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Prints how well names are compared: `bench/names` runs it.
///
///     NameFigures TRAIN.tsv PAIRS.csv...
///
/// Each file of labelled pairs (`left,right,type,label`, more columns allowed) is scored with a
/// Korean table that was trained without any name of it. Then unseen Korean spellings are looked up
/// among all names, the rows of one fold (SHA-256 of the Hangul, modulo 5; the property `fold`, 0
/// unless told) by a table of the others.
public final class NameFigures {
  private NameFigures() {}

  public static void main(String[] arguments) throws IOException {
    List<KoreanTraining.Row> training =
        KoreanTraining.rows(Files.readString(Path.of(arguments[0])));
    var figures = new PairFigures(training);
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      figures.print(Path.of(file));
    }
    new KoreanLookupFigures(training, Integer.getInteger("fold", 0)).print();
  }
}
