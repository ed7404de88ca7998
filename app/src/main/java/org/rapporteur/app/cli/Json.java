package org.rapporteur.app.cli;

import tools.jackson.databind.json.JsonMapper;

/// Results for programs.
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
