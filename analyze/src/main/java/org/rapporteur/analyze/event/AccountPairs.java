package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.pairing.Buffer;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.RankedPairs;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event.Link;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;

/// Scores pairs of accounts by named features. Only pairs that share a key are looked at
/// ([AccountKeys]).
final class AccountPairs {
  private static final int CROWDED = 300;

  /// Those who tell most about a happening first; in a fixed order, so that every run finds the
  /// same.
  static final List<SlotRole> PRINCIPALS =
      List.of(
          SlotRole.SPEAKER,
          SlotRole.VICTIM,
          SlotRole.ADOPTER,
          SlotRole.AUTHOR,
          SlotRole.CONVENER,
          SlotRole.PERPETRATOR,
          SlotRole.SUBJECT,
          SlotRole.HOLDER,
          SlotRole.TARGET);

  private static final Set<EventType> FORMAL =
      Set.of(
          EventType.COURT_DECISION,
          EventType.LEGISLATION,
          EventType.SANCTION,
          EventType.MANDATE,
          EventType.REPATRIATION,
          EventType.VIOLATION,
          EventType.RESOLUTION);

  private static final Set<EventType> VIOLENT =
      Set.of(EventType.VIOLATION, EventType.EXECUTION, EventType.DETENTION);

  private final Map<EvidenceId, Set<Integer>> meetings = new HashMap<>();

  private final NamesBeside beside;
  private final Map<String, Parts> parts = new HashMap<>();

  /// A number for each word of a title.
  private final Map<String, Integer> stems = new HashMap<>();

  private final Days days = new Days();
  private final Set<String> mains = new HashSet<>();
  private final Set<String> attacks = new HashSet<>();
  private final Once once;
  private long looked;

  private final Set<EntityId> persons;
  private final Set<EntityId> states;
  private final Matters matters;

  AccountPairs(Outlines outlines, Surroundings around, List<Entity> entities) {
    this.persons = ofType(entities, EntityType.PERSON);
    this.states = ofType(entities, EntityType.COUNTRY);
    this.matters = new Matters(entities);
    this.once = new Once(outlines.all());
    this.beside = new NamesBeside(outlines, around);
    soleAttacks(outlines.all());
    mains(outlines);
  }

