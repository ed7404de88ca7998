package org.rapporteur.analyze.arabic;

import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Whether an Arabic verb and a body behind it agree: in `ودعت … مجلس القضاء إلى` a council, which
/// is masculine, is not who called. Only heads whose gender their form shows are judged.
///
/// Kinds of the word list: `cue`, `body`, `feminine` (heads that show it by nothing).
final class Genders {
  private final Lexicon lexicon;

  Genders(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether a body may be the subject of a verb, as far as their forms tell.
  boolean agree(String verb, Surface surface, Place place) {
    String name = surface.text(new Range(place.start(), place.end()));
    String head = Clitics.bare(ArabicSpelling.fold(name.split(" ")[0]));
    if (!lexicon.all("body").containsKey(head)) {
      return true;
    }
    boolean she =
        head.endsWith("ه") || head.endsWith("ات") || lexicon.all("feminine").containsKey(head);
    return she == isFeminine(verb);
  }

  /// `قالت`, `تقول`; in `توقع` the letter is of the root.
  private boolean isFeminine(String printed) {
    String verb = ArabicSpelling.fold(printed);
    var forms = lexicon.all("cue");
    String word = forms.containsKey(verb) ? verb : verb.substring(1);
    return word.endsWith("ت")
        || (word.startsWith("ت") && forms.containsKey("ي" + word.substring(1)));
  }
}
