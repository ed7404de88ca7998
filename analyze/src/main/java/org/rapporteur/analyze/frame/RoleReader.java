package org.rapporteur.analyze.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.frame.OfficePhrase.Name;
import org.rapporteur.analyze.frame.OfficePhrase.Words;
import org.rapporteur.analyze.gazetteer.OfficeFlag;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Expressed;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Reads which offices a document gives to persons: a title before the name, an office before the
/// title (`the head of the police, Colonel Doe`), an apposition behind it, `is` and `serves as`, a
/// verb (`who heads the commission`), or the name and title of a byline. An office between two
/// names goes to the one that follows it.
final class RoleReader {
  private static final int REACH = 12;
  private static final Set<String> JOINERS =
      Set.of("of", "to", "for", "on", "at", "in", "with", "and", "the", "'s", "&", "'", "-");
  private static final Set<String> CLOSERS =
      Set.of(";", ":", "\"", ".", "—", "–", "”", "“", "»", "«");
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to");

  private final Annotated annotated;
  private final References references;
  private final OfficePhrase phrase;
  private final RoleVerbs verbs;
  private final List<RoleStatement> roles = new ArrayList<>();

  RoleReader(Expressed expressed, References references, Offices offices) {
    this.annotated = expressed.annotated();
    this.references = references;
    this.phrase = new OfficePhrase(expressed, references, offices);
    this.verbs = new RoleVerbs(references, phrase);
  }

  List<RoleStatement> read() {
    for (var sentence : annotated.sentences()) {
      if (!annotated.blocked().blocks().get(sentence.block()).kind().yieldsClaims()) {
        continue;
      }
      for (var name : references.names(sentence.number())) {
        if (references.referent(name[2]).type() == EntityType.PERSON) {
          behind(sentence, name);
          before(sentence, name);
          verbs.read(sentence, name, roles);
        }
      }
    }
    return roles;
  }

  private void add(Words words) {
    phrase.read(words, roles.size()).ifPresent(roles::add);
  }

  /// `Jane Doe, the ambassador of X to Y` and `Jane Doe is the ambassador`.
  private void behind(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    int at = afterAge(tokens, name[1]);
    if (at >= tokens.size()) {
      return;
    }
    String next = lower(tokens, at);
    boolean byline = isByline(sentence);
    boolean apposition = next.equals(",") || (byline && !next.equals("and"));
    int copula = copula(sentence, at);
    if (!apposition && copula < 0) {
      return;
    }
    int from = copula >= 0 ? copula : next.equals(",") || next.equals("-") ? at + 1 : at;
    int to = end(tokens, from, sentence.number());
    if (from < to) {
      add(new Words(sentence, Name.of(name), from, to, byline));
    }
  }

  /// `Jane Doe, 34, a teacher`: the age is passed over.
  private static int afterAge(List<Token> tokens, int at) {
    boolean age =
        at + 2 < tokens.size()
            && tokens.get(at).text().equals(",")
            && tokens.get(at + 1).text().matches("\\d{1,3}")
            && tokens.get(at + 2).text().equals(",");
    return age ? at + 2 : at;
  }

  private static int copula(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    if (at + 1 >= tokens.size()
        || !Set.of("be", "become", "serve").contains(tokens.get(at).lemma())) {
      return -1;
    }
    int from = at + 1;
    if (lower(tokens, from).equals("as")
        || lower(tokens, from).equals("currently")
        || lower(tokens, from).equals("now")) {
      from++;
    }
    return from;
  }

  private boolean isByline(Sentence sentence) {
    return annotated.blocked().blocks().get(sentence.block()).kind() == Block.Kind.BYLINE;
  }

  /// `UN Special Rapporteur on X, Jane Doe`, `President Jane Doe`, `a spokesman, Major Doe`.
  private void before(Sentence sentence, int[] name) {
    var tokens = sentence.tokens();
    boolean comma = name[0] > 0 && tokens.get(name[0] - 1).text().equals(",");
    int to = comma ? name[0] - 1 : name[0];
    int from = backTo(sentence, to, comma);
    boolean listed = comma && name[1] < tokens.size() && lower(tokens, name[1]).equals("and");
    if (from < to && !listed && !(comma && isOthers(sentence, from))) {
      add(new Words(sentence, Name.of(name), from, to, false));
    }
    if (!comma) {
      beforeTitle(sentence, name, from);
    }
  }

