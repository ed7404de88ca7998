package org.rapporteur.analyze.linkage;

import java.util.List;
import java.util.stream.Collectors;

/// One way of finding pairs: records whose key parts are all the same meet.
///
/// @param perRecord how many pairs it is expected to find for each record
record KeyPass(List<KeyPart> parts, double perRecord) {
  KeyPass {
    parts = List.copyOf(parts);
  }

  /// The key of a record, or 0 when a part is missing.
  int key(Records records, int row) {
    long hash = parts.size();
    for (KeyPart part : parts) {
      int key = part.keys()[records.code(row, part.field())];
      if (key == 0) {
        return 0;
      }
      hash = Mix.of(hash, key);
    }
    return Mix.key(hash);
  }

  /// `surname (sound) + birth date (year)`.
  String label(Records records) {
    return parts.stream()
        .map(part -> {
          String name = records.column(part.field()).field().name();
          return part.what() == KeyPart.What.WHOLE
              ? name
              : name
                  + " ("
                  + part.what().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                  + ")";
        })
        .collect(Collectors.joining(" + "));
  }
}
