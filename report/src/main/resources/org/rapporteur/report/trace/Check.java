import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.time.*;
import java.util.*;

/** Replays the verdicts of an exposure dossier, without the program that wrote it: java Check.java dossier.json
 *  For IN each listed party, the records and days of each counted stake and each sum against the threshold, in order;
 *  for POSSIBLE the same with the most that the records allow, or in part where they are no plain sum. It ends with 1
 *  if anything does not hold. Public domain: rewrite it in your own language if you do not trust this one.
 *  In order: the verdicts, the steps of one, the records and their days, then numbers, dates and JSON. */
public class Check {
  static class Refused extends RuntimeException { Refused(String why) { super(why); } }
  static void need(boolean holds, String what) { if (!holds) throw new Refused(what); }

  public static void main(String[] a) throws Exception {
    try {
      System.out.println(verify(Files.readString(Path.of(a[0]))));
    } catch (Refused e) {
      System.out.println("REFUSED: " + e.getMessage()); System.exit(1);
    } catch (DateTimeException | ClassCastException | NullPointerException | IndexOutOfBoundsException
        | IllegalArgumentException | StackOverflowError e) {
      System.out.println("REFUSED: not a sound dossier (" + e + ")"); System.exit(1);
    }
  }

  static String verify(String text) throws Exception {
    String body = text.substring(text.indexOf("\"content\":") + 10, text.lastIndexOf('}')).strip();
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
    Map<?, ?> all = (Map<?, ?>) new Json(text).whole(), d = (Map<?, ?>) all.get("content");
    need(HexFormat.of().formatHex(sha).equals(all.get("sha256")), "the content is not what its digest says: it was changed");
    need("rapporteur-dossier/1".equals(d.get("format")), "this checker reads rapporteur-dossier/1");
    return new Check(d, maps(d, "edges")).verdicts();
  }

  final Map<?, ?> d; final LocalDate day; // no day: then nothing is dated and everything holds
  final Map<Object, Map<?, ?>> edges = new LinkedHashMap<>();
  final Map<Object, Object> joined = new HashMap<>();
  final Map<Object, List<Map<?, ?>>> series = new HashMap<>(), nominees = new HashMap<>(); // by stake and publisher; by nominee

  Check(Map<?, ?> dossier, List<Map<?, ?>> records) {
    d = dossier; day = d.get("as-of") == null ? null : LocalDate.parse((String) d.get("as-of"));
    for (Map<?, ?> j : maps(d, "joined")) joined.putIfAbsent(j.get("node"), j.get("is"));
    for (Map<?, ?> e : records) {
      need(edges.put(e.get("id"), e) == null, "two records are called " + e.get("id"));
      if ("nominee".equals(e.get("kind"))) nominees.computeIfAbsent(one(e.get("to")), k -> new ArrayList<>()).add(e);
    }
    for (Map<?, ?> e : records) series.computeIfAbsent(stake(e), k -> new ArrayList<>()).add(e);
  }

  String verdicts() {
    StringBuilder said = new StringBuilder();
    for (Map<?, ?> v : maps(d, "verdicts")) {
      need(same(d.get("subject"), v.get("subject")), "the verdict is of another subject");
      boolean possible = "POSSIBLE".equals(v.get("verdict"));
      need(!possible || !list(v, "deciding").isEmpty(), "nothing is named that would decide");
      String how = possible ? new Replay(v, false).whole ? ", replayed" : ", replayed in part" : replayed(v);
      said.append(v.get("regime") + ": " + v.get("verdict") + how + "\n");
    }
    for (Map<?, ?> r : maps(d, "readings")) {
      Map<?, ?> v = (Map<?, ?>) r.get("verdict");
      need(same(d.get("subject"), v.get("subject")), "a reading is of another subject");
      String how = new Check(d, heeding(r)).replayed(v);
      said.append(v.get("regime") + ", " + r.get("heeding") + ": " + v.get("verdict") + how + "\n");
    }
    return said + "Holds. Identity decisions relied on: " + list(d, "joined").size() + ".";
  }

