package org.rapporteur.collect.intake;

/// Something a person should look at, which stopped nothing.
///
/// @param file the name of the `sources.csv`
/// @param line counts from 1
/// @param message what is wrong there and what was done
public record Notice(String file, long line, String message) {
  @Override
  public String toString() {
    return file + ", line " + line + ": " + message;
  }
}
