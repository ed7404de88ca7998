package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Damage;

/// Reads entries back from the segments.
record LogReader(LogFiles files) {
  /// Gives the entries from `from` up to `size` to a reader; erased ones are passed over.
  void read(long from, long size, Consumer<Entry> reader) {
    for (long at = from; at < size; ) {
      long number = at / Segment.ENTRIES;
      long end = Math.min(size, (number + 1) * Segment.ENTRIES);
      readSegment(number, at, end, reader);
      at = end;
    }
  }

  private void readSegment(long number, long from, long end, Consumer<Entry> reader) {
    var file = files.segment(number);
    try {
      var segment = Segment.read(Files.readAllBytes(file), number);
      for (long seq = from; seq < end; seq++) {
        int place = (int) (seq % Segment.ENTRIES);
        if (place >= segment.slots().size()) {
          throw damage(number, segment.end(), segment.end(), seq, "the record is missing.");
        }
        read(number, seq, segment.slots().get(place), reader);
      }
    } catch (IOException e) {
      throw new LedgerException(
          Problem.IO, "A part of the custody log cannot be read: " + files.name(file) + ".", e);
    }
  }

  private void read(long number, long seq, Segment.Slot slot, Consumer<Entry> reader) {
    switch (slot) {
      case Segment.Slot.Broken broken ->
          throw damage(number, broken.from(), broken.to(), seq, broken.why());
      case Segment.Slot.Erased erased -> {}
      case Segment.Slot.Salted salted -> {
        try {
          reader.accept(EntryText.read(salted.entry()));
        } catch (MalformedEntryException e) {
          throw damage(number, slot.from(), slot.to(), seq, e.getMessage() + ".");
        }
      }
    }
  }

  private LedgerException damage(long number, long from, long to, long seq, String why) {
    return Damage.ofEntry(files.name(files.segment(number)), from, to, seq, why).asException();
  }
}
