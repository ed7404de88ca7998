package org.rapporteur.desk;

import java.util.function.Consumer;
import org.rapporteur.desk.estimate.Steps;

/// Where a request tells how far it is.
public interface Progress extends Steps {
  /// Nobody listens.
  Progress SILENT = noticed(line -> {});

  /// Only what a person should read is heard.
  static Progress noticed(Consumer<String> listener) {
    return new Progress() {
      @Override
      public void begin(String stage, long items) {}

      @Override
      public void step(String item) {}

      @Override
      public void end(String summary) {}

      @Override
      public void notice(String line) {
        listener.accept(line);
      }
    };
  }

  /// A line that a person should read.
  void notice(String line);
}