  String replayed(Map<?, ?> v) {
    if (!"IN".equals(v.get("verdict"))) return "";
    new Replay(v, true);
    return ", replayed";
  }

  /** The records with rebuttals heeded: what they dispute is left out, what they give another share has that share. */
  List<Map<?, ?>> heeding(Map<?, ?> reading) {
    Map<Object, Map<?, ?>> heeded = new HashMap<>();
    for (String status : List.of("accepted", "offered")) for (Map<?, ?> r : maps(d, "rebuttals"))
      if (status.equals(r.get("status")) && edges.containsKey(r.get("edge"))
          && !(status.equals("offered") && Boolean.TRUE.equals(reading.get("stands")))) heeded.put(r.get("edge"), r);
    need(heeded.keySet().equals(new HashSet<>(list(reading, "disputed"))), "a reading does not heed the rebuttals that it says it heeds");
    List<Map<?, ?>> left = new ArrayList<>();
    for (Map<?, ?> e : edges.values()) {
      Map<?, ?> r = heeded.get(e.get("id")); Map<Object, Object> other = new HashMap<>(e);
      if (r != null && r.get("share") == null) continue;
      if (r != null) { for (String bound : List.of("lower", "lower-open", "upper", "upper-open")) other.put(bound, r.get(bound)); other.put("indirect", false); }
      left.add(other);
    }
    return left;
  }

  /** One derivation: every step must follow from the records and from the steps before it. */
  class Replay {
    final Map<?, ?> test; final boolean sure; boolean whole = true; // whether every amount was held against the records
    final Set<Object> inside = new HashSet<>(), starters = new HashSet<>();

    Replay(Map<?, ?> v, boolean certainly) {
      sure = certainly;
      test = maps(d, "regimes").stream().filter(r -> v.get("regime").equals(r.get("id"))).findFirst().orElseThrow(() -> new Refused("no such test"));
      need(Objects.equals(d.get("as-of"), v.get("as-of")), "the verdict is of another day");
      need(day == null || test.get("effective-from") == null || !day.isBefore(first(test.get("effective-from"))), "the test did not exist");
      List<Map<?, ?>> steps = maps(v, "derivation"); need(!steps.isEmpty(), "there is no derivation");
      for (Map<?, ?> s : steps) { step(s, s.get("party")); inside.add(s.get("party")); }
      need(starters.size() <= 1 || addsStrangers() || together(starters), "strangers are added together");
      Map<?, ?> end = steps.get(steps.size() - 1);
      need(end.get("party").equals(v.get("subject")) && !"together".equals(end.get("step")), "the derivation ends elsewhere");
    }

    void step(Map<?, ?> s, Object party) {
      switch ((String) s.get("step")) {
        case "listed" -> {
          starters.add(party);
          need(maps(d, "listings").stream().anyMatch(l -> binds(l, party) && l.get("list").equals(s.get("list")) && l.get("reference").equals(s.get("reference"))), party + " is not listed on the day");
        }
        case "together" -> {
          starters.add(party); Set<Object> all = new HashSet<>(list(s, "with")); all.add(party);
          need(!addsStrangers() && together(all), party + " acts with nobody");
          need(list(s, "with").stream().anyMatch(w -> maps(d, "listings").stream().anyMatch(l -> binds(l, w))), "nobody with whom " + party + " acts is listed on the day");
        }
        case "owned" -> { need(list(test, "counts").contains(s.get("kind")), s.get("kind") + " do not count"); if (sure) owned(s); else mayOwn(s); }
        case "controlled" -> {
          need(list(test, "control").contains(s.get("kind")) || (!sure && list(test, "perhaps").contains(s.get("kind"))), "such control is not enough");
          for (Map<?, ?> e : records(s, s, new HashSet<>())) need(s.get("kind").equals(e.get("kind")) && (sure ? certain(e) : perhaps(e)), e.get("id") + " does not hold");
        }
        default -> throw new Refused("unknown step");
      }
    }

