package org.rapporteur.analyze.corroboration;

/// What speaks for or against two values of two documents answering one question. Each is a number,
/// mostly 0 or 1; `same-question.tsv` beside this class says how much it weighs.
enum Sign {
  WORDS("their sentences share words that few sentences have"),
  NAMES("their sentences share names that few sentences have"),
  PERSON("their sentences name one person"),
  STATES_APART("their sentences name different states"),
  BESIDE("the words beside them are alike"),
  NOUN("what is counted is a thing that few sentences speak of"),
  FATE("the same is said of those counted"),
  DEED("one deed is told beside them"),
  THEME("they are of one kind of thing by the words beside them"),
  ONLY("their documents give one such value only"),
  LIKEST("no other sentences of their documents are more alike"),
  LEAD("they stand where a text sums up"),
  NEARNESS("one is near the other"),
  SWAPPED("one has the digits of the other in another order"),
  ONE_DIGIT("one digit differs"),
  EXACT("they are exact"),
  BOUND("one is a bound"),
  SMALL("they are small numbers, which many things share"),
  TRANSLATION("one document translates the other"),
  TIME("they are lengths of time"),
  NEXT_DAY("one is the day beside the other"),
  PRINTED("they are printed, not reckoned"),
  APPEARED("one is the day on which its document appeared"),
  GRAIN("they are equally precise");

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
