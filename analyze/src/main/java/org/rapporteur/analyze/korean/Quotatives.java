package org.rapporteur.analyze.korean;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analyze.rules.Lexicon;

/// The forms by which Korean hangs what is said on a verb or a noun: `…다고 말했다`, `…다며 …라고 했다`, `…을
/// 것을 요구했다`, `…다는 입장을 밝혔다`, and the sentence behind that goes on in the same voice, `…다는 것이다`. A
/// verb stands in the past, the present or as a link (`비판하며`), plain or polite (`했다`, `했습니다`).
///
/// Kinds of the word list: `cue`, `cue-object`, `unspoken` (beginnings of verbs that say nothing),
/// `said-noun` (`입장`, `뜻`), `not-held` (verbs by which somebody hears, denies or doubts it).
final class Quotatives {
  /// Syllables that end in a letter: a verb in the past in `ㅆ`, in the present in `ㄴ`, a polite one
  /// in `ㅂ`.
  private static final String PAST = ending(20);

  private static final String PRESENT = ending(4);
  private static final String POLITE = ending(17);

  /// `밝힘`, `설명함`: notes end so.
  private static final String NOUN = ending(16);

  /// `…다고 판단, 사건을 돌려보냈다`: a verb of which only the noun is printed.
  private static final String SHORT =
      "(?:판단|주장|강조|지적|비판|발표|설명|선언|확인|보도|결정|촉구|요구|경고|비난|증언|해명|반박|호소|규정|전망|평가)";

  /// Adverbs between what is demanded and the verb.
  private static final String HOW =
      "(?:(?:거듭|강력히|강하게|강력하게|재차|공식|공식적으로|즉각|정식으로|간곡히|잇따라|줄곧|계속|다시|일제히|한목소리로|함께|적극|엄중히|단호히|또다시|꾸준히|수차례|여러"
          + " 차례|강도 높게|직접|끊임없이|일관되게) ){0,2}";

  private static final String MARK = "[다라냐자까](?:고|며|면서)(?:도|만|까지)?,? ";

  /// What may stand behind the stem of a verb that closes its clause.
  private static final String END =
      "(?:(?:다|습니다|니다)?[.!]?\\s*$|(?:다|습니다|니다)[.!]|다(?:가|만)? |을 뿐 |(?:고|으며|며|면서|는데|으나|지만|자|던),? )";

  private static final Pattern LINKED = Pattern.compile("[다라냐자](?:며|면서도?),? ");

  private static final Pattern RETOLD =
      Pattern.compile("[다라냐자]는 (?:것이다|것입니다|얘기다|이야기다|이유에서다|이유였다|취지다|취지였다|설명이다|주장이다)[.]?\\s*$");

  private final Pattern reported;
  private final Pattern quoting;
  private final Pattern demanded;
  private final Pattern held;
  private final Pattern supposed;
  private final Pattern calling;
  private final String stems;

  Quotatives(Lexicon lexicon) {
    String known = lexicon.any("cue");
    String said = "(?!" + lexicon.any("unspoken") + ")";
    String any =
        said
            + "[가-힣]{0,6}?(?:"
            + PAST
            + "|"
            + PRESENT
            + "(?=다(?!고|며|면서|는|던))|"
            + POLITE
            + "(?=니다)|"
            + NOUN
            + "(?=[.]?\\s*$)|"
            + PRESENT
            + " 바 있(?=다|습니다))|"
            + said
            + "[가-힣]{1,6}(?:고 있(?=다|습니다|으며|는데|지만|으나)|하(?=(?:고|며|면서|자),? ))";
    String cue =
        "(?<![가-힣])(?<cue>" + known + "(?<!다(?=고 |며 |면서 |는 ))|" + any + "|" + SHORT + "(?=, ))";
    this.quoting =
        Pattern.compile(
            "^[\"']?(?:이?라고|고|(?<more>이?라며|며|이?라면서|면서)|이?라는|는|이?었다고|였다고)(?:도|만|까지)?(?:[^\",]{0,40}?(?<![가-힣])(?<cue>"
                + known
                + "))?");
    this.reported =
        Pattern.compile(
            "[다라냐자까](?:고(?:도|만|까지|는)?|며|면서도?),?(?<between> (?:(?!"
                + MARK
                + ")[^.\",]){0,40}?| ?)"
                + cue
                + "(?:(?=, )|"
                + END
                + ")");
    this.stems =
        lexicon.all("cue-object").keySet().stream()
            .filter(form -> form.endsWith("했"))
            .map(form -> form.substring(0, form.length() - 1))
            .collect(Collectors.joining("|", "(?:", ")"));
    this.demanded =
        Pattern.compile(
            "(?:을|를|라고|고) "
                + HOW
                + "(?<cue>"
                + lexicon.any("cue-object")
                + "|"
                + stems
                + "(?:해 ?왔|하고 있|하고 나섰|한 바 있|함(?=[.]?\\s*$)))"
                + END);
    this.calling = calling(lexicon);
    this.supposed = supposed(lexicon);
    this.held = held(lexicon);
  }