  private static Set<EntityId> ofType(List<Entity> entities, EntityType type) {
    return entities.stream()
        .filter(e -> e.type() == type)
        .map(Entity::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The happening of each kind of which a document tells most on one day.
  private void mains(Outlines outlines) {
    var most = new HashMap<String, Account>();
    for (var account : outlines.all()) {
      String day =
          account.type() == EventType.RESOLUTION
              ? ""
              : account.date() == null ? "?" : account.date().edtf().value();
      String key =
          account.evidence().hex() + account.type() + account.recurring() + account.pattern() + day;
      most.merge(key, account, (a, b) -> outlines.passages(b) > outlines.passages(a) ? b : a);
    }
    most.values().forEach(a -> mains.add(a.id()));
  }

  /// The attacks that are the only one of their document.
  private void soleAttacks(List<Account> accounts) {
    var byDocument = new HashMap<EvidenceId, List<Account>>();
    accounts.stream()
        .filter(a -> Attacks.isAttack(a, persons))
        .forEach(a -> byDocument.computeIfAbsent(a.evidence(), k -> new ArrayList<>()).add(a));
    byDocument.values().stream()
        .filter(all -> all.size() == 1)
        .forEach(all -> attacks.add(all.getFirst().id()));
  }

  /// Tells which documents tell of the same dated meeting.
  void meetings(List<List<Account>> events) {
    for (int i = 0; i < events.size(); i++) {
      var event = events.get(i);
      if (event.size() > 1 && event.getFirst().type() == EventType.MEETING) {
        for (var account : event) {
          meetings.computeIfAbsent(account.evidence(), k -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  /// The pairs that are linked by at least so many points; [#link] tells why.
  ///
  /// @param accounts in order of their ids
  RankedPairs links(List<Account> accounts, double least) {
    var blocks = new KeyBlocks();
    for (int i = 0; i < accounts.size(); i++) {
      for (var key : keys(accounts.get(i))) {
        blocks.put(key, i);
      }
    }
    blocks.keep(block -> block.size() > 1 && block.size() <= CROWDED);
    var links = new RankedPairs();
    var beside = new Buffer();
    for (int i = 0; i < accounts.size(); i++) {
      var left = accounts.get(i);
      blocks.after(keys(left), i, beside);
      int place = i;
      beside.drain(j -> {
        looked++;
        var right = accounts.get(j);
        if (!left.evidence().equals(right.evidence()) && !vetoed(left, right)) {
          double score = link(left, right).score();
          if (score >= least) {
            links.add(place, j, score);
          }
        }
      });
    }
    return links;
  }

  /// By what an account is found.
  private Set<String> keys(Account account) {
    var keys = AccountKeys.of(account);
    if (attacks.contains(account.id())) {
      keys.add("!");
    }
    if (once.deeds(account).contains("die")) {
      sufferers(account).forEach(person -> keys.add("+" + person));
    }
    return keys;
  }

  /// How many pairs were looked at.
  long looked() {
    return looked;
  }

  /// What no score can outweigh: other sessions or symbols, a one-off against a recurring
  /// happening, an incident against a practice, violence in two states, other days where no body or
  /// number holds the two together.
  boolean vetoed(Account left, Account right) {
    if (!Kinds.near(left, right)
        || (!Kinds.same(left, right) && Kinds.differ(once.deeds(left), once.deeds(right)))
        || left.recurring() != right.recurring()
        || left.pattern() != right.pattern()) {
      return true;
    }
    if (differs(left.session(), right.session())
        || differs(left.symbol(), right.symbol())
        || (differs(left.violation(), right.violation()) && !bothTaken(left, right))) {
      return true;
    }
    if (inTwoStates(left, right)) {
      return true;
    }
    boolean apart = days.disjoint(left.date(), right.date());
    if (!apart) {
      return false;
    }
    boolean held =
        left.type() == EventType.RESOLUTION
            || equal(left.session(), right.session())
            || equal(left.symbol(), right.symbol());
    if (once.isOnce(left, right)) {
      return false;
    }
    boolean month = Days.sameMonth(left.date(), right.date());
    return !(held
        && (month
            || equal(left.session(), right.session())
            || equal(left.symbol(), right.symbol())));
  }

  private boolean inTwoStates(Account left, Account right) {
    return VIOLENT.contains(left.type())
        && differs(left.place(), right.place())
        && states.contains(left.place())
        && states.contains(right.place());
  }

  /// What one calls an arrest another tells as an abduction.
  private static boolean bothTaken(Account left, Account right) {
    var taken = Set.of("arbitrary-detention", "enforced-disappearance-abduction");
    return taken.contains(Objects.toString(left.violation()))
        && taken.contains(Objects.toString(right.violation()));
  }

  /// How much speaks for one happening, and what.
  Link link(Account left, Account right) {
    var features = new ArrayList<Weight>();
    features.add(type(left, right));
    days.weigh(left.date(), right.date(), features);
    place(left, right, features);
    main(left, right, features);
    principal(left, right, features);
    beside.weigh(left, parts(left).all(), right, parts(right).all(), features);
    if (equal(left.session(), right.session())) {
      features.add(new Weight("session", "both name session " + left.session(), 3));
    }
    if (equal(left.symbol(), right.symbol())) {
      features.add(new Weight("symbol", "both name " + left.symbol(), 3));
    }
    if (equal(left.violation(), right.violation())) {
      features.add(new Weight("violation", "both tell of " + left.violation(), 1));
    }
    if (days.disjoint(left.date(), right.date()) && once.isOnce(left, right)) {
      var one = Once.concerned(left);
      one.retainAll(Once.concerned(right));
      boolean somebody = one.stream().anyMatch(persons::contains);
      features.add(
          new Weight("once", "what happens once, told with another date", somebody ? 3 : 1.5));
    }
    if (once.sameDeed(left, right)) {
      features.add(new Weight("deed", "told as the same deed", 0.5));
    }
    double title = parts(left).sharedWords(parts(right)) * 2;
    if (title > 0.2) {
      features.add(new Weight("title", "words in common", title));
    }
    var shared = new HashSet<>(meetings.getOrDefault(left.evidence(), Set.of()));
    shared.retainAll(meetings.getOrDefault(right.evidence(), Set.of()));
    if (!shared.isEmpty()) {
      features.add(new Weight("meeting", "both documents tell of the same meeting", 1.5));
    }
    double score = features.stream().mapToDouble(Weight::value).sum();
    return new Link(left.id(), right.id(), score, features);
  }

  /// What one calls a death and another a killing is told as one deed.
  private Weight type(Account left, Account right) {
    if (Kinds.same(left, right)) {
      return new Weight(
          "type", "both tell of a " + left.type().label().toLowerCase(Locale.ROOT), 1);
    }
    return isOneDeath(left, right)
        ? new Weight("type", "one deed, told as different kinds", 1)
        : new Weight("type", "told as different kinds", -1);
  }

  private boolean isOneDeath(Account left, Account right) {
    return once.deeds(left).contains("die")
        && once.deeds(right).contains("die")
        && sufferers(left).stream().anyMatch(sufferers(right)::contains);
  }

  /// The persons of whom a death is told, as subject or victim.
  private Set<EntityId> sufferers(Account account) {
    var all = entities(account, SlotRole.VICTIM);
    all.addAll(entities(account, SlotRole.SUBJECT));
    all.retainAll(persons);
    return all;
  }

  private void main(Account left, Account right, List<Weight> features) {
    boolean both = mains.contains(left.id()) && mains.contains(right.id());
    boolean sameDay =
        left.date() != null
            && right.date() != null
            && left.date().edtf().isDay()
            && left.date().edtf().equals(right.date().edtf());
    if (both && left.type() == EventType.MEETING && sameDay) {
      features.add(new Weight("main", "the chief meeting of that day in both", 1.5));
    } else if (both && sameDay && left.type() == right.type() && FORMAL.contains(left.type())) {
      features.add(new Weight("main", "the chief act of that kind and day in both", 1));
    } else if (both && left.type() == EventType.RESOLUTION) {
      features.add(new Weight("main", "the chief resolution of both documents", 1));
    }
    if (attacks.contains(left.id())
        && attacks.contains(right.id())
        && matters.areOne(left.evidence(), right.evidence())) {
      features.add(new Weight("main", "the only attack of which either tells", 1.5));
    }
    var mine = entities(left, SlotRole.CONVENER);
    var theirs = entities(right, SlotRole.CONVENER);
    if (left.type() == EventType.MEETING
        && !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().noneMatch(theirs::contains)) {
      features.add(new Weight("convener", "other bodies are named as conveners", -1));
    }
  }

  private void place(Account left, Account right, List<Weight> features) {
    if (left.place() != null && left.place().equals(right.place())) {
      features.add(new Weight("place", "both at " + left.placeText(), 1.5));
      return;
    }
    boolean crossed =
        (left.place() != null && entities(right, null).contains(left.place()))
            || (right.place() != null && entities(left, null).contains(right.place()));
    if (crossed) {
      features.add(new Weight("place", "where the one has it the other hits it", 1.5));
    }
  }

  /// The one who speaks, adopts or suffers is the same.
  private void principal(Account left, Account right, List<Weight> features) {
    var mine = parts(left);
    var theirs = parts(right);
    for (var role : PRINCIPALS) {
      if (mine.of(role).stream().anyMatch(theirs.of(role)::contains)) {
        boolean strong =
            role == SlotRole.SPEAKER || role == SlotRole.VICTIM || role == SlotRole.ADOPTER;
        features.add(new Weight("principal", "the same " + role.label(), strong ? 2.5 : 1.5));
        return;
      }
    }
    if (isOneDeath(left, right)) {
      features.add(new Weight("principal", "the same person died", 1.5));
    }
  }

  private Parts parts(Account account) {
    return parts.computeIfAbsent(account.id(), k -> Parts.of(account, stems));
  }

  private Set<EntityId> entities(Account account, @Nullable SlotRole role) {
    return new HashSet<>(parts(account).of(role));
  }

  private static boolean differs(@Nullable Object left, @Nullable Object right) {
    return left != null && right != null && !left.equals(right);
  }

  private static boolean equal(@Nullable Object left, @Nullable Object right) {
    return left != null && Objects.equals(left, right);
  }
}
