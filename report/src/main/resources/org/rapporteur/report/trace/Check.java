import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.time.*;
import java.util.*;

/** Replays every verdict IN of an exposure dossier, without the program that wrote it: java Check.java dossier.json
 *  Each listed party, each counted stake's records and days, each sum against the threshold, in order; of POSSIBLE the
 *  same with the most that the records allow. Ends with 1 if anything does not hold. Public domain; rewrite it in your
 *  own language if you do not trust this one. */
public class Check {
  static class Refused extends RuntimeException { Refused(String why) { super(why); } }
  static void need(boolean holds, String what) { if (!holds) throw new Refused(what); }

  public static void main(String[] a) throws Exception {
    try {
      System.out.println(verify(Files.readString(Path.of(a[0]))));
    } catch (Refused | DateTimeException | ClassCastException | NullPointerException | IndexOutOfBoundsException | NumberFormatException | StackOverflowError e) {
      System.out.println("REFUSED: " + (e instanceof Refused ? e.getMessage() : "not a sound dossier (" + e + ")"));
      System.exit(1);
    }
  }

  static String verify(String text) throws Exception {
    int at = text.indexOf("\"content\":") + 10;
    String body = text.substring(at, text.lastIndexOf('}')).strip(), said = "";
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
    Map<?, ?> all = map(new Json(text).whole()), d = map(all.get("content"));
    need(HexFormat.of().formatHex(sha).equals(all.get("sha256")), "the content is not what its digest says: it was changed");
    need("rapporteur-dossier/1".equals(d.get("format")), "this checker reads rapporteur-dossier/1");
    Set<Object> ids = new HashSet<>(); for (Object e : list(d.get("edges"))) need(ids.add(map(e).get("id")), "two records are called " + map(e).get("id"));
    for (Object v : list(d.get("verdicts"))) {
      boolean in = "IN".equals(map(v).get("verdict"));
      if (in) replay(d, map(v), true);
      if ("POSSIBLE".equals(map(v).get("verdict"))) { replay(d, map(v), false); need(!list(map(v).get("deciding")).isEmpty(), "nothing is named that would decide"); }
      need(d.get("subject").equals(map(v).get("subject")) || same(d, d.get("subject")).equals(map(v).get("subject")), "the verdict is of another subject");
      said += map(v).get("regime") + ": " + map(v).get("verdict") + (in ? ", replayed" : "") + "\n";
    }
    for (Object o : list(d.get("readings"))) {
      Map<?, ?> v = map(map(o).get("verdict")), as = heeding(d, map(o));
      if ("IN".equals(v.get("verdict"))) replay(as, v, true);
      need(same(d, d.get("subject")).equals(same(d, v.get("subject"))), "a reading is of another subject");
      said += v.get("regime") + ", " + map(o).get("heeding") + ": " + v.get("verdict") + ("IN".equals(v.get("verdict")) ? ", replayed" : "") + "\n";
    }
    return said + "Holds. Identity decisions relied on: " + list(d.get("joined")).size() + ".";
  }

  /** The dossier with rebuttals heeded: what they dispute as a whole is left out, what they give another share has that share. */
  static Map<?, ?> heeding(Map<?, ?> d, Map<?, ?> reading) {
    Map<Object, Map<?, ?>> heeded = new HashMap<>(); Set<Object> ids = new HashSet<>();
    for (Object e : list(d.get("edges"))) ids.add(map(e).get("id"));
    for (String status : Boolean.TRUE.equals(reading.get("stands")) ? List.of("accepted") : List.of("accepted", "offered")) for (Object r : list(d.get("rebuttals"))) if (status.equals(map(r).get("status")) && ids.contains(map(r).get("edge"))) heeded.put(map(r).get("edge"), map(r));
    need(heeded.keySet().equals(new HashSet<>(list(reading.get("disputed")))), "a reading does not heed the rebuttals that it says it heeds");
    List<Object> edges = new ArrayList<>();
    for (Object e : list(d.get("edges"))) {
      Map<?, ?> r = heeded.get(map(e).get("id")); Map<Object, Object> other = new HashMap<>(map(e));
      if (r != null && r.get("share") != null) { for (String bound : List.of("lower", "lower-open", "upper", "upper-open")) other.put(bound, r.get(bound)); other.put("indirect", false); }
      if (r == null || r.get("share") != null) edges.add(other);
    }
    Map<Object, Object> as = new HashMap<>(d); as.put("edges", edges);
    return as;
  }

