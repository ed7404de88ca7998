package org.rapporteur.analyze.corroboration;

/// What speaks for or against two values of two documents answering one question. Each is a number,
/// mostly 0 or 1; the tables of [SameQuestion] say how much it weighs.
enum Sign {
  WORDS("their sentences share words that few sentences have"),
  NAMES("their sentences share names that few sentences have"),
  PERSON("their sentences name one person"),
  STATES_APART("their sentences name different states"),
  BESIDE("the words beside them are alike"),
  NAMES_APART("their sentences name different people, bodies and places"),
  PLACES_APART("their sentences name different places"),
  NOUN("what is counted is a thing that few sentences speak of"),
  PEOPLE("both count people, in different words"),
  UNNAMED("one of them does not say what it counts"),
  FATE("the same is said of those counted"),
  DEED("one deed is told beside them"),
  ONE_DEED("the deed told beside them is done but once, there or to them"),
  THEME("they are of one kind of thing by the words beside them"),
  ONLY("their documents give one such value only"),
  LIKEST("no other sentences of their documents are more alike"),
  LEAD("they stand where a text sums up"),
  NEARNESS("one is near the other"),
  SWAPPED("one has the digits of the other in another order"),
  ONE_DIGIT("one digit differs"),
  PART("one counts some of many"),
  EXACT("they are exact"),
  ELSEWHERE("one is asked for, denied, foreseen, per head or of another"),
  BOUND("one is a bound"),
  SMALL("they are small numbers, which many things share"),
  TRANSLATION("one document translates the other"),
  TENFOLD("one is the other with a nought more"),
  GREW("the later document may give more because more had come to be known"),
  KINDS_APART("they are of two kinds of thing by the words beside them"),
  TIME("they are lengths of time"),
  MONEY("they are sums of money"),
  CLOCK("they are times of day"),
  COUNTED("they are counts"),
  DATE("they are dates"),
  SINCE("they are beginnings"),
  NEXT_DAY("one is the day beside the other"),
  PRINTED("they are printed, not reckoned"),
  APPEARED("one is the day on which its document appeared"),
  GRAIN("they are equally precise"),
  DEEDS_APART("two deeds are told beside them"),
  LONG_PAST("they are days of a year before the last, printed with it"),
  ASKED("a question that knows its subject compared them"),
  KNOWN("a document gives both days, perhaps for the same"),
  GAINSAID("one tells the value of the other as denied, asked for or foreseen"),
  FATES_APART("different things are said of those counted"),
  THINGS_APART("what they count is called by different words"),
  KEYLESS("no word, name or deed that they share says what they are about"),
  NO_EVENT("their documents tell of no event in common"),
  UNJOINED("nothing that is told with the days is the same"),
  ROUNDS("one is the other in round figures"),
  FIGURES("their sentences give equal figures beside them");

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
