package org.rapporteur.ledger.folder;

import java.nio.file.Path;
import java.time.InstantSource;
import org.rapporteur.ledger.LedgerException;

/// A second process that tries to open a case.
final class OpenCase {
  private OpenCase() {}

  public static void main(String[] arguments) {
    try (var box =
        CaseFolder.open(Path.of(arguments[0]), InstantSource.system(), System.out::println)) {
      System.out.println("opened " + box.caseId());
    } catch (LedgerException e) {
      System.out.println(e.problem() + " " + e.getMessage());
      System.exit(3);
    }
  }
}
