package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Turkic names say in small letters whose son or daughter somebody is: `Makhabat Tazhibek kyzy`,
/// `Акмат кызы Нургуль`. The word, and the name behind it, belong to the name before it.
final class Patronyms {
  private static final Set<String> CHILD =
      Set.of(
          "kyzy", "kizi", "qizi", "qızı", "gyzy", "uulu", "uly", "ogly", "oglu", "oğlu", "ogli",
          "o'g'li", "кызы", "кизи", "қизи", "қызы", "гызы", "уулу", "улы", "ұлы", "оглы", "оглу",
          "ўғли");

  private Patronyms() {}

  /// The names that tags tell, those of persons with whose child they are.
  static List<NameTags.Stretch> whole(List<Token> words, List<NameTags.Stretch> names) {
    var all = new ArrayList<NameTags.Stretch>(names.size());
    for (var name : names) {
      var before = all.isEmpty() ? null : all.getLast();
      if (before != null && name.to() <= before.to()) {
        continue;
      }
      all.add(name.kind() == EntityType.PERSON ? whole(words, name) : name);
    }
    return all;
  }

  private static NameTags.Stretch whole(List<Token> words, NameTags.Stretch name) {
    int to = name.to();
    if (to >= words.size() || !isChild(words.get(to))) {
      return name;
    }
    to++;
    while (to < words.size() && to - name.to() < 2 && BodyPatterns.isCapital(words.get(to))) {
      to++;
    }
    return new NameTags.Stretch(name.from(), to, name.kind());
  }

  private static boolean isChild(Token word) {
    return CHILD.contains(word.text().toLowerCase(Locale.ROOT));
  }
}
