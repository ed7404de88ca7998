package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words of one passage that another does not have in the same order: the longest common
/// subsequence of words is what they share.
final class WordDiff {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST = 400;

  private WordDiff() {}

  /// A stretch of the passage.
  record Part(String text, boolean different) {}

  /// The passage in stretches that the other passage shares or does not.
  static List<Part> parts(String passage, String other) {
    List<String> tokens = tokens(passage);
    Set<Integer> shared = shared(tokens, tokens(other));
    var parts = new ArrayList<Part>();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean different = isWord(token) && !shared.contains(i);
      boolean bridges =
          !isWord(token)
              && i > 0
              && i + 1 < tokens.size()
              && parts.getLast().different()
              && !shared.contains(i + 1);
      add(parts, token, different || bridges);
    }
    return parts;
  }

  private static void add(List<Part> parts, String token, boolean different) {
    if (!parts.isEmpty() && parts.getLast().different() == different) {
      parts.set(parts.size() - 1, new Part(parts.getLast().text() + token, different));
    } else {
      parts.add(new Part(token, different));
    }
  }

  /// Numbers of the tokens that belong to the longest common subsequence of words.
  private static Set<Integer> shared(List<String> left, List<String> right) {
    List<Integer> mine = words(left);
    List<Integer> theirs = words(right);
    int[][] length = new int[mine.size() + 1][theirs.size() + 1];
    for (int i = mine.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(left, mine.get(i), right, theirs.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    var shared = new HashSet<Integer>();
    for (int i = 0, j = 0; i < mine.size() && j < theirs.size(); ) {
      if (same(left, mine.get(i), right, theirs.get(j))) {
        shared.add(mine.get(i++));
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static boolean same(List<String> left, int i, List<String> right, int j) {
    return left.get(i).toLowerCase(Locale.ROOT).equals(right.get(j).toLowerCase(Locale.ROOT));
  }

  private static List<Integer> words(List<String> tokens) {
    var words = new ArrayList<Integer>();
    for (int i = 0; i < tokens.size() && words.size() < LONGEST; i++) {
      if (isWord(tokens.get(i))) {
        words.add(i);
      }
    }
    return words;
  }

  private static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0));
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(r -> r.group()).toList();
  }
}
