package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;

/// A name of an organisation, state or place as read: its words with their weight, its legal forms,
/// numbers and initials.
///
/// @param key the whole name, folded, for recorded aliases
/// @param core the words that tell bodies apart, in order
/// @param aliases numbers of the recorded bodies it names
/// @param initials the first letters of its words, legal forms and particles left out
/// @param bracketed acronyms that stand behind it in brackets
/// @param acronym it is one word of capitals
/// @param arabic its words show that short vowels are free
record BodyName(
    String key,
    List<Word> core,
    Set<String> numbers,
    Set<LegalForm> forms,
    Set<Integer> aliases,
    String initials,
    Set<String> bracketed,
    boolean acronym,
    boolean arabic) {

  BodyName {
    core = List.copyOf(core);
    numbers = Set.copyOf(numbers);
    forms = Set.copyOf(forms);
    aliases = Set.copyOf(aliases);
    bracketed = Set.copyOf(bracketed);
  }

  /// What a legal form says about who may own shares.
  enum LegalForm {
    PUBLIC,
    PRIVATE
  }

  /// How much a word tells.
  enum Tells {
    /// It stands in many names and says nothing of what the body does.
    NOTHING,
    /// It stands in many names.
    LITTLE,
    /// A kind of business or task.
    SECTOR,
    /// A state.
    STATE,
    /// It is the body's own.
    BODY
  }

  /// One word.
  ///
  /// @param text lower case; Latin where the script allows
  /// @param meanings groups of translations it belongs to
  /// @param place a word such as north or new
  /// @param hangul what is left of a Hangul name after known words; empty otherwise
  record Word(
      String text,
      Set<Integer> meanings,
      Tells tells,
      boolean place,
      String hangul,
      Spelling spelling,
      NamePart part) {
    static Word of(
        String text,
        Set<Integer> meanings,
        Tells tells,
        boolean place,
        String hangul,
        NamePart part) {
      return new Word(
          text, Set.copyOf(meanings), tells, place, hangul, Spelling.of(text, hangul), part);
    }

    double weight() {
      return switch (tells) {
        case NOTHING, LITTLE, SECTOR -> 1;
        case STATE -> 1.5;
        case BODY -> 3.5;
      };
    }

    boolean own() {
      return tells == Tells.BODY;
    }
  }

  /// The letters of a word as comparisons want them.
  ///
  /// @param plain all are letters a to z
  /// @param bare without an initial ㄹ, which is dropped in the South: Ryonbong is Yonbong
  /// @param korean the [KoreanWord] key
  /// @param sounds what Korean letters keep of it
  /// @param consonants those of its Hangul
  record Spelling(
      boolean plain, String bare, String korean, LoanSounds.Latin sounds, String consonants) {
    static Spelling of(String text, String hangul) {
      boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
      boolean rieul = text.startsWith("ry") || text.startsWith("ly");
      return new Spelling(
          plain,
          rieul ? text.substring(1) : text,
          KoreanWord.key(text),
          LoanSounds.Latin.of(plain ? text : ""),
          LoanSounds.classes(hangul));
    }
  }

  /// Whether a word of its own is in it, or at least three.
  boolean distinct() {
    return core.size() > 2 || core.stream().anyMatch(Word::own);
  }
}
