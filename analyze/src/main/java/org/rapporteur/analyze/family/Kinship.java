package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;

/// Looks for signs that one document was made from the other or both from a third. Pairs without a
/// rare thing in common are never looked at, so the work grows with what is shared, not with the
/// square of the documents.
final class Kinship {
  private static final int SHINGLE = 5;
  private static final int CROWDED = 40;
  private static final int ALIGNED = 5;

  private final List<Told> told;
  private final List<Set<Integer>> shingles = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();
  private final List<Map<String, Integer>> facts = new ArrayList<>();
  private final List<List<Said>> said = new ArrayList<>();
  private final List<Set<String>> sentences = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();

  /// What a named speaker says in a document.
  private record Said(
      String speaker, Set<String> stems, List<String> words, int position, boolean direct) {}

  /// Two documents, by their positions.
  record Pair(int left, int right) {}

  Kinship(FamilyStage.Input input, List<Told> told) {
    this.told = told;
    for (var one : told) {
      var text = words(body(one));
      words.add(text);
      sentences.add(sentences(one));
      shingles.add(shingles(text));
      facts.add(facts(one, input.names().getOrDefault(one.document().evidence(), Map.of())));
      said.add(said(one, input.names().getOrDefault(one.document().evidence(), Map.of())));
    }
    facts.forEach(f -> f.keySet().forEach(k -> spread.merge(k, 1, Integer::sum)));
  }

