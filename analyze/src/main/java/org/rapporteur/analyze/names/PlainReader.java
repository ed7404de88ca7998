package org.rapporteur.analyze.names;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the words of a name in any alphabet into comparable parts: particles and links set apart,
/// compounds of Abd and kunyas joined, the surname moved last where its place is known.
final class PlainReader {
  /// Letters of other alphabets that Latin writes with two: `Sh. Nazarov` is Шухрат.
  private static final Set<String> DIGRAPHS =
      Set.of(
          "ch", "dh", "dj", "dz", "gh", "gj", "ja", "je", "ju", "kh", "lj", "nj", "ph", "sh", "th",
          "ts", "tz", "ya", "ye", "yo", "yu", "zh");

  private static final Pattern HYPHEN = Pattern.compile("-|(?<=^[EeAa]l)(?=\\p{Lu})");
  private static final Pattern ABD = Pattern.compile("abd|abd[aeuo][lrsnd]?");
  private static final Pattern ABD_WITH_ARTICLE =
      Pattern.compile("^abd[aeuo]?(?:l|([rsntdz])(?=\\1))");
  private static final Pattern MUSLIM_END =
      Pattern.compile("(llah|zai|zada|zadeh|pour|nejad|[aeu]ddin|[aeu]din)$");
  private static final Normalizer2 UNMARKED = Normalizer2.getNFDInstance();
  private final Transliterator anyLatin = Transliterator.getInstance("Any-Latin");
  private final LetterSpellings spellings =
      new LetterSpellings(NameLists.lines("letter-spellings.txt"));
  private final Romanisations romanisations =
      new Romanisations(NameLists.lines("romanisations.txt"));
  private final Set<String> particles;
  private final Set<String> articles;
  private final Set<String> links;
  private final Set<String> kunyas;
  private final Set<String> muslim;
  private final Set<String> soundsMuslim;
  private final Set<String> iberian;
  private final RelatedNames related;
  private final Remembered<Boolean> showsMuslim = new Remembered<>(20_000);
  private final Remembered<NamePart.Letters> letters = new Remembered<>(20_000);

  PlainReader(NameLists lists) {
    this.particles = lists.set("particle");
    this.articles = lists.set("article");
    this.links = lists.set("link");
    this.kunyas = lists.set("kunya");
    this.muslim = lists.set("arabic");
    this.soundsMuslim = new HashSet<>();
    muslim.stream().filter(n -> n.length() > 4).forEach(n -> soundsMuslim.addAll(SoundKey.of(n)));
    this.iberian = lists.set("iberian");
    this.related = new RelatedNames(lists);
  }

  /// Whether a folded word shows an Arabic or Persian name.
  private boolean showsMuslim(String letters) {
    return muslim.contains(letters)
        || MUSLIM_END.matcher(letters).find()
        || (letters.length() > 4 && SoundKey.of(letters).stream().anyMatch(soundsMuslim::contains));
  }

  /// A word or a piece of a hyphened word, and its place in the original.
  private record Piece(String text, int from, int to) {}

  PlainName read(NameForm form) {
    List<Piece> words = new ArrayList<>();
    int surnameWords = expand(form, words);
    var reading = new Reading(form, words);
    for (int i = 0; i < words.size(); i++) {
      if (i == surnameWords && surnameWords > 0) {
        reading.surnameParts = reading.parts.size();
      }
      i = reading.take(i);
    }
    return reading.finish();
  }

  /// Splits hyphened words and returns how many of the result stood before the comma.
  private static int expand(NameForm form, List<Piece> words) {
    int surnameWords = 0;
    for (int i = 0; i < form.words().size(); i++) {
      if (i == form.surnameWords()) {
        surnameWords = words.size();
      }
      addPieces(words, form.words().get(i));
    }
    return form.surnameWords() == 0 ? 0 : surnameWords;
  }

