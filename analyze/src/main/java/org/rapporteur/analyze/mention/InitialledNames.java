package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Initials and the surname behind them are one name: of `I. Á. Halvorsen` and `Ye. V. Ladygin`
/// nobody is called by the initials, nor another by the surname; nor by the short form of a given
/// name that many bear (`Md. Ziaul Haque`).
final class InitialledNames {
  private static final Pattern INITIAL =
      Pattern.compile(
          "(?:\\p{Lu}|Ye|Yu|Ya|Yo|Sh|Ch|Zh|Kh|Ts|Ph|Th|Md|Mst|Mohd|Muhd|Sk)\\.(?:-\\p{Lu}\\.)?");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]*");
  private static final int MOST = 3;

  private InitialledNames() {}

  /// The names that tags tell, those of persons with their initials and surnames.
  static List<NameTags.Stretch> whole(List<Token> words, List<NameTags.Stretch> names) {
    var all = new ArrayList<NameTags.Stretch>(names.size());
    for (var name : joined(words, names)) {
      var whole = name.kind() == EntityType.PERSON ? whole(words, name) : name;
      var before = all.isEmpty() ? null : all.getLast();
      if (before != null && before.to() > whole.from()) {
        whole = new NameTags.Stretch(before.to(), name.to(), name.kind());
      }
      if (whole.from() < whole.to()) {
        all.add(whole);
      }
    }
    return all;
  }

  /// A name right behind one of nothing but initials is the rest of it.
  private static List<NameTags.Stretch> joined(List<Token> words, List<NameTags.Stretch> names) {
    var all = new ArrayList<NameTags.Stretch>(names.size());
    for (var name : names) {
      if (!all.isEmpty() && isRest(words, all.getLast(), name)) {
        all.set(all.size() - 1, new NameTags.Stretch(all.getLast().from(), name.to(), name.kind()));
      } else {
        all.add(name);
      }
    }
    return all;
  }

  private static boolean isRest(
      List<Token> words, NameTags.Stretch initials, NameTags.Stretch name) {
    return initials.to() == name.from()
        && initials.kind() == EntityType.PERSON
        && name.kind() == EntityType.PERSON
        && words.subList(initials.from(), initials.to()).stream()
            .allMatch(InitialledNames::isInitial);
  }

  private static NameTags.Stretch whole(List<Token> words, NameTags.Stretch name) {
    int from = name.from();
    while (from > 0 && name.from() - from < MOST && isInitial(words.get(from - 1))) {
      from--;
    }
    int to = name.to();
    while (to < words.size() && isInitial(words.get(to - 1)) && isInitial(words.get(to))) {
      to++;
    }
    boolean surname =
        to < words.size()
            && isInitial(words.get(to - 1))
            && SURNAME.matcher(words.get(to).text()).matches()
            && BodyHeads.of(words.get(to).text()) == null;
    return new NameTags.Stretch(from, surname ? to + 1 : to, name.kind());
  }

  private static boolean isInitial(Token word) {
    return INITIAL.matcher(word.text()).matches();
  }
}
