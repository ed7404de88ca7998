package org.rapporteur.app.cli.terminal;

import tools.jackson.databind.json.JsonMapper;

/// Results for programs.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /// On one line.
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static String write(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