  /// `Jane Doe, head of X, Colonel John Roe`: an office behind a comma is hers who stands before
  /// it.
  private boolean isOthers(Sentence sentence, int office) {
    return office > 1
        && sentence.tokens().get(office - 1).text().equals(",")
        && isPerson(sentence, office - 2);
  }

  private boolean isPerson(Sentence sentence, int word) {
    return references
        .name(sentence.number(), word)
        .filter(r -> references.referent(r.referent()).type() == EntityType.PERSON)
        .isPresent();
  }

  private int backTo(Sentence sentence, int to, boolean comma) {
    int from = to;
    while (from > 0 && to - from < REACH && belongsBefore(sentence, from - 1, comma)) {
      from--;
    }
    return from;
  }

  /// What stands before a title or trade, set off by a comma (`its chair, the jurist Jane Doe`), or
  /// before a name without any comma: `the chief of the regional police John Doe`.
  private void beforeTitle(Sentence sentence, int[] name, int title) {
    var tokens = sentence.tokens();
    int comma = title > 1 && tokens.get(title - 1).pos().equals("DT") ? title - 2 : title - 1;
    if (comma > 0 && title < name[0] && tokens.get(comma).text().equals(",")) {
      boolean rank =
          IntStream.range(title, name[0]).anyMatch(i -> phrase.match(tokens, i).isPresent());
      boolean trade = PersonWords.isPerson(tokens.get(name[0] - 1).lemma());
      int from = backTo(sentence, comma, true);
      if ((rank || trade) && from < comma && !isOthers(sentence, from)) {
        add(new Words(sentence, Name.of(name), from, comma, false));
      }
    } else {
      int office = governing(sentence, name[0]);
      if (office >= 0) {
        add(new Words(sentence, Name.of(name), office, name[0], false));
      }
    }
  }

  /// Where the office begins that runs on to the name without a comma, or -1. Its `of` must follow
  /// the office itself, and no verb, comma or other person stands between.
  private int governing(Sentence sentence, int name) {
    var tokens = sentence.tokens();
    int from = backTo(sentence, name, true);
    for (int at = from; at < name - 2; at++) {
      var office = phrase.match(tokens, at);
      boolean free = references.name(sentence.number(), at).isEmpty();
      if (office.isPresent() && free && !office.get().has(OfficeFlag.PLURAL)) {
        int then = at + office.get().length();
        boolean complement = then < name - 1 && COMPLEMENTS.contains(lower(tokens, then));
        boolean noun = tokens.get(name - 1).pos().startsWith("NN") || isNumber(tokens, name - 1);
        boolean title = phrase.match(tokens, name - 1).isPresent();
        return complement && noun && !title ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return tokens.get(at).pos().equals("CD");
  }

  private boolean belongsBefore(Sentence sentence, int word, boolean comma) {
    var token = sentence.tokens().get(word);
    if (isPerson(sentence, word) || token.pos().startsWith("V") || token.pos().equals("MD")) {
      return false;
    }
    String text = token.text().toLowerCase(Locale.ROOT);
    boolean nominal =
        token.pos().startsWith("NN")
            || token.pos().startsWith("JJ")
            || token.pos().equals("CD")
            || token.pos().equals("HYPH");
    return nominal
        || (comma
            ? JOINERS.contains(text) && !text.equals("and")
            : text.equals("'s") || text.equals("-"));
  }

  /// Where an apposition ends: at a verb, a bracket that holds no acronym, or a comma that begins
  /// no more of it.
  private int end(List<Token> tokens, int from, int sentence) {
    int at = from;
    while (at < tokens.size()) {
      var token = tokens.get(at);
      boolean verb =
          token.pos().startsWith("VB") && !token.pos().equals("VBN") && !token.pos().equals("VBG");
      boolean clause = token.pos().equals("MD") || token.pos().startsWith("W");
      boolean comma = token.text().equals(",") && !listsOn(tokens, at, sentence);
      if (CLOSERS.contains(token.text()) || verb || clause || comma) {
        return at;
      }
      at++;
    }
    return at;
  }

  /// A comma inside a body's name belongs to the office.
  private boolean listsOn(List<Token> tokens, int comma, int sentence) {
    return comma + 1 < tokens.size() && references.name(sentence, comma).isPresent();
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
