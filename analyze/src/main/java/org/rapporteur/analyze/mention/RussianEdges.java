package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Mends the edges of Russian names that were decided on: the word for a region or a street belongs
/// to its name (`Тверской области`, `проспекте Мира`), a place behind `в` ends before a person (`в
/// Касане Вера Ильина`), a name in quotation marks fills them, and the first word of a quotation is
/// none because of its capital alone (`«Жалобу подадим»`).
final class RussianEdges {
  private static final String LANGUAGE = "ru";
  private static final String WEIGHED = "weighed";

  private static final Pattern REGION =
      Pattern.compile("област(?:ь|и|ью)|район[аеу]?|районом|кра(?:й|я|ю|е|ем)|округ[аеу]?|округом");
  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{Lu}[\\p{L}-]+(?:ий|ый|ой|ая|ое|ого|его|ому|им|ым|ом|ую)");
  private static final Pattern STREET =
      Pattern.compile(
          "(?:проспект|бульвар)(?:|а|у|ом|е)|улиц(?:а|ы|е|у|ей)|площад(?:ь|и|ью)|набережн(?:ая|ой|ую)"
              + "|переул(?:ок|ка|ке|ком)|шоссе|мосту?");
  private static final Pattern IN = Pattern.compile("[Вв]о?");
  private static final Pattern OUT_OF = Pattern.compile("из");
  private static final Pattern LOCATIVE = Pattern.compile("\\p{Lu}[\\p{L}-]+[еи]");
  private static final Pattern NOMINATIVE = Pattern.compile("\\p{Lu}[\\p{L}-]+[^еи]");
  private static final Pattern FAMILY = Pattern.compile("\\p{Lu}[\\p{L}-]+ых");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> OPEN = Set.of("«", "„", "“", "\"", "``");
  private static final Set<String> CLOSE = Set.of("»", "“", "”", "\"", "''");

  /// A name in quotation marks has no more words.
  private static final int LONGEST_QUOTED = 4;

  /// So many letters at the beginning of a word stay the same in its cases.
  private static final int STEM = 4;

  private final List<Token> tokens;

  /// Beginnings of the words of all names of the document that do not open a quotation.
  private final Set<String> stems;

  private RussianEdges(List<Token> tokens, Set<String> stems) {
    this.tokens = tokens;
    this.stems = stems;
  }

