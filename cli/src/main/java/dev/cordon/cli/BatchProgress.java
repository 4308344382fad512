package dev.cordon.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Rate and number of a batch on standard error, where that is a terminal; nothing elsewhere. */
final class BatchProgress implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 250;

    private final Optional<ProgressBar> bar;

    private BatchProgress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * @param total how many are to come, or below 0 if that is not known
     */
    static BatchProgress of(String task, long total) {
        if (!LongWork.onTerminal()) {
            return new BatchProgress(Optional.empty());
        }
        return new BatchProgress(Optional.of(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()));
    }

    void at(long done) {
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
