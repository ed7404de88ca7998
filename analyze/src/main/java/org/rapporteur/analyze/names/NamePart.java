package org.rapporteur.analyze.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a name, ready to be compared with parts in any other script. All that can be known
/// of it alone is worked out when it is read, because it is compared many times.
final class NamePart {
  private final Kind kind;
  private final Letters letters;
  private final int from;
  private final int to;

  /// @param from its first character in the original
  /// @param to one past its last
  private NamePart(Kind kind, Letters letters, int from, int to) {
    this.kind = kind;
    this.letters = letters;
    this.from = from;
    this.to = to;
  }

  /// A part whose place in the original is not known yet.
  NamePart(Kind kind, Letters letters) {
    this(kind, letters, 0, 0);
  }

  /// What a part is for.
  enum Kind {
    NAME,
    INITIAL,
    PATRONYMIC,
    KUNYA
  }

  NamePart as(Kind other) {
    return new NamePart(other, letters, from, to);
  }

  NamePart at(int begin, int end) {
    return new NamePart(kind, letters, begin, end);
  }

  /// The same part with its keys under the origins that the whole name shows.
  NamePart heard(Collection<String> romanised) {
    return new NamePart(kind, new Letters(letters, romanised), from, to);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  Kind kind() {
    return kind;
  }

  Letters letters() {
    return letters;
  }

  /// Latin forms, folded; the first is the most usual.
  List<String> forms() {
    return letters.forms;
  }

  /// The script left the vowels out, so only consonants can be compared, and what the spellings do
  /// not allow is another name.
  boolean vowelless() {
    return letters.vowelless;
  }

  /// The script has no table here, so that its letters are only guessed at.
  boolean strange() {
    return letters.strange;
  }

  @Nullable SpellingPattern spellings() {
    return letters.spellings;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// What the letters of a part tell.
  static final class Letters {
    final List<String> forms;

    /// The forms' [SoundKey]s.
    final List<String> keys;

    /// Consonants of the first form.
    final String skeleton;

    /// The same with sounds merged that some languages write alike.
    final String loose;

    /// Groups of one name in several languages that it stands in.
    final int[] cognates;

    /// Groups of a name and its short forms that it stands in.
    final int[] shortForms;

    /// The forms' [KoreanWord] keys.
    final List<String> koreanWords;

    final boolean vowelless;
    final boolean strange;

    /// For other alphabets, the Latin spellings that the letters allow.
    final @Nullable SpellingPattern spellings;

    /// Its keys under the [Romanisation]s of the origins that the name shows.
    final List<String> romanised;

    /// Which letters each form has.
    private final int[] alphabets;

    /// Whether it has one form only, and which letters that has.
    private final boolean single;

    private final int alphabet;
    private final int skeletonHash;
    private final int looseHash;

    private final long formBits;
    private final long keyBits;
    private final long romanisedBits;

    Letters(
        Collection<String> forms,
        Collection<String> keys,
        String skeleton,
        @Nullable SpellingPattern spellings,
        boolean vowelless,
        boolean strange,
        RelatedNames related) {
      this.forms = List.copyOf(new LinkedHashSet<>(forms));
      this.keys = List.copyOf(new LinkedHashSet<>(keys));
      this.skeleton = skeleton;
      this.loose = skeleton.replace('q', 'g').replace('C', 'S');
      this.cognates = related.cognates(this.forms, this.keys);
      this.shortForms = related.shortForms(this.forms);
      this.koreanWords =
          this.forms.stream().map(KoreanWord::key).filter(k -> !k.isEmpty()).toList();
      this.spellings = spellings;
      this.vowelless = vowelless;
      this.strange = strange;
      this.romanised = List.of();
      this.alphabets = this.forms.stream().mapToInt(Letters::alphabet).toArray();
      this.single = alphabets.length == 1;
      this.alphabet = alphabets.length == 0 ? 0 : alphabets[0];
      this.skeletonHash = skeleton.hashCode();
      this.looseHash = loose.hashCode();
      this.formBits = bits(this.forms);
      this.keyBits = bits(this.keys);
      this.romanisedBits = 0;
    }

    private Letters(Letters same, Collection<String> romanised) {
      this.forms = same.forms;
      this.keys = same.keys;
      this.skeleton = same.skeleton;
      this.loose = same.loose;
      this.cognates = same.cognates;
      this.shortForms = same.shortForms;
      this.koreanWords = same.koreanWords;
      this.spellings = same.spellings;
      this.vowelless = same.vowelless;
      this.strange = same.strange;
      this.romanised = List.copyOf(romanised);
      this.alphabets = same.alphabets;
      this.single = same.single;
      this.alphabet = same.alphabet;
      this.skeletonHash = same.skeletonHash;
      this.looseHash = same.looseHash;
      this.formBits = same.formBits;
      this.keyBits = same.keyBits;
      this.romanisedBits = bits(this.romanised);
    }

    /// Whether two parts of one form each have letters that neither one slip of the pen nor leaving
    /// off an end explains.
    boolean farApart(Letters other) {
      int common = alphabet & other.alphabet;
      return single
          && other.single
          && common != alphabet
          && common != other.alphabet
          && Integer.bitCount(alphabet ^ other.alphabet) > PartComparison.SLIP;
    }

    boolean sameSkeleton(Letters other) {
      return skeletonHash == other.skeletonHash && skeleton.equals(other.skeleton);
    }

    boolean sameLoose(Letters other) {
      return looseHash == other.looseHash && loose.equals(other.loose);
    }

    /// How many letters stand in only one of two forms.
    int lettersApart(int form, Letters other, int theirs) {
      return Integer.bitCount(alphabets[form] ^ other.alphabets[theirs]);
    }

    boolean sharesForm(Letters other) {
      return (formBits & other.formBits) != 0 && meet(forms, other.forms);
    }

    boolean sharesKey(Letters other) {
      return (keyBits & other.keyBits) != 0 && meet(keys, other.keys);
    }

    boolean romanisedAlike(Letters other) {
      return (romanisedBits & other.romanisedBits) != 0 && meet(romanised, other.romanised);
    }

    boolean cognate(Letters other) {
      return meet(cognates, other.cognates);
    }

    boolean shortened(Letters other) {
      return meet(shortForms, other.shortForms);
    }

    boolean sharesKoreanWord(Letters other) {
      return meet(koreanWords, other.koreanWords);
    }

    /// One bit for each of a to z, and one for each class of other letters.
    private static int alphabet(String word) {
      int bits = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        bits |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << (26 + c % 6);
      }
      return bits;
    }

    /// One bit for each word: sets of words without a common bit have no common word.
    private static long bits(List<String> words) {
      long bits = 0;
      for (String word : words) {
        bits |= 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
      }
      return bits;
    }

    private static boolean meet(List<String> left, List<String> right) {
      for (int i = 0; i < left.size(); i++) {
        if (right.contains(left.get(i))) {
          return true;
        }
      }
      return false;
    }

    private static boolean meet(int[] left, int[] right) {
      for (int each : left) {
        if (Arrays.binarySearch(right, each) >= 0) {
          return true;
        }
      }
      return false;
    }
  }
}
