package org.rapporteur.collect.isolation;

import java.io.IOException;
import java.util.function.Consumer;
import org.rapporteur.collect.reader.MemberSink;
import org.rapporteur.collect.reader.Source;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;

/// What the child does with the bytes of a job.
@FunctionalInterface
interface JobReader {
  Reading read(
      EvidenceId evidence,
      String name,
      Source source,
      MemberSink members,
      Consumer<String> detected)
      throws IOException;
}
