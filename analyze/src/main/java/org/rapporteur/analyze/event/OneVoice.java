package org.rapporteur.analyze.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.RoleStatement;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling;

/// Joins the statements of one document that are one: what somebody testified and what the same
/// person said, what a body said and what its spokesman said, and the lead that names nobody
/// (`officials said on Thursday`) with whom the text names further down.
final class OneVoice {
  /// Whoever holds one of these speaks for the body.
  private static final Set<String> VOICES =
      Set.of("spokesperson", "spokesman", "spokeswoman", "press secretary", "spokesperson for");

  private static final Set<String> OFFICERS =
      Set.of(
          "president",
          "chair",
          "chairperson",
          "chairman",
          "chairwoman",
          "director",
          "executive director",
          "secretary",
          "general secretary",
          "secretary-general",
          "coordinator",
          "head",
          "founder",
          "co-founder",
          "chief",
          "chief executive",
          "general director",
          "managing director",
          "minister",
          "representative");

  /// Nouns that anybody in office is called by in a lead.
  private static final Set<String> OFFICIALS =
      Set.of(
          "official",
          "authority",
          "expert",
          "leader",
          "officer",
          "diplomat",
          "spokesman",
          "spokesperson",
          "spokeswoman");

  private static final Set<String> CROWD =
      Set.of("resident", "witness", "villager", "relative", "survivor", "neighbour", "neighbor");

  private static final Set<String> SWORN =
      Set.of("testify", "testimony", "give", "depose", "question", "interview");

  private static final int LEAD = 3;

  private final Telling telling;
  private final Set<String> publisher;
  private final boolean press;

  OneVoice(AccountStage.Input input) {
    this.telling = input.told().telling();
    String name = input.told().document().source().publisher();
    this.publisher = name == null ? Set.of() : words(name.replaceAll("\\(.*?\\)", ""));
    this.press = Publisher.of(name).isPress();
  }

  void join(List<AccountDraft> drafts) {
    join(drafts, this::sameSpeaker);
    join(drafts, this::speaksFor);
    join(drafts, this::leads);
  }

  /// Whether a draft belongs to another, which then holds both.
  @FunctionalInterface
  private interface Belongs {
    boolean test(AccountDraft one, AccountDraft other);
  }

  private static void join(List<AccountDraft> drafts, Belongs belongs) {
    for (var one : List.copyOf(drafts)) {
      if (isSpoken(one)) {
        home(drafts, one, belongs)
            .ifPresent(home -> {
              one.frames.forEach(home.frames::add);
              home.date = home.date == null ? one.date : home.date;
              drafts.remove(one);
            });
      }
    }
  }

  private static Optional<AccountDraft> home(
      List<AccountDraft> drafts, AccountDraft one, Belongs belongs) {
    return drafts.stream()
        .filter(other -> other != one && isSpoken(other) && meets(one, other))
        .filter(other -> belongs.test(one, other))
        .min(Comparator.comparingInt(other -> other.first().start()));
  }

  private static boolean isSpoken(AccountDraft draft) {
    return draft.first().type() == EventType.STATEMENT
        || draft.first().type() == EventType.TESTIMONY;
  }

  private static boolean meets(AccountDraft one, AccountDraft other) {
    return one.date == null || other.date == null || one.date.edtf().equals(other.date.edtf());
  }

  /// What one person testifies beside what he says, the less beside the more.
  private boolean sameSpeaker(AccountDraft one, AccountDraft other) {
    boolean same =
        one.referents(SlotRole.SPEAKER).equals(other.referents(SlotRole.SPEAKER))
            && !one.referents(SlotRole.SPEAKER).isEmpty();
    int more = other.frames.size() - one.frames.size();
    return same
        && one.first().type() != other.first().type()
        && (more > 0 || (more == 0 && weighsMore(other)));
  }

  /// Before a court more than beside it, in the street less than in an office.
  private static boolean weighsMore(AccountDraft draft) {
    boolean sworn = draft.frames.stream().anyMatch(f -> SWORN.contains(f.trigger()));
    return sworn == (draft.first().type() == EventType.TESTIMONY);
  }

  /// A spokesman beside his body; in what a body has published, whoever leads it too.
  private boolean speaksFor(AccountDraft one, AccountDraft other) {
    var bodies = other.referents(SlotRole.SPEAKER);
    return bodies.stream()
        .filter(this::isBody)
        .anyMatch(body ->
            one.referents(SlotRole.SPEAKER).stream()
                .anyMatch(person ->
                    telling.roles().stream()
                        .anyMatch(r -> r.person() == person && speaksFor(r, body))));
  }

  private boolean speaksFor(RoleStatement role, int body) {
    boolean its = role.body() != null && role.body() == body;
    boolean own = !press && isPublisher(body) && (its || role.body() == null);
    return (VOICES.contains(role.office()) && (its || own))
        || (OFFICERS.contains(role.office()) && own);
  }

  private boolean isBody(int referent) {
    return telling.referents().get(referent).type().near(EntityType.ORGANIZATION);
  }

  private boolean isPublisher(int body) {
    return telling.referents().get(body).mentions().stream()
        .map(m -> words(m.text()))
        .anyMatch(w ->
            w.equals(publisher)
                || (w.size() > 1 && (publisher.containsAll(w) || w.containsAll(publisher))));
  }

  /// A dated lead without a name, and the first who is named after it and is such a one.
  private boolean leads(AccountDraft lead, AccountDraft named) {
    boolean nobody = lead.date != null && lead.referents().isEmpty();
    if (!nobody
        || lead.first().sentence() > LEAD
        || named.first().start() <= lead.first().start()
        || named.referents(SlotRole.SPEAKER).isEmpty()) {
      return false;
    }
    return lead.slots().stream()
        .filter(s -> s.role() == SlotRole.SPEAKER)
        .map(OneVoice::noun)
        .anyMatch(noun -> isCalled(noun, named));
  }

  private boolean isCalled(String noun, AccountDraft named) {
    if (CROWD.contains(noun) || PersonWords.isSufferer(noun)) {
      return named.first().type() == EventType.TESTIMONY;
    }
    return telling.roles().stream()
        .filter(r -> named.referents(SlotRole.SPEAKER).contains(r.person()))
        .anyMatch(
            r -> OFFICIALS.contains(noun) || words(r.printed() + " " + r.office()).contains(noun));
  }

  /// The noun of `lawyers for the residents` as a lemma.
  private static String noun(Slot slot) {
    String head = slot.text().toLowerCase(Locale.ROOT).split(" (?:for|of|in|from|with|at) ")[0];
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return last.endsWith("ies")
        ? last.substring(0, last.length() - 3) + "y"
        : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private static Set<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> w.length() > 2 && !Set.of("the", "and", "for").contains(w))
        .collect(Collectors.toSet());
  }
}
