package org.rapporteur.collect.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The walls between a hostile document and this machine, as far as they stand here.
///
/// @param walls those that stand
/// @param network the command that runs a program without network, or an empty list
public record Isolation(Set<Wall> walls, List<String> network) {
  /// One wall.
  public enum Wall {
    /// Parsing happens in a process of its own, with bounded memory, time and answer.
    OWN_PROCESS("own process"),
    /// The process has an empty environment and a private folder, removed afterwards.
    CLEAN_SURROUNDINGS("clean surroundings"),
    /// The system limits processor time, file size and open files of the process.
    RESOURCE_LIMITS("resource limits"),
    /// The process has no network.
    NO_NETWORK("no network"),
    /// The process cannot open the files of this user.
    NO_FILES("no access to files");

    private final String words;

    Wall(String words) {
      this.words = words;
    }

    /// The wall in words.
    public String words() {
      return words;
    }
  }

  private static final Path SHELL = Path.of("/bin/sh");
  private static final int PROBE_SECONDS = 5;

  public Isolation {
    walls = Set.copyOf(walls);
    network = List.copyOf(network);
  }

  /// Finds out which walls this machine can raise; tried once per process.
  public static Isolation probe() {
    return Probed.FOUND;
  }

  /// Whether some wall is missing.
  public boolean partial() {
    return walls.size() < Wall.values().length;
  }

  /// One line for the status page, such as `partial: own process, ...; missing: no network`.
  public String describe() {
    var missing = EnumSet.allOf(Wall.class);
    missing.removeAll(walls);
    return partial()
        ? "partial: " + words(walls) + "; missing: " + words(missing)
        : "full: " + words(walls);
  }

  /// The beginning of a command line that puts a program behind these walls.
  List<String> prefix() {
    var prefix = new ArrayList<String>();
    if (walls.contains(Wall.RESOURCE_LIMITS)) {
      prefix.addAll(List.of(SHELL.toString(), "-c", LIMITS, "sh"));
    }
    prefix.addAll(network);
    return prefix;
  }

  /// Limits the shell knows are set, others are passed over; sizes of files count in 512 bytes.
  private static final String LIMITS =
      """
      ulimit -c 0 2>/dev/null
      ulimit -t 900 2>/dev/null
      ulimit -f 5000000 2>/dev/null
      ulimit -n 512 2>/dev/null
      exec "$@"
      """;

  private static Isolation find() {
    var walls = EnumSet.of(Wall.OWN_PROCESS, Wall.CLEAN_SURROUNDINGS);
    if (Files.isExecutable(SHELL)) {
      walls.add(Wall.RESOURCE_LIMITS);
    }
    var network = withoutNetwork();
    if (!network.isEmpty()) {
      walls.add(Wall.NO_NETWORK);
    }
    return new Isolation(walls, network);
  }

  private static List<String> withoutNetwork() {
    for (var folder : List.of("/usr/bin/", "/bin/")) {
      for (var options : List.of("-n", "-rn")) {
        var command = List.of(folder + "unshare", options);
        if (Files.isExecutable(Path.of(folder + "unshare")) && works(command)) {
          return command;
        }
      }
    }
    return List.of();
  }

  private static boolean works(List<String> command) {
    var probe = new ArrayList<>(command);
    probe.addAll(List.of(SHELL.toString(), "-c", "exit 0"));
    try {
      var process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String words(Set<Wall> walls) {
    return walls.stream().sorted().map(Wall::words).collect(Collectors.joining(", "));
  }

  private static final class Probed {
    private static final Isolation FOUND = find();
  }
}
