package org.rapporteur.desk.linkage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.linkage.BandRule;
import org.rapporteur.analyze.linkage.Certainty;
import org.rapporteur.analyze.linkage.Clusters;
import org.rapporteur.analyze.linkage.Column;
import org.rapporteur.analyze.linkage.GenericValues;
import org.rapporteur.analyze.linkage.Levels;
import org.rapporteur.analyze.linkage.NameModel;
import org.rapporteur.analyze.linkage.PairList;
import org.rapporteur.analyze.linkage.PairScorer;
import org.rapporteur.analyze.linkage.PairSearch;
import org.rapporteur.analyze.linkage.PassPlan;
import org.rapporteur.analyze.linkage.Records;
import org.rapporteur.analyze.linkage.SchemaGuess;
import org.rapporteur.analyze.linkage.ThirdRows;
import org.rapporteur.analyze.linkage.Weighing;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.linkage.LinkBand;
import org.rapporteur.model.linkage.LinkSchema;

/// Links two lists, or one with itself.
///
/// The lists are read into columns of numbers; keys bring rows together; a part of the pairs
/// teaches what agreement is worth; then all pairs are weighed and the best are clustered. No row's
/// text is looked at in the innermost loop unless its weight could still matter.
public final class Link {
  private final LinkRequest request;
  private final Progress progress;
  private final Hands hands;
  private final List<String> notices = new ArrayList<>();

  private Link(LinkRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.hands = new Hands(request.threads());
  }

  public static LinkReport link(LinkRequest request, Progress progress) {
    return new Link(request, progress).run();
  }

  private LinkReport run() {
    checkFolder(request.pairs());
    if (request.clusters() != null) {
      checkFolder(request.clusters());
    }
    var guess = request.schema() == null ? guess() : null;
    LinkSchema schema = schema(guess);
    var judged =
        request.judgements() == null ? JudgedPairs.none() : JudgedPairs.read(request.judgements());
    progress.begin("read", -1);
    var lists = Lists.read(schema, request.left(), request.right(), progress::step);
    progress.end(lists.names().rows() + " rows");
    var records = records(lists);
    var random = new SplittableRandom(request.seed());
    var levels = Levels.of(records, new NameModel(NameMatcher.standard()));
    var plan = PassPlan.of(records, random.split());
    var search = new PairSearch(records, plan);
    prepare(search, records);
    progress.begin("learn", -1);
    var lesson = new Learner(records, hands, random).learn(levels, search, plan.expectedPairs());
    var model = lesson.learned().model();
    progress.end("%.0f pairs of one expected".formatted(model.matches()));
    var scored = score(levels, model, search, schema);
    var decisions = new Decisions(lists, records, judged, notices);
    var certainty = new Certainty(model, lesson.redrawn(), decisions.curve(scored.pairs()));
    var rule = new BandRule(schema, model, records, decisions.trusted(scored.pairs(), certainty));
    var linked = join(schema, lists, levels, lesson, scored, decisions, certainty, rule);
    write(linked);
    return new Summary(request, guess == null ? List.of() : guess.notes(), notices)
        .report(linked, judged, plan, lesson, scored, decisions);
  }

