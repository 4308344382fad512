package dev.cordon.cli;

import dev.cordon.history.Progress;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far long work has come, on standard error: a bar on a terminal, elsewhere a line for each step. */
final class LongWork implements Progress, AutoCloseable {

    private static final int EVERY_MILLISECONDS = 200;

    private final String task;
    private final PrintWriter err;
    private final boolean bars;
    private Optional<ProgressBar> bar = Optional.empty();
    private String phase = "";
    private String last = "";

    private LongWork(String task, PrintWriter err, boolean bars) {
        this.task = task;
        this.err = err;
        this.bars = bars;
    }

    static LongWork of(String task, PrintWriter err) {
        return new LongWork(task, err, onTerminal());
    }

    /** Whether standard error is a terminal. The launcher says so: Java 21 cannot tell, nor later ones of it alone. */
    static boolean onTerminal() {
        return Boolean.getBoolean("cordon.terminal");
    }

    @Override
    public void step(String what, long done, long of) {
        if (bars) {
            bar(what, done, of);
        } else if (!what.equals(last)) {
            err.println("  " + what);
            err.flush();
        }
        last = what;
    }

    /** One bar for each kind of step, told by its first word. */
    private void bar(String what, long done, long of) {
        String kind = what.split("[ ,]", 2)[0];
        if (!kind.equals(phase)) {
            bar.ifPresent(ProgressBar::close);
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(task + ", " + kind)
                    .setInitialMax(of == 0 ? -1 : of)
                    .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build());
            phase = kind;
        }
        bar.ifPresent(shown -> {
            if (of > 0) {
                shown.maxHint(of);
                shown.stepTo(done);
            }
            shown.setExtraMessage(what);
        });
    }

    @Override
    public void say(String sentence) {
        err.println("cordon: " + sentence);
        err.flush();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        err.flush();
    }
}