    boolean addsStrangers() { return "all".equals(test.get("aggregate")); }
    boolean together(Set<Object> parties) { return list(d, "together").stream().anyMatch(g -> ((List<?>) g).containsAll(parties)); }

    boolean binds(Map<?, ?> l, Object party) {
      Object from = l.get("from"), until = l.get("until");
      return !List.of("advisory", "watch").contains(l.get("status")) && same(l.get("party"), party)
          && (l.get("list").equals("any") || list(test, "lists").isEmpty() || list(test, "lists").contains(l.get("list")))
          && (day == null || ((from == null || !day.isBefore(sure ? last(from) : first(from))) && (until == null || day.isBefore(sure ? first(until) : last(until)))));
    }

    /** The records that a step or a part of it names: of an owner that is inside, or its nominee, in the step's party. */
    List<Map<?, ?>> records(Map<?, ?> s, Map<?, ?> part, Set<Object> used) {
      need(inside.contains(part.get("owner")), part.get("owner") + " is not inside before " + s.get("party"));
      List<Map<?, ?>> named = new ArrayList<>();
      for (Object id : list(part, "edges")) {
        Map<?, ?> e = edges.get(id); need(e != null, "no record " + id); need(used.add(sure ? id : List.of(id, one(part.get("owner")))), id + " is counted twice");
        need(same(e.get("to"), s.get("party")), id + " is of something else");
        need(holders(e, sure).contains(one(part.get("owner"))), id + " is of another owner");
        named.add(e);
      }
      need(!named.isEmpty(), "no record is named of " + part.get("owner"));
      return named;
    }

    void owned(Map<?, ?> s) {
      Q sum = Q.ZERO; boolean open = false; Set<Object> used = new HashSet<>();
      for (Map<?, ?> c : maps(s, "counted")) {
        List<Map<?, ?>> all = records(s, c, used), holding = all.stream().filter(Check.this::holds).toList();
        need(all.stream().allMatch(e -> s.get("kind").equals(e.get("kind"))), "a record is of something else");
        need(!holding.isEmpty(), "no record of the stake of " + c.get("owner") + " certainly holds");
        Bound amount = new Bound(Q.of(c.get("amount")), (Boolean) c.get("open"));
        need(amount.compareTo(least(all)) <= 0 && amount.compareTo(least(holding)) <= 0, "the records give less than " + c.get("amount"));
        sum = sum.plus(amount.at); open |= amount.open;
      }
      need(sum.equal(Q.of(s.get("sum"))) && open == (Boolean) s.get("open"), "the sum is " + sum);
      need(reaches(sum, open), sum + " does not reach the threshold");
      need(fits(certainly(s, Set.of())), "the records of " + s.get("party") + " come to more than all of it");
    }

    /** A sum of what is possible at most: of records that may hold, and no more than what others certainly leave. The
     *  program is taken at its word where a company holds shares itself, a total repeats other records or the certain
     *  parts come to more than all of it. */
    void mayOwn(Map<?, ?> s) {
      Q sum = Q.ZERO, most = Q.of(s.get("sum")); Set<Object> used = new HashSet<>(), owners = new HashSet<>();
      boolean plain = fits(certainly(s, Set.of())) && edges.values().stream().noneMatch(e -> into(s, e) && ((Boolean) e.get("indirect") || holders(e, false).contains(one(e.get("to")))));
      for (Map<?, ?> c : maps(s, "counted")) {
        Q upper = Q.ZERO; owners.add(one(c.get("owner")));
        for (Map<?, ?> e : records(s, c, used)) {
          boolean either = list(e, "alternatives").contains(s.get("kind")) || "consolidation".equals(e.get("kind"));
          need(either || s.get("kind").equals(e.get("kind")), e.get("id") + " is of something else"); need(perhaps(e), e.get("id") + " does not hold");
          owners.addAll(holders(e, false)); Q says = either ? Q.ALL : Q.of(e.get("upper")); if (says.over(upper)) upper = says;
        }
        need(!plain || !Q.of(c.get("amount")).over(upper), "the records give less than " + c.get("amount"));
        sum = sum.plus(Q.of(c.get("amount")));
      }
      whole &= plain;
      need(!most.over(sum), "the sum is at most " + sum);
      need(!plain || !most.plus(certainly(s, owners).at).over(Q.ALL), "others certainly hold too much of " + s.get("party"));
      need(most.over(Q.of(test.get("threshold"))) || (!(Boolean) s.get("open") && reaches(most, false)), most + " does not reach the threshold");
    }

