package org.rapporteur.analyze.identity;

/// What speaks for or against two referents being one, of two documents of one matter or of one
/// document. Each is a number, mostly between 0 and 1; the tables of [SameReferent] say how much it
/// weighs.
enum Sign {
  SCORE("the names could be forms of one name"),
  VARIANT("one name is a known kind of variant of the other"),
  TRANSLATION("one name may translate the other"),
  WHOLE("the letters of the names are alike"),
  SPOKEN("the names are spoken alike"),
  FIRST("the first words are alike"),
  LAST("the last words are alike"),
  EQUAL("a word of both is equal"),
  PARTS("each word of the shorter name is found in the longer"),
  HALF("half the words of the shorter name are found in the longer"),
  AGREE("word for word the names are alike"),
  WORST("even the words that are least alike are alike"),
  LEFT_OVER("both names have words that the other lacks"),
  LONGER("one name has more words"),
  LONE("one name is a single word"),
  BOTH_LONE("both names are single words"),
  INITIAL("one writes an initial"),
  TWO("the names are those of two, by sex, initials, given names or a syllable"),
  MEANING("the words mean the same"),
  HEAD("both are called by one kind of body"),
  HEADS_APART("they are called by two kinds of body"),
  HEAD_ONLY("one says only what kind of body the other is"),
  ONLY_HEAD("one says only what kind the other is, and no other body is of that kind"),
  OTHER_HEAD("one says only what kind the other is, and its document has another of the kind"),
  UNIT("one name is a listed body with more words"),
  ONLY("their documents name no other of the kind"),
  ACRONYM("one is the initials of the other"),
  NUMBERS_APART("their numbers differ"),
  NUMBER_LACKING("only one of them has a number"),
  SIDES_APART("one is north, new or upper, the other not"),
  PART_OF("one name says that it is a part of the other"),
  STATES_APART("they belong to two states"),
  TYPE("they are taken for one kind of thing"),
  KNOWN("a list knows one of them"),
  STATE("one of them is a state"),
  OFFICE("both hold one office"),
  OFFICES_APART("they hold different offices"),
  POST("both serve one body or state"),
  BESIDE("the same others are named beside both"),
  WORDS("the sentences of both share words that few have"),
  NEXT("the same is named before or after both"),
  BOTH_NEXT("the same two are named before and after both"),
  RANK("both are the most named of their documents"),
  RANKS_APART("one is much named and the other is not"),
  TAKEN("one is joined with another of the other's document"),
  FEW("few of their kind are left in both documents"),
  RIVAL("another name of their documents is as much alike"),
  MATTER("their documents name much in common"),
  TRANSLATED("one document is a translation"),
  LANGUAGES("their documents are in two languages"),
  SCRIPTS("the names are in two scripts"),
  RESPELT("one document spells most names otherwise than the other"),
  UNLIKE("no word is equal, and one is short or like none of the other's"),
  WITHIN("all words of one stand in the other, which has more"),
  KIND_ALIKE("both are called the same kind of place"),
  KIND_OTHER("they are called different kinds of place"),
  ONCE("one is named once and the other often"),
  ONE_TEXT("one document names both"),
  ONE_SENTENCE("one sentence names both"),
  KINDS_APART("they were taken for different kinds of thing"),
  BOTH_GUESSED("of both the kind was guessed"),
  GUESSED_PERSON("one was taken for a person"),
  GUESSED_BODY("one was taken for a body"),
  GUESSED_PLACE("one was taken for a place"),
  AS_PERSON("the other is a person"),
  AS_BODY("the other is a body");

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
