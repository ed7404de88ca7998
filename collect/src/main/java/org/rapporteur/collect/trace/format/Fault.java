package org.rapporteur.collect.trace.format;

/// A record, or the rest of a file, that could not be had.
///
/// @param line where it begins; lines are counted from 1
/// @param reason what is wrong and what to do, without text from the file
public record Fault(long line, String reason) {
  public Fault {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a fault has a reason");
    }
  }
}
