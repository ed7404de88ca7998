package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// The name of who publishes a text, wherever the text prints it: nothing in `Voices of the Lake
/// welcomes the vote` shows a body's name to those who do not know it, but its description does.
final class PublisherNames {
  private PublisherNames() {}

  /// All names, the publisher's among them; names within it or across its ends give way.
  static List<List<Candidate>> in(
      List<Sentence> sentences, List<List<Candidate>> candidates, @Nullable String publisher) {
    var forms = publisher == null ? List.<List<String>>of() : forms(publisher);
    if (forms.isEmpty()) {
      return candidates;
    }
    var all = new ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(with(sentences.get(i).tokens(), candidates.get(i), forms));
    }
    return all;
  }

  /// `Voices of the Lake (Accra)`, `Voices of the Lake, Accra office`
  private static List<List<String>> forms(String publisher) {
    String whole = publisher.replaceAll("\\s*\\(.*?\\)", "").replaceFirst("^(?i:the)\\s+", "");
    return Stream.of(whole, whole.split(",")[0])
        .map(f -> Arrays.stream(f.strip().split("[\\s-]+")).filter(w -> !w.isEmpty()).toList())
        .filter(f -> f.size() > 1)
        .distinct()
        .toList();
  }

  private static List<Candidate> with(
      List<Token> tokens, List<Candidate> own, List<List<String>> forms) {
    var all = new ArrayList<>(own);
    for (var form : forms) {
      for (int i = 0; i + form.size() <= tokens.size(); i++) {
        var named = at(tokens, i, form);
        boolean known =
            named != null
                && all.stream()
                    .anyMatch(c ->
                        c.contains(named)
                            || (c.overlaps(named) && c.knownAs() != null && c.length() > 2));
        if (named != null && !known) {
          all.removeIf(c -> c.overlaps(named));
          all.add(named);
        }
      }
    }
    all.sort(Comparator.comparingInt(Candidate::from));
    return all;
  }

  private static @Nullable Candidate at(List<Token> tokens, int from, List<String> form) {
    int at = from;
    for (var word : form) {
      while (at > from && at < tokens.size() && tokens.get(at).pos().equals("HYPH")) {
        at++;
      }
      if (at >= tokens.size()
          || !(tokens.get(at).text().equalsIgnoreCase(word.replace('\u2019', '\''))
              || joins(tokens, at, word))) {
        return null;
      }
      at += joins(tokens, at, word) ? 2 : 1;
    }
    boolean capital = Character.isUpperCase(tokens.get(from).text().codePointAt(0));
    return capital
        ? new Candidate(
            from, at, EntityType.ORGANIZATION, null, null, null, "publisher", Candidate.PATTERN)
        : null;
  }

  /// `Physicians'` is two words of a sentence.
  private static boolean joins(List<Token> tokens, int at, String word) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).pos().equals("POS")
        && (tokens.get(at).text() + tokens.get(at + 1).text())
            .equalsIgnoreCase(word.replace('\u2019', '\''));
  }
}
