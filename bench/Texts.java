import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Invented reports on invented events, for measuring. `java bench/Texts.java 300 FOLDER 7` writes 300
/// texts of about 3 kB with seed 7; the first 100 of them are the texts that `100` writes.
///
/// Four to six texts tell of the same affairs, each in its own sentences and some with a fact of their own, so
/// that people, events and disagreements grow with the number of texts, as they do in a real case. All
/// persons and most towns and bodies are made of syllables; some bodies and cities appear in every
/// tenth text, as the great ones do. A sentence is put together from parts that vary independently,
/// and a third of them tell nothing that could become a claim.
///
/// With a fourth argument `crowd` it is the worst case for comparing: all texts tell of the same five affairs.
final class Texts {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final int SIZE = 2900;

  private static final String[] ONSETS = "B C D F G H K L M N P R S T V Br Dr Kr Tr Sh Th St Kl Gr Ch".split(" ");
  private static final String[] MIDDLES = "a e i o u ai ei ou an en in or ar el il am em ol".split(" ");
  private static final String[] TAILS = "dan rin vek los mir ton sa ra ne ko li bart den sen wick mond vas tari dova nik lo men".split(" ");
  private static final String[] PLACES =
      ("Geneva|Nairobi|Lima|Manila|Bogota|Tunis|Accra|Dakar|Jakarta|Seoul|Quito|Amman|Tbilisi|Colombo|Dhaka|Kampala|Lagos|Rabat|Hanoi|Vilnius|Minsk|"
              + "Khartoum|Managua|La Paz|Phnom Penh|Yerevan|Bishkek|Harare|Lusaka|Maputo")
          .split("\\|");
  private static final String[] PLAIN = {
    "Shops along the main road stayed shut for most of the morning", "The road was wet and few cars came by", "Nobody would say who had given the order",
    "Most of those who watched went home without a word", "The smell of smoke hung over the yard for hours", "Few of the houses in the lower part have electricity",
    "What happened next is told in different ways", "The gate was locked and nobody answered the bell", "Children had been playing by the well when it began",
    "It was not the first time, and nobody expected it to be the last", "The old men under the trees shook their heads", "Rain had washed away the tracks before anyone could look at them",
    "Those who stayed behind slept in the open", "The papers were wet and hardly legible", "Some had walked through the night", "No one picked up the telephone",
    "The window had been broken from the inside", "Prices have risen and work is hard to find", "A dog barked and then it was quiet again", "Letters went unanswered for weeks",
    "People here remember every word of it", "The benches were full and many had to stand", "Much of what was written then is lost", "The lights went out shortly after",
  };
  private static final String[] KINDS = {"arrest", "arrest", "killing", "eviction", "meeting", "trial", "torture", "return", "resolution"};

  private static final String[] SHAPES = {
    "{when}, {core}.", "{core} {when}.", "{core} {when}, {aside}.", "{when}, {core}, {aside}.", "{core}, {aside}.", "According to {witness}, {core} {when}.",
    "{speaker} said that {core} {when}.", "{speaker} told {listener} that {core}.", "\"{quote},\" said {speaker}.", "{speaker} {stance} that {core}.",
    "{aftermath}.", "{aftermath}, {aside}.", "{context}.", "{context}, {aside}.", "{count}.", "{count}, {speaker} said.",
    "{plain}.", "{plain}.", "{plain}.", "{plain}, {speaker} said.", "{plain}.", "{plain}.", "{plain}.", "{plain}.",
  };
  private static final String[] ASIDES = {
    "as {listener} had feared", "although {official} denied it", "while relatives waited at the {building}", "in front of about {few} onlookers",
    "without showing a warrant", "after a dispute over {matter}", "days after a strike over {matter}", "for the second time that year",
    "in a district that {body} had visited in {month}", "despite an order of the {court}", "when the market had already closed", "as rain fell on the {building}",
  };
  private static final String[] AFTERMATHS = {
    "{victim} was held for {days} days and then moved to the {building}", "The family of {victim} filed a complaint with the {court}",
    "{body} opened an inquiry into the conduct of {official}", "{official} was promoted in {month}", "Doctors at the {building} treated {few} people",
    "{lawyer} asked the {court} to hear {witness}", "The {court} adjourned the hearing by {days} days", "{victim} left {place} with {few} relatives",
    "{witness} gave a statement to {body} on {otherday}", "Neighbours of {victim} wrote to {body} about {matter}", "{official} did not answer questions about {matter}",
  };
  private static final String[] CONTEXTS = {
    "{body} has recorded {number} such cases in {place} since {year}", "A law of {year} lets the {unit} hold people for {days} days", "{place} had seen {few} protests over {matter} that season",
    "{victim}, {age}, taught at the {building} until {year}", "{official} has led the {unit} since {year}", "{lawyer} has represented {few} families since {year}",
    "The {building} stands near the river, an hour from {place}", "{witness} had worked with {victim} for {few} years", "{body} was founded in {year} by {few} lawyers from {place}",
  };
  private static final String[] QUOTES = {
    "We counted {few} trucks before anyone spoke to us", "Nobody has told me where {last} is", "I recognised {officiallast} by his voice", "They took the papers about {matter} and left the rest",
    "I was kept in a room with {few} others for {days} days", "We will answer to the {court} and to nobody else", "There was no order, there was only {officiallast}", "People in {place} know what happened at the {building}",
  };
  private static final String[] STANCES = {"confirmed", "denied", "insisted", "recalled", "repeated", "did not rule out", "testified", "wrote in a letter"};
  private static final String[] MATTERS =
      ("unpaid wages|land near the canal|the price of bread|a closed school|water rights|a fishing licence|a banned newspaper|the new pipeline|voter lists|a demolished shrine|bus fares|a union election|"
              + "forest permits|back taxes|a cancelled festival")
          .split("\\|");
  private static final String[] BUILDINGS = "old customs house|central hospital|girls' school|railway depot|grain store|police barracks|town library|cement works|harbour office|northern prison|bus station|tannery".split("\\|");
  private static final String[] UNITS = "border guard|city police|Third Brigade|special branch|river patrol|prison service|interior ministry|intelligence directorate".split("\\|");
  private static final String[] COURTS = "district court|Supreme Court|court of appeal|military tribunal|Constitutional Court|magistrates' court".split("\\|");
  private static final String[] HEADS = "Open|Northern|United|Free|Harbour|Mountain|Coastal|Independent|Lantern|Cedar|Meridian|Granite".split("\\|");
  private static final String[] BODIES = "Rights Centre|Legal Aid Network|Observatory|Committee for the Disappeared|Monitoring Group|Lawyers' Union|Documentation Project|Relief Society".split("\\|");

