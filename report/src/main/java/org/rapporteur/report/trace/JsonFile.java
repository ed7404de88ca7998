package org.rapporteur.report.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes JSON for people and programs: two spaces, LF, the same bytes for the same content.
public final class JsonFile {
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer().with(printer());

  private JsonFile() {}

  public static String text(Object value) {
    return JSON.writeValueAsString(value) + "\n";
  }

  public static void write(Path out, Object value) throws IOException {
    var folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(out, text(value).getBytes(StandardCharsets.UTF_8));
  }

  private static DefaultPrettyPrinter printer() {
    var lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
