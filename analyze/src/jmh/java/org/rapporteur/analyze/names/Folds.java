package org.rapporteur.analyze.names;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.names.LabelledPairs.Pair;

/// How the training pairs are divided, so that no name is both learned from and asked for.
final class Folds {
  static final int COUNT = 5;

  private Folds() {}

  static List<KoreanTraining.Row> without(List<KoreanTraining.Row> training, List<Pair> pairs) {
    Set<String> seen = new HashSet<>();
    for (Pair pair : pairs) {
      for (String name : List.of(pair.left(), pair.right())) {
        seen.add(name);
        seen.add(LatinFold.letters(name));
      }
    }
    return training.stream()
        .filter(r -> !seen.contains(r.hangul()))
        .filter(r -> !seen.contains(r.surname() + String.join("", r.given())))
        .toList();
  }

  static int of(KoreanTraining.Row row) {
    return sha256(row.hangul()).mod(BigInteger.valueOf(COUNT)).intValue();
  }

  static BigInteger sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return new BigInteger(1, digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
