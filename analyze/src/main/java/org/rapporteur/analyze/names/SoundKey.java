package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a folded word as languages that borrow it would agree on: German `Wladimir`, French
/// `Prigojin`, English `Zelenskyy` and Spanish `Ximena` meet their cousins. The rules merge ways of
/// writing one sound; vowels and consonants that are heard apart stay apart.
final class SoundKey {
  private record Rule(Pattern from, String to) {}

  private static final Remembered<String> KNOWN = new Remembered<>(50_000);
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

  private static final List<Rule> RULES =
      rules(
          "schtsch|shch|chtch|stsch=Q",
          "tsch|tch|tsh=C",
          "dsch|dzh|dj|zh=J",
          "sch|sh=S",
          "^ch(?=[rl])=k",
          "cz|ch=C",
          "kh=h",
          "ph=f",
          "th=t",
          "gh=g",
          "gu(?=[ei])=g",
          "ck=k",
          "ks=x",
          "qu(?=[ei])=k",
          "c(?=[eiy])=s",
          "c=k",
          "aw(?=[bcdfghjklmnpqrstvxz])=au",
          "w=v",
          "tz|ts=z",
          "ou=u",
          "oo=u",
          "ee=i",
          "^(ye|je|ie)=e",
          "y=i",
          "[iy]o=io",
          "^io=o",
          "ai=ei",
          "ij$|ii$|ij(?=$)=i",
          "ie(?=[bdfgklmnprstvz])=i",
          "z=s",
          "(.)\\1=$1",
          "h$=",
          "(?<=[aeiou])h(?=[^aeiou])=");

  private static final Pattern FRENCH_SH = Pattern.compile("(?<![stc])ch(?=[aeiou])");

  private SoundKey() {}

  private static List<Rule> rules(String... written) {
    List<Rule> rules = new ArrayList<>();
    for (String rule : written) {
      int equals = rule.lastIndexOf('=');
      rules.add(new Rule(Pattern.compile(rule.substring(0, equals)), rule.substring(equals + 1)));
    }
    return rules;
  }

  /// The keys of a word: two words that share one are spellings of one sound.
  static Set<String> of(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(folded));
    if (folded.indexOf('j') >= 0) {
      keys.add(key(folded.replaceAll("(?<!d|^d)j", "y")));
      keys.add(key(folded.replace('j', 'x')).replace('x', 'H'));
      keys.add(key(folded).replace('j', 'J'));
    }
    if (folded.startsWith("ch") && !folded.startsWith("cht")) {
      keys.add(key(folded.substring(1)));
    }
    if (folded.length() >= 5 && FRENCH_SH.matcher(folded).find()) {
      keys.add(key(FRENCH_SH.matcher(folded).replaceAll("sh")));
    }
    if (folded.length() >= 7 && folded.endsWith("e")) {
      keys.add(key(folded.substring(0, folded.length() - 1)).replace('j', 'J'));
    }
    if (folded.indexOf('x') >= 0) {
      keys.add(key(folded).replace('x', 'H'));
    }
    return keys;
  }

  private static String key(String folded) {
    return KNOWN.of(folded, SoundKey::worked);
  }

  private static String worked(String folded) {
    String key = folded;
    for (Rule rule : RULES) {
      key = rule.from().matcher(key).replaceAll(rule.to());
    }
    return key;
  }

  /// The consonants of a key in order; vowels, y and w are dropped.
  static String skeleton(String folded) {
    String consonants = VOWELS.matcher(key(folded)).replaceAll("");
    return DOUBLE.matcher(consonants).replaceAll("$1");
  }
}
