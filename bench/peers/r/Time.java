import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.estimate.Estimators;
import org.rapporteur.desk.estimate.Settings;
import org.rapporteur.desk.estimate.Tables;
import org.rapporteur.model.estimate.Method;

/// The same tasks as `time.R`, in processor seconds of one core: the first run in a fresh process, and
/// the median of five.
class Time {
  private record Task(String name, Method method, String settings) {}

  public static void main(String[] arguments) {
    var table = Tables.read(Path.of(arguments[0]), List.of()).table();
    for (var task :
        List.of(
            new Task("all models", Method.LOGLIN_SEARCH, ""),
            new Task("graphs", Method.DGA_BMA, ""),
            new Task("classes, 4 chains of 10,000 sweeps", Method.LCMCR, "4 chains burn=1000 samples=900 thin=10"),
            new Task("stepwise, 100 replicates", Method.LOGLIN_STEPWISE_BCA, "nboot=100 seeds=1"))) {
      var took = new double[5];
      String result = "";
      for (int run = 0; run < took.length; run++) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        result = new Estimators(new Cores(1), 1).estimate(table, task.method(), new Settings(task.settings()), "")
            .number().map(n -> "" + n.point()).orElse("no estimate");
        took[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
      }
      double first = took[0];
      java.util.Arrays.sort(took);
      System.out.printf("Rapporteur %s: first %.3f s, median %.3f s; %s%n", task.name(), first, took[2], result);
    }
  }
}
