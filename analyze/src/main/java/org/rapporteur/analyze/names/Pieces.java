package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.names.NamePiece;
import org.rapporteur.model.names.NamePiece.Kind;

/// Cuts a written name into pieces that say what each is for. The pieces cover the name from its
/// first character to its last; what stands between two (spaces, commas, brackets) belongs to the
/// one before.
final class Pieces {
  /// A stretch of the original before gaps are closed.
  private record Stretch(Kind kind, int from, int to) {}

  private final String original;
  private final List<Stretch> stretches = new ArrayList<>();

  private Pieces(String original) {
    this.original = original;
  }

  /// The pieces of a person's name under a reading.
  static List<NamePiece> of(PreparedName name, ReadAs reading) {
    var pieces = new Pieces(name.text());
    ReadName read = name.person();
    for (NameForm.Aside aside : read.form().asides()) {
      pieces.add(aside.generation() ? Kind.GENERATION : Kind.ROLE, aside.from(), aside.to());
    }
    switch (reading) {
      case KOREAN -> pieces.korean(read);
      case CHINESE -> pieces.chinese(read);
      case JAPANESE -> pieces.surnameFirst(read, read.form().words().size() == 1 ? 2 : 0);
      case WORDS -> {
        if (read.korean() != null || !read.hangul().isEmpty()) {
          pieces.korean(read);
        } else {
          pieces.words(read);
        }
      }
      case SOUND -> pieces.words(read);
      case BODIES -> pieces.body();
    }
    return pieces.closed();
  }

  private void add(Kind kind, int from, int to) {
    stretches.add(new Stretch(kind, from, to));
  }

  private void words(ReadName name) {
    List<NamePart> parts = name.plain().parts();
    for (int i = 0; i < parts.size(); i++) {
      NamePart part = parts.get(i);
      Kind kind =
          switch (part.kind()) {
            case NAME -> i == parts.size() - 1 && i > 0 ? Kind.SURNAME : Kind.GIVEN;
            case INITIAL -> Kind.INITIAL;
            case PATRONYMIC -> Kind.PATRONYMIC;
            case KUNYA -> Kind.KUNYA;
          };
      add(kind, part.from(), part.to());
    }
    for (NameForm.Word word : name.form().words()) {
      boolean used = parts.stream().anyMatch(p -> p.from() < word.to() && word.from() < p.to());
      if (!used) {
        add(Kind.PARTICLE, word.from(), word.to());
      }
    }
  }

  private void korean(ReadName name) {
    List<NameForm.Word> words = name.form().words();
    if (name.in(WritingSystem.HANGUL) || name.in(WritingSystem.HAN)) {
      boolean twoSyllables =
          !name.hangul().isEmpty() && name.hangul().getFirst().surname().length() > 1;
      surnameFirst(name, twoSyllables ? 2 : 1);
      return;
    }
    KoreanReading reading = name.anyKorean();
    String family =
        reading == null
            ? ""
            : reading.parses().stream()
                .max(Comparator.comparingDouble(KoreanReading.Parse::weight))
                .map(KoreanReading.Parse::family)
                .orElse("");
    boolean last = words.size() > 1 && words.getLast().folded().equals(family);
    boolean first = !words.isEmpty() && words.getFirst().folded().equals(family);
    for (int i = 0; i < words.size(); i++) {
      boolean surname = first ? i == 0 : last ? i == words.size() - 1 : i == 0;
      inOne(words.get(i), surname, words.size() == 1 ? family.length() : 0);
    }
  }

  /// A word that is surname or given name, or both written in one.
  private void inOne(NameForm.Word word, boolean surname, int cut) {
    if (cut > 0 && cut < word.to() - word.from()) {
      add(Kind.SURNAME, word.from(), word.from() + cut);
      add(Kind.GIVEN, word.from() + cut, word.to());
    } else {
      add(surname ? Kind.SURNAME : Kind.GIVEN, word.from(), word.to());
    }
  }

  private void chinese(ReadName name) {
    ChineseName chinese = name.chinese();
    if (chinese == null || chinese.parses().isEmpty() || chinese.characters() != null) {
      surnameFirst(name, 1);
      return;
    }
    List<NameForm.Word> words = name.form().words();
    boolean last = chinese.parses().getFirst().surnameLast();
    for (int i = 0; i < words.size(); i++) {
      inOne(words.get(i), i == (last ? words.size() - 1 : 0), 0);
    }
  }

  /// @param letters how many characters of a single word are the surname
  private void surnameFirst(ReadName name, int letters) {
    List<NameForm.Word> words = name.form().words();
    for (int i = 0; i < words.size(); i++) {
      inOne(words.get(i), i == 0, words.size() == 1 ? letters : 0);
    }
  }

  private void body() {
    stretches.clear();
    int from = 0;
    while (from < original.length()) {
      int to = from;
      while (to < original.length() && !Character.isWhitespace(original.charAt(to))) {
        to++;
      }
      if (to > from) {
        String word = original.substring(from, to);
        Kind kind =
            word.codePoints().anyMatch(Character::isLetter)
                ? Kind.BODY
                : word.codePoints().anyMatch(Character::isDigit) ? Kind.NUMBER : Kind.BODY;
        add(kind, from, to);
      }
      from = to + 1;
    }
  }

  private List<NamePiece> closed() {
    stretches.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
    List<NamePiece> pieces = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Kind kind = stretches.get(i).kind();
      int next = i + 1 < stretches.size() ? stretches.get(i + 1).from() : original.length();
      int to = Math.clamp(next, at, original.length());
      if (to > at) {
        pieces.add(new NamePiece(kind, at, to, original.substring(at, to)));
        at = to;
      }
    }
    if (at < original.length()) {
      pieces.add(new NamePiece(Kind.UNKNOWN, at, original.length(), original.substring(at)));
    }
    return pieces;
  }
}
