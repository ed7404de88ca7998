package org.rapporteur.collect.isolation;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How a child is started: the same Java, the same classes, nothing else of this process.
///
/// @param isolation the walls to put it behind
/// @param mainClass whose `main` it runs
record ChildCommand(Isolation isolation, String mainClass) {
  private static final List<String> LIMITS =
      List.of(
          "-Xmx512m",
          "-Xss1m",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:ActiveProcessorCount=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr", // what the JVM prints is no frame
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:ErrorFile=crash.log",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Djava.io.tmpdir=.",
          "-Duser.home=.",
          "-Duser.timezone=UTC",
          "-Duser.language=en",
          "-Duser.country=");

  /// Starts a child in a folder of its own.
  Process start(Path folder) throws IOException {
    var command = new ArrayList<>(isolation.prefix());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(LIMITS);
    command.addAll(List.of("-cp", classPath(), mainClass));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    // without a character set Java could not find classes in folders with Korean names
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.redirectError(Redirect.DISCARD).start();
  }

  /// The child works in another folder, so every entry is made absolute.
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
