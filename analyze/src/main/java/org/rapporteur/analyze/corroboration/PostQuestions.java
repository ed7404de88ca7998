package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analyze.corroboration.OfficeQuestions.Held;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.EntityId;

/// Which post one person holds, as different documents have it. Two posts contradict if nobody
/// holds both: another post in the same body, the same post in another body of its kind or in
/// another numbered place, or a state's envoy to a body who became the body's envoy to the state.
/// Where a person may well hold both, nothing is said.
final class PostQuestions {
  private static final Set<String> PAST =
      Set.of("former", "ex", "then", "once", "formerly", "previously", "retired", "incoming");

  /// `secretary of the faction` points at the one faction spoken of.
  private static final Pattern POINTING =
      Pattern.compile(
          " of (?:the|its|their) (?:[\\p{L}-]+ )?(?:company|firm|corporation|union|faction|fraction|bloc|group|party|court|commission|committee"
              + "|council|board|organi[sz]ation|association|institute|authority|agency|prison)$");

  /// Posts that, named alone, are those in the one body spoken of.
  private static final Set<String> BARE =
      Set.of("chair", "director-general", "chief executive", "executive director");

  private final Material material;

  PostQuestions(Material material) {
    this.material = material;
  }

  List<Comparison> ask(List<Held> held) {
    var byPerson = new TreeMap<EntityId, List<Held>>();
    for (var one : held) {
      if (one.role().modifier() == null || !PAST.contains(one.role().modifier())) {
        byPerson.computeIfAbsent(one.person().id(), k -> new ArrayList<>()).add(one);
      }
    }
    var found = new ArrayList<Comparison>();
    byPerson.values().forEach(posts -> compare(posts, found));
    return found;
  }

  private void compare(List<Held> posts, List<Comparison> found) {
    var distinct = new LinkedHashMap<String, Held>();
    posts.forEach(p -> distinct.putIfAbsent(key(p), p));
    var different = List.copyOf(distinct.values());
    var apart = new HashSet<String>();
    String reason = "";
    for (int i = 0; i < different.size(); i++) {
      for (int j = i + 1; j < different.size(); j++) {
        String why = against(different.get(i), different.get(j));
        if (!why.isEmpty() && !holdsBoth(posts, different.get(i), different.get(j))) {
          reason = reason.isEmpty() ? why : reason;
          apart.addAll(List.of(key(different.get(i)), key(different.get(j))));
        }
      }
    }
    if (apart.isEmpty()) {
      agreed(posts, found);
      return;
    }
    var sides = sides(posts.stream().filter(p -> apart.contains(key(p))).toList(), posts);
    if (Material.fromSeveral(sides) && sides.size() > 1) {
      found.add(comparison(posts.getFirst(), Relation.CONTRADICTS, sides, List.of(reason)));
    }
  }

  /// Whether a document gives the person both posts.
  private static boolean holdsBoth(List<Held> posts, Held left, Held right) {
    var one = documents(posts, left);
    one.retainAll(documents(posts, right));
    return !one.isEmpty();
  }

