package org.rapporteur.analyze.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Token;

/// The noun that a figure counts: the head of the noun phrase that follows it, or of the phrase
/// after `of` (`two of her friends`).
///
/// @param head index of the head noun
/// @param modifiers lemmas of the words that narrow it
/// @param part whether another figure stands between (`11 of 14 counts`)
record Counted(int head, List<String> modifiers, boolean part) {
  private static final Set<String> INNER =
      Set.of(
          "JJ", "JJR", "JJS", "VBN", "VBG", "RB", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CD");
  private static final int LONGEST = 9;

  static @Nullable Counted after(List<Token> tokens, int from) {
    int at = from;
    if (isOfToll(tokens, from)) {
      return null;
    }
    var whole =
        at + 1 < tokens.size() && Set.of("of", "out").contains(lower(tokens, at))
            ? Numerals.at(tokens, at + (lower(tokens, at).equals("out") ? 2 : 1))
            : null;
    if (whole != null) {
      var counted = after(tokens, whole.to());
      return counted == null ? null : new Counted(counted.head(), counted.modifiers(), true);
    }
    if (at < tokens.size() && lower(tokens, at).equals("of")) {
      at += pointsBack(tokens, at + 1) ? 2 : 1;
    } else if (at < tokens.size() && lower(tokens, at).equals("other")) {
      at++;
    }
    boolean of = at > from;
    while (at < tokens.size()
        && ((of && Set.of("DT", "PRP$", "PDT").contains(tokens.get(at).pos()))
            || lower(tokens, at).equals("more"))) {
      at++;
    }
    return phrase(tokens, at);
  }

  /// `The toll of 52 leaves out the migrants`: it says itself what it counts.
  private static boolean isOfToll(List<Token> tokens, int from) {
    return from > 2
        && lower(tokens, from - 2).equals("of")
        && Set.of("toll", "tally").contains(lower(tokens, from - 3));
  }

  /// `seven of them children`, `two of whom women`: what they are follows.
  private static boolean pointsBack(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && Set.of("them", "us", "whom").contains(lower(tokens, at))
        && tokens.get(at + 1).pos().startsWith("NN");
  }

  /// `put the number of protesters at 8,000`, `the size of the crowd was 300`: what was named
  /// before its figure.
  static @Nullable Counted before(List<Token> tokens, int number) {
    boolean link =
        number > 3
            && (Set.of("at", "to", "reach", "be", ":").contains(tokens.get(number - 1).lemma())
                || lower(tokens, number - 1).equals("around"));
    int end = link && isStanding(tokens.get(number - 2)) ? number - 2 : number;
    for (int i = number - 2; link && i >= Math.max(0, number - LONGEST); i--) {
      boolean total =
          Set.of("number", "size", "count", "total").contains(tokens.get(i).lemma())
              && i + 1 < number
              && lower(tokens, i + 1).equals("of");
      if (total) {
        int noun = lower(tokens, i + 2).matches("the|those|people") ? i + 3 : i + 2;
        return noun < end ? phrase(tokens.subList(0, end), noun) : null;
      }
    }
    return null;
  }

  /// `the number of the injured stands at 413`, where the tagger may see a noun.
  private static boolean isStanding(Token token) {
    return Set.of("stand", "remain", "stay", "sit").contains(token.lemma());
  }

  /// `nine of the organization's 11 indicators`: a part of what is counted behind the owner.
  private static @Nullable Counted part(List<Token> tokens, int from) {
    var whole = phrase(tokens, from);
    return whole == null ? null : new Counted(whole.head(), whole.modifiers(), true);
  }

  private static @Nullable Counted phrase(List<Token> tokens, int from) {
    int head = -1;
    boolean pointing = from < tokens.size() && FigureWords.POINTING.contains(lower(tokens, from));
    boolean day =
        from < tokens.size()
            && Set.of("today", "yesterday", "tomorrow", "tonight").contains(lower(tokens, from));
    boolean month = from < tokens.size() && FigureWords.isMonth(tokens.get(from));
    if (pointing || month || day) {
      return null;
    }
    boolean comma = false;
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      String pos = tokens.get(i).pos();
      comma |= tokens.get(i).text().equals(",");
      if (comma && pos.startsWith("NNP")) {
        return null; // `20 wounded, local official Ada Berg said`
      }
      if (pos.equals("POS") && i + 1 < tokens.size() && tokens.get(i + 1).pos().equals("CD")) {
        return part(tokens, i + 2);
      }
      if (pos.equals("POS")) {
        head = -1;
      } else if (pos.startsWith("NN") && !lower(tokens, i).equals("-")) {
        head = i;
      } else if (!INNER.contains(pos) && !joinsAdjectives(tokens, i, from)) {
        break;
      } else if (head >= 0 && !pos.equals("HYPH")) {
        break;
      }
    }
    if (head < 0) {
      return null;
    }
    var modifiers = new ArrayList<String>();
    for (int i = from; i < head; i++) {
      String pos = tokens.get(i).pos();
      if (pos.startsWith("JJ") || pos.startsWith("NN") || pos.equals("VBN") || pos.equals("VBG")) {
        modifiers.add(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return new Counted(head, modifiers, false);
  }

  private static boolean joinsAdjectives(List<Token> tokens, int i, int from) {
    boolean joiner =
        tokens.get(i).text().equals("and")
            || tokens.get(i).text().equals(",")
            || tokens.get(i).text().equals("-");
    return joiner
        && i > from
        && i + 1 < tokens.size()
        && !tokens.get(i - 1).pos().startsWith("NN")
        && Set.of("JJ", "VBN", "VBG", "RB").contains(tokens.get(i + 1).pos());
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
