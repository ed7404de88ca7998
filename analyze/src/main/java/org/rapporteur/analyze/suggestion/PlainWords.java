package org.rapporteur.analyze.suggestion;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.text.TextView;

/// A stretch of a stored text on one line, with the way back. A server that was shown this line may
/// quote it; the place found is one of the stored text.
final class PlainWords {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HANGUL,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI);

  private final TextView view;
  private final String text;
  private final int[] places;

  private PlainWords(TextView view, String text, int[] places) {
    this.view = view;
    this.text = text;
    this.places = places;
  }

  /// The line of `stored.substring(from, to)`.
  static PlainWords of(String stored, int from, int to) {
    var view = TextView.of(stored, from, to);
    var line = new StringBuilder();
    var places = new int[view.text().length()];
    boolean gap = false;
    for (int i = 0; i < view.text().length(); i++) {
      char c = view.text().charAt(i);
      if (Character.isWhitespace(c)) {
        gap = !line.isEmpty();
        continue;
      }
      if (gap) {
        places[line.length()] = i - 1;
        line.append(' ');
        gap = false;
      }
      places[line.length()] = i;
      line.append(c);
    }
    return new PlainWords(view, line.toString(), places);
  }

  /// The line of a whole text.
  static String line(String text) {
    return of(text, 0, text.length()).text;
  }

  String text() {
    return text;
  }

  /// A place in the stored text.
  record Place(int start, int end) {}

  /// Where these words stand. They begin and end where words do, in scripts that part words.
  List<Place> find(String words) {
    String wanted = line(words);
    var found = new ArrayList<Place>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if (parts(at) && parts(end)) {
        found.add(new Place(view.start(places[at]), view.end(places[end - 1] + 1)));
      }
    }
    return found;
  }

  private boolean parts(int at) {
    return at == 0
        || at == text.length()
        || !inWord(text.codePointBefore(at))
        || !inWord(text.codePointAt(at));
  }

  private static boolean inWord(int letter) {
    return Character.isLetterOrDigit(letter) && !WITHOUT_SPACES.contains(UnicodeScript.of(letter));
  }
}
