package org.rapporteur.analyze.identity;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.analyze.names.Remembered;

/// The sounds of a word as a language writes them, one letter a sound: `S` for *sh*, `C` for *ch*,
/// `Z` for *zh*, `J` for *dzh*, `c` for *ts*, `x` for the letter that is *ks*, *kh* or *sh*, `j`
/// for the letter that is *j*, *y*, *zh* or *h*. A word may be read as the English, the French or
/// the Germans write it.
final class Sounds {
  private static final int MOST = 100_000;

  private static final Map<Pattern, String> ENGLISH =
      letters(
          "schtsch|shch|chtch=SC",
          "tsch|tch|cz|č|ć|ç=C",
          "dsch|dzh|dj|đ=J",
          "sch|sh|š|ş|ś|sz=S",
          "zh|ž=Z",
          "kh|ḥ|ḫ=h",
          "gh|ğ=g",
          "ch=C",
          "ph=f",
          "th=t",
          "dh=d",
          "ck|q|qu(?=[ei])=k",
          "ts|tz=c",
          "c(?=[eiy])=s",
          "c=k",
          "ou|oo|ew=u",
          "ee|ea|ı=i",
          "ł=l",
          "ø|ö=o",
          "ü=u",
          "igh(?=t)=ai",
          "wr(?=[aeiou])=r",
          "y(?![aeiou])=i");

  private static final Map<Pattern, String> FRENCH =
      letters(
          "tch=C",
          "dj=J",
          "eaux?$|aux?$|eau|au=o",
          "oi(?:x|s|t)?=ua",
          "ou(?=[aeiou])=w",
          "ou|oû=u",
          "(?<=[aeio])u(?=[aeio])=w",
          "ch=S",
          "j|g(?=[eéèi])=Z",
          "(?<=[aeiou])ille|ill(?=[aeiou])=y",
          "gn=ny",
          "ph=f",
          "th=t",
          "qu=k",
          "[ds]$|(?<=[nru])t$|x$=",
          "é|è|ê|ë|ai$=e",
          "ç|c(?=[eiy])=s",
          "c|q=k",
          "kh|h=h",
          "gh=g",
          "y(?![aeiou])=i");

  private static final Map<Pattern, String> GERMAN =
      letters(
          "tsch=C",
          "dsch=J",
          "sch=S",
          "ch=h",
          "w=v",
          "z=c",
          "s(?=[aeiou])=z",
          "j=y",
          "th=t",
          "dt=t",
          "ph=f",
          "ck=k",
          "c=k",
          "ei=ai",
          "ie=i",
          "ü|y=i",
          "ö=e");

  /// The Latin alphabets of the Turkic languages.
  private static final Map<Pattern, String> TURKIC =
      letters(
          "ç=C",
          "c=J",
          "ş=S",
          "j=Z",
          "x=h",
          "q|ğ=g",
          "ə=a",
          "ı=i",
          "ö=o",
          "ü=u",
          "y(?![aeiouəıöü])=i");

  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z]");

  private static final List<Map<Pattern, String>> TONGUES = List.of(ENGLISH, FRENCH, GERMAN);

  private final Remembered<List<String>> known = new Remembered<>(MOST);

  private static Map<Pattern, String> letters(String... written) {
    var rules = new LinkedHashMap<Pattern, String>();
    for (String rule : written) {
      int equals = rule.lastIndexOf('=');
      rules.put(Pattern.compile(rule.substring(0, equals)), rule.substring(equals + 1));
    }
    return rules;
  }

  /// The ways in which a word may be read, the English first. A word is asked for many times.
  List<String> of(String word) {
    return known.of(word, Sounds::readings);
  }

  private static List<String> readings(String word) {
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    var readings = new LinkedHashSet<String>();
    TONGUES.forEach(rules -> readings.add(read(lower, rules)));
    if (Spoken.isTurkic(lower)) {
      readings.add(read(lower, TURKIC));
    }
    readings.remove("");
    return List.copyOf(readings);
  }

  private static String read(String lower, Map<Pattern, String> rules) {
    String heard = lower;
    for (var rule : rules.entrySet()) {
      heard = rule.getKey().matcher(heard).replaceAll(rule.getValue());
    }
    String parted = Normalizer.normalize(heard, Normalizer.Form.NFD);
    String plain = OTHER.matcher(MARKS.matcher(parted).replaceAll("")).replaceAll("");
    return DOUBLE.matcher(plain).replaceAll("$1");
  }
}