  /// Pairs that share a shingle, several rare facts, or a credit.
  List<Pair> pairs() {
    var shared = new TreeMap<Long, Integer>();
    count(shingles.stream().map(s -> s.stream().map(String::valueOf).toList()).toList(), shared, 3);
    count(facts.stream().map(f -> List.copyOf(f.keySet())).toList(), shared, 1);
    var pairs = new ArrayList<Pair>();
    shared.forEach((key, count) -> {
      if (count >= 3) {
        pairs.add(new Pair((int) (key >> 32), (int) (key & 0xffffffffL)));
      }
    });
    for (int i = 0; i < told.size(); i++) {
      for (int j : credited(i)) {
        var pair = new Pair(Math.min(i, j), Math.max(i, j));
        if (i != j && !pairs.contains(pair)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private void count(List<List<String>> items, Map<Long, Integer> shared, int points) {
    var holders = new HashMap<String, List<Integer>>();
    for (int i = 0; i < items.size(); i++) {
      for (var item : items.get(i)) {
        holders.computeIfAbsent(item, k -> new ArrayList<>()).add(i);
      }
    }
    for (var list : holders.values()) {
      if (list.size() < 2 || list.size() > CROWDED) {
        continue;
      }
      for (int a = 0; a < list.size(); a++) {
        for (int b = a + 1; b < list.size(); b++) {
          shared.merge(((long) list.get(a) << 32) | list.get(b), points, Integer::sum);
        }
      }
    }
  }

  private Set<Integer> credited(int of) {
    var found = new TreeSet<Integer>();
    for (var credit : told.get(of).telling().credits()) {
      for (int j = 0; j < told.size(); j++) {
        if (j != of && !credit.source().isBlank() && publishes(told.get(j), credit.source())) {
          found.add(j);
        }
      }
    }
    for (int j = 0; j < told.size(); j++) {
      if (j != of && isNamedIn(told.get(j), told.get(of))) {
        found.add(j);
      }
    }
    return found;
  }

  /// `Central Voice (translation of Agencia Norte)` says from whom it has its text.
  private static boolean isNamedIn(Told source, Told one) {
    String theirs = source.document().source().publisher();
    String mine = one.document().source().publisher();
    return theirs != null
        && mine != null
        && plain(theirs).length() > 4
        && plain(mine).length() > plain(theirs).length()
        && plain(mine).matches("(?s).* (of|from|after) (the )?" + java.util.regex.Pattern.quote(plain(theirs)) + "( .*)?");
  }

  /// A translation shares no run of words with its original.
  private boolean isTranslated(int left, int right) {
    var one = told.get(left).telling();
    var other = told.get(right).telling();
    return !one.language().equals(other.language())
        || one.flags().stream().anyMatch(f -> f.kind().equals("translated"))
        || other.flags().stream().anyMatch(f -> f.kind().equals("translated"));
  }

  /// Whole sentences outside quotations that stand word for word in both.
  private void sentences(int left, int right, List<Sign> signs) {
    var mine = new HashSet<>(sentences.get(left));
    mine.retainAll(sentences.get(right));
    if (mine.size() >= 2) {
      signs.add(
          new Sign(
              "copied-sentences", mine.size() + " whole sentences stand in both", 0.8, true));
    }
  }

  private static Set<String> sentences(Told one) {
    var all = new HashSet<String>();
    for (var sentence : one.telling().sentences()) {
      if (one.telling().blocks().get(sentence.block()).kind() == Block.Kind.BODY) {
        String text = one.document().text().substring(sentence.start(), sentence.end());
        String plain = String.join(" ", words(text));
        boolean quoted = text.matches("(?s).*[\"“”«»].*");
        if (!quoted && plain.length() >= (plain.codePointAt(0) > 0x2E80 ? 15 : 40)) {
          all.add(plain);
        }
      }
    }
    return all;
  }

  private static boolean publishes(Told one, String source) {
    String publisher = one.document().source().publisher();
    return publisher != null
        && plain(publisher).startsWith(plain(source))
        && !plain(source).isEmpty();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  List<Sign> signs(int left, int right) {
    var signs = new ArrayList<Sign>();
    double shared = containment(left, right);
    boolean translated = isTranslated(left, right);
    if ((credited(left).contains(right) || credited(right).contains(left))
        && (shared >= 0.02 || (translated && overlap(left, right) >= 0.1))) {
      signs.add(
          new Sign(
              "declared-credit", "one says that it comes from the other's publisher", 1, true));
    }
    if (shared >= 0.5) {
      signs.add(
          new Sign(
              "near-duplicate",
              percent(shared) + " of the shorter text stands in the other",
              1,
              true));
    }
    sentences(left, right, signs);
    quotes(left, right, signs);
    double overlap = overlap(left, right);
    if (overlap >= (translated ? 0.25 : 0.35)) {
      signs.add(
          new Sign(
              "fact-fingerprint",
              percent(overlap) + " of the rarer names, dates and figures are the same",
              0.4,
              false));
    }
    order(left, right, signs);
    speakers(left, right, signs);
    slot(left, right, signs);
    return signs;
  }

  private double containment(int left, int right) {
    boolean shorterLeft = shingles.get(left).size() <= shingles.get(right).size();
    var smaller = shingles.get(shorterLeft ? left : right);
    var larger = shingles.get(shorterLeft ? right : left);
    long both = smaller.stream().filter(larger::contains).count();
    return smaller.isEmpty() ? 0 : (double) both / smaller.size();
  }

  private void quotes(int left, int right, List<Sign> signs) {
    boolean copied = false;
    boolean translated = false;
    for (var mine : said.get(left)) {
      for (var theirs : said.get(right)) {
        if (!mine.speaker().equals(theirs.speaker())) {
          continue;
        }
        int run = longestRun(mine.words(), theirs.words());
        copied |=
            mine.direct()
                && theirs.direct()
                && run >= 12
                && run < Math.min(mine.words().size(), theirs.words().size());
        var both = new HashSet<>(mine.stems());
        both.retainAll(theirs.stems());
        int least = Math.min(mine.stems().size(), theirs.stems().size());
        translated |=
            mine.direct()
                && theirs.direct()
                && run < 12
                && least >= 5
                && both.size() >= 0.3 * least;
      }
    }
    if (copied) {
      signs.add(
          new Sign("copied-quote", "twelve words or more of a quotation run alike", 0.6, true));
    }
    if (translated) {
      signs.add(
          new Sign(
              "translated-quote",
              "one speaker is quoted with the same content in other words",
              0.4,
              false));
    }
  }

  private double overlap(int left, int right) {
    double both = 0;
    double least = Math.min(weight(left), weight(right));
    for (var fact : facts.get(left).keySet()) {
      both += facts.get(right).containsKey(fact) ? rarity(fact) : 0;
    }
    return least < 3 ? 0 : both / least;
  }

  private double weight(int of) {
    return facts.get(of).keySet().stream().mapToDouble(this::rarity).sum();
  }

  /// Facts of many documents tell little; natural logarithm.
  private double rarity(String fact) {
    return Math.log((told.size() + 1.0) / spread.getOrDefault(fact, 1));
  }

  /// Kendall's tau over facts both tell: the same order beyond chance.
  private void order(int left, int right, List<Sign> signs) {
    var common = new ArrayList<String>();
    facts.get(left).keySet().stream()
        .filter(facts.get(right)::containsKey)
        .filter(f -> rarity(f) > 0.15)
        .forEach(common::add);
    if (common.size() < (isTranslated(left, right) ? ALIGNED - 1 : ALIGNED)) {
      return;
    }
    int agree = 0;
    int all = 0;
    for (int i = 0; i < common.size(); i++) {
      for (int j = i + 1; j < common.size(); j++) {
        int mine = Integer.compare(at(left, common.get(i)), at(left, common.get(j)));
        int theirs = Integer.compare(at(right, common.get(i)), at(right, common.get(j)));
        all += mine != 0 && theirs != 0 ? 1 : 0;
        agree += mine * theirs;
      }
    }
    double tau = all == 0 ? 0 : (double) agree / all;
    if (tau >= 0.6) {
      signs.add(
          new Sign(
              "order",
              common.size()
                  + " facts stand in nearly the same order (tau "
                  + Math.round(tau * 100) / 100.0
                  + ")",
              0.5,
              true));
    }
  }

  private int at(int document, String fact) {
    return facts.get(document).getOrDefault(fact, 0);
  }

  /// Both let the same people speak in the same order. At one meeting that may be the order in
  /// which they spoke, so it comes from the topic as well as from copying.
  private void speakers(int left, int right, List<Sign> signs) {
    var mine = turns(left);
    var theirs = turns(right);
    int shared = longestCommon(mine, theirs);
    if (shared >= 3 && 4 * shared >= 3 * Math.min(mine.size(), theirs.size())) {
      signs.add(
          new Sign(
              "speaker-order",
              shared + " speakers follow one another in the same order",
              0.3,
              false));
    }
  }

  private List<String> turns(int of) {
    var turns = new ArrayList<String>();
    for (var one : said.get(of)) {
      if (turns.isEmpty() || !turns.getLast().equals(one.speaker())) {
        turns.add(one.speaker());
      }
    }
    return turns;
  }

  private static int longestCommon(List<String> left, List<String> right) {
    int[] row = new int[right.size() + 1];
    for (var one : left) {
      int diagonal = 0;
      for (int j = 1; j <= right.size(); j++) {
        int above = row[j];
        row[j] = one.equals(right.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[right.size()];
  }

  /// The same body closes both texts with a quotation.
  private void slot(int left, int right, List<Sign> signs) {
    var mine = said.get(left);
    var theirs = said.get(right);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return;
    }
    var last = mine.getLast();
    var other = theirs.getLast();
    if (last.speaker().equals(other.speaker())
        && !last.speaker().isEmpty()
        && last.direct()
        && other.direct()
        && last.position() > 60
        && other.position() > 60) {
      signs.add(new Sign("same-slot", "both end with a quotation of the same speaker", 0.3, true));
    }
  }

  private static Map<String, Integer> facts(Told one, Map<Integer, String> names) {
    var facts = new LinkedHashMap<String, Integer>();
    var telling = one.telling();
    for (var referent : telling.referents()) {
      if (referent.type() != EntityType.COUNTRY) {
        facts.putIfAbsent(
            "n:" + names.getOrDefault(referent.number(), referent.name()),
            referent.mentions().getFirst().start());
      }
    }
    for (var time : telling.times()) {
      if (time.expression() instanceof org.rapporteur.model.time.TimeExpression.Absolute absolute) {
        facts.putIfAbsent("d:" + absolute.date().value(), time.start());
      }
    }
    for (var quantity : telling.quantities()) {
      if (quantity.quantity().countedNoun() != null) {
        facts.putIfAbsent(
            "q:" + quantity.property() + quantity.quantity().print(), quantity.start());
      }
    }
    return facts;
  }

  private static List<Said> said(Told one, Map<Integer, String> names) {
    var all = new ArrayList<Said>();
    var document = one.document();
    for (var speech : one.telling().speeches()) {
      if (speech.speaker() == null) {
        continue;
      }
      var words = words(document.text().substring(speech.contentStart(), speech.contentEnd()));
      var stems = new HashSet<String>();
      words.stream()
          .filter(w -> w.length() > 3)
          .forEach(w -> stems.add(w.substring(0, Math.min(6, w.length()))));
      int position = (int) (100L * speech.start() / Math.max(1, document.text().length()));
      all.add(
          new Said(
              names.getOrDefault(speech.speaker(), "?"), stems, words, position, speech.direct()));
    }
    return all;
  }

  private static String body(Told one) {
    var text = new StringBuilder();
    for (var block : one.telling().blocks()) {
      if (block.kind() == Block.Kind.BODY) {
        text.append(one.document().text(), block.start(), block.end()).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<Integer> shingles(List<String> words) {
    var shingles = new HashSet<Integer>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE).hashCode());
    }
    return shingles;
  }

  private static int longestRun(List<String> left, List<String> right) {
    int best = 0;
    int[] row = new int[right.size() + 1];
    for (var word : left) {
      int diagonal = 0;
      for (int j = 1; j <= right.size(); j++) {
        int above = row[j];
        row[j] = word.equals(right.get(j - 1)) ? diagonal + 1 : 0;
        best = Math.max(best, row[j]);
        diagonal = above;
      }
    }
    return best;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
