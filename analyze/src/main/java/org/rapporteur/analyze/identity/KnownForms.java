package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Capitals;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// Names to look for in a text, longest first: whole words with their capitals, and in a line that
/// is all in capitals whatever the capitals of the name. A single word must be long, and the text
/// must not use it as a common word; within a sentence it may be spelt otherwise if it is spoken
/// alike.
final class KnownForms {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['’.\\p{Pd}](?=[\\p{L}\\p{N}]))*");

  private static final Pattern WEAK = Pattern.compile("\\p{Lu}?\\p{Ll}{0,3}|\\p{Lu}{1,2}|\\P{L}+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?s).*['’]s");

  /// A word that is spoken like a name must have so many letters, and so many of them in common.
  private static final int LETTERS = 5;

  private static final double LIKENESS = 0.7;

  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, List<Form>> bySound = new HashMap<>();

  private record Form(List<String> words, int entity) {
    boolean isSingle() {
      return words.size() == 1;
    }
  }

  private record Word(int start, int end, String text) {
    boolean isCapital() {
      return Character.isUpperCase(text.codePointAt(0));
    }
  }

  /// The words of a sentence.
  ///
  /// @param shouted whether it is all in capitals
  private record Line(List<Word> words, boolean shouted) {
    /// A neighbour with a capital may belong to a longer name, unless it begins the sentence.
    boolean isPart(int at) {
      return at > 0 && at < words.size() && words.get(at).isCapital();
    }
  }

  /// A name found, and what it names.
  record Found(int entity, Span span) {}

  private KnownForms() {}

  /// @param names each with the number of its entity
  /// @param persons the numbers of those that are persons, who are never known by sound
  static KnownForms of(Map<String, Integer> names, Set<Integer> persons) {
    var forms = new KnownForms();
    names.forEach((name, entity) -> forms.add(name, entity, persons.contains(entity)));
    forms
        .byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Form f) -> -f.words().size())));
    return forms;
  }

  private void add(String name, int entity, boolean person) {
    var words = words(name, 0, name.length()).stream().map(Word::text).toList();
    boolean weak =
        words.isEmpty() || (words.size() == 1 && WEAK.matcher(words.getFirst()).matches());
    if (!weak && Character.isUpperCase(name.codePointAt(0))) {
      var form = new Form(words, entity);
      byFirst.computeIfAbsent(upper(words.getFirst()), k -> new ArrayList<>()).add(form);
      if (form.isSingle() && !person && words.getFirst().length() >= LETTERS) {
        bySound.computeIfAbsent(Spoken.of(words.getFirst()), k -> new ArrayList<>()).add(form);
      }
    }
  }

  boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /// The places of these names in a text, outside what is taken.
  List<Found> in(Told told, List<Span> taken) {
    var found = new ArrayList<Found>();
    String text = told.document().text();
    var common = common(text);
    for (var sentence : told.telling().sentences()) {
      if (told.telling().blocks().get(sentence.block()).kind().yieldsNames()) {
        String line = text.substring(sentence.start(), sentence.end());
        var words = words(text, sentence.start(), sentence.end());
        read(new Line(words, Capitals.only(line)), common, told, taken, found);
      }
    }
    return found;
  }

  private void read(Line line, Set<String> common, Told told, List<Span> taken, List<Found> found) {
    for (int i = 0; i < line.words().size(); i++) {
      var form = at(line, i, common);
      if (form != null) {
        int last = i + form.words().size() - 1;
        int start = line.words().get(i).start();
        int end = line.words().get(last).end();
        if (taken.stream().noneMatch(t -> t.start() < end && start < t.end())) {
          String text = told.document().text().substring(start, end);
          found.add(
              new Found(form.entity(), new Span(told.document().evidence(), start, end, text)));
          i = last;
        }
      }
    }
  }

  private @Nullable Form at(Line line, int at, Set<String> common) {
    String word = line.words().get(at).text();
    boolean usual = common.contains(word.toLowerCase(Locale.ROOT));
    for (var form : byFirst.getOrDefault(upper(word), List.of())) {
      int to = at + form.words().size();
      if (isForm(form, line, at)
          && !(form.isSingle() && usual)
          && (line.shouted() || !(line.isPart(at - 1) || line.isPart(to)))) {
        return form;
      }
    }
    return usual ? null : heard(line, at);
  }

  private static boolean isForm(Form form, Line line, int at) {
    if (at + form.words().size() > line.words().size()) {
      return false;
    }
    for (int i = 0; i < form.words().size(); i++) {
      String word = line.words().get(at + i).text();
      String known = form.words().get(i);
      if (!(line.shouted() ? upper(word).equals(upper(known)) : word.equals(known))) {
        return false;
      }
    }
    return true;
  }

  /// `Lambedouza` for the only `Lampedusa` of the matter.
  private @Nullable Form heard(Line line, int at) {
    var word = line.words().get(at);
    boolean name = at > 0 && !line.shouted() && word.isCapital() && word.text().length() >= LETTERS;
    if (!name || line.isPart(at - 1) || line.isPart(at + 1)) {
      return null;
    }
    var heard = bySound.getOrDefault(Spoken.of(word.text()), List.of());
    boolean one = heard.stream().map(Form::entity).distinct().count() == 1;
    return one
            && heard.stream()
                .anyMatch(f -> Spoken.likeness(f.words().getFirst(), word.text()) >= LIKENESS)
        ? heard.getFirst()
        : null;
  }

  /// The words that a text prints without a capital.
  private static Set<String> common(String text) {
    var common = new HashSet<String>();
    for (var word : words(text, 0, text.length())) {
      if (Character.isLowerCase(word.text().codePointAt(0))) {
        common.add(word.text());
      }
    }
    return common;
  }

  private static List<Word> words(String text, int from, int to) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(text).region(from, to);
    while (matcher.find()) {
      int cut = POSSESSIVE.matcher(matcher.group()).matches() ? 2 : 0;
      int end = matcher.end() - cut;
      words.add(new Word(matcher.start(), end, text.substring(matcher.start(), end)));
    }
    return words;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
