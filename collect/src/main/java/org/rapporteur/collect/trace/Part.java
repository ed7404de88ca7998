package org.rapporteur.collect.trace;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.model.evidence.EvidenceId;

/// One file of a dataset.
///
/// @param name as the user named it, with `/` between its parts
public record Part(String name, EvidenceId evidence, Content content) {

  /// Bytes that can be read more than once.
  public interface Content {
    InputStream open() throws IOException;
  }
}
