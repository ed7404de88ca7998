package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Gathering.Cluster;
import org.rapporteur.analyze.event.TimelineCandidates.Candidate;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.event.Event.Link;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.time.Time;

/// Gathers the accounts of several sources that tell of one happening, by complete linkage over
/// named features with vetoes. Meetings are joined first; documents that tell of one meeting then
/// say more easily the same of what led to it and what was said there.
public final class EventStage implements WholeStage<EventStage.Input, List<Event>> {
  private static final double ENOUGH = 3.5;

  /// What is gathered, and what its sentences name.
  public record Input(List<Account> accounts, List<Entity> entities, List<Told> told) {
    public Input {
      accounts = OnDemand.copyOf(accounts);
      entities = List.copyOf(entities);
      told = OnDemand.copyOf(told);
    }
  }

  @Override
  public StageId id() {
    return new StageId("event", 13);
  }

  /// The events, and how many pairs of accounts were looked at to find them.
  public record Output(List<Event> events, long looked) {
    public Output {
      events = List.copyOf(events);
    }
  }

  @Override
  public List<Event> apply(Input input) {
    return gather(input).events();
  }

  /// Gathers, and says how much was looked at.
  public Output gather(Input input) {
    var outlines = new Outlines(input.accounts());
    var gathered = clusters(input, outlines);
    var eventOf = eventOf(gathered.clusters());
    var timeline = new Timeline(new TimelineSigns(input, outlines, gathered.clusters()));
    var events = new ArrayList<Event>();
    for (var cluster : byDocument(gathered.clusters())) {
      timeline.why(cluster).ifPresent(why -> events.add(event(cluster, eventOf, why)));
    }
    events.sort(Comparator.comparing(Event::id));
    return new Output(events, gathered.looked());
  }

  /// All that may stand on the timeline, for [TimelineCandidates].
  List<Candidate> candidates(Input input) {
    var outlines = new Outlines(input.accounts());
    var clusters = clusters(input, outlines).clusters();
    var eventOf = eventOf(clusters);
    var signs = new TimelineSigns(input, outlines, clusters);
    return clusters.stream()
        .filter(c -> !c.accounts().getFirst().pattern())
        .map(c ->
            new Candidate(
                event(c, eventOf, List.of()),
                Timeline.isAsked(c),
                Timeline.isAsked(c)
                    ? TimelineCandidates.named(signs.of(c.accounts().getFirst()))
                    : Map.of()))
        .toList();
  }

  private record Gathered(List<Cluster> clusters, long looked) {}

  /// In the order of the documents that tell them, which are then fetched one after another.
  private static List<Cluster> byDocument(List<Cluster> clusters) {
    return clusters.stream()
        .sorted(Comparator.comparing((Cluster c) -> c.accounts().getFirst().evidence()))
        .toList();
  }

  private static Gathered clusters(Input input, Outlines outlines) {
    var accounts = outlines.all();
    var around = new Surroundings(input.entities(), input.told());
    var pairs = new AccountPairs(outlines, around, input.entities());
    var clusters =
        new ArrayList<>(
            cluster(accounts.stream().filter(a -> a.type() == EventType.MEETING).toList(), pairs));
    pairs.meetings(clusters.stream().map(Cluster::accounts).toList());
    clusters.addAll(
        cluster(accounts.stream().filter(a -> a.type() != EventType.MEETING).toList(), pairs));
    return new Gathered(new OneDay(clusters).joined(clusters), pairs.looked());
  }

  private static Map<String, String> eventOf(List<Cluster> clusters) {
    var eventOf = new HashMap<String, String>();
    clusters.forEach(c -> c.accounts().forEach(a -> eventOf.put(a.id(), c.id())));
    return eventOf;
  }

  private static List<Cluster> cluster(List<Account> accounts, AccountPairs pairs) {
    return new Gathering(accounts, pairs, pairs.links(accounts, ENOUGH)).gathered();
  }

