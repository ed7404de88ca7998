package org.rapporteur.inspection.planted.collect;

import tools.jackson.databind.json.JsonMapper;

/// Uses the library of another.
final class Borrower {
  JsonMapper mapper() {
    return JsonMapper.shared();
  }
}