  static void replay(Map<?, ?> d, Map<?, ?> v, boolean sure) {
    Map<?, ?> test = list(d.get("regimes")).stream().map(Check::map).filter(r -> v.get("regime").equals(r.get("id"))).findFirst().orElseThrow(() -> new Refused("no such test"));
    String day = (String) d.get("as-of");
    need(Objects.equals(day, v.get("as-of")), "the verdict is of another day");
    need(day == null || test.get("effective-from") == null || day.compareTo((String) test.get("effective-from")) >= 0, "the test did not exist");
    Set<Object> inside = new HashSet<>(), starters = new HashSet<>();
    for (Object o : list(v.get("derivation"))) {
      Map<?, ?> s = map(o); Object party = s.get("party");
      switch ((String) s.get("step")) {
        case "listed" -> { starters.add(party); need(list(d.get("listings")).stream().anyMatch(l -> listed(d, map(l), party, s, test, day, sure)), party + " is not listed on the day"); }
        case "together" -> {
          starters.add(party);
          need(!"all".equals(test.get("aggregate")) && list(d.get("together")).stream().anyMatch(g -> list(g).contains(party) && list(g).containsAll(list(s.get("with")))), party + " acts with nobody");
          need(list(s.get("with")).stream().anyMatch(w -> list(d.get("listings")).stream().anyMatch(l -> binds(d, map(l), w, test, day, sure))), "nobody with whom " + party + " acts is listed on the day");
        }
        case "owned" -> { if (sure) owned(d, s, test, day, inside); else mayOwn(d, s, test, day, inside); }
        case "controlled" -> { need(inside.contains(s.get("owner")), s.get("owner") + " is not inside"); need(list(test.get("control")).contains(s.get("kind")) || (!sure && list(test.get("perhaps")).contains(s.get("kind"))), "such control is not enough"); for (Object id : list(s.get("edges"))) { Map<?, ?> e = edge(d, id, s.get("owner"), party, s.get("kind"), day); need(sure ? certain(d, e, day) : perhaps(e, day), id + " does not hold"); } }
        default -> throw new Refused("unknown step");
      }
      inside.add(party);
    }
    need(starters.size() <= 1 || "all".equals(test.get("aggregate")) || list(d.get("together")).stream().anyMatch(g -> list(g).containsAll(starters)), "strangers are added together");
    List<?> steps = list(v.get("derivation"));
    need(map(steps.get(steps.size() - 1)).get("party").equals(v.get("subject")) && !"together".equals(map(steps.get(steps.size() - 1)).get("step")), "the derivation ends elsewhere");
  }

  static boolean listed(Map<?, ?> d, Map<?, ?> l, Object party, Map<?, ?> s, Map<?, ?> test, String day, boolean sure) {
    return binds(d, l, party, test, day, sure) && l.get("list").equals(s.get("list")) && l.get("reference").equals(s.get("reference"));
  }

  static boolean binds(Map<?, ?> d, Map<?, ?> l, Object party, Map<?, ?> test, String day, boolean sure) {
    boolean binds = !List.of("advisory", "watch").contains(l.get("status")) && (l.get("list").equals("any") || list(test.get("lists")).isEmpty() || list(test.get("lists")).contains(l.get("list")));
    if (!binds || !same(d, l.get("party")).equals(same(d, party)) || day == null) return binds && same(d, l.get("party")).equals(same(d, party));
    LocalDate on = LocalDate.parse(day); Object from = l.get("from"), until = l.get("until");
    return (from == null || !on.isBefore(sure ? last(from) : first(from))) && (until == null || on.isBefore(sure ? first(until) : last(until)));
  }

