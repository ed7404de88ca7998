package org.rapporteur.inspection.planted.collect;

import java.io.IOException;
import java.net.Socket;

/// Calls out.
final class Caller {
  Socket call() throws IOException {
    return new Socket("localhost", 9);
  }
}
