package org.rapporteur.analyze.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.text.Dateline;
import org.rapporteur.ledger.stage.EachStage;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.Credit;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Framed;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeMention;

/// Judges the document as a witness and gathers all that was read in it. Flags move preferences and
/// warn the reader; they hide nothing.
public final class QualityStage implements EachStage<Framed, Telling> {
  private static final Pattern OPINION =
      Pattern.compile(
          "(?i)(views|opinions) expressed|author.{1,3}s (own|alone)|\\bop-ed\\b|\\beditorial board\\b");

  /// A dateline stands in the first paragraph, below headlines that look like paragraphs.
  private static final int OPENING = 3;

  private static final Set<EntityType> SIGNERS =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PUBLIC_BODY);

  @Override
  public StageId id() {
    return new StageId("quality", 7);
  }

  @Override
  public Telling apply(Framed framed) {
    var expressed = framed.spoken().expressed();
    var annotated = expressed.annotated();
    var blocked = annotated.blocked();
    var credits = Credits.in(blocked.document().text());
    String published =
        published(blocked, expressed.times(), annotated.sentences(), annotated.referents());
    var counts = new TreeMap<>(framed.counts());
    counts.put(
        "speech-without-speaker",
        (int) framed.spoken().speeches().stream().filter(s -> s.speaker() == null).count());
    counts.put(
        "sentences-without-tree",
        (int) annotated.sentences().stream().filter(s -> !s.parsed()).count());
    counts.values().removeIf(n -> n == 0);
    return new Telling(
        blocked.document().evidence(),
        blocked.language(),
        published,
        blocked.blocks(),
        annotated.sentences().stream().map(s -> new Extent(s.block(), s.start(), s.end())).toList(),
        annotated.referents(),
        expressed.times(),
        expressed.quantities(),
        framed.spoken().speeches(),
        framed.roles(),
        framed.frames(),
        flags(framed, blocked, credits, published, counts),
        credits,
        counts,
        framed.ties());
  }

  /// The description's date, else a whole date in a date block or a dateline.
  private static String published(
      Blocked blocked,
      List<TimeMention> times,
      List<org.rapporteur.model.text.Sentence> sentences,
      List<Referent> referents) {
    String described = blocked.document().source().published();
    if (described != null && Edtf.parse(described).isPresent()) {
      return described;
    }
    return day(
            times,
            t ->
                blocked.blocks().get(sentences.get(t.sentence()).block()).kind() == Block.Kind.DATE)
        .or(() ->
            day(
                times,
                t ->
                    Dateline.isDay(
                        t.start(),
                        t.end(),
                        blocked.blocks(),
                        blocked.document().text(),
                        referents)))
        .orElse("");
  }

  /// The first whole date among some.
  private static Optional<String> day(List<TimeMention> times, Predicate<TimeMention> some) {
    return times.stream()
        .filter(some)
        .filter(t -> t.expression() instanceof Absolute absolute && absolute.date().isDay())
        .map(t -> ((Absolute) t.expression()).date().value())
        .findFirst();
  }

  /// Whether a line above or below the text names a person or a body.
  private static boolean isSigned(Framed framed, Blocked blocked) {
    return framed.spoken().expressed().annotated().referents().stream()
        .filter(r -> SIGNERS.contains(r.type()))
        .flatMap(r -> r.mentions().stream())
        .anyMatch(m ->
            blocked.blocks().stream()
                .anyMatch(b ->
                    b.kind() == Block.Kind.BYLINE
                        && b.start() <= m.start()
                        && m.start() < b.end()));
  }

  private static List<Flag> flags(
      Framed framed,
      Blocked blocked,
      List<Credit> credits,
      String published,
      Map<String, Integer> counts) {
    var flags = new ArrayList<Flag>();
    credits.stream()
        .filter(c -> c.kind().equals("translated"))
        .findFirst()
        .ifPresent(c ->
            flags.add(
                new Flag(
                    "translated",
                    "The document says that it is a translation; names and terms may be damaged.",
                    c.start(),
                    c.end(),
                    0.7)));
    if (published.isEmpty()) {
      flags.add(
          new Flag(
              "undated",
              "Neither the document nor its description says when it was published.",
              -1,
              -1,
              0.9));
    }
    var source = blocked.document().source();
    if (source.publisher() == null && source.author() == null && !isSigned(framed, blocked)) {
      flags.add(new Flag("anonymous", "Neither author nor publisher is known.", -1, -1, 0.9));
    }
    var opinion = OPINION.matcher(blocked.document().text());
    if (opinion.find()) {
      flags.add(
          new Flag(
              "commentary",
              "The document gives its author's opinion.",
              opinion.start(),
              opinion.end(),
              0.9));
    }
    preview(framed.frames(), flags);
    truncated(blocked.document(), blocked.blocks(), flags);
    languages(framed, blocked, flags, counts);
    return flags;
  }

  /// One flag for each language beside English in which it is written: what was read, what was not.
  private static void languages(
      Framed framed, Blocked blocked, List<Flag> flags, Map<String, Integer> counts) {
    var languages = new java.util.TreeSet<String>();
    languages.add(blocked.language());
    blocked.blocks().stream()
        .filter(b -> b.kind().yieldsClaims())
        .map(Block::language)
        .forEach(languages::add);
    languages.remove("en");
    for (var language : languages) {
      String scope =
          LanguageReaders.standard()
              .of(language)
              .map(LanguageReader::scope)
              .orElse("only names known beforehand were looked for; nothing else was analyzed");
      flags.add(new Flag("language", "Written in `" + language + "`: " + scope + ".", -1, -1, 1));
    }
    counts.put("sentences-not-analyzed", unread(framed, blocked));
    counts.values().removeIf(n -> n == 0);
  }

  private static int unread(Framed framed, Blocked blocked) {
    return (int)
        framed.spoken().expressed().annotated().sentences().stream()
            .map(s -> blocked.blocks().get(s.block()).language())
            .filter(l -> !l.equals("en") && LanguageReaders.standard().of(l).isEmpty())
            .count();
  }

  private static void preview(List<Frame> frames, List<Flag> flags) {
    var told =
        frames.stream().filter(f -> !f.rule().startsWith("speech:") && !f.pattern()).toList();
    long ahead =
        told.stream()
            .filter(f ->
                f.factuality() == Factuality.PLANNED || f.factuality() == Factuality.HYPOTHETICAL)
            .count();
    if (told.size() >= 4 && ahead * 5 > told.size() * 2L) {
      flags.add(
          new Flag(
              "preview",
              "Most of what it tells had not yet happened when it was written.",
              -1,
              -1,
              0.8));
    }
  }

  private static void truncated(Document document, List<Block> blocks, List<Flag> flags) {
    blocks.stream()
        .filter(b -> b.kind() == Block.Kind.BODY)
        .reduce((a, b) -> b)
        .filter(b ->
            document.text().substring(b.start(), b.end()).matches("(?s).*(\u2026|\\.\\.\\.)\\]?$"))
        .ifPresent(b ->
            flags.add(
                new Flag(
                    "truncated",
                    "The text breaks off.",
                    Math.max(b.start(), b.end() - 20),
                    b.end(),
                    0.8)));
  }
}
