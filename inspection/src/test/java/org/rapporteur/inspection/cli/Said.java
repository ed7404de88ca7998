package org.rapporteur.inspection.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.rapporteur.app.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a command said and how it ended.
public record Said(int code, String out, String err) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Runs a command in this process, as a shell would.
  public static Said by(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var before = new PrintStream[] {System.out, System.err};
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      return new Said(Main.execute(words), out.toString(UTF_8), err.toString(UTF_8));
    } finally {
      System.setOut(before[0]);
      System.setErr(before[1]);
    }
  }

  /// What it said to a program.
  public JsonNode json() {
    return JSON.readTree(out);
  }
}
