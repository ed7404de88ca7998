import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.rapporteur.analyze.corenlp.CoreNlpAnnotator;
import org.rapporteur.analyze.event.AccountStage;
import org.rapporteur.analyze.frame.FrameStage;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.gazetteer.Violations;
import org.rapporteur.analyze.identity.IdentityStage;
import org.rapporteur.analyze.mention.SentenceStage;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.quality.QualityStage;
import org.rapporteur.analyze.quantity.ExpressionStage;
import org.rapporteur.analyze.speech.SpeechStage;
import org.rapporteur.analyze.text.BlockStage;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.ledger.json.ModelJson;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.Told;

/// Tokens per CPU-second, from stored text to claims as they are stored, and CoreNLP's full pipeline on
/// the same texts in the same process. `bench/tokens` runs it.
///
/// CPU time is that of the one thread that computes. Both sides are warmed up on the same texts, then
/// the median of five passes counts; tokens are counted by CoreNLP's tokenizer.
final class Tokens {
  private static final String FULL = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  public static void main(String[] arguments) throws Exception {
    var texts = texts(Path.of(arguments[0]));
    int warm = Integer.parseInt(arguments[1]);
    boolean peer = arguments.length > 2 && arguments[2].equals("peer");
    long before = cpu();
    var english = CoreNlpAnnotator.load();
    double loaded = seconds(before);
    int tokens = texts.stream().mapToInt(t -> english.sentences(t).stream().mapToInt(List::size).sum()).sum();
    System.out.printf("%d texts, %,d tokens%n", texts.size(), tokens);
    var own = measured("rapporteur, text to claims", reader(english), texts, tokens, warm, 5, loaded);
    if (peer) {
      var other = measured("CoreNLP, " + FULL, full(), texts, tokens, Math.min(warm, 2 * tokens), 3, 0);
      System.out.printf("%.1f times CoreNLP's full pipeline%n", own / other);
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static double measured(String name, Consumer<String> reader, List<String> texts, int tokens, int warm, int passes, double loaded) {
    long begun = cpu();
    texts.forEach(reader);
    double cold = tokens / seconds(begun);
    for (int done = tokens; done < warm; done += tokens) {
      texts.forEach(reader);
    }
    var rates = new double[passes];
    for (int i = 0; i < rates.length; i++) {
      long start = cpu();
      texts.forEach(reader);
      rates[i] = tokens / seconds(start);
    }
    Arrays.sort(rates);
    System.out.printf("%s: %,.0f tokens/CPU-s (%,.0f to %,.0f; cold %,.0f; models %.1f CPU-s)%n", name, rates[passes / 2], rates[0], rates[passes - 1], cold, loaded);
    return rates[passes / 2];
  }

  private static Consumer<String> reader(CoreNlpAnnotator english) {
    var gazetteer = Gazetteer.standard();
    var cues = Cues.standard();
    var offices = Offices.standard();
    var blocks = new BlockStage();
    var sentences = new SentenceStage(english, gazetteer);
    var expressions = new ExpressionStage();
    var speech = new SpeechStage(gazetteer, cues, offices);
    var frames = new FrameStage(gazetteer, cues, offices, Violations.standard());
    var quality = new QualityStage();
    var anchors = new AnchorStage();
    var identity = new IdentityStage(NameMatcher.standard());
    var accounts = new AccountStage();
    return text -> {
      var evidence = EvidenceId.of(text.getBytes(StandardCharsets.UTF_8));
      var document = new Document(evidence, "text", text, List.of(), SourceDescription.UNKNOWN);
      var told = new Told(document, quality.apply(frames.apply(speech.apply(expressions.apply(sentences.apply(blocks.apply(document)))))));
      ModelJson.pack(told.telling());
      var homes = new java.util.HashMap<Integer, EntityId>();
      identity.apply(new IdentityStage.Input(List.of(told), List.of())).forEach(e -> e.referents().forEach(r -> homes.put(r.number(), e.id())));
      var times = anchors.apply(List.of(told)).of(evidence);
      accounts.apply(new AccountStage.Input(told, homes, times)).claims().forEach(ModelJson::pack);
    };
  }

  private static Consumer<String> full() {
    var settings = new Properties();
    settings.setProperty("annotators", FULL);
    settings.setProperty("threads", "1");
    long begun = cpu();
    var pipeline = new edu.stanford.nlp.pipeline.StanfordCoreNLP(settings);
    System.out.printf("CoreNLP's models: %.1f CPU-s%n", seconds(begun));
    return text -> pipeline.annotate(new edu.stanford.nlp.pipeline.Annotation(text));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long since) {
    return (cpu() - since) / 1e9;
  }
}
