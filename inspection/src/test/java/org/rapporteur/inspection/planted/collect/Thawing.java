package org.rapporteur.inspection.planted.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/// Lets bytes choose the code that runs.
final class Thawing {
  Object thaw(InputStream bytes) throws IOException, ClassNotFoundException {
    try (var stream = new ObjectInputStream(bytes)) {
      return stream.readObject();
    }
  }
}