    boolean reaches(Q sum, boolean open) {
      Q t = Q.of(test.get("threshold")); return sum.over(t) || (sum.equal(t) && (open || (Boolean) test.get("inclusive")));
    }
  }

  /** What all tellings of a stake allow at least; if they contradict each other, the least that any of them says. */
  static Bound least(List<Map<?, ?>> tellings) {
    List<Bound> lows = tellings.stream().map(e -> new Bound(Q.of(e.get("lower")), (Boolean) e.get("lower-open"))).sorted().toList();
    Bound low = lows.get(lows.size() - 1);
    boolean meet = tellings.stream().allMatch(e -> Q.of(e.get("upper")).over(low.at) || (Q.of(e.get("upper")).equal(low.at) && !low.open && !(Boolean) e.get("upper-open")));
    return meet ? low : lows.get(0);
  }

  /** What others than some owners certainly hold of a step's party, in its kind, as their records say at least. */
  Bound certainly(Map<?, ?> s, Set<Object> but) {
    Map<Object, List<Map<?, ?>>> stakes = new HashMap<>();
    for (Map<?, ?> e : edges.values()) if (into(s, e) && !(Boolean) e.get("indirect") && perhaps(e) && (day == null || (!replaced(e) && !waits(e))))
      for (Object holder : holders(e, true)) if (!but.contains(holder)) stakes.computeIfAbsent(holder, k -> new ArrayList<>()).add(e);
    Bound sum = new Bound(Q.ZERO, false);
    for (List<Map<?, ?>> all : stakes.values()) {
      List<Map<?, ?>> holding = all.stream().filter(this::holds).toList(); if (holding.isEmpty()) continue;
      Bound low = least(holding), lower = least(all); if (lower.compareTo(low) < 0) low = lower;
      sum = new Bound(sum.at.plus(low.at), sum.open || low.open);
    }
    return sum;
  }
  static boolean fits(Bound held) { return held.compareTo(new Bound(Q.ALL, false)) <= 0; }

  boolean into(Map<?, ?> s, Map<?, ?> e) { return s.get("kind").equals(e.get("kind")) && same(e.get("to"), s.get("party")); }

  /** Who holds by a record of shares or votes: its owner, or whom the owner is a nominee of, over any number of nominees.
   *  Nominees whom their record hedges, or who may be none on the day, leave open which of the two it is. */
  Set<Object> holders(Map<?, ?> e, boolean sure) {
    Object holder = e.get("from"); Set<Object> seen = new HashSet<>(), all = new HashSet<>();
    if (!List.of("shares", "votes").contains(e.get("kind"))) return Set.of(one(holder));
    for (Object next = holder; next != null; next = seen.add(one(holder)) ? nominator(holder, e.get("id")) : null) holder = next;
    all.add(one(holder));
    if (!sure) for (Map<?, ?> n : nominees.getOrDefault(one(holder), List.of())) if (!holding(n) && perhaps(n) && concerns(n, e.get("id"))) all.add(one(n.get("from")));
    return all;
  }
  Object nominator(Object nominee, Object stake) {
    List<Map<?, ?>> of = nominees.getOrDefault(one(nominee), List.of()).stream().filter(this::holding).toList();
    for (Map<?, ?> n : of) if (list(n, "components").contains(stake)) return n.get("from");
    return of.size() == 1 && concerns(of.get(0), stake) ? of.get(0).get("from") : null;
  }
  static boolean concerns(Map<?, ?> nominee, Object stake) { return list(nominee, "components").isEmpty() || list(nominee, "components").contains(stake); }

