package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.analyze.mention.Nicknames;
import org.rapporteur.analyze.names.Honorifics;
import org.rapporteur.analyze.names.Remembered;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;

/// A referent with what its document says of it.
///
/// @param offices normalised offices its document gives it
/// @param posts the bodies and states of those offices, as gazetteer ids or names
/// @param company gazetteer ids and names it shares a sentence with
/// @param language of the document
/// @param translated whether the document is a translation, so that names may be damaged
/// @param form the fullest printed form
/// @param around whether it is named in lines around the text alone
record NamedReferent(
    ReferentId id,
    Referent referent,
    Set<String> offices,
    Set<String> posts,
    Set<String> company,
    String language,
    boolean translated,
    String form,
    boolean around) {
  private static final Pattern PLACE_WORD =
      Pattern.compile(
          "^(province|district|region|state|city|town|village|lake|river) (of )?"
              + "|^(autonomous |people s )?(republic|department|municipality|prefecture|commune"
              + "|governorate|county) of (the )?"
              + "| (autonomous )?(province|district|region|state|county|city|governorate|oblast"
              + "|prefecture|municipality|village|town|river|township|estate|canton|island|valley"
              + "|republic|krai|okrug|raion|commune|department|local government area|lga"
              + "|archipelago|atoll|peninsula|sound|islands)$");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[\\s-]+");
  private static final Pattern FULL_IN_ONE = Pattern.compile("\\p{IsHangul}{3,4}|\\p{IsHan}{2,4}");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(\\p{Lu}[\\p{L}'’ -]+), (\\p{Lu}\\p{L}[\\p{L}'’. -]*)");

  private static final Pattern INITIALLED = Pattern.compile("^\\p{Lu}\\p{Ll}?\\.? ");

  private static final int MOST = 50_000;

  /// Every name is taken apart each time it is held against another.
  private static final Remembered<List<String>> WORDS = new Remembered<>(MOST);

  private static final Remembered<String> FOLDED = new Remembered<>(MOST);

  /// All referents of a document.
  static List<NamedReferent> all(Told told) {
    var telling = told.telling();
    var keys = telling.referents().stream().map(NamedReferent::key).toList();
    return telling.referents().stream().map(r -> of(telling, r, keys)).toList();
  }

  private static NamedReferent of(Telling telling, Referent referent, List<String> keys) {
    var offices = new TreeSet<String>();
    var posts = new TreeSet<String>();
    for (var role : telling.roles()) {
      if (role.person() == referent.number()) {
        offices.add(role.office());
        if (role.body() != null) {
          posts.add(keys.get(role.body()));
        }
        if (role.jurisdiction() != null) {
          posts.add(keys.get(role.jurisdiction()));
        }
      }
    }
    var company = new HashSet<String>();
    if (referent.type() == EntityType.PERSON) {
      var sentences = new HashSet<Integer>();
      referent.mentions().forEach(m -> sentences.add(m.sentence()));
      for (var other : telling.referents()) {
        if (other.number() != referent.number()
            && other.type() != EntityType.COUNTRY
            && other.mentions().stream().anyMatch(m -> sentences.contains(m.sentence()))) {
          company.add(keys.get(other.number()));
        }
      }
    }
    boolean translated = telling.flags().stream().anyMatch(f -> f.kind().equals("translated"));
    return new NamedReferent(
        new ReferentId(telling.evidence(), referent.number()),
        referent,
        Set.copyOf(offices),
        Set.copyOf(posts),
        Set.copyOf(company),
        telling.language(),
        translated,
        form(referent),
        referent.mentions().stream()
            .noneMatch(m -> telling.block(m.sentence()).kind().yieldsClaims()));
  }

  /// The same, its referent taken for another.
  NamedReferent with(Referent another) {
    return new NamedReferent(
        id, another, offices, posts, company, language, translated, form, around);
  }

  /// Whether one is named around a text alone and the other, in a text, by one word: whoever
  /// answers for a text is not whom another text calls so in short. Nor is a person whom a text
  /// names in full the one who signs another by a surname or initials.
  static boolean isAroundOnly(NamedReferent left, NamedReferent right) {
    if (left.around == right.around) {
      return false;
    }
    var outside = left.around ? left : right;
    var inside = left.around ? right : left;
    return inside.isShortBeside(outside)
        || (outside.isPerson() && inside.isPerson() && outside.isShortBeside(inside));
  }

  private boolean isShortBeside(NamedReferent other) {
    boolean brief =
        isPerson() ? !isFullName() || INITIALLED.matcher(form).find() : words(form).size() == 1;
    return brief
        && !group().equals("l")
        && words(other.form).size() > 1
        && !other.form.equalsIgnoreCase(form)
        && !BodyKey.isBriefAcronym(form);
  }

  /// The printed form with the most words; the gazetteer's name is no printed form.
  private static String form(Referent referent) {
    var forms = new ArrayList<String>();
    referent.mentions().forEach(m -> forms.add(printed(referent, m.text())));
    return forms.stream()
        .max(
            java.util.Comparator.<String>comparingInt(f -> words(f).size())
                .thenComparingInt(String::length)
                .thenComparing(java.util.Comparator.reverseOrder()))
        .orElse(referent.name());
  }

  private static String printed(Referent referent, String text) {
    String form = text.replaceAll("\\s+", " ");
    return referent.type() == EntityType.PERSON
        ? inOrder(Honorifics.without(Nicknames.without(form)))
        : form;
  }

  /// `VEGA-ONG, Rico`, as lists write names, with the surname behind.
  static String inOrder(String form) {
    var matcher = SURNAME_FIRST.matcher(form);
    return matcher.matches() ? matcher.group(2) + " " + matcher.group(1) : form;
  }

  /// Another name that its document says a person bears.
  boolean isAlso(NamedReferent other) {
    return isPerson()
        && other.isPerson()
        && alias().filter(a -> a.equals(other.folded())).isPresent()
        && !other.id.evidence().equals(id.evidence());
  }

  /// Another name that its document gives, folded.
  Optional<String> alias() {
    return Optional.ofNullable(referent.attributes().get("alias")).map(NamedReferent::folded);
  }

  String folded() {
    return folded(form);
  }

  static List<String> words(String form) {
    return WORDS.of(form, f -> List.of(APART.split(f)));
  }

  static String key(Referent referent) {
    return referent.knownAs() != null ? referent.knownAs() : folded(referent.name());
  }

  /// Letters and digits without accents, in lower case.
  static String folded(String name) {
    return FOLDED.of(name, NamedReferent::fold);
  }

  private static String fold(String name) {
    String parted = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
    String plain = MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    return OTHERS.matcher(plain).replaceAll(" ").strip();
  }

  boolean isPerson() {
    return referent.type() == EntityType.PERSON;
  }

  /// A place that no list knows, whose name may be another spelling of a place or state.
  boolean isUnknownPlace() {
    return referent.knownAs() == null && referent.type() == EntityType.PLACE;
  }

  /// Whether both are places or states and one of them, at least, is in no list.
  static boolean mayBeOnePlace(NamedReferent left, NamedReferent right) {
    return left.group().equals("l")
        && right.group().equals("l")
        && (left.isUnknownPlace() || right.isUnknownPlace());
  }

  /// The script of its first letter.
  Character.UnicodeScript script() {
    return Character.UnicodeScript.of(form.codePointAt(0));
  }

  /// More than a surname or a given name: two words, or so many syllables of a script that writes
  /// names in one.
  boolean isFullName() {
    return words(form).size() > 1 || FULL_IN_ONE.matcher(form).matches();
  }

  /// Persons, bodies, places and documents are compared among themselves.
  String group() {
    return switch (referent.type()) {
      case PERSON -> "p";
      case ORGANIZATION, PUBLIC_BODY, GROUP -> "b";
      case COUNTRY, PLACE -> "l";
      case DOCUMENT -> "d";
    };
  }

  /// What the gazetteer calls it, else what is printed.
  String official() {
    return referent.knownAs() == null ? form : referent.name();
  }

  /// The name without an article, and of a place without the word that says what it is.
  String bare() {
    boolean place = referent.type() == EntityType.PLACE;
    String name = (place ? folded(referent.name()) : key(referent)).replaceFirst("^the ", "");
    boolean unknown = referent.knownAs() == null && !isPerson();
    String bare = place ? withoutKind(name) : name;
    return unknown ? PlainWords.of(Prisons.plain(bare)) : bare;
  }

  /// `yatenga` for `yatenga province`, `김해` for `김해시`.
  static String withoutKind(String name) {
    String bare = KoreanPlaces.withoutDivision(PLACE_WORD.matcher(name).replaceFirst(""));
    return bare.isEmpty() ? name : bare;
  }
}
