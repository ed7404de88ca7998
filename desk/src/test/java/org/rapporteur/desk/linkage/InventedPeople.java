package org.rapporteur.desk.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Lists of invented persons with errors, from a seed. The number of a person stands in the ids of
/// its rows: `a-17` and `b-17` are one.
final class InventedPeople {
  private static final String[] STARTS =
      "An Be Cor Da El Fa Gre Ha Ir Jo Ka Lu Mi No Or Pa Ro Sa Te Vi".split(" ");
  private static final String[] ENDS =
      "na dor lia mir nus ra ris sel tan thea vin wen zia bert rik dan la mond ko ne".split(" ");
  private static final String[] TAILS = "son ov ez man ic wick ski berg ton ari".split(" ");

  private final Random random;
  private final double harm;

  InventedPeople(long seed, double harm) {
    this.random = new Random(seed);
    this.harm = harm;
  }

  private String pick(String... from) {
    // frequent and rare ones, as names are
    return from[(int) (from.length * Math.pow(random.nextDouble(), 1.7))];
  }

  private String[] person() {
    return new String[] {
      pick(STARTS) + pick(ENDS),
      pick(STARTS) + pick(ENDS) + pick(TAILS),
      "%04d-%02d-%02d"
          .formatted(1930 + random.nextInt(75), 1 + random.nextInt(12), 1 + random.nextInt(28)),
      pick(STARTS) + pick("ville", "stadt", "burg", "port", "grad"),
      random.nextBoolean() ? "f" : "m"
    };
  }

  private String[] again(String[] person) {
    String[] again = person.clone();
    for (int f = 0; f < 4; f++) {
      if (random.nextDouble() < harm) {
        again[f] = random.nextInt(4) == 0 ? "" : slip(again[f]);
      }
    }
    return again;
  }

  private String slip(String value) {
    int at = random.nextInt(value.length() - 1);
    char letter =
        Character.isDigit(value.charAt(at))
            ? (char) ('1' + random.nextInt(2))
            : (char) ('a' + random.nextInt(26));
    if (value.charAt(at) == '-') {
      return value;
    }
    return random.nextBoolean() || Character.isDigit(letter)
        ? value.substring(0, at) + letter + value.substring(at + 1)
        : value.substring(0, at) + value.substring(at + 1);
  }

  private static String row(String id, String[] person) {
    return id + "," + String.join(",", person);
  }

  /// Two lists of so many persons each, of whom `common` stand in both.
  List<List<String>> two(int persons, int common) {
    var left = new ArrayList<String>();
    var right = new ArrayList<String>();
    for (int n = 0; n < 2 * persons - common; n++) {
      String[] person = person();
      if (n < persons) {
        left.add(row("a-" + n, person));
      }
      if (n < common || n >= persons) {
        right.add(row("b-" + n, again(person)));
      }
    }
    Collections.shuffle(right, random);
    return List.of(left, right);
  }

  /// One list in which every person stands three times, the second and third time with errors.
  List<String> thrice(int persons) {
    var list = new ArrayList<String>();
    for (int n = 0; n < persons; n++) {
      String[] person = person();
      list.add(row("a-" + n, person));
      list.add(row("b-" + n, again(person)));
      list.add(row("c-" + n, again(person)));
    }
    Collections.shuffle(list, random);
    return list;
  }

  static String table(List<String> rows) {
    return "id,given_name,surname,birth_date,place,sex\n" + String.join("\n", rows) + "\n";
  }
}
