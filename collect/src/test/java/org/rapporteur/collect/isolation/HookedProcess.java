package org.rapporteur.collect.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.collect.reader.MemberSink;
import org.rapporteur.collect.reader.Readers;
import org.rapporteur.collect.reader.Source;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.SourceDescription;

/// A child whose readers misbehave on demand, as parsers do that met their master.
final class HookedProcess {
  private HookedProcess() {}

  public static void main(String[] arguments) throws IOException {
    ReaderProcess.run(HookedProcess::read);
  }

  private static Reading read(
      EvidenceId evidence, String name, Source source, MemberSink members, Consumer<String> type)
      throws IOException {
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "hang" -> hang();
      case "bomb" -> exhaust(new ArrayList<>());
      case "crash" -> Runtime.getRuntime().halt(7);
      case "deep" -> deep(1);
      case "throw" -> throw new IllegalStateException("as a parser may");
      case "forge" -> forge();
      case "flood" -> {
        return text(evidence, "x".repeat(Frames.LARGEST_ANSWER));
      }
      case "environment" -> {
        return text(evidence, System.getenv().keySet() + " in " + System.getProperty("user.dir"));
      }
      default -> {
        return new Readers().read(evidence, name, source, members, type);
      }
    }
    throw new IllegalStateException("not reached");
  }

  private static Reading text(EvidenceId evidence, String text) {
    return new Reading.Text(
        evidence, "text/plain", text, List.of(), SourceDescription.UNKNOWN, Map.of());
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void exhaust(List<byte[]> held) {
    while (true) {
      held.add(new byte[1 << 20]);
    }
  }

  private static int deep(int level) {
    return deep(level + 1) + 1;
  }

  private static void forge() throws IOException {
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write(new byte[] {'R', 0, 0, 0, 3, 1, 2, 3});
    }
  }
}
