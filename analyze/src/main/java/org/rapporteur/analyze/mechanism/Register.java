package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.NameForm;
import org.rapporteur.model.mechanism.Pack;
import org.rapporteur.model.mechanism.Question;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Session;
import org.rapporteur.model.mechanism.Withheld;

/// All packs of a case as one record, indexed. The order in which packs and rows came makes no
/// difference.
///
/// Four things are worked out once: an act known by the symbol of its text only is put to that
/// text; an act that `refines` another stands in its place; an act known only by its session is
/// dated by the session; an act with `effects` (`renews:sr-dprk:1y`) is an act on that mechanism
/// too.
public final class Register {
  /// How the name of a pack begins that was made of an import.
  private static final String IMPORT = "import ";

  private final Map<String, Mechanism> mechanisms = new TreeMap<>();
  private final Map<String, List<Act>> facts = new HashMap<>();
  private final Map<String, Act> acts = new TreeMap<>();
  private final Map<String, List<Mechanism>> members = new HashMap<>();
  private final Map<String, List<Body>> bodies = new TreeMap<>();
  private final Map<String, Session> sessions = new HashMap<>();
  private final Map<String, List<NameForm>> names = new TreeMap<>();
  private final Map<String, Question> questions = new TreeMap<>();
  private final List<Rule> rules;
  private final Map<String, List<Withheld>> withheld = new HashMap<>();
  private final Map<String, String> about = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  private static final Pattern OF_COUNTRY =
      Pattern.compile("human rights (?:situation )?in (?:the )?(\\p{Lu}[^,;:()]*)$");

  /// The words by which a pack calls its country, in lower case, by the state's id.
  private final Map<String, Set<String>> forms = new HashMap<>();

  private Register(Collection<Pack> packs) {
    for (var pack : packs) {
      about.put(pack.id(), pack.about());
      pack.mechanisms().stream()
          .map(m -> OF_COUNTRY.matcher(m.label()))
          .filter(Matcher::find)
          .forEach(m ->
              forms
                  .computeIfAbsent(pack.about(), k -> new TreeSet<>())
                  .add(m.group(1).strip().toLowerCase(Locale.ROOT)));
      pack.mechanisms().forEach(this::declare);
      pack.mechanisms().stream()
          .flatMap(m -> m.field("topic").stream())
          .filter(t -> t.startsWith("human rights "))
          .map(t -> t.substring("human rights ".length()).toLowerCase(Locale.ROOT))
          .min(Comparator.naturalOrder())
          .ifPresent(c -> countries.put(pack.id(), c));
      pack.bodies().forEach(b -> bodies.computeIfAbsent(b.code(), k -> new ArrayList<>()).add(b));
      pack.sessions().forEach(s -> sessions.put(s.body() + "#" + s.number(), s));
      pack.names().forEach(n -> names.computeIfAbsent(n.subject(), k -> new ArrayList<>()).add(n));
      pack.questions().forEach(q -> questions.put(q.key(), q));
      pack.withheld()
          .forEach(w -> withheld.computeIfAbsent(w.mechanism(), k -> new ArrayList<>()).add(w));
    }
    rules =
        packs.stream()
            .flatMap(p -> p.rules().stream())
            .collect(
                java.util.stream.Collectors.toMap(
                    r -> r.origin().pack() + " " + r.id(), r -> r, (a, b) -> a, TreeMap::new))
            .values()
            .stream()
            .toList();
    bodies.values().forEach(l -> l.sort(Comparator.comparing(Body::id)));
    var all = packs.stream().flatMap(p -> p.acts().stream()).toList();
    SameText.joined(all).forEach(this::dated);
    mechanisms.keySet().removeAll(emptied(all));
    mechanisms
        .values()
        .forEach(m ->
            m.field("series")
                .ifPresent(s -> members.computeIfAbsent(s, k -> new ArrayList<>()).add(m)));
    index();
  }

  /// What a pack declares stands; rows of an import only bring what no pack has.
  private void declare(Mechanism mechanism) {
    var known = mechanisms.get(mechanism.id());
    if (known == null || isImported(known) || !isImported(mechanism)) {
      mechanisms.put(mechanism.id(), mechanism);
    }
  }

  /// Whether no pack declares a mechanism, only an import.
  public static boolean isImported(Mechanism mechanism) {
    return mechanism.origin().pack().startsWith(IMPORT);
  }

  /// The record that packs make together.
  public static Register of(Collection<Pack> packs) {
    return new Register(packs);
  }

  private void dated(Act act) {
    var session = act.number("session");
    var body =
        act.field("body")
            .or(() ->
                Optional.ofNullable(mechanisms.get(act.mechanism())).flatMap(m -> m.field("body")));
    if (act.occurred() == null && session.isPresent() && body.isPresent()) {
      var known = sessions.get(parent(body.get()) + "#" + session.get());
      if (known != null) {
        acts.put(act.id(), act.dated(known.period()).with("dated_by", "session"));
        return;
      }
    }
    acts.put(act.id(), act);
  }