  /// Says before the work, not after it, that nothing can be written.
  private static void checkFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "There is no folder " + folder + " to write " + file.getFileName() + " into: make it.");
    }
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + " is a folder: name a file to write.");
    }
  }

  /// Judgements and clusters go by the ids of rows, so whoever gave one id to two rows has to know.
  private void tellOfRepeated(long[] ids, Lists lists) {
    var twice = new ArrayList<Long>();
    repeated(Arrays.copyOfRange(ids, 0, lists.leftRows()), twice);
    repeated(Arrays.copyOfRange(ids, lists.leftRows(), ids.length), twice);
    if (!twice.isEmpty()) {
      long first = twice.getFirst();
      int row = IntStream.range(0, ids.length).filter(r -> ids[r] == first).findFirst().orElse(0);
      notices.add(
          twice.size()
              + " rows carry an id that another row of their list carries, such as '"
              + lists.names().name(row)
              + "': judgements on it go to the last of them");
    }
  }

  private static void repeated(long[] ids, List<Long> twice) {
    Arrays.sort(ids);
    for (int i = 1; i < ids.length; i++) {
      if (ids[i] == ids[i - 1]) {
        twice.add(ids[i]);
      }
    }
  }

  private SchemaGuess.Guess guess() {
    var right = request.right();
    return new SchemaGuess()
        .guess(Glances.at(request.left()), right == null ? null : Glances.at(right));
  }

  private LinkSchema schema(SchemaGuess.@Nullable Guess guess) {
    if (guess != null) {
      return guess.schema();
    }
    var path = request.schema();
    return SchemaFile.read(java.util.Objects.requireNonNull(path));
  }

  private Records records(Lists lists) {
    progress.begin("prepare", lists.columns().size());
    var columns = new Column[lists.columns().size()];
    hands.run(
        columns.length,
        () -> columns,
        (own, i) -> {
          own[i] = lists.columns().get(i).build();
          progress.step(own[i].field().name());
        });
    for (Column column : columns) {
      tellOf(column, GenericValues.demote(column, lists.leftRows()));
    }
    int rows = lists.names().rows();
    if (request.right() == null ? rows < 2 : lists.leftRows() == 0 || lists.leftRows() == rows) {
      throw new IllegalArgumentException("There are too few rows to compare anything.");
    }
    long[] names =
        IntStream.range(0, rows)
            .mapToLong(r -> lists.named() ? lists.names().hash(r) : 0)
            .toArray();
    if (lists.named()) {
      tellOfRepeated(names, lists);
    }
    var records =
        request.right() == null
            ? Records.ofOne(List.of(columns), names)
            : Records.ofTwo(List.of(columns), names, lists.leftRows());
    progress.end(columns.length + " fields");
    return records;
  }

  private void tellOf(Column column, int demoted) {
    String name = "'" + column.field().name() + "'";
    if (demoted > 0) {
      notices.add(
          demoted
              + " rows hold a value of "
              + name
              + " that more than 20 rows share; it identifies nobody and counts as missing");
    }
    if (column.unusable() > 0) {
      notices.add(
          column.unusable()
              + " values of "
              + name
              + " say nothing as "
              + column.field().kind().label()
              + " and count as missing");
    }
  }

  private void prepare(PairSearch search, Records records) {
    int slices = 16;
    int size = records.rows() / slices + 1;
    hands.run(
        slices,
        () -> search,
        (own, i) ->
            own.prepare(
                Math.min(records.rows(), i * size), Math.min(records.rows(), (i + 1) * size)));
  }

  /// Pairs that were weighed and kept.
  @SuppressWarnings("ArrayRecordComponent")
  record Scored(PairList pairs, long compared, long[] byPass, long blocks, long notCompared) {}

  private Scored score(
      Levels levels,
      org.rapporteur.analyze.linkage.LinkModel model,
      PairSearch search,
      LinkSchema schema) {
    progress.begin("compare", search.tasks());
    double least = bits(schema.review());
    var weighing = Weighing.of(model, levels.records());
    long[] byTask = new long[search.tasks()];
    var scorers =
        hands.run(
            search.tasks(),
            () -> new PairScorer(levels.again(), model, weighing, least),
            (scorer, task) -> {
              long before = scorer.compared();
              scorer.run(search, task);
              byTask[task] = scorer.compared() - before;
              progress.step("key " + (search.pass(task) + 1));
            });
    var pairs = new PairList();
    long compared = 0;
    long blocks = 0;
    long notCompared = 0;
    for (var scorer : scorers) {
      pairs.addAll(scorer.kept());
      compared += scorer.compared();
      blocks += scorer.oversize().blocks();
      notCompared += scorer.oversize().notCompared();
    }
    long[] byPass = new long[search.pass(search.tasks() - 1) + 1];
    for (int task = 0; task < byTask.length; task++) {
      byPass[search.pass(task)] += byTask[task];
    }
    progress.end(compared + " pairs compared, " + pairs.size() + " kept");
    return new Scored(pairs, compared, byPass, blocks, notCompared);
  }

  private Linked join(
      LinkSchema schema,
      Lists lists,
      Levels levels,
      Learner.Lesson lesson,
      Scored scored,
      Decisions decisions,
      Certainty certainty,
      BandRule rule) {
    progress.begin("join", -1);
    var records = levels.records();
    var model = lesson.learned().model();
    var pairs = scored.pairs();
    int[] order = pairs.byWeight();
    var clusters = new Clusters(records.rows(), records.leftRows(), schema.unique());
    decisions.apply(clusters);
    var proposed = bands(pairs, order, decisions, certainty, rule);
    clusters.joinAll(pairs, order, place -> proposed[place].compareTo(LinkBand.LIKELY) >= 0);
    var joined = clusters.all();
    if (records.oneList()) {
      new ThirdRows(pairs, levels, model, bits(schema.review())).raise(joined);
      order = pairs.byWeight();
    }
    var bands = bands(pairs, order, decisions, certainty, rule);
    for (int place = 0; place < order.length; place++) {
      int i = order[place];
      boolean apart = clusters.find(pairs.left(i)) != clusters.find(pairs.right(i));
      if (apart && bands[place].compareTo(LinkBand.REVIEW) > 0) {
        bands[place] = LinkBand.REVIEW;
      }
    }
    progress.end(joined.size() + " clusters");
    return new Linked(lists, records, model, pairs, order, bands, certainty, clusters, joined);
  }

  /// The band of each pair, in order.
  private static LinkBand[] bands(
      PairList pairs, int[] order, Decisions decisions, Certainty certainty, BandRule rule) {
    var bands = new LinkBand[order.length];
    for (int place = 0; place < order.length; place++) {
      int i = order[place];
      bands[place] = decisions.band(pairs.left(i), pairs.right(i), rule.band(pairs, i, certainty));
    }
    return bands;
  }

  private static double bits(double probability) {
    return Math.log(probability / (1 - probability)) / Math.log(2);
  }

  private void write(Linked linked) {
    progress.begin("write", -1);
    new PairsFile(linked, request.explain()).write(request.pairs());
    if (request.clusters() != null) {
      new ClustersFile(linked).write(request.clusters());
    }
    progress.end("done");
  }
}
