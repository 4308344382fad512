package dev.cordon.lists;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes an answer's body to a file while it comes, and breaks off as soon as it is too large. */
final class LimitedBody implements BodySubscriber<Boolean> {
    private final Path file;
    private final long largest;
    private final long announced;
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private @Nullable FileChannel channel;
    private Flow.@Nullable Subscription subscription;
    private long written;

    /** There is more than is allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** This machine's disk has failed, not the network. */
    static final class NotWritten extends IOException {
        private static final long serialVersionUID = 1L;
        private final IOException reason;

        NotWritten(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    LimitedBody(Path file, long largest, HttpHeaders headers) {
        this.file = file;
        this.largest = largest;
        this.announced = headers.firstValueAsLong("Content-Length").orElse(0);
    }

    @Override
    public CompletionStage<Boolean> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
        subscription = to;
        if (announced > largest) {
            stop(new TooLarge());
            return;
        }
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            to.request(Long.MAX_VALUE);
        } catch (IOException e) {
            stop(new NotWritten(e));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        FileChannel to = channel;
        if (to == null || done.isDone()) {
            return;
        }
        try {
            for (ByteBuffer piece : pieces) {
                written += piece.remaining();
                if (written > largest) {
                    stop(new TooLarge());
                    return;
                }
                while (piece.hasRemaining()) {
                    to.write(piece);
                }
            }
        } catch (IOException e) {
            stop(new NotWritten(e));
        }
    }

    private void stop(IOException why) {
        if (subscription != null) {
            subscription.cancel();
        }
        end();
        done.completeExceptionally(why);
    }

    @Override
    public void onError(Throwable broken) {
        end();
        done.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        end();
        done.complete(true);
    }

    /** Closing may tell of a write that failed late (a full network disk), so it counts. */
    private void end() {
        FileChannel open = channel;
        channel = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            done.completeExceptionally(new NotWritten(e));
        }
    }
}
