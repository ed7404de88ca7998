package org.rapporteur.collect.reader;

/// Thrown through a parser's callbacks when the text outgrows what is answered.
final class AnswerTooLargeException extends RuntimeException {
  AnswerTooLargeException() {
    super("the text is larger than what is answered for one file", null, false, false);
  }
}
