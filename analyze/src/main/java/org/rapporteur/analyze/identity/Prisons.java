package org.rapporteur.analyze.identity;

import java.util.regex.Pattern;

/// The names of prisons, which every language builds otherwise around one word: `Centro
/// Penitenciario El Roble`, `cárcel de El Roble`, `El Roble Penitentiary Centre` and `El Roble
/// prison` are one.
final class Prisons {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^((centro penitenciario|centro penal|establecimiento penitenciario|carcel|penal"
              + "|penitenciaria|presidio) (de la |de los |de |del |do |da )?"
              + "|(prison centrale|prison civile|prison|maison d arret|maison centrale|jail)"
              + " (de la |de |du |d |of ))(?=\\p{L})");

  private static final Pattern BEHIND =
      Pattern.compile(
          " (central |main |state )?(prison|jail|gaol|penitentiary( cent(er|re)| facility)?"
              + "|correctional (cent(er|re)|facility|institution))$");

  private Prisons() {}

  /// A folded name, that of a prison in one form.
  static String plain(String name) {
    var before = BEFORE.matcher(name);
    String bare =
        before.find() ? name.substring(before.end()) : BEHIND.matcher(name).replaceFirst("");
    return bare.equals(name) || bare.isEmpty() ? name : bare + " prison";
  }
}
