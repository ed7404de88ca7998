package org.rapporteur.analyze.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression;

/// What of a document can betray where it comes from: runs of words, facts with their places, and
/// who says what.
final class Traits {
  private static final int SHINGLE = 5;
  private static final int LONG = 5;
  private static final Pattern QUOTED =
      Pattern.compile("[\"\u201C\u00AB][^\"\u201D\u00BB\n]*[\"\u201D\u00BB]?");
  private static final BigDecimal TWO_DIGITS = BigDecimal.TEN;

  /// `2026-`: two documents may reckon the year of one day otherwise.
  private static final int YEAR = 5;

  private Traits() {}

  /// What a named speaker says in a document.
  record Said(
      String speaker, Set<String> stems, List<String> words, int position, boolean direct) {}

  /// Names, whole dates and counted figures with the place where each stands first.
  static Map<String, Integer> facts(Told one, Map<Integer, String> names) {
    var facts = new LinkedHashMap<String, Integer>();
    var telling = one.telling();
    for (var referent : telling.referents()) {
      if (referent.type() != EntityType.COUNTRY) {
        String name = "n:" + names.getOrDefault(referent.number(), referent.name());
        told(one, referent).findFirst().ifPresent(m -> facts.putIfAbsent(name, m.start()));
      }
    }
    for (var time : telling.times()) {
      if (time.expression() instanceof TimeExpression.Absolute absolute) {
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

  /// Names, days without their year and figures of two digits and more, with the place where each
  /// stands first.
  static Map<String, Integer> bare(Told one, Map<Integer, String> names, Map<Integer, Time> dates) {
    var facts = new TreeMap<String, Integer>();
    for (var referent : one.telling().referents()) {
      if (referent.type() != EntityType.COUNTRY) {
        String name = "n:" + names.getOrDefault(referent.number(), referent.name());
        told(one, referent).findFirst().ifPresent(m -> facts.merge(name, m.start(), Math::min));
      }
    }
    for (var time : one.telling().times()) {
      var date = dates.get(time.number());
      boolean pointed = time.expression() instanceof TimeExpression.Narrative;
      if (date != null && date.edtf().isDay() && !pointed) {
        facts.merge("d:" + date.edtf().value().substring(YEAR), time.start(), Math::min);
      }
    }
    for (var figure : one.telling().quantities()) {
      var low = figure.quantity().low();
      if (low.compareTo(TWO_DIGITS) >= 0) {
        facts.merge("v:" + low.stripTrailingZeros().toPlainString(), figure.start(), Math::min);
      }
    }
    return facts;
  }

  /// All figures in the order in which a document gives them.
  static List<String> figuresInOrder(Told one) {
    return one.telling().quantities().stream()
        .sorted(Comparator.comparingInt(QuantityMention::start))
        .map(q -> "v:" + q.quantity().low().stripTrailingZeros().toPlainString())
        .toList();
  }

  /// All names in the order in which a document gives them, states among them.
  static List<String> namesInOrder(Told one, Map<Integer, String> names) {
    record Place(int start, String name) {}
    return one.telling().referents().stream()
        .flatMap(r ->
            told(one, r).map(m -> new Place(m.start(), names.getOrDefault(r.number(), r.name()))))
        .sorted(Comparator.comparingInt(Place::start).thenComparing(Place::name))
        .map(p -> "n:" + p.name())
        .toList();
  }

  /// Where a text itself names somebody; who answers for two texts makes them no kin.
  private static Stream<Mention> told(Told one, Referent referent) {
    var telling = one.telling();
    return referent.mentions().stream()
        .filter(m -> telling.block(m.sentence()).kind().yieldsClaims());
  }

  /// Hashes of the words of five letters and more, sorted, each once.
  static int[] longWords(Told one) {
    return words(body(one)).stream()
        .filter(w -> w.length() >= LONG && w.codePoints().allMatch(Character::isLetter))
        .mapToInt(String::hashCode)
        .sorted()
        .distinct()
        .toArray();
  }

  /// Those whom a document quotes by name.
  static Stream<String> speakers(Told one, Map<Integer, String> names) {
    return one.telling().speeches().stream()
        .flatMap(s -> Stream.ofNullable(s.speaker()))
        .map(s -> speaker(s, names));
  }

  private static String speaker(Integer referent, Map<Integer, String> names) {
    return names.getOrDefault(referent, "?");
  }

  static List<Said> said(Told one, Map<Integer, String> names) {
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
      all.add(new Said(speaker(speech.speaker(), names), stems, words, position, speech.direct()));
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

  /// Hashes of the sentences outside quotations that are long enough to betray copying, sorted,
  /// each once.
  static int[] sentences(Told one) {
    var all = new HashSet<Integer>();
    for (var sentence : one.telling().sentences()) {
      if (one.telling().blocks().get(sentence.block()).kind() == Block.Kind.BODY) {
        String text = one.document().text().substring(sentence.start(), sentence.end());
        String plain = String.join(" ", words(text));
        boolean quoted = text.chars().anyMatch(c -> "\"“”«»".indexOf(c) >= 0);
        boolean dense = !plain.isEmpty() && plain.codePointAt(0) > 0x2E80;
        if (!quoted && plain.length() >= (dense ? 15 : 40)) {
          all.add(plain.hashCode());
        }
      }
    }
    return all.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /// Hashes of all runs of five words of the body, sorted, each once.
  static int[] shingles(Told one) {
    return shingles(body(one));
  }

  /// The same in the order in which they stand.
  static int[] shinglesInOrder(Told one) {
    return inOrder(body(one));
  }

  /// The same of the body without what stands in quotation marks, which two reports of one speech
  /// share.
  static int[] wording(Told one) {
    return shingles(QUOTED.matcher(body(one)).replaceAll(" \u25A0 "));
  }

  private static int[] shingles(String text) {
    return Arrays.stream(inOrder(text)).sorted().distinct().toArray();
  }

  private static int[] inOrder(String text) {
    var words = words(text);
    var shingles = new int[Math.max(0, words.size() - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = words.subList(i, i + SHINGLE).hashCode();
    }
    return shingles;
  }
}