  private static void addPieces(List<Piece> words, NameForm.Word word) {
    int at = 0;
    for (String text : HYPHEN.split(word.text())) {
      int begin = Math.max(at, word.text().indexOf(text, at));
      at = begin + text.length();
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        int from = Math.min(word.to(), word.from() + begin);
        words.add(new Piece(text, from, Math.min(word.to(), from + text.length())));
      }
    }
  }

  private final class Reading {
    private final NameForm form;
    private final List<Piece> words;
    private final List<NamePart> parts = new ArrayList<>();
    private final List<String> foundParticles = new ArrayList<>();
    private boolean chain;
    private boolean foundMuslim;
    private boolean foundIberian;
    private int surnameParts;

    /// Articles and links left out before the next word, which others write in one with it.
    private String leftOut = "";

    Reading(NameForm form, List<Piece> words) {
      this.form = form;
      this.words = words;
      this.foundMuslim = form.any(WritingSystem.ARABIC);
    }

    private String key(int at) {
      return NameReader.key(words.get(at).text());
    }

    /// Takes the word at a place and returns the place of the last word used.
    int take(int at) {
      String key = key(at).replace("'", "");
      boolean more = at + 1 < words.size();
      if (links.contains(key) && more && (at > 0 || key.length() > 2)) {
        boolean first = at == 0 && key.equals("ben");
        chain |= !first;
        foundMuslim |= !first;
        return first ? name(at) : leaveOut(at, key);
      }
      if (kunyas.contains(key) && more) {
        foundMuslim = true;
        return kunya(at);
      }
      if (isAbd(key) && more) {
        foundMuslim = true;
        return abd(at);
      }
      if (more && articles.contains(key) && (at > 0 || key.length() == 2) && longEnough(at + 1)) {
        foundMuslim |= key.equals("al") || key.equals("el");
        return leaveOut(at, key);
      }
      if (more && particles.contains(key) && (at > 0 || key.length() > 1)) {
        foundParticles.add(key);
        return at;
      }
      return name(at);
    }

    private int leaveOut(int at, String key) {
      leftOut = LatinFold.letters(leftOut + key);
      return at;
    }

    private boolean longEnough(int at) {
      return words.get(at).text().length() > 2;
    }

    private int kunya(int at) {
      int last = at + 1;
      while (last + 1 < words.size() && articles.contains(key(last))) {
        last++;
      }
      add(NamePart.Kind.KUNYA, words.get(last).text(), at, last);
      return last;
    }

    private boolean isAbd(String key) {
      return key.equals("عبد") || ABD.matcher(key).matches();
    }

    private int abd(int at) {
      int last = at + 1;
      while (last + 1 < words.size() && articles.contains(key(last))) {
        last++;
      }
      add(NamePart.Kind.NAME, words.get(at).text() + words.get(last).text(), at, last);
      return last;
    }

    private int name(int at) {
      String word = words.get(at).text();
      String letters = LatinFold.letters(word);
      boolean latin = WritingSystem.ofWord(word) == WritingSystem.LATIN;
      boolean cyrillic = WritingSystem.ofWord(word) == WritingSystem.CYRILLIC;
      boolean digraph = word.endsWith(".") && DIGRAPHS.contains(letters);
      boolean initial =
          (latin && (letters.length() == 1 || digraph)) || (cyrillic && word.length() == 1);
      add(initial ? NamePart.Kind.INITIAL : NamePart.Kind.NAME, word, at, at);
      foundMuslim |= showsMuslim.of(letters, PlainReader.this::showsMuslim);
      foundIberian |= iberian.contains(letters);
      return at;
    }

    private void add(NamePart.Kind kind, String word, int first, int last) {
      NamePart part = leftOut.isEmpty() ? part(kind, word) : part(kind, word, leftOut);
      leftOut = "";
      if (!part.forms().isEmpty()) {
        parts.add(part.at(words.get(first).from(), words.get(last).to()));
      }
    }

    PlainName finish() {
      markPatronymic();
      boolean ordered = surnameParts > 0 || patronymicLast() || initialsLast() || capitalsFirst();
      if (ordered) {
        int turn = Math.max(1, surnameParts);
        List<NamePart> turned = new ArrayList<>(parts.subList(turn, parts.size()));
        turned.addAll(parts.subList(0, turn));
        parts.clear();
        parts.addAll(turned);
      }
      boolean latin = form.all(WritingSystem.LATIN);
      List<NamePart> all = List.copyOf(parts);
      return new PlainName(
          romanisations.heard(all),
          new PlainName.Traits(
              foundParticles, chain, foundMuslim, foundIberian, ordered, latin, form.generation()),
          () -> joins(all));
    }

    private void markPatronymic() {
      for (int i = 1; i < parts.size() && parts.size() >= 3; i++) {
        NamePart part = parts.get(i);
        boolean ending = part.forms().stream().anyMatch(Cyrillic::patronymic);
        boolean place = (i == 1 && surnameParts != 1) || (i == 2 && parts.size() == 3);
        if (part.is(NamePart.Kind.NAME) && ending && place) {
          parts.set(i, part.as(NamePart.Kind.PATRONYMIC));
          return;
        }
      }
    }

    private boolean patronymicLast() {
      return parts.size() == 3 && parts.get(2).is(NamePart.Kind.PATRONYMIC);
    }

    private boolean initialsLast() {
      return parts.size() > 1
          && !parts.getFirst().is(NamePart.Kind.INITIAL)
          && parts.subList(1, parts.size()).stream().allMatch(p -> p.is(NamePart.Kind.INITIAL));
    }

    private boolean capitalsFirst() {
      List<NameForm.Word> all = form.words();
      return parts.size() > 1
          && all.size() > 1
          && all.getFirst().capitals()
          && !all.getLast().capitals();
    }
  }

  private List<NamePart> joins(List<NamePart> parts) {
    List<NamePart> joins = new ArrayList<>();
    boolean names = parts.stream().allMatch(p -> p.is(NamePart.Kind.NAME));
    for (int i = 0; names && i + 1 < parts.size() && parts.size() <= 4; i++) {
      joins.add(join(parts.get(i), parts.get(i + 1)));
    }
    return joins;
  }

  NamePart part(NamePart.Kind kind, String word) {
    return new NamePart(kind, letters.of(word, w -> part(NamePart.Kind.NAME, w, "").letters()));
  }

  /// @param leftOut an article or link before it, which others write in one with it
  private NamePart part(NamePart.Kind kind, String word, String leftOut) {
    WritingSystem script = WritingSystem.ofWord(word);
    return switch (script) {
      case ARABIC -> arabic(kind, word);
      case CYRILLIC -> spelled(kind, Cyrillic.latin(word.toLowerCase(Locale.ROOT)), word, script);
      case LATIN -> latin(kind, forms(word, leftOut), null, false, false);
      case HANGUL, HAN -> latin(kind, Set.of(word), null, false, false);
      case GREEK, GEORGIAN, ARMENIAN, HEBREW -> spelled(kind, pressed(word), word, script);
      case KANA -> latin(kind, pressed(word), null, false, false);
      case OTHER -> other(kind, word);
    };
  }

  private NamePart other(NamePart.Kind kind, String word) {
    Set<String> latin = pressed(word);
    boolean vowelless = latin.stream().anyMatch(l -> l.length() > 2 && !l.matches(".*[aeiou].*"));
    boolean letters = word.codePoints().anyMatch(Character::isLetter);
    return latin(kind, latin, null, vowelless, letters);
  }

  private NamePart spelled(
      NamePart.Kind kind, Set<String> latin, String word, WritingSystem script) {
    String bare = UNMARKED.normalize(word.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}']", "");
    SpellingPattern pattern =
        spellings.of(
            script == WritingSystem.CYRILLIC ? word.toLowerCase(Locale.ROOT) : bare, script);
    return latin(kind, latin, pattern, script == WritingSystem.HEBREW, false);
  }

  private NamePart join(NamePart left, NamePart right) {
    String joined = first(left) + first(right);
    boolean arabic = left.vowelless() && left.spellings() != null && arabic(joined);
    return arabic
        ? arabic(NamePart.Kind.NAME, joined)
        : latin(NamePart.Kind.NAME, Set.of(joined), null, false, false);
  }

  private static boolean arabic(String word) {
    return WritingSystem.ofWord(word) == WritingSystem.ARABIC;
  }

  private static String first(NamePart part) {
    return part.forms().isEmpty() ? "" : part.forms().getFirst();
  }

  /// Latin letters as the press writes them, for scholarly ones of the transliterator.
  private Set<String> pressed(String word) {
    boolean armenian = WritingSystem.ofWord(word) == WritingSystem.ARMENIAN;
    String latin =
        transliterate(word)
            .replace("š", "sh")
            .replace("č", "ch")
            .replace("ž", "zh")
            .replace("ġ", "gh");
    String folded = LatinFold.letters(armenian ? latin.replace("x", "kh") : latin);
    return folded.isEmpty() ? Set.of() : Set.of(folded);
  }

  private String transliterate(String word) {
    synchronized (anyLatin) {
      return anyLatin.transliterate(word);
    }
  }

  private static Set<String> forms(String word, String leftOut) {
    Set<String> forms = new LinkedHashSet<>();
    String folded = LatinFold.letters(word);
    if (!folded.isEmpty()) {
      forms.add(folded);
      forms.add(LatinFold.writtenOut(word));
      forms.add(LatinFold.asHeard(word));
      if (!leftOut.isEmpty() && folded.length() > 2) {
        forms.add(leftOut + folded);
      }
    }
    return forms;
  }

  private NamePart latin(
      NamePart.Kind kind,
      Set<String> forms,
      @Nullable SpellingPattern spellings,
      boolean vowelless,
      boolean strange) {
    Set<String> keys = new LinkedHashSet<>();
    forms.forEach(f -> keys.addAll(SoundKey.of(f)));
    String first = forms.isEmpty() ? "" : forms.iterator().next();
    String skeleton = SoundKey.skeleton(abd(first));
    return new NamePart(
        kind, new NamePart.Letters(forms, keys, skeleton, spellings, vowelless, strange, related));
  }

  /// Abd with its article in one spelling: `abdurrahman` and `abdulrahman` as `abdrahman`.
  private static String abd(String letters) {
    return letters.length() < 6 ? letters : ABD_WITH_ARTICLE.matcher(letters).replaceFirst("abd");
  }

  private NamePart arabic(NamePart.Kind kind, String word) {
    String unified = ArabicScript.unify(word);
    boolean abd = unified.startsWith("عبد") && unified.length() > 3;
    SpellingPattern spellings =
        abd
            ? ArabicScript.latinOfAbd(ArabicScript.withoutArticle(unified.substring(3)))
            : ArabicScript.latin(ArabicScript.withoutArticle(unified));
    Set<String> one = Set.of(unified);
    return new NamePart(
        kind, new NamePart.Letters(one, one, unified, spellings, true, false, related));
  }
}