  /** Whether a record holds on the day, and it is sure for whom. */
  boolean holds(Map<?, ?> e) { return certain(e) && holders(e, false).size() == 1; }

  boolean certain(Map<?, ?> e) {
    return holding(e) && (day == null || (!replaced(e) && !waits(e)));
  }
  /** The same of a record alone, before it is asked whether a newer one takes its place. */
  boolean holding(Map<?, ?> e) {
    if (!"stated".equals(e.get("strength"))) return false;
    String end = (String) e.get("end");
    return day == null || (!day.isBefore(since(e, true))
        && (end == null || day.isBefore(end.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?") ? first(end).plusDays(1) : first(end))));
  }

  boolean perhaps(Map<?, ?> e) { return day == null || (!day.isBefore(since(e, false)) && (e.get("end") == null || !day.isAfter(last(e.get("end"))))); }

  /** Whether a newer record of the same publisher has taken a record's place on the day, from its own first day on. */
  boolean replaced(Map<?, ?> e) { return series.get(stake(e)).stream().anyMatch(newer -> newer(newer, e) && !day.isBefore(newer.get("start") == null ? said(newer) : since(newer, true))); }
  /** Whether a record takes an older one's place, and begins on the day on which it was stated if it gives no other. */
  boolean waits(Map<?, ?> e) { return e.get("start") == null && day.isBefore(said(e)) && series.get(stake(e)).stream().anyMatch(older -> newer(e, older)); }
  static boolean newer(Map<?, ?> r, Map<?, ?> e) {
    boolean linked = r.get("id").equals(e.get("same-as")) || e.get("id").equals(r.get("same-as")) || (r.get("same-as") != null && r.get("same-as").equals(e.get("same-as")));
    int order = said(r).compareTo(said(e)); if (order == 0) order = since(r, false).compareTo(since(e, false));
    return r != e && !linked && order > 0 && List.of("shares", "votes").contains(e.get("kind"));
  }
  Object stake(Map<?, ?> e) { return Arrays.asList(holders(e, true), one(e.get("to")), e.get("kind"), e.get("indirect"), e.get("publisher")); }
  static LocalDate said(Map<?, ?> e) { return e.get("stated") == null ? LocalDate.MIN : last(e.get("stated")); }
  static LocalDate since(Map<?, ?> e, boolean late) { return e.get("start") == null ? LocalDate.MIN : late ? last(e.get("start")) : first(e.get("start")); }

  boolean same(Object left, Object right) { return one(left).equals(one(right)); }
  Object one(Object node) {
    for (int steps = 0; joined.containsKey(node); node = joined.get(node)) need(steps++ <= joined.size(), "identities lead round");
    return node;
  }

  static List<?> list(Map<?, ?> of, String name) { return of.get(name) == null ? List.of() : (List<?>) of.get(name); }
  static List<Map<?, ?>> maps(Map<?, ?> of, String name) { List<Map<?, ?>> all = new ArrayList<>(); for (Object o : list(of, name)) all.add((Map<?, ?>) o); return all; }

  /** At least so much, or more than that if open. */
  record Bound(Q at, boolean open) implements Comparable<Bound> {
    public int compareTo(Bound o) { return at.equal(o.at) ? Boolean.compare(open, o.open) : at.over(o.at) ? 1 : -1; }
  }

  /** An exact fraction. */
  record Q(BigInteger n, BigInteger d) {
    static final Q ZERO = of("0"), ALL = of("100");
    static Q of(Object text) {
      need(((String) text).matches("\\d{1,400}(\\.\\d{1,400})?(/0*[1-9]\\d{0,400})?"), text + " is no percentage");
      String[] p = ((String) text).split("/"); BigDecimal x = new BigDecimal(p[0]); BigInteger ten = BigInteger.TEN.pow(x.scale());
      return new Q(x.unscaledValue(), p.length == 1 ? ten : ten.multiply(new BigInteger(p[1])));
    }
    Q plus(Q o) { return new Q(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d)); }
    boolean over(Q o) { return n.multiply(o.d).compareTo(o.n.multiply(d)) > 0; }
    boolean equal(Q o) { return !over(o) && !o.over(this); }
  }

  static LocalDate first(Object date) { return days((String) date)[0]; }
  static LocalDate last(Object date) { return days((String) date)[1]; }
  /** The first and the last day that a date in EDTF may mean. */
  static LocalDate[] days(String s) {
    int slash = s.indexOf('/');
    if (slash >= 0) return new LocalDate[] {days(s.substring(0, slash))[0], days(s.substring(slash + 1))[1]};
    if (s.equals("..") || s.startsWith("XXXX")) return new LocalDate[] {LocalDate.MIN, LocalDate.MAX};
    int about = s.endsWith("~") || s.endsWith("%") ? 1 : 0; String[] p = s.split("[?~%T]")[0].split("-");
    int y = Integer.parseInt(p[0].replace('X', '0')), z = Integer.parseInt(p[0].replace('X', '9'));
    if (p.length < 2 || p[1].equals("XX")) return new LocalDate[] {LocalDate.of(y - about, 1, 1), LocalDate.of(z + about, 12, 31)};
    int m = Integer.parseInt(p[1]);
    if (p.length < 3 || p[2].equals("XX")) return new LocalDate[] {YearMonth.of(y, m).minusMonths(about).atDay(1), YearMonth.of(z, m).atEndOfMonth().plusMonths(about)};
    return new LocalDate[] {LocalDate.of(y, m, Integer.parseInt(p[2])).minusDays(3 * about), LocalDate.of(z, m, Integer.parseInt(p[2])).plusDays(3 * about)};
  }

  /** As much JSON as a dossier has; numbers stay text. */
  static class Json {
    final String s; int i;
    Json(String s) { this.s = s; }
    Object whole() { Object v = value(); next(); need(i == s.length(), "something follows the JSON"); return v; }
    char next() { while (i < s.length() && s.charAt(i) <= ' ') i++; return i < s.length() ? s.charAt(i) : 0; }
    Object value() {
      char c = next();
      if (c == '{') { Map<Object, Object> m = new LinkedHashMap<>(); i++; while (next() != '}') { Object k = value(); need(next() == ':', "no colon"); i++; need(!m.containsKey(k), "a key comes twice"); m.put(k, value()); if (next() == ',') i++; } i++; return m; }
      if (c == '[') { List<Object> l = new ArrayList<>(); i++; while (next() != ']') { l.add(value()); if (next() == ',') i++; } i++; return l; }
      int from = i; if (c == '"') { for (i++; s.charAt(i) != '"'; i++) if (s.charAt(i) == '\\') i++; return text(s.substring(from + 1, i++)); }
      while (i < s.length() && ",]} \n\r\t".indexOf(s.charAt(i)) < 0) i++;
      String w = s.substring(from, i); need(!w.isEmpty(), "a value is missing");
      return w.equals("true") ? (Object) true : w.equals("false") ? (Object) false : w.equals("null") ? null : w;
    }
    static String text(String raw) {
      StringBuilder b = new StringBuilder();
      for (int k = 0; k < raw.length(); k++) {
        char c = raw.charAt(k); if (c != '\\') { b.append(c); continue; }
        c = raw.charAt(++k); int plain = "nrtbf".indexOf(c);
        if (c == 'u') { b.append((char) Integer.parseInt(raw.substring(k + 1, k + 5), 16)); k += 4; } else b.append(plain < 0 ? c : "\n\r\t\b\f".charAt(plain));
      }
      return b.toString();
    }
  }
}
