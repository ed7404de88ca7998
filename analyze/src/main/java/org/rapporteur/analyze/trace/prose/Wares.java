package org.rapporteur.analyze.trace.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.telling.Tie.Relation;

/// Tells goods from what else is sent, received and ordered: who sends a letter supplies nobody.
final class Wares {
  private static final Pattern WORDS_AND_MONEY =
      Pattern.compile(
          "(?iU)\\b(?:it|them|letters?|information|reports?|repl(?:y|ies)|complaints?|requests?|updates?|statements?|messages?|notices?|greetings|questions?|questionnaires?|responses?|answers?|invitations?|delegations?|evidence|testimon(?:y|ies)|documents?|data|cop(?:y|ies)|submissions?|comments?|appeals?|petitions?|e?-?mails?|lists?|thanks|condolences|audits?|advice|briefings?|calls?|visits?|support|assistance|help|training|loans?|funds?|funding|money|cash|payments?|wages|salar(?:y|ies)|dividends?|remittances?|instructions?|apolog(?:y|ies)|claims?|warnings?|proposals?|offers?|teams?|experts?|representatives?|officials?|observers|ambassadors?|envoys?|troops|soldiers|people|famil(?:y|ies)|children|women|men|confirmation|permission|approval|licen[cs]es?|permits?|news|word|access|clarifications?|signals?|aid|donations?|protection|stakes?|shares|interest|subsidiar(?:y|ies)|(?:an?|the|its|two|three) (?:ships?|vessels?|tankers?|trawlers?)|(?:its|an?|the) (?:[\\p{L}-]+ ){0,2}(?:unit|arm|division|affiliate|business|operations?)|buildings?|factor(?:y|ies)|plants?|mines?|mills?|warehouses?|land|business|compan(?:y|ies))\\b");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?iU)\\b(?:workers?|labou?rers?|prisoners?|detainees?|inmates?|students?|generals?|officers?|m[ae]n|wom[ae]n|boys?|girls?|refugees?|defectors?|migrants?|victims?|patients?|players?|engineers?|technicians?|delegates?|recruits?|conscripts?|passengers?)\\b");

  private static final Pattern WORKERS =
      Pattern.compile(
          "(?iU)\\b(?:workers?|labou?rers?|prisoners?|detainees?|inmates?|convicts?|students?|recruits?|conscripts?|engineers?|technicians?|seamstresses|loggers|miners|builders|fishermen|nurses|seafarers|sailors|employees|staff|workforce|labou?r)\\b");

  private Wares() {}

  /// Whether words before "from A" can name goods.
  static boolean areNamed(String words) {
    return !WORDS_AND_MONEY.matcher(words).find() && !PEOPLE.matcher(words).find();
  }

  /// Whether words name people who are sent to work.
  static boolean areWorkers(String words) {
    return WORKERS.matcher(words).find();
  }

  /// Whether a cue with its words between can be about goods: it names nothing that is none, and no
  /// company that changes hands.
  static boolean moved(Cue cue, String words, int start, int end, List<Name> names) {
    if (cue.relation() != Relation.SUPPLIES && cue.relation() != Relation.PRODUCES) {
      return true;
    }
    boolean company =
        names.stream()
            .anyMatch(n -> n.start() > start && n.end() < end && n.text().indexOf(' ') > 0);
    return !company && !WORDS_AND_MONEY.matcher(words).find();
  }
}
