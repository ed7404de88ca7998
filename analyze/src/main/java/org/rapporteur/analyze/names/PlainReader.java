package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the words of a name in any alphabet into comparable parts: particles and links set apart,
/// compounds of Abd and kunyas joined, the surname moved last where its place is known.
final class PlainReader {
  private static final Pattern HYPHEN = Pattern.compile("-|(?<=^[EeAa]l)(?=\\p{Lu})");
  private final Transliterator anyLatin = Transliterator.getInstance("Any-Latin");
  private final Set<String> particles;
  private final Set<String> articles;
  private final Set<String> links;
  private final Set<String> kunyas;
  private final Set<String> muslim;
  private final Set<String> iberian;

  PlainReader(NameLists lists) {
    this.particles = lists.set("particle");
    this.articles = lists.set("article");
    this.links = lists.set("link");
    this.kunyas = lists.set("kunya");
    this.muslim = lists.set("arabic");
    this.iberian = lists.set("iberian");
  }

  PlainName read(NameForm form) {
    List<String> words = new ArrayList<>();
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
  private static int expand(NameForm form, List<String> words) {
    int surnameWords = 0;
    for (int i = 0; i < form.words().size(); i++) {
      if (i == form.surnameWords()) {
        surnameWords = words.size();
      }
      for (String piece : HYPHEN.split(form.words().get(i).text())) {
        if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(piece);
        }
      }
    }
    return form.surnameWords() == 0 ? 0 : surnameWords;
  }

  private final class Reading {
    private final NameForm form;
    private final List<String> words;
    private final List<NamePart> parts = new ArrayList<>();
    private final List<String> foundParticles = new ArrayList<>();
    private boolean chain;
    private boolean foundMuslim;
    private boolean foundIberian;
    private int surnameParts;

    Reading(NameForm form, List<String> words) {
      this.form = form;
      this.words = words;
      this.foundMuslim = form.any(WritingSystem.ARABIC);
    }

    /// Takes the word at a place and returns the place of the last word used.
    int take(int at) {
      String key = NameReader.key(words.get(at)).replace("'", "");
      boolean more = at + 1 < words.size();
      if (links.contains(key) && more && (at > 0 || key.length() > 2)) {
        boolean first = at == 0 && key.equals("ben");
        chain |= !first;
        foundMuslim |= !first;
        return first ? name(at, at) : at;
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
        return at;
      }
      if (more && particles.contains(key) && (at > 0 || key.length() > 1)) {
        foundParticles.add(key);
        return at;
      }
      return name(at, at);
    }

    private boolean longEnough(int at) {
      return words.get(at).length() > 2;
    }

    private int kunya(int at) {
      int last = at + 1;
      while (last + 1 < words.size() && articles.contains(NameReader.key(words.get(last)))) {
        last++;
      }
      add(NamePart.Kind.KUNYA, words.get(last));
      return last;
    }

    private boolean isAbd(String key) {
      return key.equals("عبد") || key.matches("abd|abd[aeuo][lrsnd]?");
    }

    private int abd(int at) {
      int last = at + 1;
      while (last + 1 < words.size() && articles.contains(NameReader.key(words.get(last)))) {
        last++;
      }
      add(NamePart.Kind.NAME, words.get(at) + words.get(last));
      return last;
    }

    private int name(int from, int to) {
      String word = words.get(from);
      String letters = LatinFold.letters(word);
      boolean latin = WritingSystem.ofWord(word) == WritingSystem.LATIN;
      boolean cyrillic = WritingSystem.ofWord(word) == WritingSystem.CYRILLIC;
      boolean initial = (latin && letters.length() == 1) || (cyrillic && word.length() == 1);
      add(initial ? NamePart.Kind.INITIAL : NamePart.Kind.NAME, word);
      foundMuslim |= muslim.contains(letters);
      foundIberian |= iberian.contains(letters);
      return to;
    }

