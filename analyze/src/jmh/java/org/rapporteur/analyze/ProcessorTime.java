package org.rapporteur.analyze;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Time of the processor per operation, beside the time by the clock that JMH takes: on a machine
/// that is shared with other work only this says what a task costs.
///
///     java -cp … org.openjdk.jmh.Main EstimateBench -prof org.rapporteur.analyze.ProcessorTime
public final class ProcessorTime implements InternalProfiler {
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long begun;

  @Override
  public String getDescription() {
    return "time of the processor per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    begun = system.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = system.getProcessCpuTime() - begun;
    long operations = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(
            "processor", spent / 1e3 / Math.max(1, operations), "us/op", AggregationPolicy.AVG));
  }
}
