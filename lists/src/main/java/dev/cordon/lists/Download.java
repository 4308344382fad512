package dev.cordon.lists;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLHandshakeException;

/**
 * Fetches the files of a list from where its authority publishes them.
 *
 * <p>Only https is spoken, and http with this machine itself. A file that has not changed is not sent again. What may
 * pass by itself (429, 5xx, a broken connection) is tried again; what will not is told at once. The files are only
 * bytes: whether they are the list says {@link Readers}.
 */
public final class Download implements AutoCloseable {

    private static final String USER_AGENT = "Cordon";
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final String BY_HAND =
            ", or fetch the file by other means and add it with \"cordon lists add FILE --list ID\"";

    private final Limits limits;
    private final Clock clock;
    private final Sleeper sleeper;
    private final RandomGenerator jitter;
    private final HttpClient client;

    /**
     * How long and how much.
     *
     * @param connect longest time until a connection stands
     * @param whole longest time for one file, with all redirects, for each try
     * @param largest most bytes of one file; the largest published list (EU, XML) has 25 million
     * @param tries how often a file is asked for, 1 or more
     * @param firstPause before the second try; it doubles with each further one
     * @param longestPause the doubling ends there, and a server that asks for more patience is left alone
     */
    public record Limits(
            Duration connect, Duration whole, long largest, int tries, Duration firstPause, Duration longestPause) {

        /** Ten seconds to connect, five minutes and 512 MiB a file, five tries. */
        public static final Limits DEFAULT = new Limits(
                Duration.ofSeconds(10),
                Duration.ofMinutes(5),
                512L << 20,
                5,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1));