  /// Texts whose acts all turned out to be of another.
  private List<String> emptied(Collection<Act> all) {
    var left = new HashSet<String>();
    acts.values().forEach(a -> left.add(a.mechanism()));
    return all.stream().map(Act::mechanism).filter(m -> !left.contains(m)).toList();
  }

  /// A committee sits in the sessions of its parent.
  private String parent(String code) {
    return bodies.getOrDefault(code, List.of()).stream()
        .map(Body::parent)
        .filter(p -> p != null)
        .findFirst()
        .orElse(code);
  }

  private void index() {
    var refined = new HashSet<String>();
    for (var act : acts.values()) {
      if (act.isFact()) {
        act.field("refines").ifPresent(refined::add);
      }
    }
    for (var act : acts.values()) {
      if (act.isFact() && !refined.contains(act.id())) {
        facts.computeIfAbsent(act.mechanism(), k -> new ArrayList<>()).add(act);
        Effects.of(act, mechanisms.keySet())
            .forEach(e -> facts.computeIfAbsent(e.mechanism(), k -> new ArrayList<>()).add(e));
      }
    }
    facts.values().forEach(l -> l.sort(When.ORDER));
  }

  /// All mechanisms in order of their ids.
  public List<Mechanism> mechanisms() {
    return List.copyOf(mechanisms.values());
  }

  public Optional<Mechanism> mechanism(String id) {
    return Optional.ofNullable(mechanisms.get(id));
  }

  /// What the record holds of a mechanism, oldest first; no rival figures.
  public List<Act> facts(String mechanism) {
    return facts.getOrDefault(mechanism, List.of());
  }

  /// The facts of one of some kinds.
  List<Act> facts(String mechanism, Collection<String> kinds) {
    return facts(mechanism).stream().filter(a -> kinds.contains(a.kind())).toList();
  }

  /// The state that the pack of a mechanism is about; may be empty.
  public String about(Mechanism mechanism) {
    return about.getOrDefault(mechanism.origin().pack(), "");
  }

  /// The words by which the labels of packs call a state, in lower case.
  Set<String> formsOf(String state) {
    return forms.getOrDefault(state, Set.of());
  }

  /// The country of a pack as the topics of its mandates write it, in lower case; may be empty.
  String country(Mechanism mechanism) {
    return countries.getOrDefault(mechanism.origin().pack(), "");
  }

  /// Every act, rival figures among them, in order of their ids.
  public List<Act> acts() {
    return List.copyOf(acts.values());
  }

  public Optional<Act> act(String id) {
    return Optional.ofNullable(acts.get(id));
  }

  /// The texts or meetings that make up a series.
  public List<Mechanism> members(String series) {
    return members.getOrDefault(series, List.of());
  }

  /// The rules that speak of a mechanism and are applied: those of its own pack.
  public List<Rule> rules(Mechanism mechanism) {
    return rules.stream()
        .filter(r -> r.enabled() && r.appliesTo(mechanism))
        .filter(r -> r.origin().pack().equals(mechanism.origin().pack()))
        .toList();
  }

  /// All rules, applied or not.
  public List<Rule> rules() {
    return rules;
  }

  /// All forms of all bodies.
  public List<Body> bodies() {
    return bodies.values().stream().flatMap(List::stream).toList();
  }

  /// A body as it was on a day.
  public Optional<Body> body(String code, LocalDate day) {
    return bodies.getOrDefault(code, List.of()).stream().filter(b -> b.holdsOn(day)).findFirst();
  }

  /// Any form of a body.
  public Optional<Body> body(String code) {
    return bodies.getOrDefault(code, List.of()).stream().findFirst();
  }

  /// Whether one body took over from the other, at once or by steps.
  public boolean succeeds(String later, String earlier) {
    var seen = new HashSet<String>();
    String code = later;
    while (code != null && seen.add(code)) {
      code =
          bodies.getOrDefault(code, List.of()).stream()
              .map(Body::predecessor)
              .filter(p -> p != null)
              .findFirst()
              .orElse(null);
      if (earlier.equals(code)) {
        return true;
      }
    }
    return false;
  }

  Optional<Session> session(String body, int number) {
    return Optional.ofNullable(sessions.get(parent(body) + "#" + number));
  }

  /// Spellings by the person or body they name.
  public Map<String, List<NameForm>> names() {
    return names;
  }

  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  Optional<Question> question(String key) {
    return Optional.ofNullable(questions.get(key));
  }

  /// What was left out of a mechanism's acts.
  public List<Withheld> withheld(String mechanism) {
    return withheld.getOrDefault(mechanism, List.of());
  }
}