  static void owned(Map<?, ?> d, Map<?, ?> s, Map<?, ?> test, String day, Set<Object> inside) {
    need(list(test.get("counts")).contains(s.get("kind")), s.get("kind") + " do not count");
    Q sum = Q.of("0"); boolean open = false; Set<Object> used = new HashSet<>();
    for (Object o : list(s.get("counted"))) {
      Map<?, ?> c = map(o); need(inside.contains(c.get("owner")), c.get("owner") + " is not inside before " + s.get("party"));
      List<Map<?, ?>> all = new ArrayList<>(), sure = new ArrayList<>();
      for (Object id : list(c.get("edges"))) { need(used.add(id), id + " is counted twice"); Map<?, ?> e = edge(d, id, c.get("owner"), s.get("party"), s.get("kind"), day); all.add(e); if (certain(d, e, day)) sure.add(e); }
      need(!sure.isEmpty(), "no record of the stake of " + c.get("owner") + " certainly holds");
      Q amount = Q.of(c.get("amount")); boolean o1 = (Boolean) c.get("open");
      for (List<Map<?, ?>> tellings : List.of(sure, all)) need(atMost(amount, o1, tellings), "the records give less than " + c.get("amount"));
      sum = sum.plus(amount); open |= o1;
    }
    Q t = Q.of(test.get("threshold")); int order = sum.compareTo(t);
    need(sum.compareTo(Q.of(s.get("sum"))) == 0 && open == (Boolean) s.get("open"), "the sum is " + sum);
    need(order > 0 || (order == 0 && (open || (Boolean) test.get("inclusive"))), sum + " does not reach the threshold");
    need(certainly(d, s, day, Set.of()).compareTo(Q.of("100")) <= 0, "the records of " + s.get("party") + " come to more than all of it");
  }

  /** What others than some owners certainly hold of a party, in one kind, as their records say at least. */
  static Q certainly(Map<?, ?> d, Map<?, ?> s, String day, Set<Object> but) {
    Q whole = Q.of("0"); Map<Object, Q> least = new HashMap<>();
    for (Object o : list(d.get("edges"))) { Map<?, ?> e = map(o); if (into(d, s, e) && !(Boolean) e.get("indirect") && certain(d, e, day)) least.merge(same(d, e.get("from")), Q.of(e.get("lower")), (x, y) -> x.compareTo(y) <= 0 ? x : y); }
    for (Map.Entry<Object, Q> h : least.entrySet()) if (!but.contains(h.getKey())) whole = whole.plus(h.getValue());
    return whole;
  }
  static boolean into(Map<?, ?> d, Map<?, ?> s, Map<?, ?> e) { return same(d, e.get("to")).equals(same(d, s.get("party"))) && s.get("kind").equals(e.get("kind")); }

  /** A sum of what is possible at most: of records that may hold, and no more than what others certainly leave. Shares
   *  that a company holds itself and totals that repeat other records are left to the program's word. */
  static void mayOwn(Map<?, ?> d, Map<?, ?> s, Map<?, ?> test, String day, Set<Object> inside) {
    need(list(test.get("counts")).contains(s.get("kind")), s.get("kind") + " do not count");
    Q sum = Q.of("0"), most = Q.of(s.get("sum")); Set<Object> used = new HashSet<>(), owners = new HashSet<>();
    boolean plain = list(d.get("edges")).stream().map(Check::map).noneMatch(e -> into(d, s, e) && ((Boolean) e.get("indirect") || same(d, e.get("from")).equals(same(d, e.get("to")))));
    for (Object o : list(s.get("counted"))) {
      Map<?, ?> c = map(o); need(inside.contains(c.get("owner")), c.get("owner") + " is not perhaps inside before " + s.get("party"));
      Q upper = Q.of("0"); owners.add(same(d, c.get("owner")));
      for (Object id : list(c.get("edges"))) {
        need(used.add(id), id + " is counted twice");
        Map<?, ?> e = edge(d, id, c.get("owner"), s.get("party"), null, day); need(perhaps(e, day), id + " does not hold");
        owners.add(same(d, e.get("from")));
        boolean either = list(e.get("alternatives")).contains(s.get("kind")) || "consolidation".equals(e.get("kind"));
        need(either || s.get("kind").equals(e.get("kind")), id + " is of something else");
        Q says = either ? Q.of("100") : Q.of(e.get("upper")); if (says.compareTo(upper) > 0) upper = says;
      }
      need(!plain || Q.of(c.get("amount")).compareTo(upper) <= 0, "the records give less than " + c.get("amount"));
      sum = sum.plus(Q.of(c.get("amount")));
    }
    need(most.compareTo(sum) <= 0, "the sum is at most " + sum); Q others = certainly(d, s, day, owners), t = Q.of(test.get("threshold"));
    need(!plain || certainly(d, s, day, Set.of()).compareTo(Q.of("100")) > 0 || most.plus(others).compareTo(Q.of("100")) <= 0, "others certainly hold " + others + " of " + s.get("party"));
    need(most.compareTo(t) > 0 || (most.compareTo(t) == 0 && !(Boolean) s.get("open") && (Boolean) test.get("inclusive")), most + " does not reach the threshold");
  }

