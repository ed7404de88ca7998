package org.rapporteur.app.cli.terminal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.Progress;

/// Progress for people: on a terminal a bar with item, stage, rate and time left; else plain lines,
/// one when a stage begins, one every few seconds, one when it ends.
public final class TerminalProgress implements Progress {
  private static final long EVERY = 5_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private @Nullable ProgressBar bar;
  private String stage = "";
  private long items;
  private long done;
  private long begun;
  private long shown;

  TerminalProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public static TerminalProgress onStandardError() {
    boolean terminal =
        java.util.Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false)
            && !"dumb".equals(System.getenv("TERM"));
    return new TerminalProgress(
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal);
  }

  @Override
  public synchronized void begin(String stage, long items) {
    this.stage = stage;
    this.items = items;
    this.done = 0;
    this.begun = System.nanoTime();
    this.shown = begun;
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("%-8s".formatted(stage))
              .setInitialMax(items)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .build();
    }
  }

  @Override
  public synchronized void step(String item) {
    done++;
    var shownBar = bar;
    if (shownBar != null) {
      shownBar.setExtraMessage(" " + shortened(item));
      shownBar.step();
      return;
    }
    long now = System.nanoTime();
    if (now - shown > EVERY) {
      shown = now;
      double seconds = (now - begun) / 1e9;
      String left =
          items > done ? ", about %.0f s left".formatted(seconds / done * (items - done)) : "";
      out.printf(
          "%s: %d%s, %.1f a second%s (%s)%n",
          stage, done, items > 0 ? " of " + items : "", done / seconds, left, shortened(item));
    }
  }

  @Override
  public synchronized void end(String summary) {
    var shownBar = bar;
    if (shownBar != null) {
      shownBar.setExtraMessage(" " + summary);
      shownBar.maxHint(Math.max(done, items));
      shownBar.close();
      bar = null;
      return;
    }
    out.printf("%s: %s (%.1f s)%n", stage, summary, (System.nanoTime() - begun) / 1e9);
  }

  @Override
  public synchronized void notice(String line) {
    out.println(line);
  }

  /// Names of files may be hostile: control characters never reach the terminal.
  private static String shortened(String item) {
    String plain =
        item.codePoints()
            .map(c ->
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                    ? '\uFFFD'
                    : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return plain.length() > 48 ? "\u2026" + plain.substring(plain.length() - 47) : plain;
  }
}
