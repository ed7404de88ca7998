package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.rapporteur.collect.trace.format.WrongShapeException;

/// OFAC's advanced XML (`SDN_ADVANCED.XML`, `CONS_ADVANCED.XML`). The file explains itself: every
/// number of a type is looked up in its own reference sets. Sections come in a fixed order, so one
/// pass suffices: words, places, papers, parties, relations, entries.
final class OfacAdvancedReader implements TraceReader {
  private static final Set<String> RECORDS =
      Set.of(
          "DateOfIssue",
          "ReferenceValueSets",
          "Location",
          "IDRegDocument",
          "DistinctParty",
          "ProfileRelationship",
          "SanctionsEntry");

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      var words = new OfacWords();
      var parties = new OfacParties(words, file);
      var links = new OfacLinks(words, parties, file);
      try (var content = file.open()) {
        file.xml(Set.of("Sanctions"), RECORDS)
            .read(
                content,
                root -> {},
                record -> {
                  switch (record.name()) {
                    case "DateOfIssue" -> file.dated(OfacDates.day(record));
                    case "ReferenceValueSets" -> words.learn(record);
                    case "Location" -> parties.location(record);
                    case "IDRegDocument" -> parties.document(record);
                    case "DistinctParty" -> parties.party(record);
                    case "ProfileRelationship" -> links.relation(record);
                    default -> links.entry(record);
                  }
                });
      }
      parties.give();
      links.give();
    }
  }
}
