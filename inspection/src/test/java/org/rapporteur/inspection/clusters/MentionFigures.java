package org.rapporteur.inspection.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.inspection.clusters.Sheet.Mention;
import org.rapporteur.inspection.clusters.Sheet.Name;

/// Counts names: found, with which ends and type, by kind of bearer, and joined across documents.
final class MentionFigures {
  private static final Map<String, String> KINDS =
      Map.of(
          "Country",
          "places",
          "Place",
          "places",
          "Organization",
          "bodies",
          "PublicBody",
          "bodies",
          "Group",
          "bodies",
          "Person",
          "persons",
          "Document",
          "documents");

  private final Alignment alignment;
  private final Texts texts;

  /// Two mentions of one bearer that stand in two documents in different words; the numbers are
  /// those of gold where gold knows the mention.
  private record Variant(Object left, Object right) {}

  MentionFigures(Alignment alignment, Texts texts) {
    this.alignment = alignment;
    this.texts = texts;
  }

  void count(Map<String, Tally> figures) {
    figures.put("mentions.overlap", tally(all -> true, (a, b) -> true));
    figures.put("mentions.exact", tally(all -> true, (a, b) -> a.at().equals(b.at())));
    figures.put("mentions.typed", tally(all -> true, (a, b) -> a.type().equals(b.type())));
    figures.put("mentions.typed_lenient", tally(all -> true, (a, b) -> kind(a).equals(kind(b))));
    for (var kind : List.of("persons", "bodies", "places", "documents")) {
      figures.put(
          "mentions." + kind, tally(m -> kind(m).equals(kind), (a, b) -> kind(a).equals(kind(b))));
    }
    figures.put("clusters.variant", variants());
    figures.put("names.shown", shown());
  }

  /// Persons of several documents that are shown by the name that gold gives them.
  private Tally shown() {
    var canonical = new HashMap<String, String>();
    alignment.gold().names().forEach(n -> canonical.put(n.id(), known(n)));
    int right = 0;
    int all = 0;
    for (var name : alignment.said().names()) {
      var bearer = alignment.voted(name.id());
      if (name.type().equals("Person") && bearer != null && isOfSeveral(name)) {
        all++;
        right += known(name).equals(canonical.get(bearer)) ? 1 : 0;
      }
    }
    return Tally.share(right, all);
  }

  private static boolean isOfSeveral(Name name) {
    return name.mentions().stream().map(m -> m.at().document()).distinct().count() > 1;
  }

  private static String known(Name name) {
    return Words.plain(name.forms().getFirst());
  }

  private Tally tally(Predicate<Mention> of, BiPredicate<Mention, Mention> right) {
    var said = alignment.kept().stream().filter(of).toList();
    int good = 0;
    for (var mention : said) {
      var gold = alignment.goldOf(mention);
      good += gold != null && right.test(gold, mention) ? 1 : 0;
    }
    return Tally.of(good, said.size(), (int) alignment.asked().stream().filter(of).count());
  }

  private Tally variants() {
    var asked = variants(alignment.asked(), mention -> mention);
    var said =
        variants(
            alignment.kept(),
            mention -> {
              var gold = alignment.goldOf(mention);
              return gold == null ? mention : gold;
            });
    int right = (int) said.stream().filter(asked::contains).count();
    return Tally.of(right, said.size(), asked.size());
  }

  private Set<Variant> variants(List<Mention> mentions, Function<Mention, Mention> named) {
    Map<String, List<Mention>> byBearer = new HashMap<>();
    for (var mention : mentions) {
      byBearer.computeIfAbsent(mention.bearer(), id -> new ArrayList<>()).add(named.apply(mention));
    }
    Set<Variant> variants = new HashSet<>();
    for (var group : byBearer.values()) {
      for (var left : group) {
        for (var right : group) {
          if (differ(left, right) && left.at().document().compareTo(right.at().document()) < 0) {
            variants.add(new Variant(left, right));
          }
        }
      }
    }
    return variants;
  }

  private boolean differ(Mention left, Mention right) {
    return !Words.plain(texts.words(left.at())).equals(Words.plain(texts.words(right.at())));
  }

  static String kind(Mention mention) {
    return KINDS.getOrDefault(mention.type(), mention.type());
  }
}
