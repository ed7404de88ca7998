package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Range;

/// What is said in a Spanish dialogue, where a dash stands before each turn and around what tells
/// of the speaker: `—No lo vi salir —cuenta Ana Roe—. Pero oí la puerta.` The dash clings to the
/// word behind it, unlike that of a list or of a date line.
final class Dialogue {
  private static final String OPENS =
      "(?:^|(?<=\\n)|(?<=[.!?\u2026] ))\u2014(?=[\\p{Lu}\u00BF\u00A1])";

  /// ` —cuenta Ana Roe`
  private static final Pattern ASIDE = Pattern.compile(" \u2014(?=\\p{Ll}{2,})");

  private static final Pattern TURN = Pattern.compile(OPENS);

  /// `—. ` and `—, ` behind an aside.
  private static final Pattern RESUMES = Pattern.compile("\u2014[.,;:]? (?=[\\p{L}\u00BF\u00A1])");

  private static final Pattern END = Pattern.compile("[.!?\u2026](?= |\\n|$)");

  private final String text;
  private final List<Range> said = new ArrayList<>();

  private Dialogue(String text) {
    this.text = text;
  }

  /// The turns of a text, without their dashes; nothing if no verb stands in any of them.
  static List<Range> in(String text) {
    var dialogue = new Dialogue(text);
    var turn = TURN.matcher(text);
    boolean told = false;
    for (int at = 0; turn.find(at); ) {
      int before = dialogue.said.size();
      at = dialogue.turn(turn.start(), turn.end());
      told |= dialogue.said.size() > before && dialogue.isTold(before);
    }
    return told ? List.copyOf(dialogue.said) : List.of();
  }

  /// Whether what tells of the speaker follows.
  private boolean isTold(int first) {
    return ASIDE.matcher(text).region(said.get(first).end(), text.length()).lookingAt();
  }

  /// Adds one turn and what is said behind its asides.
  ///
  /// @return where the text goes on
  private int turn(int dash, int start) {
    boolean line = dash == 0 || text.charAt(dash - 1) == '\n';
    int newline = text.indexOf('\n', start);
    int last = newline < 0 ? text.length() : newline;
    int from = start;
    int to = end(from, last, line);
    while (from < to) {
      var aside = ASIDE.matcher(text).region(from, to);
      if (!aside.find()) {
        said.add(new Range(from, to));
        return to;
      }
      said.add(new Range(from, aside.start()));
      var resumes = RESUMES.matcher(text).region(aside.end(), last);
      int stop = end(aside.end(), last, false);
      boolean goesOn = resumes.find() && resumes.start() <= stop;
      from = goesOn ? resumes.end() : stop;
      to = goesOn ? end(from, last, line) : from;
    }
    return to;
  }

  /// A turn that has its own line reaches to its last sentence, another to the end of the first.
  private int end(int from, int last, boolean line) {
    var end = END.matcher(text).region(from, last);
    int to = last;
    while (end.find()) {
      to = end.start();
      if (!line) {
        return to;
      }
    }
    return to;
  }
}
