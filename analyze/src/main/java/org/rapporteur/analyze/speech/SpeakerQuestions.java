package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.text.Sentence;

/// The words of a document of which it was asked whom they mean where they speak, with all whom
/// they may mean and their signs. Weights are learned from these (`bench/speakers`).
public final class SpeakerQuestions {
  private SpeakerQuestions() {}

  /// A pronoun or common noun that speaks.
  ///
  /// @param sentence number of its sentence
  /// @param start first char of the word
  public record Question(int sentence, int start, int end, List<Answer> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /// Somebody whom it may mean.
  ///
  /// @param referent number of the referent; null stands for nobody
  public record Answer(@Nullable Integer referent, Set<String> signs) {
    public Answer {
      signs = Collections.unmodifiableSortedSet(new TreeSet<>(signs));
    }
  }

  /// All questions that a document raises.
  public static List<Question> of(
      Annotated annotated, Gazetteer gazetteer, Cues cues, Offices offices) {
    var questions = new ArrayList<Question>();
    new SpeechReader(
            annotated,
            gazetteer,
            cues,
            offices,
            (sentence, word, answers) -> questions.add(question(sentence, word, answers)))
        .read();
    return questions;
  }

  private static Question question(Sentence sentence, int word, List<Answer> answers) {
    var token = sentence.tokens().get(word);
    return new Question(sentence.number(), token.start(), token.end(), answers);
  }

  /// Hears of each question.
  @FunctionalInterface
  interface Listener {
    void asked(Sentence sentence, int word, List<Answer> answers);
  }
}
