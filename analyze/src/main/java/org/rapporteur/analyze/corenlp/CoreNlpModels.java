package org.rapporteur.analyze.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/// Loads models of Stanford CoreNLP by the names they have in its own artifacts, below
/// `edu/stanford/nlp/models/`.
final class CoreNlpModels {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  private static final int BUFFER = 1 << 16;

  static {
    // CoreNLP tells of every model on the error stream
    RedwoodConfiguration.current().clear().apply();
  }

  private CoreNlpModels() {}

  /// A tagger, such as `pos-tagger/english-left3words-distsim.tagger`.
  ///
  /// @throws IllegalStateException if it is missing
  static MaxentTagger tagger(String file) {
    require(file);
    var settings = new Properties();
    settings.setProperty("model", FOLDER + file);
    settings.setProperty("nthreads", "1");
    return new MaxentTagger(FOLDER + file, settings, false);
  }

  /// A classifier of names, such as `ner/english.all.3class.distsim.crf.ser.gz`.
  ///
  /// @throws IllegalStateException if it is missing or does not fit this CoreNLP
  static CRFClassifier<CoreLabel> names(String file) {
    try (var stream = unpacked(file)) {
      return CRFClassifier.getClassifier(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model " + file + " does not fit this CoreNLP", e);
    }
  }

  /// The content of a packed file.
  ///
  /// @throws IllegalStateException if it is missing
  static InputStream unpacked(String file) throws IOException {
    var stream = CoreNlpModels.class.getClassLoader().getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw missing(file);
    }
    return new GZIPInputStream(stream, BUFFER);
  }

  /// Makes sure of a file before anything is loaded.
  ///
  /// @throws IllegalStateException if it is missing, naming it
  static void require(String file) {
    if (CoreNlpModels.class.getClassLoader().getResource(FOLDER + file) == null) {
      throw missing(file);
    }
  }

  private static IllegalStateException missing(String file) {
    return new IllegalStateException(
        "The language model "
            + FOLDER
            + file
            + " is not on the class path: build the module `models`.");
  }
}