  /** What all tellings allow at least; if they contradict each other, the least that any of them says. */
  static boolean atMost(Q amount, boolean open, List<Map<?, ?>> tellings) {
    Map<?, ?> low = null, high = null, least = null;
    for (Map<?, ?> e : tellings) {
      if (low == null || Q.of(e.get("lower")).compareTo(Q.of(low.get("lower"))) > 0 || (Q.of(e.get("lower")).compareTo(Q.of(low.get("lower"))) == 0 && (Boolean) e.get("lower-open"))) low = e;
      if (high == null || Q.of(e.get("upper")).compareTo(Q.of(high.get("upper"))) < 0 || (Q.of(e.get("upper")).compareTo(Q.of(high.get("upper"))) == 0 && (Boolean) e.get("upper-open"))) high = e;
      if (least == null || Q.of(e.get("lower")).compareTo(Q.of(least.get("lower"))) < 0 || (Q.of(e.get("lower")).compareTo(Q.of(least.get("lower"))) == 0 && !(Boolean) e.get("lower-open"))) least = e;
    }
    int meet = Q.of(low.get("lower")).compareTo(Q.of(high.get("upper")));
    Map<?, ?> says = meet < 0 || (meet == 0 && !(Boolean) low.get("lower-open") && !(Boolean) high.get("upper-open")) ? low : least;
    int order = amount.compareTo(Q.of(says.get("lower")));
    return order < 0 || (order == 0 && (!open || (Boolean) says.get("lower-open")));
  }

  static Map<?, ?> edge(Map<?, ?> d, Object id, Object owner, Object asset, Object kind, String day) {
    Map<?, ?> e = list(d.get("edges")).stream().map(Check::map).filter(x -> id.equals(x.get("id"))).findFirst().orElseThrow(() -> new Refused("no record " + id));
    need(same(d, e.get("to")).equals(same(d, asset)) && (kind == null || kind.equals(e.get("kind"))), id + " is of something else");
    need(same(d, e.get("from")).equals(same(d, owner)) || list(d.get("edges")).stream().map(Check::map).anyMatch(n -> "nominee".equals(n.get("kind")) && same(d, n.get("from")).equals(same(d, owner)) && same(d, n.get("to")).equals(same(d, e.get("from"))) && certain(d, n, day)), id + " is of another owner");
    return e;
  }