        public Limits {
            if (tries < 1 || largest < 1) {
                throw new IllegalArgumentException(tries + " tries of at most " + largest + " bytes fetch nothing");
            }
        }
    }

    /** Lets time pass between two tries. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * @param environment where {@code https_proxy} and {@code no_proxy} are looked for
     * @param clock tells how far away the date in a {@code Retry-After} is
     * @param jitter keeps machines that failed together from coming back together
     */
    public Download(
            Limits limits, Map<String, String> environment, Clock clock, Sleeper sleeper, RandomGenerator jitter) {
        this.limits = limits;
        this.clock = clock;
        this.sleeper = sleeper;
        this.jitter = jitter;
        Proxies proxies = new Proxies(environment);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies);
        proxies.authenticator().ifPresent(builder::authenticator);
        this.client = builder.build();
    }

    /** With this machine's environment, time and dice. */
    public static Download of(Limits limits) {
        return new Download(limits, System.getenv(), Clock.systemUTC(), Thread::sleep, RandomGenerator.getDefault());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /**
     * Fetches all files of one list, or none.
     *
     * @param addresses of its files
     * @param marks of the last time; empty to fetch in any case
     * @param folder where the files go, named after their addresses; each appears there whole or not at all
     * @throws IOException if the folder cannot be written
     */
    public Downloaded fetch(List<URI> addresses, Map<URI, Downloaded.Mark> marks, Path folder) throws IOException {
        try {
            return fetchAll(addresses, marks, folder);
        } catch (Refusal e) {
            return new Downloaded.Failed(e.sentence);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Downloaded.Failed("fetching " + addresses.getFirst() + " was interrupted; start it again");
        }
    }

    private Downloaded fetchAll(List<URI> addresses, Map<URI, Downloaded.Mark> marks, Path folder)
            throws IOException, InterruptedException, Refusal {
        Map<URI, Got> got = new HashMap<>();
        for (URI address : addresses) {
            Optional<Downloaded.Mark> mark = Optional.ofNullable(marks.get(address));
            patiently(address, mark, folder).ifPresent(file -> got.put(address, file));
        }
        if (got.isEmpty()) {
            return new Downloaded.NotModified();
        }
        List<Path> files = new ArrayList<>();
        Map<URI, Downloaded.Mark> newMarks = new HashMap<>();
        for (URI address : addresses) {
            // A set is used whole: where one of its files has changed, the others are needed as well.
            Got file = got.containsKey(address)
                    ? got.get(address)
                    : patiently(address, Optional.empty(), folder)
                            .orElseThrow(() ->
                                    new Refusal(address + " says \"not modified\" without being asked" + BY_HAND));
            files.add(place(file.part(), address, folder));
            if (!file.mark().isEmpty()) {
                newMarks.put(address, file.mark());
            }
        }
        return new Downloaded.Fetched(files, newMarks);
    }

    /** A file beside its place, with the marks that came with it. */
    private record Got(Path part, Downloaded.Mark mark) {}

    /** Nothing can be had from there; the sentence says why and what to do. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Refusal(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }

    /** It did not work, but may yet. */
    private static final class Passing extends Exception {
        private static final long serialVersionUID = 1L;
        private final String what;
        private final transient Optional<Duration> wait;

        Passing(String what, Optional<Duration> wait) {
            super(what);
            this.what = what;
            this.wait = wait;
        }
    }

    private static Path place(Path part, URI address, Path folder) throws IOException {
        String path = String.valueOf(address.getPath()).replaceAll("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        String name = last.isEmpty() || last.startsWith(".") ? "list" : last;
        Path place = folder.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(i + "-" + name);
        }
        return Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @return empty if the file has not changed */
    private Optional<Got> patiently(URI address, Optional<Downloaded.Mark> mark, Path folder)
            throws IOException, InterruptedException, Refusal {
        for (int tried = 1; ; tried++) {
            try {
                return once(address, mark, folder);
            } catch (Passing e) {
                if (tried == limits.tries()) {
                    throw new Refusal(address + " " + e.what + (tried > 1 ? ", the last of " + tried + " times" : "")
                            + "; try again later, check the network and the proxy settings (https_proxy)" + BY_HAND);
                }
                if (e.wait.isPresent() && e.wait.get().compareTo(limits.longestPause()) > 0) {
                    throw new Refusal(address + " " + e.what + " and asks to wait "
                            + e.wait.get().toSeconds() + " s; try again then");
                }
                sleeper.sleep(e.wait.orElse(pause(tried)));
            }
        }
    }

    /** Doubles each time, half of it by chance. */
    private Duration pause(int tried) {
        long doubled = limits.firstPause().toMillis() << Math.min(tried - 1, 20);
        long most = Math.min(limits.longestPause().toMillis(), doubled);
        return Duration.ofMillis(most / 2 + jitter.nextLong(most / 2 + 1));
    }

    private Optional<Got> once(URI address, Optional<Downloaded.Mark> mark, Path folder)
            throws IOException, InterruptedException, Refusal, Passing {
        long deadline = System.nanoTime() + limits.whole().toNanos();
        URI at = allowed(address, address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Path part = Files.createTempFile(folder, "download", ".part");
            HttpResponse<Boolean> answer = null;
            try {
                answer = ask(address, at, mark, part, deadline);
                if (answer.statusCode() == OK) {
                    return Optional.of(new Got(part, mark(answer)));
                }
            } finally {
                if (answer == null || answer.statusCode() != OK) {
                    Files.deleteIfExists(part);
                }
            }
            if (answer.statusCode() == NOT_MODIFIED && mark.isPresent()) {
                return Optional.empty();
            }
            at = next(address, at, answer);
        }
        throw new Refusal(address + " sends from one address to the next, more than " + MOST_REDIRECTS
                + " times; look the right one up and write it into lists.csv in the data home" + BY_HAND);
    }

    private static Downloaded.Mark mark(HttpResponse<?> answer) {
        return new Downloaded.Mark(
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Last-Modified").orElse(""));
    }

    /** Where the answer sends us, if it is no failure. */
    private URI next(URI address, URI at, HttpResponse<?> answer) throws Refusal, Passing {
        int status = answer.statusCode();
        Optional<String> location = answer.headers().firstValue("Location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            try {
                return allowed(address, at.resolve(location.get()));
            } catch (IllegalArgumentException e) {
                throw new Refusal(address + " sends to something that is no address" + BY_HAND);
            }
        }
        if (status == TOO_MANY || status >= SERVER_ERROR) {
            throw new Passing(
                    "answered " + status,
                    answer.headers().firstValue("Retry-After").flatMap(said -> RetryAfter.read(said, clock.instant())));
        }
        throw new Refusal(address + " answered " + status
                + "; look the right address up at the authority and write it into lists.csv in the data home"
                + BY_HAND);
    }

    /** Https everywhere; http only where nobody can listen, on this machine itself and from it. */
    private static URI allowed(URI address, URI to) throws Refusal {
        String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
        boolean local = isLoopback(to) && (address.equals(to) || isLoopback(address));
        if (to.getHost() == null || !(scheme.equals("https") || (scheme.equals("http") && local))) {
            String where =
                    address.equals(to) ? address + " is" : address + " sends to " + scheme + "://" + to.getHost();
            throw new Refusal(where + (address.equals(to) ? " no https address" : ", which is no https address")
                    + "; a list is fetched by https alone, so that nobody can change it on the way" + BY_HAND);
        }
        return to;
    }

    static boolean isLoopback(URI address) {
        String host = String.valueOf(address.getHost());
        try {
            // Names are not looked up: whoever answers for them could send us anywhere.
            boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
            return host.equalsIgnoreCase("localhost")
                    || (literal && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** @return the answer; its body stands in the file if its status is 200 */
    private HttpResponse<Boolean> ask(URI address, URI at, Optional<Downloaded.Mark> mark, Path part, long deadline)
            throws IOException, InterruptedException, Refusal, Passing {
        HttpRequest.Builder request = HttpRequest.newBuilder(at).header("User-Agent", USER_AGENT);
        mark.map(Downloaded.Mark::etag)
                .filter(tag -> !tag.isEmpty())
                .ifPresent(tag -> request.header("If-None-Match", tag));
        mark.map(Downloaded.Mark::lastModified)
                .filter(date -> !date.isEmpty())
                .ifPresent(date -> request.header("If-Modified-Since", date));
        BodyHandler<Boolean> body = head -> head.statusCode() == OK
                ? new LimitedBody(part, limits.largest(), head.headers())
                : BodySubscribers.replacing(true);
        CompletableFuture<HttpResponse<Boolean>> answer = client.sendAsync(request.build(), body);
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Passing("was not there whole after " + seconds(limits.whole()), Optional.empty());
        } catch (ExecutionException e) {
            throw failure(address, e.getCause() == null ? e : e.getCause());
        }
    }

    private Passing failure(URI address, Throwable cause) throws IOException, Refusal {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            switch (e) {
                case LimitedBody.TooLarge large ->
                    throw new Refusal(address + " has more than " + limits.largest()
                            + " bytes, so it is not the list, or its address has changed" + BY_HAND);
                case LimitedBody.NotWritten local -> throw local.reason();
                case SSLHandshakeException untrusted ->
                    throw new Refusal(address + " cannot be trusted (" + untrusted.getMessage()
                            + "); if a proxy of your own stands in between, tell Java its certificate"
                            + " (CORDON_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE)" + BY_HAND);
                case HttpTimeoutException slow -> {
                    return new Passing("did not answer within " + seconds(limits.connect()), Optional.empty());
                }
                case UnresolvedAddressException unknown -> {
                    return new Passing("has a host that nobody knows", Optional.empty());
                }
                default -> {}
            }
        }
        if (!(cause instanceof IOException)) {
            throw new IllegalStateException("fetching " + address + " failed", cause);
        }
        String said = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        return new Passing("could not be reached, or broke off" + said, Optional.empty());
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " s";
    }
}