  private static Event event(Cluster cluster, Map<String, String> eventOf, List<Weight> why) {
    var accounts = cluster.accounts().stream().sorted(Comparator.comparing(Account::id)).toList();
    var best =
        accounts.stream()
            .min(
                Comparator.comparing(Account::factuality)
                    .thenComparingInt(a -> -a.participants().size())
                    .thenComparing(Account::id))
            .orElseThrow();
    var placed = accounts.stream().filter(a -> a.placeText() != null).findFirst().orElse(null);
    String part =
        accounts.stream()
            .map(Account::part)
            .filter(p -> p != null)
            .map(eventOf::get)
            .filter(p -> p != null)
            .findFirst()
            .orElse(null);
    return new Event(
        cluster.id(),
        type(accounts),
        title(accounts),
        date(accounts),
        placed == null ? null : placed.place(),
        placed == null ? null : placed.placeText(),
        accounts.stream().map(Account::violation).filter(v -> v != null).findFirst().orElse(null),
        best.pattern(),
        accounts.stream().map(Account::factuality).min(Enum::compareTo).orElse(Factuality.ASSERTED),
        part,
        participants(accounts),
        accounts.stream().map(Account::id).toList(),
        cluster.links().stream()
            .sorted(Comparator.comparing(Link::left).thenComparing(Link::right))
            .toList(),
        why);
  }

  /// What most sources call it; testimony is a statement too, and any kind says more than none.
  private static EventType type(List<Account> accounts) {
    long testimonies = accounts.stream().filter(a -> a.type() == EventType.TESTIMONY).count();
    if (testimonies > 0 && testimonies * 2 >= accounts.size()) {
      return EventType.TESTIMONY;
    }
    var count = new TreeMap<EventType, Long>();
    accounts.forEach(a -> count.merge(a.type(), 1L, Long::sum));
    if (count.size() > 1) {
      count.remove(EventType.OTHER);
    }
    return count.entrySet().stream()
        .max(
            Map.Entry.<EventType, Long>comparingByValue()
                .thenComparing(e -> e.getKey() != EventType.VIOLATION)
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static String title(List<Account> accounts) {
    return accounts.stream()
        .map(Account::title)
        .max(
            Comparator.comparingInt((String t) -> t.length() > 90 ? 0 : Math.min(60, t.length()))
                .thenComparing(Comparator.reverseOrder()))
        .map(EventStage::capitalized)
        .orElse("");
  }

  private static String capitalized(String title) {
    return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /// The date most sources support; printed ones weigh double, finer ones break ties.
  private static @Nullable Time date(List<Account> accounts) {
    var weight = new TreeMap<String, Double>();
    var times = new HashMap<String, Time>();
    for (var account : accounts) {
      var date = account.date();
      if (date != null) {
        double points =
            (date.printed() ? 1 : 0.5) * (account.factuality() == Factuality.ASSERTED ? 1 : 0.8);
        weight.merge(date.edtf().value(), points, Double::sum);
        times.merge(date.edtf().value(), date, (a, b) -> a.printed() ? a : b);
      }
    }
    for (var key : List.copyOf(weight.keySet())) {
      for (var other : List.copyOf(weight.keySet())) {
        if (!key.equals(other) && key.startsWith(other) && !other.contains("/")) {
          weight.merge(key, 0.5 * weight.getOrDefault(other, 0.0), Double::sum);
        }
      }
    }
    return weight.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparingInt(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(e -> times.get(e.getKey()))
        .orElse(null);
  }

  private static List<Participant> participants(List<Account> accounts) {
    var seen = new TreeSet<String>();
    var all = new ArrayList<Participant>();
    for (var account : accounts) {
      for (var participant : account.participants()) {
        String key =
            participant.role()
                + ":"
                + (participant.entity() == null
                    ? participant.text().toLowerCase(java.util.Locale.ROOT)
                    : participant.entity().value());
        if (seen.add(key)) {
          all.add(participant);
        }
      }
    }
    return all;
  }
}
