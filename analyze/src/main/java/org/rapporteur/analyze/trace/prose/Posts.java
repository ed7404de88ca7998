package org.rapporteur.analyze.trace.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie;
import org.rapporteur.model.telling.Tie.Name;
import org.rapporteur.model.telling.Tie.Relation;

/// Posts at the head of a sentence about a person: "Overseas Trading Bank Representative in Syria".
final class Posts {
  private static final Pattern POST =
      Pattern.compile(
          "(?U)\\s*(?!(?:Overseas|Chief|Deputy|Vice|Senior|Representative|Official|Officer|President|Director|Chairman|Manager|Former|The|A|An|General|Commercial)\\b)(\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?:"
              + " (?!(?:Overseas|Chief|Deputy|Vice|Senior|Representative|Official|Officer|President|Director|Chairman|Manager)\\b)(?:of|and|for|the|&|\\p{Lu}[\\p{L}\\p{N}&.’'-]*|\\d+))*)"
              + " ((?:Overseas |Chief |Deputy |Vice |Senior"
              + " )*(?i:Representative|Official|Officer|President|Director|Chairman|Manager))\\b(?!"
              + " (?:of|for))");

  private Posts() {}

  /// The post that a sentence begins with.
  static Optional<Tie> read(String text, int start, int end) {
    var post = POST.matcher(text).region(start, end);
    if (!post.lookingAt()) {
      return Optional.empty();
    }
    var name = new Name(post.group(1), post.start(1), post.end(1));
    boolean speaks = post.group(2).toLowerCase(Locale.ROOT).contains("representative");
    return Optional.of(
        new Tie(
            speaks ? Relation.REPRESENTS : Relation.DIRECTS,
            null,
            name,
            List.of(speaks ? "represents" : "official"),
            null,
            Hedge.hedged(text.substring(start, end)),
            false,
            post.start(1),
            post.end(2)));
  }
}