  static boolean certain(Map<?, ?> d, Map<?, ?> e, String day) {
    if (!"stated".equals(e.get("strength"))) return false;
    if (day == null) return true;
    LocalDate on = LocalDate.parse(day); String end = (String) e.get("end");
    return (e.get("start") == null || !on.isBefore(last(e.get("start")))) && (end == null || on.isBefore(end.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?") ? first(end).plusDays(1) : first(end))) && !replaced(d, e, day);
  }
  /** Whether a newer record of the same publisher has taken a record's place. */
  static boolean replaced(Map<?, ?> d, Map<?, ?> e, String day) {
    if (!List.of("shares", "votes").contains(e.get("kind"))) return false;
    if (grouped != d.get("edges")) { groups.clear(); grouped = d.get("edges"); for (Object o : list(grouped)) groups.computeIfAbsent(group(d, map(o)), k -> new ArrayList<>()).add(map(o)); }
    for (Map<?, ?> r : groups.get(group(d, e))) {
      boolean linked = r.get("id").equals(e.get("same-as")) || e.get("id").equals(r.get("same-as")) || (r.get("same-as") != null && r.get("same-as").equals(e.get("same-as")));
      int order = said(r).compareTo(said(e)); if (order == 0) order = since(r, false).compareTo(since(e, false));
      if (r != e && !linked && order > 0 && !LocalDate.parse(day).isBefore(r.get("start") == null ? said(r) : since(r, true))) return true;
    }
    return false;
  }
  static Object grouped; static final Map<Object, List<Map<?, ?>>> groups = new HashMap<>();
  static Object group(Map<?, ?> d, Map<?, ?> e) { return Arrays.asList(same(d, e.get("from")), same(d, e.get("to")), e.get("kind"), e.get("indirect"), e.get("publisher")); }
  static LocalDate said(Map<?, ?> e) { return e.get("stated") == null ? LocalDate.MIN : last(e.get("stated")); }
  static LocalDate since(Map<?, ?> e, boolean late) { return e.get("start") == null ? LocalDate.MIN : late ? last(e.get("start")) : first(e.get("start")); }
  static boolean perhaps(Map<?, ?> e, String day) {
    return day == null || ((e.get("start") == null || !LocalDate.parse(day).isBefore(first(e.get("start")))) && (e.get("end") == null || !LocalDate.parse(day).isAfter(last(e.get("end")))));
  }

  static Object same(Map<?, ?> d, Object node) {
    Object one = node; for (int i = 0; i < 100; i++) for (Object j : list(d.get("joined"))) if (one.equals(map(j).get("node"))) one = map(j).get("is");
    return one;
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
  static Map<?, ?> map(Object o) { return (Map<?, ?>) o; }
  static List<?> list(Object o) { return o == null ? List.of() : (List<?>) o; }

  /** An exact fraction. */
  record Q(BigInteger n, BigInteger d) implements Comparable<Q> {
    static Q of(Object text) { need(((String) text).matches("\\d{1,400}(\\.\\d{1,400})?(/0*[1-9]\\d{0,400})?"), text + " is no percentage"); String[] p = ((String) text).split("/"); java.math.BigDecimal x = new java.math.BigDecimal(p[0]); BigInteger ten = BigInteger.TEN.pow(Math.max(0, x.scale())); return new Q(x.setScale(Math.max(0, x.scale())).unscaledValue(), p.length == 1 ? ten : ten.multiply(new BigInteger(p[1]))); }
    Q plus(Q o) { return new Q(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d)); }
    public int compareTo(Q o) { return n.multiply(o.d).compareTo(o.n.multiply(d)); }
  }

  /** As much JSON as a dossier has. */
  static class Json {
    final String s; int i;
    Json(String s) { this.s = s; }
    Object whole() { Object v = value(); space(); need(i == s.length(), "something follows the JSON"); return v; }
    void space() { while (i < s.length() && s.charAt(i) <= ' ') i++; }
    char next() { space(); return s.charAt(i); }
    Object value() {
      char c = next();
      if (c == '{') { Map<String, Object> m = new LinkedHashMap<>(); i++; while (next() != '}') { String k = (String) value(); need(next() == ':', "no colon"); i++; need(!m.containsKey(k), "a key comes twice"); m.put(k, value()); if (next() == ',') i++; } i++; return m; }
      if (c == '[') { List<Object> l = new ArrayList<>(); i++; while (next() != ']') { l.add(value()); if (next() == ',') i++; } i++; return l; }
      if (c == '"') { StringBuilder b = new StringBuilder(); for (i++; s.charAt(i) != '"'; i++) { if (s.charAt(i) != '\\') b.append(s.charAt(i)); else { char e = s.charAt(++i); if (e == 'u') { b.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16)); i += 4; } else b.append(e == 'n' ? '\n' : e == 't' ? '\t' : e == 'r' ? '\r' : e == 'b' ? '\b' : e == 'f' ? '\f' : e); } } i++; return b.toString(); }
      int from = i; while (i < s.length() && ",]} \n\r\t".indexOf(s.charAt(i)) < 0) i++;
      String w = s.substring(from, i); return w.equals("true") ? (Object) true : w.equals("false") ? (Object) false : w.equals("null") ? null : w;
    }
  }
}
