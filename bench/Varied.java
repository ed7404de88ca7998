import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Known clusters of texts told again of other people, places, days and figures, for measuring: `java
/// bench/Varied.java 3000 FOLDER 7 CLUSTERS...` writes 3,000 texts with seed 7; the first thousand of
/// them are the texts that `1000` writes.
///
/// All clusters are told once, then all once more, and so on. In each telling of a cluster its persons and
/// places bear other names (one name stays one name in all its texts), years, months and days are others
/// by one step, figures are multiplied by one factor, and every seventh sentence or so is left out. What
/// names have in common over clusters (`Ministry`, `Geneva`, `Maria`) stays. So sentences come again as they
/// do where agencies and offices write by patterns, more often than in any real case.
final class Varied {
  /// Words of names in so many clusters are not one cluster's own.
  private static final int COMMON = 3;

  /// One sentence of so many is left out.
  private static final int LEFT_OUT = 7;

  private static final List<String> MONTHS =
      List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");
  private static final String MONTH = "(" + String.join("|", MONTHS) + "|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)";
  private static final Pattern DATE = Pattern.compile("\\b(?:(\\d{1,2}) " + MONTH + "|" + MONTH + "(?: (\\d{1,2})\\b(?!,\\d))?)");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,/:-])\\d{1,3}(?:,\\d{3})+(?![\\d/:-])|(?<![\\d.,/:\\p{L}-])\\d{2,6}(?![\\d/:\\p{L}-]|[.,]\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’]{2,}");
  private static final Pattern HANGUL_NAME = Pattern.compile("[가-힣]{3}");
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{Ll}{4}[.!?][\"”’]?) +(?=[\\p{Lu}\"“])|(?<=다\\.) +");

  private static final String[] ONSETS = "B Ch D F G H J K L M N P R S Sh T V W Z Br Dr Kh Tr".split(" ");
  private static final String[] MIDDLES = "a e i o u ai an en in ar or al il am em ou ei".split(" ");
  private static final String[] TAILS = "bek dan dov gar kim la lin mar mondi na ne ra ran sa sen shi ta tan vic wa yo zar".split(" ");
  private static final String SYLLABLES = "가경광국규근기남대덕도동만명무문미병복상서석선성세수순승시양연영옥용우운원유윤은인일재정종주준중지진찬창철춘태하학한현호홍화환훈희";

  private final Random random;
  private final Set<String> common;

  /// A cluster: its texts by their names, the words of its names, its names in Hangul.
  private record Cluster(Map<String, String> texts, Set<String> words, Set<String> hangul) {}

  private Varied(long seed, Set<String> common) {
    this.random = new Random(seed);
    this.common = common;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 4) {
      throw new IllegalArgumentException("how many texts, the folder for them, a seed and folders of clusters are needed");
    }
    int count = Integer.parseInt(arguments[0]);
    var folder = Path.of(arguments[1]);
    var clusters = new ArrayList<Cluster>();
    for (int i = 3; i < arguments.length; i++) {
      try (var below = Files.list(Path.of(arguments[i]))) {
        for (var one : below.filter(f -> Files.exists(f.resolve("gold.json")) && Files.exists(f.resolve("docs"))).sorted().toList()) {
          clusters.add(read(one));
        }
      }
    }
    if (clusters.isEmpty()) {
      throw new IllegalArgumentException("no cluster with texts in docs and a gold.json stands below " + List.of(arguments).subList(3, arguments.length));
    }
    Files.createDirectories(folder);
    new Varied(Long.parseLong(arguments[2]), common(clusters)).write(count, clusters, folder);
  }

  private static Cluster read(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var docs = Files.list(folder.resolve("docs"))) {
      for (var doc : docs.toList()) {
        texts.put(doc.getFileName().toString(), Files.readString(doc));
      }
    }
    var words = new TreeSet<String>();
    var hangul = new TreeSet<String>();
    for (var entity : JsonMapper.builder().build().readTree(folder.resolve("gold.json")).path("entities")) {
      if (!entity.path("type").asString().matches("Person|Place")) {
        continue;
      }
      boolean person = entity.path("type").asString().equals("Person");
      for (var mention : entity.path("mentions").properties()) {
        for (var span : mention.getValue()) {
          String name = part(texts.getOrDefault(mention.getKey(), ""), span);
          WORD.matcher(name).results().map(MatchResult::group).forEach(words::add);
          if (person && HANGUL_NAME.matcher(name).matches()) {
            hangul.add(name);
          }
        }
      }
    }
    return new Cluster(texts, words, hangul);
  }

  private static String part(String text, JsonNode span) {
    int[] points = text.codePoints().toArray();
    int from = span.get(0).asInt();
    int to = span.get(1).asInt();
    return to <= points.length ? new String(points, from, to - from) : "";
  }

  private static Set<String> common(List<Cluster> clusters) {
    var counts = new HashMap<String, Integer>();
    clusters.forEach(c -> c.words().forEach(w -> counts.merge(w, 1, Integer::sum)));
    var common = new HashSet<String>();
    counts.forEach((word, count) -> {
      if (count >= COMMON) {
        common.add(word);
      }
    });
    return common;
  }

  private void write(int count, List<Cluster> clusters, Path folder) throws IOException {
    int written = 0;
    while (written < count) {
      for (var cluster : clusters) {
        var change = change(cluster);
        for (var text : cluster.texts().values()) {
          if (written < count) {
            Files.writeString(folder.resolve("text-%06d.txt".formatted(written++)), change.apply(text));
          }
        }
      }
    }
  }

  /// One telling of a cluster.
  private UnaryOperator<String> change(Cluster cluster) {
    var names = new LinkedHashMap<String, String>();
    cluster.hangul().forEach(n -> names.put(n, n.substring(0, 1) + syllable() + syllable()));
    cluster.words().stream().filter(w -> !common.contains(w)).forEach(w -> names.put(w, name()));
    int years = random.nextInt(12);
    int months = random.nextInt(12);
    int days = random.nextInt(28);
    double factor = 0.5 + random.nextDouble() * 1.5;
    var words = names.isEmpty() ? null : Pattern.compile("(?<!\\p{L})(?:" + String.join("|", names.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).toList()) + ")(?![a-zà-ÿ])");
    return text -> {
      String told = thinned(text);
      told = words == null ? told : words.matcher(told).replaceAll(m -> names.get(m.group()));
      told = FIGURE.matcher(told).replaceAll(m -> figure(m.group(), factor));
      told = DATE.matcher(told).replaceAll(m -> Matcher.quoteReplacement(date(m, months, days)));
      return YEAR.matcher(told).replaceAll(m -> String.valueOf(Integer.parseInt(m.group()) - years));
    };
  }

  private String thinned(String text) {
    var lines = new ArrayList<String>();
    for (var line : text.split("\n", -1)) {
      var kept = new ArrayList<String>();
      for (var sentence : SENTENCE.split(line)) {
        if (lines.size() < 2 || random.nextInt(LEFT_OUT) > 0) {
          kept.add(sentence);
        }
      }
      lines.add(String.join(" ", kept));
    }
    return String.join("\n", lines);
  }

  private static String figure(String printed, double factor) {
    long value = Long.parseLong(printed.replace(",", ""));
    if (YEAR.matcher(printed).matches()) {
      return printed;
    }
    long other = Math.max(10, Math.round(value * factor));
    return printed.contains(",") ? "%,d".formatted(other) : String.valueOf(other);
  }

  private static String date(MatchResult found, int months, int days) {
    String month = found.group(2) == null ? found.group(3) : found.group(2);
    String other = MONTHS.get((number(month) + months) % MONTHS.size());
    if (found.group(1) != null) {
      return day(found.group(1), days) + " " + other;
    }
    return found.group(4) == null ? other : other + " " + day(found.group(4), days);
  }

  private static int number(String month) {
    return IntStream.range(0, MONTHS.size()).filter(i -> MONTHS.get(i).startsWith(month.substring(0, 3))).findFirst().orElseThrow();
  }

  private static int day(String printed, int days) {
    return (Integer.parseInt(printed) + days - 1) % 28 + 1;
  }

  private String name() {
    String name = one(ONSETS) + one(MIDDLES) + one(TAILS);
    return random.nextBoolean() ? name : name + one(TAILS);
  }

  private char syllable() {
    return SYLLABLES.charAt(random.nextInt(SYLLABLES.length()));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
