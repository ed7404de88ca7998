package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Foreign persons of two words or more beside what says that they are persons: behind who they
/// are, up to a particle (`변호사 마리나 코발추크는`), before a title or an age in brackets.
///
/// Kinds of the word list: `title`, `pre-title`, `people`, `role-end` (last syllables of words for
/// who somebody is), `body-kind` (no such word: `통신사`).
final class ForeignPersons {
  private final Lexicon lexicon;
  private final Pattern introduced;
  private final Pattern titled;
  private final Pattern aged;
  private final Pattern known;
  private final Pattern roleEnd;
  private final ForeignNames foreign;

  ForeignPersons(Lexicon lexicon, ForeignNames foreign) {
    this.lexicon = lexicon;
    this.introduced =
        Pattern.compile(
            "(?<![가-힣])(?<role>[가-힣]{2,10})(?:인|이자|,)? (?<name>[가-힣]{1,6}(?: [가-힣]{1,7}?){1,3}?)"
                + "(?=(?:은|는|이|가|을|를|의|에게|와|과|도|께서|에게서|로부터)?(?: ?\\(|,| 씨(?![가-힣]{2})|[”’\"'.])"
                + "|(?:은|는|이|가|을|를|의|에게|와|과|도|께서|에게서|로부터) )");
    String name = "(?<![가-힣A-Za-z0-9])(?<name>[가-힣]{1,6}(?: (?!전 |현 |씨)[가-힣]{1,7}){1,2})";
    this.titled =
        Pattern.compile(
            name
                + "(?=(?: (?:전|현|당시))? [가-힣]{0,3}"
                + lexicon.any("title")
                + "(?:은|는|이|가|을|를|의|에게|와|과|도|께서)?(?![가-힣]))");
    this.aged = Pattern.compile(name + "(?= ?\\(\\d{1,2}(?:세|살)?[),·])");
    this.known =
        Pattern.compile(
            "[가-힣]*(?:"
                + lexicon.any("title")
                + "|"
                + lexicon.any("pre-title")
                + "|"
                + lexicon.any("people")
                + ")");
    this.roleEnd = Pattern.compile("[가-힣]+" + lexicon.any("role-end"));
    this.foreign = foreign;
  }

  List<Name> in(String line, int base, List<Token> words) {
    var names = new ArrayList<Name>();
    collect(aged, line, base, words, names);
    collect(titled, line, base, words, names);
    collect(introduced, line, base, words, names);
    return names;
  }

  /// Tries a pattern from every written word.
  private void collect(
      Pattern pattern, String line, int base, List<Token> words, List<Name> names) {
    var matcher = pattern.matcher(line);
    int from = 0;
    while (from <= line.length() && matcher.find(from)) {
      var name = Name.of(matcher, base, EntityType.PERSON, LanguageReader.BESIDE_OFFICE);
      boolean behind =
          !pattern.equals(introduced)
              || isRole(matcher.group("role"), base + matcher.start("role"), words);
      boolean found =
          behind
              && names.stream().noneMatch(name::overlaps)
              && foreign.isName(matcher.group("name"), name.start(), words, pattern.equals(aged));
      if (found) {
        names.add(name);
      }
      int next = line.indexOf(' ', matcher.start());
      from = found ? matcher.end("name") : next < 0 ? line.length() + 1 : next + 1;
    }
  }

  private boolean isRole(String word, int start, List<Token> words) {
    boolean named = known.matcher(word).matches() || roleEnd.matcher(word).matches();
    int end = start + word.length();
    return named
        && lexicon.value("body-kind", word).isEmpty()
        && words.stream()
            .filter(w -> start < w.end() && w.start() < end)
            .allMatch(w -> w.end() <= end && w.pos().matches("NNG|NNP|XSN|XPN|NNB"));
  }
}
