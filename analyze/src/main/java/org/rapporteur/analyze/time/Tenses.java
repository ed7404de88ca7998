package org.rapporteur.analyze.time;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.text.Token;
import org.rapporteur.model.time.TimeMention.Tense;

/// Which way an English time looks, by the verb nearest to it: `will open in May`, `until the case
/// is heard on April 7`, `takes effect on March 1` look ahead, `was opened in May` back.
final class Tenses {
  private static final Set<String> PLANNED =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "due",
          "upcoming",
          "slate",
          "appoint",
          "foresee",
          "fix",
          "propose",
          "intend");
  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final Set<String> SETS =
      Set.of("summon", "convene", "convoke", "call", "announce", "set", "fix", "schedule", "plan");

  /// Words between the mark of a quotation and the time that opens it.
  private static final int QUOTE = 3;

  /// Words between `next` and the time of what comes: `its next talks with the Union in June`.
  private static final int NEXT = 7;

  private static final Set<String> PUT_OFF =
      Set.of("extend", "postpone", "adjourn", "delay", "prolong", "reschedule", "defer");
  private static final Set<String> TELLS =
      Set.of("say", "tell", "write", "recall", "be", "have", "know", "think", "believe");

  /// `it is reported that on 3 May`: the time is that of what is reported.
  private static final Set<String> REPORTED =
      Set.of("say", "report", "allege", "claim", "believe", "know", "recall", "note", "remember");

  private Tenses() {}

  static Tense of(List<Token> tokens, int start) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).end() <= start) {
      at++;
    }
    int verb = nearest(tokens, at);
    if (verb < 0) {
      return Tense.UNKNOWN;
    }
    String before = at == 0 ? "" : tokens.get(at - 1).lemma();
    boolean till = before.matches("until|till|to") && PUT_OFF.contains(tokens.get(verb).lemma());
    boolean by = at < tokens.size() && (before.equals("by") || tokens.get(at).lemma().equals("by"));
    boolean due =
        at > 0
            && tokens.subList(Math.max(0, at - 4), at).stream()
                .anyMatch(t -> Set.of("due", "upcoming").contains(t.lemma()));
    boolean next =
        tokens.subList(Math.max(0, at - NEXT), at).stream().anyMatch(t -> t.lemma().equals("next"));
    if (till
        || due
        || next
        || (by && !has(tokens, verb, "have"))
        || isSetFor(tokens, at, before, verb)) {
      return Tense.FUTURE;
    }
    var tense = of(tokens, verb, 0);
    boolean open = tense == Tense.UNKNOWN && tokens.get(verb).pos().equals("VBG");
    return open && isAhead(tokens, at) ? Tense.FUTURE : tense;
  }

  /// The tense of a time that only tells which happening is meant: `welcomes the March visit` looks
  /// back, `will boycott the June elections` ahead.
  static Tense ofHappening(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.pos().equals("MD") && t.lemma().matches("will|shall"))
        ? Tense.FUTURE
        : Tense.PAST;
  }

  /// `a march for Friday`, `summoned for 21 June`, `from Thursday on`: it has been set.
  private static boolean isSetFor(List<Token> tokens, int at, String before, int verb) {
    boolean weekday = at < tokens.size() && WEEKDAYS.contains(tokens.get(at).text());
    boolean on = at + 1 < tokens.size() && tokens.get(at + 1).text().equals("on");
    return (before.equals("for") && (weekday || SETS.contains(tokens.get(verb).lemma())))
        || (before.equals("from") && weekday && on);
  }

  /// `whoever marches on Sunday will be punished`.
  private static boolean isAhead(List<Token> tokens, int at) {
    for (int i = at; i < tokens.size(); i++) {
      if (tokens.get(i).pos().equals("MD")) {
        return tokens.get(i).lemma().matches("will|shall");
      }
      if (tokens.get(i).pos().matches("VB[DPZ]")) {
        return false;
      }
    }
    return false;
  }

  private static Tense of(List<Token> tokens, int verb, int steps) {
    String pos = tokens.get(verb).pos();
    String lemma = tokens.get(verb).lemma();
    return switch (pos) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> participle(tokens, verb, lemma);
      case "VBZ", "VBP" ->
          TELLS.contains(lemma) || goesBack(tokens, verb) ? Tense.UNKNOWN : Tense.FUTURE;
      case "VB" -> infinitive(tokens, verb, steps);
      default -> above(tokens, verb, steps);
    };
  }

  /// `goes back to a visit in May`, `dates back to May`.
  private static boolean goesBack(List<Token> tokens, int verb) {
    return verb + 1 < tokens.size() && tokens.get(verb + 1).lemma().equals("back");
  }

  private static Tense participle(List<Token> tokens, int verb, String lemma) {
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      var token = tokens.get(i);
      if (token.lemma().matches("will|shall") || token.text().equals("to")) {
        return Tense.FUTURE;
      }
      if (token.lemma().equals("be") && token.pos().matches("VBZ|VBP")) {
        return REPORTED.contains(lemma) ? Tense.UNKNOWN : Tense.FUTURE;
      }
      if (token.lemma().matches("be|have")) {
        return token.pos().equals("VB") ? of(tokens, i, 1) : Tense.PAST;
      }
    }
    return PLANNED.contains(lemma) ? Tense.FUTURE : Tense.PAST;
  }

  private static Tense infinitive(List<Token> tokens, int verb, int steps) {
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      if (tokens.get(i).lemma().matches("will|shall|must|should|would")) {
        return Tense.FUTURE;
      }
      if (tokens.get(i).text().equals("to")) {
        boolean planned =
            i > 0
                && (PLANNED.contains(tokens.get(i - 1).lemma())
                    || (tokens.get(i - 1).lemma().equals("be")
                        && tokens.get(i - 1).pos().matches("VBZ|VBP")));
        return planned ? Tense.FUTURE : above(tokens, i, steps);
      }
    }
    return above(tokens, verb, steps);
  }

  private static Tense above(List<Token> tokens, int at, int steps) {
    for (int i = at - 1; steps < 3 && i >= 0; i--) {
      if (tokens.get(i).pos().startsWith("VB")) {
        return of(tokens, i, steps + 1);
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean has(List<Token> tokens, int verb, String lemma) {
    return tokens.subList(Math.max(0, verb - 3), verb + 1).stream()
        .anyMatch(t -> t.lemma().equals(lemma));
  }

  /// The verb before it, or the first after it if none stands before.
  private static int nearest(List<Token> tokens, int at) {
    for (int i = Math.min(at, tokens.size()) - 1; i >= 0 && !opens(tokens, i, at); i--) {
      if (tokens.get(i).pos().startsWith("VB")) {
        return i;
      }
    }
    for (int i = at; i < tokens.size(); i++) {
      if (tokens.get(i).pos().startsWith("VB")) {
        return main(tokens, i);
      }
    }
    for (int i = Math.min(at, tokens.size()) - 1; i >= 0; i--) {
      if (tokens.get(i).pos().startsWith("VB")) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a clause or quotation begins there of which the time is a part.
  private static boolean opens(List<Token> tokens, int mark, int at) {
    var token = tokens.get(mark);
    boolean clause =
        token.text().matches("[:;]") || (token.text().equals("that") && at - mark <= 2);
    return clause || opensQuote(tokens, mark, at);
  }

  /// `said: “From the 20th we will ...`: what stands before the quotation tells nothing of it.
  private static boolean opensQuote(List<Token> tokens, int mark, int at) {
    return at - mark <= QUOTE && tokens.get(mark).text().matches("[\u201C\u201D\u00AB\"]|``|''");
  }

  /// `will speak`, `was opened`: the verb that the first auxiliary leads to.
  private static int main(List<Token> tokens, int first) {
    int last = first;
    for (int i = first; i < tokens.size() && i <= first + 3; i++) {
      last = tokens.get(i).pos().startsWith("VB") ? i : last;
    }
    return tokens.get(first).lemma().matches("be|have") ? last : first;
  }
}
