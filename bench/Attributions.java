import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what the program hears said against attributions that others marked in newspaper articles:
/// E. Newell, D. Margolin, D. Ruths, An Attribution Relations Corpus for Political News (LREC 2018).
/// `bench/attributions` runs it.
///
/// An attribution is found if a statement of the same article covers three tenths of its content. Its
/// speaker is right if the program names whoever is named within the marked source.
final class Attributions {
  private static final Pattern DAY = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");
  private static final Pattern ANNOTATOR = Pattern.compile("_[0-9a-f]{4}\\.ann$");
  private static final double COVERED = 0.3;

  private enum Speaker { RIGHT, OTHER, NOBODY, UNNAMED }

  private record Span(int start, int end) {
    int shared(Span other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    int length() {
      return end - start;
    }
  }

  private record Attribution(List<Span> source, List<Span> content) {}

  private record Said(Span span, String speaker) {}

  public static void main(String[] arguments) throws IOException {
    var corpus = Path.of(arguments[1]);
    var work = Path.of(arguments[2]);
    if (arguments[0].equals("draw")) {
      draw(corpus, work, Integer.parseInt(arguments[3]), Long.parseLong(arguments[4]));
    } else {
      count(corpus, work);
    }
  }

  /// Copies so many articles into a folder, with their days.
  private static void draw(Path corpus, Path work, int many, long seed) throws IOException {
    var names = new ArrayList<>(annotations(corpus).keySet());
    names.removeIf(n -> !Files.exists(corpus.resolve("text").resolve(n + ".txt")));
    Collections.sort(names);
    Collections.shuffle(names, new Random(seed));
    var docs = Files.createDirectories(work.resolve("docs"));
    var sources = new StringBuilder("file,publisher,url,published,language\n");
    for (var name : names.subList(0, Math.min(many, names.size()))) {
      Files.copy(corpus.resolve("text").resolve(name + ".txt"), docs.resolve(name + ".txt"));
      var day = DAY.matcher(name);
      sources.append(name).append(".txt,,,").append(day.find() ? day.group(1) : "").append(",en\n");
    }
    Files.writeString(docs.resolve("sources.csv"), sources);
  }

  /// The first annotation of each article.
  private static Map<String, Path> annotations(Path corpus) throws IOException {
    var first = new HashMap<String, Path>();
    try (var files = Files.list(corpus.resolve("attributions"))) {
      files.sorted().forEach(f ->
          first.putIfAbsent(ANNOTATOR.matcher(f.getFileName().toString()).replaceAll(""), f));
    }
    return first;
  }

  private static void count(Path corpus, Path work) throws IOException {
    var record = JsonMapper.builder().build().readTree(work.resolve("record.json"));
    var said = said(record);
    var names = names(record);
    var annotations = annotations(corpus);
    int marked = 0;
    int found = 0;
    int beside = 0;
    int all = 0;
    var speakers = new EnumMap<Speaker, Integer>(Speaker.class);
    try (var files = Files.list(work.resolve("docs"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String document = file.getFileName().toString();
        var here = said.getOrDefault(document, List.of());
        var attributions = read(annotations.get(document.replaceAll("\\.txt$", "")));
        marked += attributions.size();
        for (var attribution : attributions) {
          var best = best(here, attribution.content());
          if (best != null) {
            found++;
            var speaker = speaker(attribution, best, names.getOrDefault(document, Map.of()));
            speakers.merge(speaker, 1, Integer::sum);
          }
        }
        all += here.size();
        beside += (int) here.stream().filter(s -> isBeside(s, attributions)).count();
      }
    }
    int named = found - speakers.getOrDefault(Speaker.UNNAMED, 0);
    System.out.printf(
        "marked: %d, found: %d (%.3f)%nsaid: %d, within what is marked: %d (%.3f)%n"
            + "found with a named source: %d, the right speaker: %d (%.3f), another: %d, nobody: %d%n",
        marked, found, (double) found / marked, all, all - beside, 1 - (double) beside / all, named,
        speakers.getOrDefault(Speaker.RIGHT, 0),
        (double) speakers.getOrDefault(Speaker.RIGHT, 0) / named,
        speakers.getOrDefault(Speaker.OTHER, 0),
        speakers.getOrDefault(Speaker.NOBODY, 0));
  }

  private static Map<String, List<Said>> said(JsonNode record) {
    var said = new HashMap<String, List<Said>>();
    for (var claim : record.path("claims")) {
      if (claim.path("kind").asString("").equals("said")) {
        said.computeIfAbsent(claim.path("doc").asString(""), k -> new ArrayList<>())
            .add(new Said(span(claim), claim.path("attributed_to").asString("")));
      }
    }
    return said;
  }

  /// Where each document names each entity.
  private static Map<String, Map<String, List<Span>>> names(JsonNode record) {
    var names = new HashMap<String, Map<String, List<Span>>>();
    for (var entity : record.path("entities")) {
      for (var mention : entity.path("mentions")) {
        names.computeIfAbsent(mention.path("doc").asString(""), k -> new HashMap<>())
            .computeIfAbsent(entity.path("id").asString(""), k -> new ArrayList<>())
            .add(span(mention));
      }
    }
    return names;
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  /// The statement that covers most of a content, if it covers enough.
  private static Said best(List<Said> said, List<Span> content) {
    int length = content.stream().mapToInt(Span::length).sum();
    Said best = null;
    int most = 0;
    for (var one : said) {
      int shared = content.stream().mapToInt(one.span()::shared).sum();
      if (shared > most) {
        most = shared;
        best = one;
      }
    }
    return most >= COVERED * length ? best : null;
  }

  private static Speaker speaker(Attribution attribution, Said said, Map<String, List<Span>> names) {
    Set<String> named = new HashSet<>();
    names.forEach((entity, spans) -> {
      if (spans.stream().anyMatch(s -> attribution.source().stream().anyMatch(o -> o.shared(s) > 0))) {
        named.add(entity);
      }
    });
    if (named.isEmpty()) {
      return Speaker.UNNAMED;
    }
    return named.contains(said.speaker()) ? Speaker.RIGHT
        : said.speaker().isEmpty() ? Speaker.NOBODY : Speaker.OTHER;
  }

  private static boolean isBeside(Said said, List<Attribution> attributions) {
    int shared = attributions.stream()
        .flatMap(a -> a.content().stream())
        .mapToInt(said.span()::shared)
        .sum();
    return shared < COVERED * said.span().length();
  }

  /// Attributions in the standoff format of brat.
  private static List<Attribution> read(Path file) throws IOException {
    var spans = new HashMap<String, List<Span>>();
    var attributions = new ArrayList<Attribution>();
    for (var line : Files.readAllLines(file)) {
      var parts = line.split("\t");
      if (line.startsWith("T")) {
        spans.put(parts[0], spans(parts[1].substring(parts[1].indexOf(' ') + 1)));
      } else if (line.startsWith("E")) {
        var source = new ArrayList<Span>();
        var content = new ArrayList<Span>();
        for (var part : parts[1].split(" ")) {
          var role = part.split(":");
          var into = role[0].startsWith("Source") ? source : role[0].startsWith("Content") ? content : null;
          if (into != null) {
            into.addAll(spans.getOrDefault(role[1], List.of()));
          }
        }
        if (!content.isEmpty()) {
          attributions.add(new Attribution(source, content));
        }
      }
    }
    return attributions;
  }

  private static List<Span> spans(String printed) {
    var spans = new ArrayList<Span>();
    for (var one : printed.split(";")) {
      var ends = one.strip().split(" ");
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }
}
