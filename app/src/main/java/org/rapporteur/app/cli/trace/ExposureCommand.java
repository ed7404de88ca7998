package org.rapporteur.app.cli.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.TracePaths;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "exposure",
    mixinStandardHelpOptions = true,
    description = {
      "Show where the goods of a site, or of the site of an act, went, and how much of each"
          + " delivery they can be: always from at least to at most.",
      ""
    },
    footer = {
      "",
      "The bounds are mass balance over all that a receiver got of that kind. Even mixing lies"
          + " between them and is only an assumption.",
      "",
      "Example:",
      "  rapporteur trace exposure \"Sable drying hall\" --case my-case"
    })
final class ExposureCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SITE|ACT", description = "A name or an id.")
  private String start = "";

  @Option(
      names = "--lead",
      paramLabel = "DAYS",
      defaultValue = "540",
      description = "Most days between arrival and departure (default: ${DEFAULT-VALUE}).")
  private int lead;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    if (lead < 0) {
      throw new IllegalArgumentException("--lead is at least 0 days.");
    }
    try (var desk = options.openExisting()) {
      var asked = new TracePaths(TraceCase.material(desk).load());
      var deliveries = asked.deliveries(start, lead);
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(deliveries.stream().map(ExposureCommand::json).toList()));
      } else if (deliveries.isEmpty()) {
        out.println("No goods of it are recorded as sent.");
      } else {
        out.print(
            Terminal.table(
                List.of(
                    "stage",
                    "from",
                    "to",
                    "by",
                    "goods",
                    "delivered kg",
                    "exposed kg",
                    "evenly",
                    "told",
                    "why"),
                deliveries.stream().map(ExposureCommand::row).toList()));
      }
      out.flush();
      return ExitCode.DONE;
    }
  }

  private static List<String> row(TracePaths.Delivered d) {
    return List.of(
        String.valueOf(d.stage()),
        Terminal.cut(d.sender(), 30),
        Terminal.cut(d.receiver(), 30),
        d.last() == null ? "" : d.last().toString(),
        Terminal.cut(d.goods(), 24),
        kilograms(d.mass()),
        kilograms(d.lower()) + " to " + (d.upper() == null ? "unknown" : kilograms(d.upper())),
        kilograms(d.evenly()),
        Terminal.words(d.strength()),
        d.why());
  }

  private static String kilograms(@Nullable BigDecimal mass) {
    return mass == null
        ? ""
        : mass.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static Map<String, Object> json(TracePaths.Delivered d) {
    var json = new LinkedHashMap<String, Object>();
    json.put("stage", d.stage());
    json.put("sender", d.senderId());
    json.put("senderName", d.sender());
    json.put("shipment", d.via());
    json.put("receiver", d.receiverId());
    json.put("receiverName", d.receiver());
    json.put("first", d.first() == null ? "" : d.first().toString());
    json.put("last", d.last() == null ? "" : d.last().toString());
    json.put("goods", d.goods());
    json.put("deliveredKg", d.mass());
    json.put("exposedAtLeastKg", d.lower());
    json.put("exposedAtMostKg", d.upper());
    json.put("ifEvenlyMixedKg", d.evenly());
    json.put("strength", d.strength().name());
    json.put("why", d.why());
    json.put("edges", d.edges());
    return json;
  }
}
