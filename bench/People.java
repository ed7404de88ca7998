import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Invented persons in lists, for measuring. `java bench/People.java two 1000000 FOLDER 7` writes
/// left.csv with a million persons and right.csv with a second record of each; `one 200000 FOLDER 7`
/// writes list.csv of 200,000 rows in which persons stand once to four times. Seed 7 is the last word.
///
/// A person has a Korean name in Latin letters (surnames as frequent as they are, given names of two
/// syllables), a day of birth, a place, a sex, and in three of ten cases a number. In a further record one
/// or two of these suffer: a letter is changed, lost, added or exchanged; the name is spelt another legal
/// way; day and month are exchanged, or a digit is wrong; a value is missing; two in a hundred have another
/// surname. The number of a person stands in the id of each of its rows: `a-17` and `b-17` are one.
final class People {
  private static final String[][] SURNAMES = table(
      "21.5 kim gim", "14.7 lee yi rhee li", "8.4 park pak bak", "4.9 choi choe", "4.4 jung jeong chung",
      "2.4 kang gang", "2.1 cho jo", "2.0 yoon yun youn", "2.0 jang chang", "1.5 lim im yim", "1.5 han",
      "1.5 oh o", "1.5 seo suh", "1.4 shin sin", "1.3 kwon gwon", "1.3 hwang", "1.4 ahn an", "1.2 song",
      "1.1 jeon jun chun", "1.1 hong", "1.3 yoo yu ryu", "0.9 ko go koh", "0.9 moon mun", "0.9 yang",
      "0.9 son sohn", "0.8 bae pae", "0.8 baek paik baik", "0.7 heo hur huh", "0.7 nam", "0.6 shim sim",
      "0.6 noh roh no", "0.5 ha", "0.4 kwak gwak", "0.4 sung seong", "0.4 cha", "0.4 joo ju chu", "0.4 woo u",
      "0.3 koo ku gu", "0.3 na ra", "0.3 min", "0.3 jin chin", "0.2 ji jee", "0.2 eom um", "0.2 chae", "0.2 won",
      "0.2 cheon chun", "0.2 bang pang", "0.2 kong gong", "0.2 hyun hyeon", "0.1 ham", "0.1 byun byeon",
      "0.1 yeom youm", "0.1 choo chu", "0.1 do doh", "0.1 seok suk", "0.1 sun seon", "0.1 seol sul", "0.1 ma",
      "0.1 gil kil", "0.1 yeon yon", "0.1 wi", "0.1 pyo", "0.1 myung myeong", "0.1 ki gi", "0.1 ban", "0.05 wang",
      "0.05 keum geum", "0.05 ok", "0.05 yuk", "0.05 in", "0.05 maeng", "0.05 je", "0.05 mo", "0.05 tak",
      "0.05 namgung", "0.05 kook guk", "0.05 eo", "0.05 eun", "0.05 pyeon", "0.05 yong", "0.03 hwangbo", "0.03 seonwoo");
  private static final String[][] SYLLABLES = table(
      "9 young yeong", "8 jung jeong", "7 jun joon", "6 sung seong", "5 seung", "6 hyun hyeon", "5 kyung kyeong gyeong",
      "2 kook guk kuk", "3 kyu gyu", "2 wook uk", "3 seok suk", "1 yeol yul", "5 hee hui hi", "4 sun seon", "3 soon sun",
      "4 chul cheol", "3 hyuk hyeok", "6 ju joo", "2 joong jung", "3 jong chong", "4 eun un", "4 hoon hun", "6 soo su",
      "5 woo u", "4 yeon youn yon", "2 kil gil", "7 min", "6 ji jee", "5 jae", "5 ho", "5 sang", "4 dong", "4 in",
      "3 tae", "3 myung myeong", "3 mi mee", "3 ah a", "2 na", "2 bin", "2 byung byeong", "2 chang", "3 do", "2 ha",
      "2 han", "2 hong", "3 hwa", "2 hwan", "2 hye hae", "2 il", "3 jin", "2 ki gi", "2 kwang gwang", "2 kun geon gun",
      "2 man", "1 mo", "2 nam", "1 ok", "2 rin lin", "2 san", "2 se", "3 seo", "2 shin sin", "1 sol", "1 song", "2 won",
      "2 yong", "2 yoon yun", "3 ye", "2 yu yoo", "1 beom bum", "1 bok", "1 duk deok", "1 gu koo", "1 ra la", "1 ran lan",
      "1 sa", "1 sik shik", "1 sim shim", "1 suk sook", "1 tak", "1 wan", "1 wol", "1 yang", "1 pil", "1 kang gang");

  private final Random random;
  private final boolean number;
  private final String[] places;

  private People(long seed, boolean number) {
    this.random = new Random(seed);
    this.number = number;
    String[] first = "Han Sae Dae Nam Buk Seo Dong Won Cheon Kang San Hae Gwang Yeon Pyeong".split(" ");
    String[] last = "san ju cheon seong ryong po hae won mun dan rim pyong gok jin an ri do".split(" ");
    var made = new ArrayList<String>();
    for (String a : first) {
      for (String b : last) {
        made.add(a + b);
      }
    }
    Collections.shuffle(made, new Random(11));
    places = made.toArray(String[]::new);
  }

  private record Person(int number, String given, String surname, String born, String place, String sex, String card) {}

  private static String[][] table(String... rows) {
    var table = new String[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      table[i] = rows[i].split(" ");
    }
    return table;
  }

