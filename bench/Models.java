import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.corenlp.CoreNlpAnnotator;
import org.rapporteur.analyze.corenlp.WordClasses;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.text.PlainAnnotator;
import org.rapporteur.model.text.Token;

/// What is held in memory to read names: how long each part takes to load, how much of the heap it
/// has, and how many words the models of Spanish and French tell a second.
final class Models {
  private static final int WARM = 2000;
  private static final int ROUNDS = 5;
  private static final int SENTENCES = 1000;
  private static final Map<String, String> TEXTS =
      Map.of(
          "es", "La ministra Elena Ruiz viajó a Guayaquil con doce policías y dijo que volverá.",
          "fr", "La ministre Hélène Morel est arrivée à Bunia avec douze gendarmes et repartira.");

  public static void main(String[] arguments) {
    var english = loaded("English models", CoreNlpAnnotator::load);
    var gazetteer = loaded("gazetteer", Gazetteer::standard);
    var stage = loaded("tables of names", () -> new SentenceStage(english, gazetteer));
    var classes = new WordClasses();
    for (var language : List.of("es", "fr")) {
      var words = new PlainAnnotator().sentences(TEXTS.get(language)).getFirst();
      loaded("models of " + language, () -> classes.of(language, words));
      System.out.printf(Locale.ROOT, "  %,.0f words a second (median of %d)%n", speed(classes, language, words), ROUNDS);
    }
    if (stage.gazetteer() != gazetteer) {
      throw new IllegalStateException("the stage reads with another gazetteer");
    }
  }

  private static <T> T loaded(String what, java.util.function.Supplier<T> load) {
    double before = used();
    long begun = System.nanoTime();
    var result = load.get();
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(Locale.ROOT, "%-16s %5.2f s %5.0f MB%n", what, seconds, used() - before);
    return result;
  }

  private static double speed(WordClasses classes, String language, List<Token> words) {
    for (int i = 0; i < WARM; i++) {
      classes.of(language, words);
    }
    var speeds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      for (int i = 0; i < SENTENCES; i++) {
        classes.of(language, words);
      }
      speeds[round] = 1e9 * SENTENCES * words.size() / (System.nanoTime() - begun);
    }
    java.util.Arrays.sort(speeds);
    return speeds[ROUNDS / 2];
  }

  /// MB of the heap that are in use.
  private static double used() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