  private static Pattern calling(Lexicon lexicon) {
    return Pattern.compile(
        "(?:을|를) (?:[가-힣]+ ){0,4}?[가-힣]+(?<end>으로|로) (?<cue>" + lexicon.any("cue-as") + ")" + END);
  }

  private static Pattern supposed(Lexicon lexicon) {
    return Pattern.compile(
        "(?<end>[가-힣](?<="
            + PRESENT
            + "|"
            + ending(8)
            + "|는|던) 것)(?:으로|이라고) (?:[가-힣]+ ){0,2}?(?<cue>"
            + lexicon.any("supposed")
            + "(?:했|하고 있|한(?=다)|함(?=[.]?\\s*$))|"
            + lexicon.any("supposed-form")
            + ")"
            + END);
  }

  private static Pattern held(Lexicon lexicon) {
    return Pattern.compile(
        "[다라냐자](?:는|던) (?<cue>"
            + lexicon.any("said-noun")
            + ")(?:(?:을|를|도|만|까지)? (?:(?!"
            + lexicon.any("not-held")
            + ")[가-힣]{1,8} ){0,2}?(?!"
            + lexicon.any("not-held")
            + ")[가-힣]{1,6}?(?:"
            + PAST
            + "|"
            + PRESENT
            + "(?=다)|"
            + POLITE
            + "(?=니다))"
            + END
            + "|(?:이다|입니다|이었다|이라고 (?:했|말했|밝혔|설명했|강조했)다|이라고 (?:한|말한)다|임)[.]?\\s*$)");
  }

  private static String ending(int letter) {
    var syllables = new StringBuilder("[");
    for (int i = 0xAC00 + letter; i <= 0xD7A3; i += 28) {
      syllables.append((char) i);
    }
    return syllables.append(']').toString();
  }

  /// `…다고 말했다`, with the groups `between` and `cue`.
  Pattern reported() {
    return reported;
  }

  /// `…다며 …`: what is said before more that is said by the same one.
  static Pattern linked() {
    return LINKED;
  }

  /// What joins a quotation to its verb, with the group `cue` if one of the list follows.
  Pattern quoting() {
    return quoting;
  }

  /// `…을 촉구했다`, with the group `cue`.
  Pattern demanded() {
    return demanded;
  }

  /// `…다는 입장을 되풀이했다`, with the noun as group `cue`.
  Pattern held() {
    return held;
  }

  /// `…할 것으로 전망했다`, with the groups `end`, where what is supposed ends, and `cue`.
  Pattern supposed() {
    return supposed;
  }

  /// `…을 학살의 주범으로 지목했다`, with the groups `end` and `cue`.
  Pattern calling() {
    return calling;
  }

  /// The form under which the word list has a verb: `촉구했` for `촉구해 왔`.
  String plain(String cue) {
    return cue.replace("하였", "했")
        .replaceFirst("^(" + stems + ")(?:해 ?왔|하고 있|하고 나섰|한 바 있|함)$", "$1했");
  }

  /// `추정` of `추정하고 있`
  static String stem(String cue) {
    return cue.replaceFirst("(?:했|하고 있|한|함)$", "");
  }

  /// `…다는 것이다.`, `…다는 이유에서다.`: the sentence tells on what was said in the one before.
  static Pattern retold() {
    return RETOLD;
  }
}
