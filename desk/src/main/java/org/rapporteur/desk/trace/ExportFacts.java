package org.rapporteur.desk.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.exchange.BodsWriter;
import org.rapporteur.report.trace.exchange.FtmWriter;

/// Writes the facts of a case in formats of others.
public final class ExportFacts {
  private final TraceFacts facts;

  public ExportFacts(TraceFacts facts) {
    this.facts = facts;
  }

  /// The facts of a case.
  public static ExportFacts of(Loaded loaded) {
    return new ExportFacts(loaded.facts());
  }

  /// What was written.
  ///
  /// @param leftOut edges that the format has no place for
  public record Written(int records, int leftOut) {}

  /// Writes statements of the Beneficial Ownership Data Standard.
  ///
  /// @param published the day of publication, as ISO date
  public Written bods(Path out, String published) {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
      var written = new BodsWriter().write(facts, published, stream);
      return new Written(written.statements(), written.leftOut());
    } catch (IOException e) {
      throw new UncheckedIOException(out + " could not be written: may we, and is there room?", e);
    }
  }

  /// Writes FollowTheMoney entities, and beside them `NAME.exact.jsonl` with what the schemata
  /// cannot hold.
  public Written ftm(Path out) {
    var exact = out.resolveSibling(out.getFileName() + ".exact.jsonl");
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out));
        OutputStream beside = new BufferedOutputStream(Files.newOutputStream(exact))) {
      return new Written(new FtmWriter().write(facts, stream, beside), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(out + " could not be written: may we, and is there room?", e);
    }
  }
}
