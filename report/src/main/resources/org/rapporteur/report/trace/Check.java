import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.time.*;
import java.util.*;

/** Replays every verdict IN of an exposure dossier, without the program that wrote it: java Check.java dossier.json
 *  Each listed party, each counted stake's records and days, each sum against the threshold, in order. Ends with 1 if
 *  anything does not hold. Public domain; rewrite it in your own language if you do not trust this one. */
public class Check {
  static class Refused extends RuntimeException { Refused(String why) { super(why); } }
  static void need(boolean holds, String what) { if (!holds) throw new Refused(what); }

  public static void main(String[] a) throws Exception {
    try {
      System.out.println(verify(Files.readString(Path.of(a[0]))));
    } catch (Refused | DateTimeException | ClassCastException | NullPointerException | IndexOutOfBoundsException | NumberFormatException e) {
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
    for (Object v : list(d.get("verdicts"))) {
      boolean in = "IN".equals(map(v).get("verdict"));
      if (in) replay(d, map(v));
      need(d.get("subject").equals(map(v).get("subject")) || same(d, d.get("subject")).equals(map(v).get("subject")), "the verdict is of another subject");
      said += map(v).get("regime") + ": " + map(v).get("verdict") + (in ? ", replayed" : "") + "\n";
    }
    for (Object o : list(d.get("readings"))) {
      Map<?, ?> v = map(map(o).get("verdict")), as = heeding(d, map(o));
      if ("IN".equals(v.get("verdict"))) replay(as, v);
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

  static void replay(Map<?, ?> d, Map<?, ?> v) {
    Map<?, ?> test = list(d.get("regimes")).stream().map(Check::map).filter(r -> v.get("regime").equals(r.get("id"))).findFirst().orElseThrow(() -> new Refused("no such test"));
    String day = (String) d.get("as-of");
    need(Objects.equals(day, v.get("as-of")), "the verdict is of another day");
    need(day == null || test.get("effective-from") == null || day.compareTo((String) test.get("effective-from")) >= 0, "the test did not exist");
    Set<Object> inside = new HashSet<>(), starters = new HashSet<>();
    for (Object o : list(v.get("derivation"))) {
      Map<?, ?> s = map(o); Object party = s.get("party");
      switch ((String) s.get("step")) {
        case "listed" -> { starters.add(party); need(list(d.get("listings")).stream().anyMatch(l -> listed(d, map(l), party, s, test, day)), party + " is not listed on the day"); }
        case "together" -> {
          starters.add(party);
          need(!"all".equals(test.get("aggregate")) && list(d.get("together")).stream().anyMatch(g -> list(g).contains(party) && list(g).containsAll(list(s.get("with")))), party + " acts with nobody");
          need(list(s.get("with")).stream().anyMatch(w -> list(d.get("listings")).stream().anyMatch(l -> binds(d, map(l), w, test, day))), "nobody with whom " + party + " acts is listed on the day");
        }
        case "owned" -> owned(d, s, test, day, inside);
        case "controlled" -> { need(inside.contains(s.get("owner")), s.get("owner") + " is not inside"); need(list(test.get("control")).contains(s.get("kind")), "such control is not enough"); for (Object id : list(s.get("edges"))) need(certain(edge(d, id, s.get("owner"), party, s.get("kind"), day), day), id + " does not hold"); }
        default -> throw new Refused("unknown step");
      }
      inside.add(party);
    }
    need(starters.size() <= 1 || "all".equals(test.get("aggregate")) || list(d.get("together")).stream().anyMatch(g -> list(g).containsAll(starters)), "strangers are added together");
    List<?> steps = list(v.get("derivation"));
    need(map(steps.get(steps.size() - 1)).get("party").equals(v.get("subject")) && !"together".equals(map(steps.get(steps.size() - 1)).get("step")), "the derivation ends elsewhere");
  }

  static boolean listed(Map<?, ?> d, Map<?, ?> l, Object party, Map<?, ?> s, Map<?, ?> test, String day) {
    return binds(d, l, party, test, day) && l.get("list").equals(s.get("list")) && l.get("reference").equals(s.get("reference"));
  }

  static boolean binds(Map<?, ?> d, Map<?, ?> l, Object party, Map<?, ?> test, String day) {
    boolean binds = !List.of("advisory", "watch").contains(l.get("status")) && (l.get("list").equals("any") || list(test.get("lists")).isEmpty() || list(test.get("lists")).contains(l.get("list")));
    return binds && same(d, l.get("party")).equals(same(d, party))
        && (day == null || ((l.get("from") == null || !LocalDate.parse(day).isBefore(last(l.get("from")))) && (l.get("until") == null || LocalDate.parse(day).isBefore(first(l.get("until"))))));
  }

  static void owned(Map<?, ?> d, Map<?, ?> s, Map<?, ?> test, String day, Set<Object> inside) {
    need(list(test.get("counts")).contains(s.get("kind")), s.get("kind") + " do not count");
    Q sum = Q.of("0"); boolean open = false; Set<Object> used = new HashSet<>();
    for (Object o : list(s.get("counted"))) {
      Map<?, ?> c = map(o); need(inside.contains(c.get("owner")), c.get("owner") + " is not inside before " + s.get("party"));
      List<Map<?, ?>> all = new ArrayList<>(), sure = new ArrayList<>();
      for (Object id : list(c.get("edges"))) { need(used.add(id), id + " is counted twice"); Map<?, ?> e = edge(d, id, c.get("owner"), s.get("party"), s.get("kind"), day); all.add(e); if (certain(e, day)) sure.add(e); }
      need(!sure.isEmpty(), "no record of the stake of " + c.get("owner") + " certainly holds");
      Q amount = Q.of(c.get("amount")); boolean o1 = (Boolean) c.get("open");
      for (List<Map<?, ?>> tellings : List.of(sure, all)) need(atMost(amount, o1, tellings), "the records give less than " + c.get("amount"));
      sum = sum.plus(amount); open |= o1;
    }
    Q t = Q.of(test.get("threshold")); int order = sum.compareTo(t);
    need(sum.compareTo(Q.of(s.get("sum"))) == 0 && open == (Boolean) s.get("open"), "the sum is " + sum);
    need(order > 0 || (order == 0 && (open || (Boolean) test.get("inclusive"))), sum + " does not reach the threshold");
    Q whole = Q.of("0"); Map<Object, List<Map<?, ?>>> held = new HashMap<>();
    for (Object e : list(d.get("edges"))) if (same(d, map(e).get("to")).equals(same(d, s.get("party"))) && s.get("kind").equals(map(e).get("kind")) && !(Boolean) map(e).get("indirect") && certain(map(e), day)) held.computeIfAbsent(same(d, map(e).get("from")), k -> new ArrayList<>()).add(map(e));
    for (List<Map<?, ?>> h : held.values()) { Q least = Q.of("100"); for (Map<?, ?> e : h) if (Q.of(e.get("lower")).compareTo(least) < 0) least = Q.of(e.get("lower")); whole = whole.plus(least); }
    need(whole.compareTo(Q.of("100")) <= 0, "the records of " + s.get("party") + " come to more than all of it");
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
    need(same(d, e.get("to")).equals(same(d, asset)) && kind.equals(e.get("kind")), id + " is of something else");
    need(same(d, e.get("from")).equals(same(d, owner)) || list(d.get("edges")).stream().map(Check::map).anyMatch(n -> "nominee".equals(n.get("kind")) && same(d, n.get("from")).equals(same(d, owner)) && same(d, n.get("to")).equals(same(d, e.get("from"))) && certain(n, day)), id + " is of another owner");
    return e;
  }

  static boolean certain(Map<?, ?> e, String day) {
    if (!"stated".equals(e.get("strength"))) return false;
    if (day == null) return true;
    LocalDate on = LocalDate.parse(day); String end = (String) e.get("end");
    return (e.get("start") == null || !on.isBefore(last(e.get("start")))) && (end == null || on.isBefore(end.length() >= 10 ? first(end).plusDays(1) : first(end)));
  }

  static Object same(Map<?, ?> d, Object node) {
    Object one = node; for (int i = 0; i < 100; i++) for (Object j : list(d.get("joined"))) if (one.equals(map(j).get("node"))) one = map(j).get("is");
    return one;
  }
  static LocalDate first(Object date) { String s = (String) date; return s.length() == 4 ? LocalDate.parse(s + "-01-01") : s.length() == 7 ? LocalDate.parse(s + "-01") : LocalDate.parse(s.substring(0, 10)); }
  static LocalDate last(Object date) { String s = (String) date; return s.length() == 4 ? LocalDate.parse(s + "-12-31") : s.length() == 7 ? YearMonth.parse(s).atEndOfMonth() : LocalDate.parse(s.substring(0, 10)); }
  static Map<?, ?> map(Object o) { return (Map<?, ?>) o; }
  static List<?> list(Object o) { return o == null ? List.of() : (List<?>) o; }

  /** An exact fraction. */
  record Q(BigInteger n, BigInteger d) implements Comparable<Q> {
    static Q of(Object text) { String[] p = ((String) text).split("/"); java.math.BigDecimal x = new java.math.BigDecimal(p[0]); BigInteger ten = BigInteger.TEN.pow(Math.max(0, x.scale())); return new Q(x.setScale(Math.max(0, x.scale())).unscaledValue(), p.length == 1 ? ten : ten.multiply(new BigInteger(p[1]))); }
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