  private final Random random;
  private final Set<String> taken = new HashSet<>();

  private Texts(long seed) {
    random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    int wanted = Integer.parseInt(arguments[0]);
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var texts = new Texts(Long.parseLong(arguments[2]));
    boolean crowd = arguments.length > 3 && arguments[3].equals("crowd");
    var only = texts.story();
    for (int n = 0; n < wanted; ) {
      var story = crowd ? only : texts.story();
      for (int left = 4 + texts.random.nextInt(3); left > 0; left--, n++) {
        var text = texts.text(story);
        if (n < wanted) {
          Files.writeString(folder.resolve("report-%06d.txt".formatted(n)), text);
        }
      }
    }
  }

  /// What happened, to whom, where and when.
  private record Affair(
      String kind, String victim, String witness, String official, String lawyer, String body, String place, String unit, String court, String building, String matter, LocalDate day, int number) {}

  /// Five affairs of the same people and place, some weeks apart; the first is the one in the headline.
  private List<Affair> story() {
    String town = random.nextInt(10) < 3 ? one(PLACES) : name(MIDDLES) + one("", "ville", "burg", "abad", " Bay", " Hills");
    String body = random.nextInt(10) < 3 ? one(HEADS) + " " + one(BODIES) : name(MIDDLES) + " " + one(BODIES);
    var first =
        new Affair(
            one(KINDS), person(), person(), person(), person(), body, town, one(UNITS), one("", town + " ") + one(COURTS), one(BUILDINGS), one(MATTERS),
            LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4700)), 12 + random.nextInt(400));
    return Stream.iterate(first, this::next).limit(5).toList();
  }

  private Affair next(Affair a) {
    return new Affair(
        one(KINDS), random.nextBoolean() ? a.victim : person(), a.witness, random.nextBoolean() ? a.official : person(), a.lawyer, a.body, a.place, one(UNITS), a.court, one(BUILDINGS), one(MATTERS),
        a.day.plusDays(5 + random.nextInt(60)), 12 + random.nextInt(400));
  }

  private String text(List<Affair> story) {
    var told = new ArrayList<>(story);
    if (random.nextInt(6) == 0) {
      told.set(0, moved(story.get(0)));
    }
    var own = told.get(0);
    var text = new StringBuilder(capital(fill("{core}", own)) + "\n\nBy " + person() + ", " + own.place() + ", " + DAY.format(own.day().plusDays(1 + random.nextInt(9))) + "\n\n");
    text.append(capital(fill("{core} {exactly}.", own))).append(' ');
    for (int sentence = 1; text.length() < SIZE + random.nextInt(300); sentence++) {
      text.append(capital(fill(one(SHAPES), told.get(random.nextInt(told.size()))))).append(sentence % 4 == 0 ? "\n\n" : " ");
    }
    return text.toString().strip() + "\n";
  }

  /// The affair as somebody tells it who has a fact wrong.
  private Affair moved(Affair a) {
    return new Affair(a.kind, a.victim, a.witness, random.nextBoolean() ? person() : a.official, a.lawyer, a.body, a.place, a.unit, a.court, a.building, a.matter, a.day.plusDays(random.nextInt(3)), a.number + 7);
  }

  private String fill(String pattern, Affair affair) {
    var filled = pattern;
    for (Matcher slot = SLOT.matcher(filled); slot.find(); slot = SLOT.matcher(filled)) {
      filled = filled.substring(0, slot.start()) + part(slot.group(1), affair) + filled.substring(slot.end());
    }
    return filled;
  }

  private String part(String slot, Affair a) {
    return switch (slot) {
      case "core" -> one(cores(a.kind));
      case "aside" -> one(ASIDES);
      case "plain" -> one(PLAIN);
      case "aftermath" -> one(AFTERMATHS);
      case "context" -> one(CONTEXTS);
      case "count" -> one("{body} counted {number} {victims} in {place}", "At least {number} {victims} were reported by {body}", "{official} spoke of {few} {victims}", "{number} people signed a letter to the {court}");
      case "victims" -> one("arrests", "families", "prisoners", "deaths", "detainees");
      case "quote" -> one(QUOTES);
      case "stance" -> one(STANCES);
      case "when" -> one("on {day}", "on {weekday}", "in {month}", "{days} days later", "that night", "early on {day}", "the next morning", "last week");
      case "exactly" -> "in {place} on {day}";
      case "speaker" -> one("{witness}", "{lawyer}", "{official}", "{witnesslast}", "{lawyerlast}", "{officiallast}", "a spokeswoman of {body}", "{passer}");
      case "listener" -> one("{body}", "the {court}", "reporters", "{lawyer}", "diplomats", "{passer}");
      case "victim" -> one(a.victim, a.victim, last(a.victim));
      case "last" -> last(a.victim);
      case "witness" -> a.witness;
      case "witnesslast" -> last(a.witness);
      case "official" -> one("Colonel ", "Minister ", "Director ") + a.official;
      case "officiallast" -> last(a.official);
      case "lawyer" -> a.lawyer;
      case "lawyerlast" -> last(a.lawyer);
      case "passer" -> person();
      case "body" -> "the " + a.body;
      case "place" -> a.place;
      case "unit" -> a.unit;
      case "court" -> a.court;
      case "building" -> a.building;
      case "matter" -> one(a.matter, a.matter, one(MATTERS));
      case "day" -> DAY.format(a.day);
      case "otherday" -> DAY.format(a.day.plusDays(10 + random.nextInt(80)));
      case "weekday" -> WEEKDAY.format(a.day);
      case "month" -> one("{plainmonth} {year}", "{plainmonth}");
      case "plainmonth" -> DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(a.day.plusMonths(random.nextInt(3)));
      case "year" -> String.valueOf(a.day.getYear() - random.nextInt(6));
      case "age" -> String.valueOf(19 + Math.floorMod(a.victim.hashCode(), 50));
      case "number" -> String.valueOf(a.number);
      case "few" -> one("two", "three", "four", "five", "six", "seven", "nine", "twelve", "a dozen", "15", "20", "34");
      case "days" -> String.valueOf(2 + random.nextInt(40));
      default -> throw new IllegalArgumentException(slot);
    };
  }

  private static String[] cores(String kind) {
    return switch (kind) {
      case "arrest" -> new String[] {"the {unit} arrested {victim}", "{victim} was arrested by the {unit}", "officers under {official} detained {victim} and {few} others", "{number} people were detained at the {building}"};
      case "killing" -> new String[] {"the {unit} shot {victim}", "{victim} was killed by men of the {unit}", "{few} people died when the {unit} opened fire at the {building}", "{number} people were killed"};
      case "eviction" -> new String[] {"the {unit} evicted {number} families", "{victim} and {few} relatives were driven from their homes", "{official} ordered the eviction of {number} families"};
      case "meeting" -> new String[] {"{official} chaired a meeting on {matter}", "{body} held a meeting with {victim} at the {building}", "{number} delegates met in {place}"};
      case "trial" -> new String[] {"the {court} sentenced {victim} to {few} years in prison", "{victim} was tried before the {court}", "the {court} heard {few} witnesses against {victim}"};
      case "torture" -> new String[] {"men of the {unit} tortured {victim} at the {building}", "{victim} was beaten by the {unit}", "{few} prisoners were tortured in the {building}"};
      case "return" -> new String[] {"the {unit} returned {number} refugees to the border", "{victim} was forcibly returned with {few} others", "{official} ordered that {number} asylum seekers be deported"};
      default -> new String[] {"the council adopted a resolution on {matter}", "{official} put a resolution on {matter} to the vote", "{number} delegates voted for the resolution"};
    };
  }

  private String person() {
    String name;
    do {
      name = name(MIDDLES) + " " + name(MIDDLES);
    } while (!taken.add(name));
    return name;
  }

  private String name(String[] middles) {
    return one(ONSETS) + one(middles) + one(TAILS);
  }

  private static String last(String person) {
    return person.substring(person.indexOf(' ') + 1);
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String capital(String sentence) {
    int first = sentence.startsWith("\"") ? 1 : 0;
    return sentence.substring(0, first) + Character.toUpperCase(sentence.charAt(first)) + sentence.substring(first + 1);
  }
}