  static List<List<Candidate>> mended(
      Blocked blocked, List<Sentence> sentences, List<List<Candidate>> names) {
    var stems = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      for (var name : names.get(i)) {
        for (int at = name.from(); at < name.to(); at++) {
          if (at == 0 || !OPEN.contains(tokens.get(at - 1).text())) {
            stems.add(stem(tokens.get(at).text()));
          }
        }
      }
    }
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var sentence = sentences.get(i);
      boolean russian = blocked.blocks().get(sentence.block()).language().equals(LANGUAGE);
      all.add(
          russian ? new RussianEdges(sentence.tokens(), stems).mended(names.get(i)) : names.get(i));
    }
    return all;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private List<Candidate> mended(List<Candidate> names) {
    var mended = new ArrayList<Candidate>(names.size());
    for (var name : names) {
      for (var part : parts(name)) {
        var one = kind(whole(begun(part)));
        boolean free = mended.isEmpty() || mended.getLast().to() <= one.from();
        if (free && !isOpening(one)) {
          mended.add(one);
        }
      }
    }
    return List.copyOf(mended);
  }

  private String text(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  /// `в Касане Вера Ильина`: a place and a person.
  private List<Candidate> parts(Candidate name) {
    boolean two =
        name.type() == EntityType.PERSON
            && name.length() > 1
            && IN.matcher(text(name.from() - 1)).matches()
            && LOCATIVE.matcher(text(name.from())).matches()
            && NOMINATIVE.matcher(text(name.from() + 1)).matches();
    return two
        ? List.of(
            name.stretched(name.from(), name.from() + 1).as(EntityType.PLACE, name.rule()),
            name.stretched(name.from() + 1, name.to()))
        : List.of(name);
  }

  /// Without a first word that is printed with a capital because the sentence begins with it, or
  /// that says what somebody does (`Активистка союза Вера Ильина`, `Врачи Тверской больницы`).
  private Candidate begun(Candidate name) {
    if (name.from() > 0 || name.length() < 2) {
      return name;
    }
    var reader = LanguageReaders.standard().of(LANGUAGE).orElseThrow();
    if (!reader.mayBe(EntityType.ORGANIZATION, tokens, 0, 1)) {
      return name.within(1, name.to());
    }
    boolean people =
        name.length() > 2
            && name.knownAs() == null
            && name.rule().equals(WEIGHED)
            && name.type().near(EntityType.ORGANIZATION)
            && !ADJECTIVE.matcher(text(0)).matches()
            && ADJECTIVE.matcher(text(1)).matches();
    if (people) {
      return name.within(1, name.to());
    }
    int last = name.to() - 2;
    boolean person =
        name.length() > 3
            && name.knownAs() == null
            && name.rule().equals(WEIGHED)
            && reader.isTitle(text(0))
            && WORD.matcher(text(last)).matches()
            && WORD.matcher(text(last + 1)).matches()
            && Character.isLowerCase(text(last - 1).codePointAt(0));
    return person ? name.within(last, name.to()).as(EntityType.PERSON, name.rule()) : name;
  }

  /// With the word for a region or a street, and up to its quotation marks.
  private Candidate whole(Candidate name) {
    boolean body = name.type().near(EntityType.ORGANIZATION);
    boolean region =
        REGION.matcher(text(name.to())).matches()
            && ADJECTIVE.matcher(text(name.to() - 1)).matches()
            && !(body && name.length() > 1);
    if (region) {
      return name.stretched(name.from(), name.to() + 1).as(EntityType.PLACE, name.rule());
    }
    if (name.length() < 3 && STREET.matcher(text(name.from() - 1)).matches()) {
      return name.stretched(name.from() - 1, name.to()).as(EntityType.PLACE, name.rule());
    }
    return isQuoted(name) ? quoted(name) : name;
  }

  private boolean isQuoted(Candidate name) {
    return OPEN.contains(text(name.from() - 1))
        && name.knownAs() == null
        && (name.rule().equals(WEIGHED) || name.length() == 1)
        && LETTERS.matcher(text(name.from() - 2)).matches();
  }

  /// `движение за «Чистую воду»`: few words in marks that no speech introduces.
  private Candidate quoted(Candidate name) {
    int end = name.to();
    while (end < tokens.size() && LETTERS.matcher(text(end)).matches()) {
      end++;
    }
    boolean whole = CLOSE.contains(text(end)) && end - name.from() <= LONGEST_QUOTED;
    boolean said = text(end + 1).equals(",") && text(end + 2).matches("[—–-]");
    var type = name.type() == EntityType.PUBLIC_BODY ? name.type() : EntityType.ORGANIZATION;
    return whole && !said ? name.stretched(name.from(), end).as(type, name.rule()) : name;
  }

  /// `из Касана`, `в Нижней Салде`: a place, if no list knows it as something else.
  private Candidate kind(Candidate name) {
    boolean other =
        name.rule().equals(WEIGHED)
            && name.knownAs() == null
            && (name.type() == EntityType.PERSON
                || (name.type() == EntityType.ORGANIZATION && name.length() == 1))
            && WORD.matcher(text(name.from())).matches();
    boolean within =
        IN.matcher(text(name.from() - 1)).matches()
            && LOCATIVE.matcher(text(name.to() - 1)).matches();
    boolean from =
        OUT_OF.matcher(text(name.from() - 1)).matches()
            && !FAMILY.matcher(text(name.from())).matches();
    return other && (within || from) ? name.as(EntityType.PLACE, name.rule()) : name;
  }

  /// The first of more words in quotation marks, which is no name anywhere else.
  private boolean isOpening(Candidate name) {
    return name.length() == 1
        && name.knownAs() == null
        && OPEN.contains(text(name.from() - 1))
        && WORD.matcher(text(name.from())).matches()
        && !CLOSE.contains(text(name.to()))
        && !stems.contains(stem(text(name.from())));
  }
}
