package org.rapporteur.desk;

/// Where a request tells how far it is.
public interface Progress {
  /// Nobody listens.
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String stage, long items) {}

        @Override
        public void step(String item) {}

        @Override
        public void end(String summary) {}

        @Override
        public void notice(String line) {}
      };

  /// A stage begins.
  ///
  /// @param items how many there will be, or -1
  void begin(String stage, long items);

  /// One item is done.
  void step(String item);

  /// The stage is done.
  void end(String summary);

  /// A line that a person should read.
  void notice(String line);
}
