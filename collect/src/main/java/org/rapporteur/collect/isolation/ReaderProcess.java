package org.rapporteur.collect.isolation;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.rapporteur.collect.reader.Readers;

/// The child: takes jobs from its standard input and answers on its standard output until the
/// parent hangs up. Whatever libraries print is thrown away, since it may hold words of evidence.
final class ReaderProcess {
  /// Exit code after memory ran out; the JVM's own `ExitOnOutOfMemoryError` uses the same.
  static final int OUT_OF_MEMORY = 3;

  /// Exit code when the child itself saw that its time was over.
  static final int OUT_OF_TIME = 4;

  private static final int BUFFER = 1 << 16;

  private ReaderProcess() {}

  public static void main(String[] arguments) throws IOException {
    run(new Readers()::read);
  }

  /// Serves the parent with these readers.
  static void run(JobReader readers) throws IOException {
    var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    var out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    var nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    new Serving(in, out, readers).serve();
  }
}
