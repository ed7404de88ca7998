package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.Polarity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Time;

/// What a sentence claims in plain words, without a happening on which it would hang: of what
/// somebody died ([Causes]), who did what is done once ([Doers]), in which district a place lies
/// ([Divisions]), that all agreed in a vote ([Unanimity]), whether what one side says is so and the
/// other not ([Disputes]), where somebody was seized or died ([DeedPlaces]), when somebody was born
/// ([Births]).
///
/// @param about whom or what it is claimed of, or null
/// @param polarity whether it is said to be so, or not to be so
/// @param rule which of them found it
record WordedClaim(
    String subject,
    @Nullable EntityId about,
    String property,
    Value value,
    Polarity polarity,
    int start,
    int end,
    String rule) {
  WordedClaim(
      String subject,
      @Nullable EntityId about,
      String property,
      Value value,
      int start,
      int end,
      String rule) {
    this(subject, about, property, value, Polarity.AFFIRMED, start, end, rule);
  }

  /// @param entities what a referent of the document was resolved to, or null
  static List<WordedClaim> in(Told told, Function<Integer, @Nullable EntityId> entities) {
    var claims = new ArrayList<WordedClaim>();
    for (var sentence : told.telling().sentences()) {
      if (told.telling().blocks().get(sentence.block()).kind().yieldsClaims()) {
        causes(told, sentence, claims);
        doers(told, sentence, entities, claims);
        divisions(told, sentence, entities, claims);
        unanimity(told, sentence, claims);
        disputes(told, sentence, claims);
        places(told, sentence, claims);
        births(told, sentence, entities, claims);
      }
    }
    return claims;
  }

  private static void causes(Told told, Extent sentence, List<WordedClaim> claims) {
    String text = told.document().text().substring(sentence.start(), sentence.end());
    for (var cause : Causes.in(text)) {
      claims.add(
          new WordedClaim(
              "cause:" + cause.question(),
              null,
              "cause-of-" + cause.question(),
              new Value.Words(cause.answer()),
              sentence.start() + cause.start(),
              sentence.start() + cause.end(),
              "cause"));
    }
  }

  private static void unanimity(Told told, Extent sentence, List<WordedClaim> claims) {
    String text = told.document().text().substring(sentence.start(), sentence.end());
    Unanimity.in(text)
        .ifPresent(found ->
            claims.add(
                new WordedClaim(
                    "vote",
                    null,
                    "vote-unanimous",
                    new Value.Words(found.answer()),
                    sentence.start() + found.start(),
                    sentence.start() + found.end(),
                    "unanimity")));
  }

  private static void places(Told told, Extent sentence, List<WordedClaim> claims) {
    String text = told.document().text().substring(sentence.start(), sentence.end());
    for (var place : DeedPlaces.in(text)) {
      claims.add(
          new WordedClaim(
              place.question(),
              null,
              place.question(),
              new Value.Words(place.words().replaceAll("\\s+", " ")),
              sentence.start() + place.start(),
              sentence.start() + place.end(),
              "deed-place"));
    }
  }

  private static void disputes(Told told, Extent sentence, List<WordedClaim> claims) {
    String text = told.document().text().substring(sentence.start(), sentence.end());
    for (var answer : Disputes.in(text)) {
      claims.add(
          new WordedClaim(
              answer.question(),
              null,
              answer.question(),
              new Value.Words(answer.words().replaceAll("\\s+", " ")),
              answer.yes() ? Polarity.AFFIRMED : Polarity.NEGATED,
              sentence.start() + answer.start(),
              sentence.start() + answer.end(),
              "dispute"));
    }
  }

  private static void births(
      Told told,
      Extent sentence,
      Function<Integer, @Nullable EntityId> entities,
      List<WordedClaim> claims) {
    for (var birth : Births.in(told, sentence)) {
      claims.add(
          new WordedClaim(
              "person:" + name(told, birth.referent()).toLowerCase(Locale.ROOT),
              entities.apply(birth.referent()),
              Births.PROPERTY,
              new Value.Date(new Time(birth.date(), true, List.of())),
              birth.start(),
              birth.end(),
              "birth"));
    }
  }

  private static void doers(
      Told told,
      Extent sentence,
      Function<Integer, @Nullable EntityId> entities,
      List<WordedClaim> claims) {
    for (var doer : Doers.in(told, sentence)) {
      var entity = entities.apply(doer.referent());
      if (entity != null) {
        claims.add(
            new WordedClaim(
                "doer:" + doer.question(),
                null,
                doer.question(),
                new Value.Named(entity, name(told, doer.referent())),
                doer.start(),
                doer.end(),
                "doer"));
      }
    }
  }

  private static void divisions(
      Told told,
      Extent sentence,
      Function<Integer, @Nullable EntityId> entities,
      List<WordedClaim> claims) {
    for (var within : Divisions.in(told, sentence)) {
      var place = entities.apply(within.place());
      var division = entities.apply(within.division());
      if (place != null && division != null) {
        claims.add(
            new WordedClaim(
                "place:" + name(told, within.place()),
                place,
                "within-" + within.level(),
                new Value.Named(division, name(told, within.division())),
                within.start(),
                within.end(),
                "division"));
      }
    }
  }

  private static String name(Told told, int referent) {
    return told.telling().referents().get(referent).name();
  }
}
