package org.rapporteur.analyze.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;

/// Says what the figures of a sentence bear on: what befell those who are counted, and whose age or
/// sentence it is.
final class Bearings {
  /// The noun behind `six-year-old`.
  private static final Pattern NOUN = Pattern.compile("\\s+(\\p{Ll}{3,})\\b");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:he|she|him|her)\\b");

  private static final int NEXT = 2;

  /// So many sentences back the person may be named whom a pronoun means.
  private static final int BACK = 4;

  private Bearings() {}

  static List<QuantityMention> of(
      Annotated annotated, Sentence sentence, List<QuantityMention> figures) {
    var tree = Tree.of(sentence);
    var all = new ArrayList<QuantityMention>(figures.size());
    for (var figure : figures) {
      var kind = figure.quantity().kind();
      boolean personal = kind == QuantityClass.AGE || figure.property().equals("prison-term");
      all.add(
          figure.bearing(
              kind == QuantityClass.COUNT && !isWhole(annotated, figure, figures)
                  ? fate(sentence, tree, figure).orElse(null)
                  : null,
              personal ? person(annotated, sentence, figure) : null));
    }
    return all;
  }

  /// Says only whose ages and sentences they are; the rules of a language know the rest.
  static List<QuantityMention> ofPersons(
      Annotated annotated, Sentence sentence, List<QuantityMention> figures) {
    return figures.stream()
        .map(f ->
            f.quantity().kind() == QuantityClass.AGE || f.property().equals("prison-term")
                ? f.bearing(f.fate(), person(annotated, sentence, f))
                : f)
        .toList();
  }

  /// `11 of 14 counts`: what is said of the part is not said of the whole.
  private static boolean isWhole(
      Annotated annotated, QuantityMention figure, List<QuantityMention> figures) {
    String text = annotated.blocked().document().text();
    return figures.stream()
        .anyMatch(f ->
            f.end() < figure.start()
                && text.substring(f.end(), figure.start()).matches("\\s+(out )?of( the)?\\s+"));
  }

  private static Optional<String> fate(Sentence sentence, Tree tree, QuantityMention figure) {
    int at = figure.nounStart() >= 0 ? figure.nounStart() : figure.end() - 1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      if (token.start() <= at && at < token.end()) {
        return Fates.of(tree, i);
      }
    }
    return Optional.empty();
  }

  /// The person named nearest before the figure in its sentence, else the first after it within a
  /// few words; nobody if two persons stand equally near.
  private static @Nullable Integer person(
      Annotated annotated, Sentence sentence, QuantityMention figure) {
    @Nullable Integer nearest = null;
    int least = Integer.MAX_VALUE;
    for (var referent : annotated.referents()) {
      if (referent.type() != EntityType.PERSON) {
        continue;
      }
      for (var mention : referent.mentions()) {
        if (mention.sentence() != sentence.number()) {
          continue;
        }
        boolean before = mention.end() <= figure.start();
        if (!before && isInNextClause(annotated, figure, mention.start())) {
          continue;
        }
        int distance =
            before ? figure.start() - mention.end() : (mention.start() - figure.end()) * 2;
        if (distance >= 0 && distance < least && distance <= (before ? 80 : 60)) {
          least = distance;
          nearest = referent.number();
        }
      }
    }
    if (nearest != null) {
      return nearest;
    }
    var named = namedNext(annotated, sentence, figure);
    var only = named == null ? onlyOne(annotated, sentence, figure) : named;
    return only == null ? meant(annotated, sentence, figure) : only;
  }

  /// `was sentenced to seven years, and Ama Kole to three`: another clause tells of her. Of an age
  /// the name behind the comma may be the bearer's: `a six-year-old girl, Ama Kole`.
  private static boolean isInNextClause(Annotated annotated, QuantityMention figure, int to) {
    if (to <= figure.end()) {
      return false;
    }
    String between = annotated.blocked().document().text().substring(figure.end(), to);
    boolean age = figure.quantity().kind() == QuantityClass.AGE;
    return between.matches(age ? "(?s).*([;；].*|[,，、；،]\\s*\\S.*)" : "(?s).*[,;，、；،].*");
  }

  /// `They pulled out a six-year-old girl. The girl, Ama Kole, had ...`: whom one of the next
  /// sentences calls by the same noun and by name.
  private static @Nullable Integer namedNext(
      Annotated annotated, Sentence sentence, QuantityMention figure) {
    String text = annotated.blocked().document().text();
    var noun = NOUN.matcher(text).region(figure.end(), sentence.end());
    if (!noun.lookingAt()) {
      return null;
    }
    String again = "(?is).*\\bthe " + Pattern.quote(noun.group(1)) + ",? ";
    for (var referent : annotated.referents()) {
      for (var mention : referent.mentions()) {
        int ahead = mention.sentence() - sentence.number();
        if (referent.type() == EntityType.PERSON
            && ahead > 0
            && ahead <= NEXT
            && text.substring(sentence.end(), mention.start()).matches(again)) {
          return referent.number();
        }
      }
    }
    return null;
  }

  /// Whom `he` or `she` means before the figure: the one person whom the last sentence names that
  /// names any, if it stands near.
  private static @Nullable Integer meant(
      Annotated annotated, Sentence sentence, QuantityMention figure) {
    String text = annotated.blocked().document().text();
    if (!PRONOUN.matcher(text.substring(sentence.start(), figure.start())).find()) {
      return null;
    }
    for (int back = 1; back <= BACK && back <= sentence.number(); back++) {
      int number = sentence.number() - back;
      var named =
          annotated.referents().stream()
              .filter(r -> r.type() == EntityType.PERSON)
              .filter(r -> r.mentions().stream().anyMatch(m -> m.sentence() == number))
              .map(r -> r.number())
              .toList();
      if (!named.isEmpty()) {
        return named.size() == 1 ? named.getFirst() : null;
      }
    }
    return null;
  }

  /// The one person whom the sentences before it in its paragraph name.
  private static @Nullable Integer onlyOne(
      Annotated annotated, Sentence sentence, QuantityMention figure) {
    @Nullable Integer only = null;
    for (var referent : annotated.referents()) {
      boolean named =
          referent.type() == EntityType.PERSON
              && referent.mentions().stream()
                  .anyMatch(m ->
                      m.end() <= figure.start()
                          && annotated.sentences().get(m.sentence()).block() == sentence.block());
      if (named && only != null) {
        return null;
      }
      only = named ? Integer.valueOf(referent.number()) : only;
    }
    return only;
  }
}
