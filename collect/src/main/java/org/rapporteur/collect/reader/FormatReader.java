package org.rapporteur.collect.reader;

import java.io.IOException;
import org.rapporteur.model.evidence.Reading;

/// Reads one family of formats.
///
/// A reader may throw: an [IOException] or a runtime exception of its parser means that the file is
/// malformed. It throws [UnreadableException] where it knows better.
interface FormatReader {
  Reading read(Request request) throws IOException, UnreadableException;
}
