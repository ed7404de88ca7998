package org.rapporteur.analyze.event;

/// What speaks for or against a happening of which one document alone tells standing on the
/// timeline. Each is a number, mostly 0 or 1; `timeline.tsv` beside this class says how much it
/// weighs.
enum TimelineSign {
  STATEMENT("it is a statement"),
  TESTIMONY("it is a testimony"),
  OTHER("it is of no kind of its own"),
  VIOLATION("it is a violation"),
  TOLD_AGAIN("the document comes back to it"),
  UNDATED("its day is not told"),
  UNDATED_TESTIMONY("the day of the testimony is not told"),
  DAY("its day is known"),
  MONTH("its month is known"),
  PRINTED("its date is printed, not reckoned"),
  LASTING("it began or ended on a day and lasted"),
  LONG_PAST("it is a generation past"),
  LAST_WEEK("it was in the week before the document appeared"),
  LAST_WEEKS("it was in the weeks before the document appeared"),
  SHARED_DAY("two other documents tell of that day too"),
  QUOTED("somebody tells of it within what is quoted of him"),
  NAMED_ONLY("it is named by a noun and not told"),
  HEADLINE("only the headline tells it"),
  FURTHER_DOWN("it stands further down in the text"),
  PARTS("people, bodies and papers have a part in it"),
  PLACE("its place is told"),
  VICTIM("somebody suffered by it"),
  AUTHOR("somebody wrote or issued something"),
  SUBJECT("somebody is spoken of as its subject"),
  CHAIR("somebody presided"),
  PART_OF_A_MEETING("it belongs to a meeting that the document tells"),
  PLANNED("it is only planned"),
  BESIDE_A_DEED("it is said in a sentence that tells a deed"),
  TWIN("several documents tell of such a deed that may be the same"),
  CROWDED("its document tells of many happenings"),
  TRANSLATED("its document is a translation"),
  BY_A_PERSON("a person says it"),
  BY_A_PERSON_UNDATED("a person says it on a day that is not told"),
  PAPER("it was written, sent or asked for"),
  TAKES_A_STAND("it asks, judges, denies, promises or answers"),
  ASKS("it asks for something"),
  DENIES("it denies something"),
  AT_LENGTH("three of its sentences are given"),
  BY_A_CHIEF_PARTY("whoever says it has a part in what most documents tell"),
  HEARD_ELSEWHERE("another document tells of the speaker too"),
  AMONG_MANY("its document quotes many"),
  IN_THE_PRESS_UNDATED("a newspaper quotes it and does not say of which day"),
  BODY_IN_THE_PRESS("a newspaper quotes a body"),
  OWN("who publishes the document says it"),
  SAID_AT_THE_BEGINNING("it is said where a text sums up");

  private final String words;

  TimelineSign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
