package org.rapporteur.analyze.names;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The marks of Vietnamese letters, which tell names apart where both sides write them: Hóa is not
/// Hòa. Where the tone stands within the word (Hóa, Hoá) is a matter of the printer.
final class VietnameseMarks {
  private static final Normalizer2 APART = Normalizer2.getNFDInstance();
  private static final Set<String> SURNAMES =
      Set.of(
          "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do",
          "ho", "ngo", "duong", "ly", "dinh", "truong", "trinh", "doan", "cu", "mai", "luong",
          "dao");

  private VietnameseMarks() {}

  /// Whether two names of the same plain letters are marked as different ones.
  static boolean differ(NameForm left, NameForm right) {
    List<NameForm.Word> mine = left.words();
    List<NameForm.Word> theirs = right.words();
    if (mine.size() != theirs.size() || !vietnamese(mine) || !vietnamese(theirs)) {
      return false;
    }
    for (int i = 0; i < mine.size(); i++) {
      boolean same = mine.get(i).folded().equals(theirs.get(i).folded());
      if (same && differ(mine.get(i).text(), theirs.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean vietnamese(List<NameForm.Word> words) {
    return SURNAMES.contains(words.getFirst().folded())
        || SURNAMES.contains(words.getLast().folded());
  }

  private static boolean differ(String left, String right) {
    String mine = marks(left);
    String theirs = marks(right);
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
  }

  private static String marks(String word) {
    char[] marks = APART.normalize(word).replaceAll("\\P{M}", "").toCharArray();
    Arrays.sort(marks);
    return new String(marks);
  }
}
