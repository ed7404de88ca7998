package org.rapporteur.inspection.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.trace.DossierJson;

/// The checker that travels with a dossier, compiled from the source that is shipped. It sees no
/// class of the house.
final class Checker {
  private final Method verify;

  /// @param place a folder for its class files
  Checker(Path place) {
    try {
      var source = Files.write(place.resolve("Check.java"), DossierJson.checker());
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-d", place.toString(), source.toString());
      if (failed != 0) {
        throw new IllegalStateException("the checker does not compile");
      }
      var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null);
      verify = loader.loadClass("Check").getDeclaredMethod("verify", String.class);
      verify.setAccessible(true);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What it says of a dossier; `REFUSED` and why if it does not hold.
  String says(String dossier) {
    try {
      return (String) verify.invoke(null, dossier);
    } catch (InvocationTargetException e) {
      return "REFUSED: " + e.getCause().getMessage();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The dossier with a new digest, as a clever forger would leave it.
  static String sealed(String changed) {
    int at = changed.indexOf("\"content\":") + 10;
    var content = changed.substring(at, changed.lastIndexOf('}')).strip();
    return "{\n\"sha256\": \""
        + EvidenceId.of(content.getBytes(UTF_8)).hex()
        + "\",\n\"content\": "
        + content
        + "\n}\n";
  }
}
