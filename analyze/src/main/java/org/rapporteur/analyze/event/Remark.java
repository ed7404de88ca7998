package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.speech.Speech;

/// What one speaker says in one sentence. `X rejected the report and promised an answer` has two
/// verbs and is one remark; `"...," she said, adding that ...` is two, the second in other words.
///
/// @param parts its speeches in the order of the text
record Remark(List<Speech> parts) {
  Remark {
    parts = List.copyOf(parts);
  }

  /// Gives the words of a stretch of the document.
  @FunctionalInterface
  interface Words {
    String of(int start, int end);
  }

  /// All remarks of a document, in order.
  static List<Remark> all(List<Speech> speeches, Words words) {
    var remarks = new ArrayList<List<Speech>>();
    for (var speech : speeches) {
      if (isHearsay(speech)) {
        continue;
      }
      var same =
          remarks.stream()
              .filter(r -> goesOn(r, speech) && !adds(speech, words))
              .findFirst()
              .orElse(null);
      if (same == null) {
        same = new ArrayList<>();
        remarks.add(same);
      }
      same.add(speech);
    }
    return remarks.stream().map(Remark::new).toList();
  }

  private static boolean goesOn(List<Speech> remark, Speech speech) {
    var first = remark.getFirst();
    boolean known = first.speaker() != null || speech.speaker() != null;
    boolean same =
        known
            ? Objects.equals(first.speaker(), speech.speaker())
            : first.speakerText() != null
                && first.speakerText().equalsIgnoreCase(speech.speakerText());
    return first.sentence() == speech.sentence() && same;
  }

  private static boolean adds(Speech speech, Words words) {
    return "add".equals(speech.cue()) && words.of(speech.start(), speech.end()).contains("adding");
  }

  /// `according to payslips`, `observers believe`: without a word of anybody who could be asked it
  /// is no act of speech; what it tells keeps its source in words. `According to nine witnesses`
  /// is.
  private static boolean isHearsay(Speech speech) {
    String speaker = speech.speakerText();
    boolean pronoun =
        speaker != null
            && speaker
                .toLowerCase(Locale.ROOT)
                .matches("(?s)(the|he|she|they|it|its|his|her|him|their)\\b.*");
    boolean opinion =
        switch (speech.act()) {
          case BELIEVE, SHOW -> true;
          case SAY, ASK, JUDGE, DENY, PROMISE -> speech.rule().endsWith("-paper");
        };
    return speech.speaker() == null && !speech.direct() && !pronoun && (speaker == null || opinion);
  }

  @Nullable Integer speaker() {
    return parts.getFirst().speaker();
  }

  @Nullable String speakerText() {
    return parts.getFirst().speakerText();
  }

  String rule() {
    return parts.getFirst().rule();
  }

  int start() {
    return parts.stream().mapToInt(Speech::start).min().orElseThrow();
  }

  int end() {
    return parts.stream().mapToInt(Speech::end).max().orElseThrow();
  }

  /// What is said, without what another part says already.
  String words(Words words) {
    return parts.stream()
        .filter(p -> parts.stream().noneMatch(o -> covers(o, p)))
        .map(p -> words.of(p.contentStart(), p.contentEnd()))
        .collect(Collectors.joining(" … "));
  }

  private static boolean covers(Speech outer, Speech inner) {
    boolean within =
        outer.contentStart() <= inner.contentStart() && inner.contentEnd() <= outer.contentEnd();
    boolean equal =
        outer.contentStart() == inner.contentStart() && inner.contentEnd() == outer.contentEnd();
    return within && (!equal || outer.number() < inner.number());
  }

  /// Whether it asserts, asks, denies or promises; of several acts, it asserts.
  Factuality factuality() {
    var acts = parts.stream().map(Remark::factuality).distinct().toList();
    return acts.size() == 1 ? acts.getFirst() : Factuality.ASSERTED;
  }

  private static Factuality factuality(Speech speech) {
    return switch (speech.act()) {
      case ASK -> Factuality.REQUESTED;
      case DENY -> Factuality.DENIED;
      case PROMISE -> Factuality.PLANNED;
      case SAY, JUDGE, BELIEVE, SHOW -> Factuality.ASSERTED;
    };
  }
}
