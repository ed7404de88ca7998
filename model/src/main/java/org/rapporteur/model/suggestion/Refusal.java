package org.rapporteur.model.suggestion;

/// Why a proposal of a language model was dropped.
public enum Refusal {
  SENTENCE_NOT_ASKED("sentence that was not asked about"),
  QUOTE_NOT_PRINTED("quote that the sentence does not print"),
  QUOTE_NOT_UNIQUE("quote that the sentence prints more than once"),
  PART_NOT_PRINTED("part that the quote does not print"),
  NOT_A_FIGURE_OR_DATE("figure or date that is none"),
  SPEAKER_NOT_NAMED("speaker whom the document does not name"),
  UNKNOWN_WORD("word outside the lists"),
  INCOMPLETE("proposal without its needed parts"),
  DUPLICATE("proposal made before"),
  DECLINED("question that the model would not answer"),
  TOO_MANY("proposal beyond the number one answer may hold");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// What was wrong, in words that follow a number.
  public String words() {
    return words;
  }
}