    private void add(NamePart.Kind kind, String word) {
      NamePart part = part(kind, word);
      if (!part.forms().isEmpty()) {
        parts.add(part);
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
      return new PlainName(
          parts,
          foundParticles,
          chain,
          foundMuslim,
          foundIberian,
          ordered,
          latin,
          form.generation(),
          joins());
    }

    private List<NamePart> joins() {
      List<NamePart> joins = new ArrayList<>();
      boolean names = parts.stream().allMatch(p -> p.is(NamePart.Kind.NAME));
      for (int i = 0; names && i + 1 < parts.size() && parts.size() <= 4; i++) {
        joins.add(join(parts.get(i), parts.get(i + 1)));
      }
      return joins;
    }

    private void markPatronymic() {
      for (int i = 1; i < parts.size() && parts.size() >= 3; i++) {
        NamePart part = parts.get(i);
        boolean ending = part.forms().stream().anyMatch(Cyrillic::patronymic);
        boolean place = (i == 1 && surnameParts != 1) || (i == 2 && parts.size() == 3);
        if (part.is(NamePart.Kind.NAME) && ending && place) {
          parts.set(
              i,
              new NamePart(
                  NamePart.Kind.PATRONYMIC,
                  part.forms(),
                  part.keys(),
                  part.skeleton(),
                  part.spellings(),
                  part.vowelless()));
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

  NamePart part(NamePart.Kind kind, String word) {
    return switch (WritingSystem.ofWord(word)) {
      case ARABIC -> arabic(kind, word);
      case CYRILLIC -> latin(kind, Cyrillic.latin(word.toLowerCase(java.util.Locale.ROOT)), false);
      case LATIN -> latin(kind, forms(word), false);
      case HANGUL, HAN -> latin(kind, Set.of(word), false);
      default -> {
        String latin = LatinFold.letters(pressed(word));
        boolean vowelless = latin.length() > 2 && !latin.matches(".*[aeiou].*");
        yield latin(kind, latin.isEmpty() ? Set.of() : Set.of(latin), vowelless);
      }
    };
  }

  private static NamePart join(NamePart left, NamePart right) {
    String joined = first(left) + first(right);
    return left.spellings() != null && right.spellings() != null
        ? arabic(NamePart.Kind.NAME, joined)
        : latin(NamePart.Kind.NAME, Set.of(joined), false);
  }

  private static String first(NamePart part) {
    return part.forms().stream().min(String::compareTo).orElse("");
  }

  /// Latin letters as the press writes them, for scholarly ones of the transliterator.
  private String pressed(String word) {
    boolean armenian = word.codePoints().anyMatch(c -> c >= 0x530 && c <= 0x58F);
    String latin =
        transliterate(word)
            .replace("š", "sh")
            .replace("č", "ch")
            .replace("ž", "zh")
            .replace("ġ", "gh");
    return armenian ? latin.replace("x", "kh") : latin;
  }

  private String transliterate(String word) {
    synchronized (anyLatin) {
      return anyLatin.transliterate(word);
    }
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    String folded = LatinFold.letters(word);
    if (!folded.isEmpty()) {
      forms.add(folded);
      forms.add(LatinFold.writtenOut(word));
    }
    return forms;
  }

  private static NamePart latin(NamePart.Kind kind, Set<String> forms, boolean vowelless) {
    Set<String> keys = new LinkedHashSet<>();
    forms.forEach(f -> keys.addAll(SoundKey.of(f)));
    String first = forms.isEmpty() ? "" : forms.iterator().next();
    return new NamePart(kind, forms, keys, SoundKey.skeleton(abd(first)), null, vowelless);
  }

  /// Abd with its article in one spelling: `abdurrahman` and `abdulrahman` as `abdrahman`.
  private static String abd(String letters) {
    return letters.length() < 6
        ? letters
        : letters.replaceFirst("^abd[aeuo]?(?:l|([rsntdz])(?=\\1))", "abd");
  }

  private static NamePart arabic(NamePart.Kind kind, String word) {
    String unified = ArabicScript.unify(word);
    boolean abd = unified.startsWith("عبد") && unified.length() > 3;
    Pattern spellings =
        abd
            ? Pattern.compile(
                "abd[aeuo]*[lrsntdz]?"
                    + ArabicScript.latin(ArabicScript.withoutArticle(unified.substring(3))))
            : ArabicScript.latin(ArabicScript.withoutArticle(unified));
    return new NamePart(kind, Set.of(unified), Set.of(unified), unified, spellings, true);
  }
}
