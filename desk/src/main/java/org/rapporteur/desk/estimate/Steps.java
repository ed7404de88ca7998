package org.rapporteur.desk.estimate;

/// Where an estimate tells how far it is.
public interface Steps {
  /// A stage begins.
  ///
  /// @param items how many there will be, or -1
  void begin(String stage, long items);

  /// One item is done.
  void step(String item);

  /// The stage is done.
  void end(String summary);
}
