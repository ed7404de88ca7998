package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeMention;

/// One document with all that the analysis made of it, indexed for comparison with a record.
final class Page {
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:in|since|of|back to|dates"
              + " to|until|till|by|before|after|during|year)\\s((?:19|20)\\d\\d)(?![\\d\u2013-]|[.,]\\d)");

  private static final int OFTEN = 5;

  final Told told;
  final List<Claim> claims;
  final List<Account> accounts;
  final List<Printed> times;
  private final Map<ClaimId, Claim> byId = new HashMap<>();
  private final Map<Integer, Entity> homes;
  private @Nullable List<Mechanism> concerned;

  Page(
      Told told,
      List<Claim> claims,
      List<Account> accounts,
      Map<Integer, Entity> homes,
      Map<Integer, Time> resolved) {
    this.told = told;
    this.claims = claims;
    this.accounts = accounts;
    this.homes = homes;
    this.times =
        java.util.stream.Stream.concat(
                told.telling().times().stream().flatMap(t -> Printed.of(t, resolved).stream()),
                bareYears(told))
            .sorted(Comparator.comparingInt(Printed::start))
            .toList();
    claims.forEach(c -> byId.put(c.id(), c));
  }

  /// All documents, each with what is its own.
  static List<Page> all(List<Told> told, Analysis analysis) {
    var homes = new HashMap<EvidenceId, Map<Integer, Entity>>();
    for (var entity : analysis.entities()) {
      for (var referent : entity.referents()) {
        homes
            .computeIfAbsent(referent.evidence(), k -> new HashMap<>())
            .put(referent.number(), entity);
      }
    }
    var claims =
        analysis.claims().stream().collect(Collectors.groupingBy(c -> c.span().evidence()));
    var resolved = new AnchorStage().apply(told);
    var accounts = analysis.accounts().stream().collect(Collectors.groupingBy(Account::evidence));
    return told.stream()
        .map(one -> {
          var evidence = one.document().evidence();
          return new Page(
              one,
              claims.getOrDefault(evidence, List.of()),
              accounts.getOrDefault(evidence, List.of()),
              homes.getOrDefault(evidence, Map.of()),
              resolved.of(evidence));
        })
        .toList();
  }

  /// A printed time with its date, whether or not a claim was made of it.
  ///
  /// @param printed whether the document prints the date itself, not `two years ago`
  record Printed(int sentence, int start, int end, Edtf date, boolean printed) {
    private static Optional<Printed> of(TimeMention time, Map<Integer, Time> resolved) {
      var date = resolved.get(time.number());
      return date == null || time.expression() instanceof TimeExpression.Narrative
          ? Optional.empty()
          : Optional.of(
              new Printed(
                  time.sentence(),
                  time.start(),
                  time.end(),
                  date.edtf(),
                  isPrinted(time.expression())));
    }

    /// Neither `two years ago` nor `on Monday`.
    private static boolean isPrinted(TimeExpression expression) {
      return !(expression instanceof TimeExpression.Relative)
          && !(expression instanceof TimeExpression.Partial partial
              && partial.month() == null
              && partial.day() == null);
    }

    /// Whether it begins and is open: `since 2004`.
    boolean since() {
      return date.value().endsWith("/..");
    }
  }

  /// Years that the reading of times passed over: `dates back to 2004`.
  private static java.util.stream.Stream<Printed> bareYears(Told told) {
    var sentences = told.telling().sentences();
    var m = YEAR.matcher(told.document().text());
    var years = new ArrayList<Printed>();
    while (m.find()) {
      int at = m.start(1);
      boolean read = told.telling().times().stream().anyMatch(t -> t.start() <= at && at < t.end());
      for (int i = 0; i < sentences.size() && !read; i++) {
        if (at >= sentences.get(i).start() && at < sentences.get(i).end()) {
          years.add(new Printed(i, at, m.end(1), new Edtf(m.group(1)), true));
        }
      }
    }
    return years.stream();
  }

  /// The times of one sentence, in order.
  List<Printed> timesIn(int sentence) {
    return times.stream().filter(t -> t.sentence() == sentence).toList();
  }

  /// A passage, with the claim that was made of it if there is one.
  Spot spot(int start, int end) {
    var span = Span.in(told.document(), start, end);
    var claim =
        claims.stream()
            .filter(c -> c.span().overlaps(span))
            .min(
                Comparator.comparing((Claim c) -> !(c.value() instanceof Value.Date))
                    .thenComparing(Claim::id))
            .orElse(null);
    return new Spot(claim == null ? null : claim.id(), span);
  }

  /// Where a sentence stands, char for char: every white space is a blank.
  String raw(int sentence) {
    if (sentence < 0 || sentence >= told.telling().sentences().size()) {
      return "";
    }
    var extent = told.telling().sentences().get(sentence);
    return told.document().text().substring(extent.start(), extent.end()).replaceAll("\\s", " ");
  }

  /// Where a sentence begins.
  int start(int sentence) {
    return told.telling().sentences().get(sentence).start();
  }

  /// Who and what it names, as the case knows them.
  List<Entity> entities() {
    return homes.values().stream().distinct().sorted(Comparator.comparing(Entity::id)).toList();
  }

  /// When it was written: as printed or described, else the day that it speaks of most.
  Optional<LocalDate> written() {
    var printed = Edtf.parse(told.telling().published()).flatMap(Edtf::interval);
    if (printed.isPresent()) {
      return Optional.ofNullable(printed.get().latest());
    }
    var days = new TreeMap<LocalDate, Integer>();
    for (var claim : claims) {
      if (claim.value() instanceof Value.Date date && date.time().edtf().isDay()) {
        days.merge(When.first(date.time().edtf()), 1, Integer::sum);
      }
    }
    return days.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  Referent referent(int number) {
    return told.telling().referents().get(number);
  }

  /// All forms under which the case knows somebody.
  List<String> forms(int referent) {
    var forms = new ArrayList<String>();
    forms.add(referent(referent).name());
    var home = homes.get(referent);
    if (home != null) {
      forms.add(home.name());
      home.mentions().stream().map(Span::text).forEach(forms::add);
    }
    return forms.stream().map(f -> f.replaceAll("\\s+", " ")).distinct().toList();
  }

  /// The words, in lower case, by which the page names what has a gazetteer id.
  List<String> formsOf(String knownAs) {
    return told.telling().referents().stream()
        .filter(r -> knownAs.equals(r.knownAs()))
        .flatMap(r -> r.mentions().stream())
        .map(m -> told.document().text().substring(m.start(), m.end()).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /// Number of the sentence that holds a place.
  int sentence(int at) {
    var sentences = told.telling().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (at >= sentences.get(i).start() && at < sentences.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  String sentenceText(int number) {
    if (number < 0 || number >= told.telling().sentences().size()) {
      return "";
    }
    var extent = told.telling().sentences().get(number);
    return told.document().text().substring(extent.start(), extent.end()).replaceAll("\\s+", " ");
  }

  int sentence(Account account) {
    return sentence(account.passages().getFirst().start());
  }

  String words(Account account) {
    return account.passages().stream()
        .map(Span::text)
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  /// The whole sentences that an account stands in.
  String context(Account account) {
    return account.passages().stream()
        .map(p -> sentenceText(sentence(p.start())))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  List<Account> in(int sentence) {
    return accounts.stream().filter(a -> sentence(a) == sentence).toList();
  }

  /// Gazetteer ids named in a stretch of text.
  Set<String> named(int start, int end) {
    return told.telling().referents().stream()
        .filter(r -> r.knownAs() != null)
        .filter(r -> r.mentions().stream().anyMatch(m -> m.start() >= start && m.end() <= end))
        .map(r -> String.valueOf(r.knownAs()))
        .collect(Collectors.toSet());
  }

  Set<String> named(Account account) {
    return account.passages().stream()
        .flatMap(p -> named(p.start(), p.end()).stream())
        .collect(Collectors.toSet());
  }

  Set<String> namedInSentence(int number) {
    if (number < 0) {
      return Set.of();
    }
    var extent = told.telling().sentences().get(number);
    return named(extent.start(), extent.end());
  }

  /// The mechanisms that concern the page, looked for when they are first asked for.
  List<Mechanism> concerned(Supplier<List<Mechanism>> find) {
    var known = concerned;
    if (known == null) {
      known = find.get();
      concerned = known;
    }
    return known;
  }

  /// Whether a state is what the document is about: no state is named more often, or it is named
  /// five times.
  boolean isAbout(String state) {
    if (state.isEmpty()) {
      return false;
    }
    var counts = new HashMap<String, Integer>();
    for (var referent : told.telling().referents()) {
      var known = referent.knownAs();
      if (known != null && known.startsWith("state:")) {
        counts.merge(known, referent.mentions().size(), Integer::sum);
      }
    }
    int own = counts.getOrDefault(state, 0);
    return own > 0 && (own >= OFTEN || counts.values().stream().allMatch(n -> n <= own));
  }

  /// Whether the rights in a state are what the text says it is about: `human rights in the DPRK`.
  ///
  /// @param called further words for the state, in lower case
  boolean isOnRightsIn(String state, Set<String> called) {
    var forms =
        java.util.stream.Stream.concat(formsOf(state).stream(), called.stream())
            .map(Pattern::quote)
            .collect(java.util.stream.Collectors.joining("|", "(?:", ")"));
    return !forms.equals("(?:)")
        && Pattern.compile(
                "\\b(?:rights (?:situation )?(?:in|of)|(?:inquiry|rapporteur|expert|envoy|mandate)"
                    + " (?:on|for)) (?:the )?"
                    + forms
                    + "\\b|\\b"
                    + forms
                    + "(?:n|an|'s)? human rights\\b")
            .matcher(told.document().text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
            .find();
  }

  /// Whether a name stands in the text at least twice, be it within the names of bodies, or once if
  /// no state is named oftener.
  boolean prints(String name) {
    if (name.isEmpty()) {
      return false;
    }
    var words = told.document().text().toLowerCase(Locale.ROOT);
    int first = words.indexOf(name);
    boolean again = first >= 0 && words.indexOf(name, first + name.length()) >= 0;
    return first >= 0 && (again || !isNamedTwice()) && !names(name);
  }

  /// Whether any state is named more than once.
  private boolean isNamedTwice() {
    return told.telling().referents().stream()
        .filter(r -> r.knownAs() != null && r.knownAs().startsWith("state:"))
        .anyMatch(r -> r.mentions().size() > 1);
  }

  /// Whether the name is that of something else the page names, such as another state.
  private boolean names(String name) {
    return told.telling().referents().stream()
        .filter(r -> r.knownAs() != null && r.knownAs().startsWith("state:"))
        .flatMap(r -> r.mentions().stream())
        .anyMatch(m -> m.text().toLowerCase(Locale.ROOT).contains(name));
  }

  /// The claim of an account that gives a property, or any of its claims, or none.
  @Nullable Claim claim(Account account, String... properties) {
    var time = account.date();
    for (var id : account.claims()) {
      var claim = byId.get(id);
      if (claim != null
          && time != null
          && claim.value() instanceof Value.Date date
          && MandateCheck.beginning(time.edtf()).equals(date.time().edtf())) {
        return claim;
      }
    }
    for (var property : properties) {
      for (var id : account.claims()) {
        var claim = byId.get(id);
        if (claim != null && claim.property().equals(property)) {
          return claim;
        }
      }
    }
    return account.claims().stream().map(byId::get).filter(c -> c != null).findFirst().orElse(null);
  }
}
