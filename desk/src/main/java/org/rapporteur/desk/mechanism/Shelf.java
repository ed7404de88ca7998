package org.rapporteur.desk.mechanism;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.evidence.EvidenceId;

/// Where the structured material of the case stands.
public interface Shelf {
  /// What was taken in for a subject and not withdrawn, oldest first.
  List<Dataset> standing(String subject);

  /// Takes files in.
  Dataset take(String subject, String kind, List<Path> paths, Map<String, String> settings);

  /// The bytes of a file.
  InputStream open(EvidenceId evidence);

  /// Takes a dataset out of use.
  void withdraw(String dataset, String why);
}
