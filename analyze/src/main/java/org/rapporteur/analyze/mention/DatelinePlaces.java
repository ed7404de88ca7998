package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.text.Dateline;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Where a text was sent from: `OUJDA (MAP) – …`, `Machala (Special) — …`, `IQUIQUE. …`. Out of a
/// clause the classifier takes such a name for a firm or a person, or for nothing.
final class DatelinePlaces {
  /// What ends the place in a dateline.
  private static final Pattern END = Pattern.compile("[,(.:\u2013\u2014]| -");

  private static final int MOST_WORDS = 3;
  private static final int SHORTEST = 4;

  private DatelinePlaces() {}

  static List<List<Candidate>> in(
      List<Sentence> sentences, List<List<Candidate>> names, List<Block> blocks, String text) {
    var all = new ArrayList<>(names);
    int last = -1;
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      boolean first = sentence.block() != last;
      last = sentence.block();
      var block = blocks.get(sentence.block());
      if (first && block.kind() == Block.Kind.BODY && !sentence.tokens().isEmpty()) {
        var paragraph = text.substring(block.start(), block.end());
        var printed = text.substring(sentence.start(), sentence.end());
        boolean opens = sentence.start() == block.start();
        int end = opens ? place(paragraph, printed, sentence.tokens(), names.get(i)) : 0;
        if (end > 0) {
          int behind = block.start() + end;
          boolean agency = text.startsWith("(", behind);
          all.set(i, placed(sentence.tokens(), names.get(i), behind, agency));
        }
      }
    }
    return all;
  }

  /// How many chars of a paragraph are the place it was sent from; 0 if it does not say.
  ///
  /// @param printed its first sentence, with the words and names of it
  private static int place(
      String paragraph, String printed, List<Token> words, List<Candidate> names) {
    int length = Dateline.length(paragraph);
    if (length > 0 && Character.isUpperCase(paragraph.codePointAt(0))) {
      var end = END.matcher(paragraph);
      return end.find() ? Math.min(end.start(), length) : 0;
    }
    // in capitals before a stop, what is taken for a name already
    boolean alone =
        printed.endsWith(".")
            && words.size() <= MOST_WORDS + 1
            && printed.length() > SHORTEST
            && printed.equals(printed.toUpperCase(Locale.ROOT))
            && names.size() == 1
            && names.getFirst().length() == words.size() - 1;
    return alone ? printed.length() - 1 : 0;
  }

  /// The names, those of the place made places; the place itself if nothing is named before the
  /// bracket of an agency.
  private static List<Candidate> placed(
      List<Token> tokens, List<Candidate> names, int end, boolean agency) {
    var all = new ArrayList<Candidate>();
    boolean any = false;
    for (var name : names) {
      boolean within = tokens.get(name.to() - 1).end() <= end;
      any |= tokens.get(name.from()).start() < end;
      all.add(
          within && name.knownAs() == null
              ? name.as(EntityType.PLACE, LanguageReader.DATELINE)
              : name);
    }
    int words = (int) tokens.stream().filter(t -> t.end() <= end).count();
    if (agency && !any && words > 0 && words <= MOST_WORDS) {
      all.addFirst(
          new Candidate(
              0,
              words,
              EntityType.PLACE,
              null,
              null,
              null,
              LanguageReader.DATELINE,
              Candidate.PATTERN));
    }
    return List.copyOf(all);
  }
}