  private static Set<EvidenceId> documents(List<Held> posts, Held post) {
    return posts.stream()
        .filter(p -> p.role().office().equals(post.role().office()))
        .filter(p -> Objects.equals(p.role().modifier(), post.role().modifier()))
        .filter(p -> Objects.equals(p.body(), post.body()) && inverted(p) == inverted(post))
        .map(p -> p.claim().span().evidence())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// What makes a post another; many documents print the same.
  private static String key(Held held) {
    return held.role().office()
        + "@"
        + (held.body() == null ? "" : held.body().id())
        + "@"
        + held.role().printed();
  }

  /// The same post in the same body, told by several.
  private void agreed(List<Held> posts, List<Comparison> found) {
    var byPost = new TreeMap<String, List<Held>>();
    for (var one : posts) {
      if (one.body() != null) {
        byPost
            .computeIfAbsent(one.role().office() + "@" + one.body().id(), k -> new ArrayList<>())
            .add(one);
      }
    }
    for (var same : byPost.values()) {
      var answers = sides(same, same);
      if (answers.size() == 1 && Material.fromSeveral(answers)) {
        found.add(comparison(same.getFirst(), Relation.AGREES, answers, List.of()));
      }
    }
  }

  private Comparison comparison(
      Held first, Relation relation, List<Answer> answers, List<String> reasons) {
    var person = first.person();
    return material.comparison(
        person.id().value(),
        person.name(),
        "role",
        person.name() + (first.body() == null ? "" : ", " + first.body().name()),
        relation,
        relation == Relation.CONTRADICTS ? Severity.MINOR : null,
        answers,
        reasons);
  }

  /// One answer for each post; whoever tells of the same post joins it.
  private List<Answer> sides(List<Held> apart, List<Held> posts) {
    Map<String, List<Claim>> byPost = new LinkedHashMap<>();
    Map<String, Held> heads = new LinkedHashMap<>();
    for (var one : apart) {
      String key =
          heads.entrySet().stream()
              .filter(e -> joins(e.getValue(), one))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(one.claim().value().print());
      heads.putIfAbsent(key, one);
      byPost.computeIfAbsent(key, k -> new ArrayList<>()).add(one.claim());
    }
    var placed = new HashSet<>(apart);
    for (var one : posts) {
      if (!placed.contains(one)) {
        heads.entrySet().stream()
            .filter(e -> e.getValue().body() != null && joins(e.getValue(), one))
            .findFirst()
            .ifPresent(e -> byPost.getOrDefault(e.getKey(), new ArrayList<>()).add(one.claim()));
      }
    }
    return material.answers(byPost);
  }

  private boolean joins(Held left, Held right) {
    return Posts.same(office(left), office(right)) && against(left, right).isEmpty();
  }

  /// Why nobody holds both posts, or nothing.
  private String against(Held left, Held right) {
    String one = office(left);
    String other = office(right);
    if (inverted(left) != inverted(right) && left.body() != null && right.body() != null) {
      return left.body().id().equals(right.body().id()) && envoys(one, other)
          ? "a state's envoy to a body is no envoy of the body in the state"
          : "";
    }
    if (Posts.exclude(one, other)) {
      return sameBody(left, right) ? "two posts of one person in one body" : "";
    }
    if (Posts.commands(one, left.role().printed(), other, right.role().printed())) {
      return "one commands but one place at a time";
    }
    if (!one.equals(other)) {
      return "";
    }
    if (deputy(left) != deputy(right) && (sameBody(left, right) || sameState(left, right))) {
      return "nobody is the deputy and the head of one post";
    }
    String mine = Posts.number(left.claim().value().print());
    String theirs = Posts.number(right.claim().value().print());
    if (!mine.isEmpty() && !theirs.isEmpty()) {
      return mine.equals(theirs) ? "" : "one post in places of two numbers";
    }
    var home = left.body();
    var away = right.body();
    if (home == null || away == null || sameBody(left, right)) {
      return "";
    }
    return Posts.apart(home.name(), away.name()) ? "one post in two bodies of one kind" : "";
  }

  private static boolean deputy(Held held) {
    return Set.of("deputy", "vice", "assistant").contains(Objects.toString(held.role().modifier()));
  }

  private static boolean sameState(Held left, Held right) {
    return left.state() != null
        && right.state() != null
        && left.state().id().equals(right.state().id());
  }

  private static boolean envoys(String one, String other) {
    return isEnvoy(one) && isEnvoy(other);
  }

  private static boolean isEnvoy(String office) {
    return Set.of("permanent representative", "ambassador", "representative", "envoy")
        .contains(office);
  }

  private static boolean inverted(Held held) {
    return held.role().flags().contains("role-inverted?");
  }

  private boolean sameBody(Held left, Held right) {
    if (left.body() != null && right.body() != null) {
      return left.body().id().equals(right.body().id())
          || material.suspects(left.body().id(), right.body().id())
          || Posts.alike(left.body().name(), right.body().name());
    }
    boolean printed = left.role().printed().contains(" of ");
    if (left.body() != null || right.body() != null) {
      var other = left.body() == null ? left : right;
      boolean bare = BARE.contains(other.role().office()) && !isPlaced(other);
      if (bare || POINTING.matcher(other.role().printed()).find()) {
        return true;
      }
    } else if (pointsAtTheOne(left, right) || pointsAtTheOne(right, left)) {
      return true;
    }
    return (left.body() != null || right.body() != null)
        && printed
        && right.role().printed().contains(" of ")
        && Posts.alike(complement(left), complement(right));
  }

  private static boolean isPlaced(Held held) {
    return held.role().printed().contains(" of ");
  }

  /// `general manager` and `chairman of the company`, where no document names the body beside.
  private static boolean pointsAtTheOne(Held bare, Held pointing) {
    return !bare.role().printed().contains(" of ")
        && POINTING.matcher(pointing.role().printed()).find();
  }

  /// What stands behind the post: the body, where no list knows it.
  private static String complement(Held held) {
    String printed = held.role().printed();
    return held.body() != null
        ? held.body().name()
        : printed.substring(printed.indexOf(" of ") + 4);
  }

  /// An ambassador to the United Nations is a permanent representative there; the deputy's office
  /// is the one he deputizes in.
  private static String office(Held held) {
    boolean nations = held.body() != null && "body:un".equals(held.body().knownAs());
    String office = held.role().office();
    return nations && office.equals("ambassador")
        ? "permanent representative"
        : deputy(held) ? office.replaceFirst("^deputy (?=permanent|high)", "") : office;
  }
}
