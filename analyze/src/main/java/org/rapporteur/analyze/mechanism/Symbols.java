package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.MechanismType;

/// Symbols of documents as texts print them, and the acts that bear them: `A/HRC/RES/25/25`,
/// `resolution 25/25`, `P.L. 108-333`.
///
/// A short form (`resolution 25/25`) that two bodies may have given tells nothing unless a body is
/// named beside. A report's symbol is no pointer to each of its recommendations: for those the
/// paragraph must be printed too.
final class Symbols {
  private static final Pattern WHOLE =
      Pattern.compile("(?<![\\w/])[A-Z]{1,4}/[A-Za-z0-9./-]*\\d(?: ?\\(\\d{4}\\))?");
  private static final Pattern LAW =
      Pattern.compile(
          "(?<!\\w)(?:P\\.? ?L\\.?|Public Law)(?: No\\.?)? ?(\\d{2,3}[-\u2013]\\d{1,3})(?!\\d)");
  private static final Pattern COMMISSION =
      Pattern.compile("(?<!\\w)(?:CHR|E/CN\\.4/RES/|Commission resolution) ?(\\d{4}/\\d{1,3})");
  private static final Pattern SHORT =
      Pattern.compile("(?i)\\b(?:resolutions?|res\\.) (\\d{1,3}/\\d{1,3})(?![\\d/])");
  private static final Pattern RESOLUTION =
      Pattern.compile("(?:A/HRC|A|E)/RES/(\\d{1,3}/\\d{1,3})");

  private final Register register;
  private final Map<String, List<Act>> bearing = new HashMap<>();

  Symbols(Register register) {
    this.register = register;
    for (var mechanism : register.mechanisms()) {
      for (var act : register.facts(mechanism.id())) {
        act.fields().values().forEach(value -> keys(value).forEach(k -> put(k, act)));
      }
    }
  }

  private void put(String key, Act act) {
    var acts = bearing.computeIfAbsent(key, k -> new ArrayList<>());
    if (!acts.contains(act)) {
      acts.add(act);
    }
  }

  /// The keys under which a value that is a symbol is found.
  private static List<String> keys(String value) {
    if (value.length() > 40) {
      return List.of();
    }
    var text = value.strip();
    for (var pattern : List.of(LAW, COMMISSION)) {
      var m = pattern.matcher(text);
      if (m.matches()) {
        return List.of(plain(pattern, m.group(1)));
      }
    }
    if (!WHOLE.matcher(text).matches()) {
      return List.of();
    }
    var resolution = RESOLUTION.matcher(text);
    return resolution.matches() ? List.of(plain(text), resolution.group(1)) : List.of(plain(text));
  }

  private static String plain(Pattern pattern, String number) {
    return (pattern == LAW ? "P.L." : "CHR") + plain(number);
  }

  private static String plain(String symbol) {
    return symbol.replace(" ", "").replace('\u2013', '-').replaceAll("[.-]+$", "");
  }

  /// A printed symbol.
  ///
  /// @param acts the acts that bear it
  record Printed(int start, int end, String text, List<Act> acts) {}

  /// All symbols of the record that a page prints.
  List<Printed> in(Page page) {
    var found = new ArrayList<Printed>();
    var text = page.told.document().text();
    for (var pattern : List.of(WHOLE, LAW, COMMISSION, SHORT)) {
      var m = pattern.matcher(text);
      while (m.find()) {
        var key =
            pattern == WHOLE
                ? plain(m.group())
                : pattern == SHORT ? m.group(1) : plain(pattern, m.group(1));
        var acts = fitting(page, m.start(), bearing.getOrDefault(key, List.of()), pattern == SHORT);
        if (!acts.isEmpty()) {
          found.add(new Printed(m.start(), m.end(), m.group(), acts));
        }
      }
    }
    return found;
  }

  private List<Act> fitting(Page page, int at, List<Act> acts, boolean isShort) {
    int sentence = page.sentence(at);
    var words = page.sentenceText(sentence);
    var named = page.namedInSentence(sentence);
    var fitting =
        acts.stream()
            .filter(a -> !isRecommendation(a) || isParagraphPrinted(a, words))
            .filter(a -> !isShort || isOfNamedBody(a, named))
            .toList();
    boolean several =
        isShort && fitting.stream().map(a -> a.field("symbol").orElse("")).distinct().count() > 1;
    return several ? List.of() : fitting;
  }

  private boolean isRecommendation(Act act) {
    return register
        .mechanism(act.mechanism())
        .filter(m -> m.type() == MechanismType.RECOMMENDATION)
        .isPresent();
  }

  private static boolean isParagraphPrinted(Act act, String words) {
    return act.field("paragraph")
        .filter(p ->
            Pattern.compile("(?i)\\b(?:para\\.?|paragraph|recommendation) ?" + Pattern.quote(p))
                .matcher(words)
                .find())
        .isPresent();
  }

  /// A body of the United Nations that the sentence names must be the one that acted.
  private boolean isOfNamedBody(Act act, Set<String> named) {
    var bodies =
        register.bodies().stream()
            .filter(b -> b.knownAs() != null && named.contains(b.knownAs()))
            .map(b -> b.code())
            .toList();
    var own = act.field("body").orElse("");
    return bodies.isEmpty() || own.isEmpty() || bodies.contains(own);
  }
}