  private int pick(String[][] table) {
    double sum = 0;
    for (String[] row : table) {
      sum += Double.parseDouble(row[0]);
    }
    double at = random.nextDouble() * sum;
    for (int i = 0; i < table.length; i++) {
      at -= Double.parseDouble(table[i][0]);
      if (at < 0) {
        return i;
      }
    }
    return table.length - 1;
  }

  private String spelt(String[] row) {
    int spelling = row.length > 2 && random.nextDouble() < .3 ? 1 + random.nextInt(row.length - 1) : 1;
    return row[spelling];
  }

  private Person person(int n, int[] name) {
    name[0] = pick(SURNAMES);
    name[1] = pick(SYLLABLES);
    name[2] = pick(SYLLABLES);
    String born = "%04d-%02d-%02d".formatted(1930 + random.nextInt(76), 1 + random.nextInt(12), 1 + random.nextInt(28));
    int place = (int) (places.length * Math.pow(random.nextDouble(), 2.2));
    String card = random.nextDouble() < .3 ? "" + (char) ('A' + random.nextInt(26)) + (10_000_000 + random.nextInt(89_999_999)) : "";
    return new Person(n, given(name), spelt(SURNAMES[name[0]]), born, places[place], random.nextBoolean() ? "m" : "f", card);
  }

  private String given(int[] name) {
    String joint = random.nextInt(3) == 0 ? " " : "-";
    String second = spelt(SYLLABLES[name[2]]);
    String first = spelt(SYLLABLES[name[1]]);
    return capital(first) + (joint.equals(" ") ? " " + capital(second) : joint + second);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Person again(Person p, int[] name) {
    String[] fields = {p.given, p.surname, p.born, p.place, p.card};
    int times = 1 + random.nextInt(2);
    for (int i = 0; i < times; i++) {
      int field = random.nextInt(p.card.isEmpty() ? 4 : 5);
      fields[field] = suffered(fields[field], field, name);
    }
    if (random.nextDouble() < .02) {
      fields[1] = spelt(SURNAMES[pick(SURNAMES)]);
    }
    return new Person(p.number, fields[0], fields[1], fields[2], fields[3], p.sex, fields[4]);
  }

  private String suffered(String value, int field, int[] name) {
    if (random.nextDouble() < .1) {
      return "";
    }
    return switch (field) {
      case 0 -> random.nextBoolean() ? given(name) : edited(value);
      case 1 -> random.nextBoolean() ? SURNAMES[name[0]][1 + random.nextInt(SURNAMES[name[0]].length - 1)] : edited(value);
      case 2 -> date(value);
      default -> edited(value);
    };
  }

  private String date(String value) {
    if (value.isEmpty()) {
      return value;
    }
    if (random.nextBoolean() && Integer.parseInt(value.substring(8)) <= 12) {
      return value.substring(0, 5) + value.substring(8) + "-" + value.substring(5, 7);
    }
    int[] places = {2, 3, 6, 9};
    int at = places[random.nextInt(4)];
    char digit = (char) ('1' + random.nextInt(at == 6 && value.charAt(5) == '1' ? 2 : 8));
    return value.substring(0, at) + digit + value.substring(at + 1);
  }

  private String edited(String value) {
    if (value.length() < 2) {
      return value;
    }
    int at = random.nextInt(value.length());
    char letter = Character.isDigit(value.charAt(at)) ? (char) ('0' + random.nextInt(10)) : (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> value.substring(0, at) + letter + value.substring(at + 1);
      case 1 -> value.substring(0, at) + value.substring(at + 1);
      case 2 -> value.substring(0, at) + letter + value.substring(at);
      default -> at + 1 == value.length() ? value.substring(0, at) : value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
    };
  }

  private void write(Path path, List<Person> people, String list) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(path)) {
      out.write("id,given_name,surname,birth_date,place,sex" + (number ? ",card_number" : "") + "\n");
      int row = 0;
      for (Person p : people) {
        String id = list.isEmpty() ? (row++) + "-" + p.number : list + "-" + p.number;
        out.write(String.join(",", id, p.given, p.surname, p.born, p.place, p.sex));
        out.write(number ? "," + p.card + "\n" : "\n");
      }
    }
  }

  public static void main(String[] words) throws IOException {
    int rows = Integer.parseInt(words[1]);
    Path folder = Files.createDirectories(Path.of(words[2]));
    long seed = Long.parseLong(words[3]);
    boolean number = words.length < 5 || !words[4].equals("nonumber");
    var people = new People(seed, number);
    var left = new ArrayList<Person>();
    var right = new ArrayList<Person>();
    var name = new int[3];
    if (words[0].equals("two")) {
      for (int n = 0; n < rows; n++) {
        Person p = people.person(n, name);
        left.add(p);
        right.add(people.again(p, name));
      }
      Collections.shuffle(right, new Random(seed + 1));
      people.write(folder.resolve("left.csv"), left, "a");
      people.write(folder.resolve("right.csv"), right, "b");
    } else {
      for (int n = 0; left.size() < rows; n++) {
        Person p = people.person(n, name);
        left.add(p);
        int more = people.random.nextDouble() < .4 ? 1 + people.random.nextInt(3) : 0;
        for (int i = 0; i < more && left.size() < rows; i++) {
          left.add(people.again(p, name));
        }
      }
      Collections.shuffle(left, new Random(seed + 1));
      people.write(folder.resolve("list.csv"), left, "");
    }
  }
}
