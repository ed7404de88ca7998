import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.analyze.mechanism.Almanac;
import org.rapporteur.analyze.mechanism.Register;
import org.rapporteur.collect.mechanism.PackFiles;
import org.rapporteur.collect.mechanism.PackOptions;
import org.rapporteur.collect.mechanism.PackReader;

/// How long it takes to read a pack of 10,000 mechanisms with 200,000 acts, and to ask it.
/// Seconds are those of the processor, so that a busy machine does not count. Run
/// `bench/mechanism/measure.sh` after a build.
class Mechanisms {
  private static final int MECHANISMS = 10_000;
  private static final int ACTS = 200_000;

  public static void main(String[] arguments) {
    var files = files(new Random(7));
    for (int run = 1; run <= 5; run++) {
      long begun = now();
      var reading = new PackReader(new PackFiles(files), PackOptions.STANDARD).read();
      long read = now();
      var register = Register.of(List.of(reading.pack()));
      long indexed = now();
      var almanac = new Almanac(register);
      int states = almanac.asOf(LocalDate.of(2025, 5, 20)).size();
      long asked = now();
      int gaps = almanac.gaps(LocalDate.of(2025, 5, 20)).size();
      long done = now();
      System.out.printf(
          "run %d: %d acts, %d bad; read %.2f s, index %.2f s (%.0f acts/s); as-of %.2f s (%d states); gaps %.2f s (%d)%n",
          run, reading.pack().acts().size(), reading.bad().size(), (read - begun) / 1e9, (indexed - read) / 1e9,
          ACTS / ((indexed - begun) / 1e9), (asked - indexed) / 1e9, states, (done - asked) / 1e9, gaps);
    }
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static TreeMap<String, byte[]> files(Random random) {
    var mechanisms = new StringBuilder("id,type,label,form\n");
    for (int i = 0; i < MECHANISMS; i++) {
      mechanisms.append("m").append(i).append(i % 2 == 0 ? ",mandate,Mandate " : ",legislation,Law ").append(i);
      mechanisms.append(i % 4 == 0 ? ",country-rapporteur\n" : i % 2 == 0 ? ",envoy\n" : ",\n");
    }
    var acts = new StringBuilder("id,mechanism,act,person,occurred,until,confidence,source\n");
    for (int i = 0; i < ACTS; i++) {
      int m = i % MECHANISMS;
      int year = 1990 + i / MECHANISMS * 2;
      var day = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
      var kind = m % 2 == 1 ? (i / MECHANISMS % 2 == 0 ? "enacted" : "lapsed") : m % 4 == 0 && i / MECHANISMS % 2 == 0 ? "renewed" : "in-office";
      var term = kind.equals("in-office");
      acts.append("a").append(i).append(",m").append(m).append(',').append(kind).append(',');
      acts.append(term ? "Holder " + i : "").append(',').append(day).append(',');
      acts.append(term ? String.valueOf(year + 1) : "").append(",B,invented source\n");
    }
    var rules =
        """
        - {id: A, kind: renewal, applies-to: {form: country-rapporteur}, parameters: {every: P1Y, grace: P120D}, source: invented}
        - {id: B, kind: vacancy, applies-to: {type: mandate}, source: invented}
        - {id: C, kind: sunset, applies-to: {type: legislation}, parameters: {begins: enacted, ends: lapsed}, source: invented}
        """;
    var files = new TreeMap<String, byte[]>();
    put(files, "pack.yaml", "id: big\ntitle: Big\nmechanisms: [m.csv]\nacts: [a.csv]\nrules: [r.yaml]\n");
    put(files, "m.csv", mechanisms.toString());
    put(files, "a.csv", acts.toString());
    put(files, "r.yaml", rules);
    return files;
  }

  private static void put(TreeMap<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
