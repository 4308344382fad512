package dev.cordon.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.cordon.lists.Downloaded.Failed;
import dev.cordon.lists.Downloaded.Fetched;
import dev.cordon.lists.Downloaded.Mark;
import dev.cordon.lists.Downloaded.NotModified;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server on this machine; time is passed in, so that no test waits for it. */
class DownloadTest {

    private static final String LIST = "36,\"AEROCARIBBEAN AIRLINES\",-0- ,\"CUBA\"\r\n";
    private static final Instant NOON = Instant.parse("2023-10-03T12:00:00Z");

    @TempDir
    private Path folder;

    private final List<Duration> slept = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void theFileArrivesUnderItsNameWithTheMarksOfItsServer() throws IOException {
        serve("/exports/SDN.CSV", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Tue, 03 Oct 2023 14:00:00 GMT");
            answer(exchange, 200, LIST);
        });

        Fetched fetched = (Fetched) fetch(Map.of(), "/exports/SDN.CSV");

        assertThat(fetched.files()).containsExactly(folder.resolve("SDN.CSV"));
        assertThat(fetched.files().getFirst()).hasContent(LIST);
        assertThat(fetched.marks())
                .containsEntry(at("/exports/SDN.CSV"), new Mark("\"v1\"", "Tue, 03 Oct 2023 14:00:00 GMT"));
        assertNothingIsLeftBeside("SDN.CSV");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        serve("/SDN.CSV", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isEqualTo("\"v1\"");
            assertThat(exchange.getRequestHeaders().getFirst("If-Modified-Since"))
                    .isEqualTo("Tue, 03 Oct 2023 14:00:00 GMT");
            exchange.sendResponseHeaders(304, -1);
        });

        Mark known = new Mark("\"v1\"", "Tue, 03 Oct 2023 14:00:00 GMT");
        assertThat(fetch(Map.of(at("/SDN.CSV"), known), "/SDN.CSV")).isEqualTo(new NotModified());
        assertNothingIsLeftBeside();
    }

    @Test
    void aSetIsFetchedWholeEvenIfOnlyOneOfItsFilesHasChanged() throws IOException {
        serve("/SDN.CSV", exchange -> answer(exchange, 200, LIST));
        serve("/ALT.CSV", exchange -> {
            if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                answer(exchange, 200, "36,12,\"aka\",\"AERO-CARIBBEAN\",-0- \r\n");
            }
        });

        Fetched fetched = (Fetched) fetch(Map.of(at("/ALT.CSV"), new Mark("\"a\"", "")), "/SDN.CSV", "/ALT.CSV");

        assertThat(fetched.files()).containsExactly(folder.resolve("SDN.CSV"), folder.resolve("ALT.CSV"));
        assertThat(requests).hasValue(3);
    }

    @Test
    void aBusyServerIsAskedAgainAfterADoublingPause() throws IOException {
        serve("/SDN.CSV", exchange -> {
            if (requests.get() < 4) {
                answer(exchange, 503, "later");
            } else {
                answer(exchange, 200, LIST);
            }
        });

        assertThat(fetch(Map.of(), "/SDN.CSV")).isInstanceOf(Fetched.class);
        assertThat(slept).hasSize(3);
        assertThat(slept.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(slept.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(slept.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aServerThatSaysHowLongToWaitIsGivenThatTime() throws IOException {
        serve("/SDN.CSV", exchange -> {
            if (requests.get() == 1) {
                exchange.getResponseHeaders().add("Retry-After", "7");
                answer(exchange, 429, "too many requests");
            } else if (requests.get() == 2) {
                exchange.getResponseHeaders().add("Retry-After", "Tue, 03 Oct 2023 12:00:11 GMT");
                answer(exchange, 503, "later");
            } else {
                answer(exchange, 200, LIST);
            }
        });

        assertThat(fetch(Map.of(), "/SDN.CSV")).isInstanceOf(Fetched.class);
        assertThat(slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(11));
    }

    @Test
    void aServerThatAsksForAnHourIsLeftAlone() throws IOException {
        serve("/SDN.CSV", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            answer(exchange, 429, "too many requests");
        });

        assertFails(fetch(Map.of(), "/SDN.CSV"), "answered 429 and asks to wait 3600 s; try again then");
        assertThat(slept).isEmpty();
    }

    @Test
    void aServerThatStaysBrokenIsGivenUp() throws IOException {
        serve("/SDN.CSV", exchange -> answer(exchange, 500, "oops"));

        assertFails(fetch(Map.of(), "/SDN.CSV"), "answered 500, the last of 4 times; try again later");
        assertThat(requests).hasValue(4);
    }

    @Test
    void anAddressThatIsGoneIsToldAtOnce() throws IOException {
        assertFails(fetch(Map.of(), "/OLD.CSV"), "/OLD.CSV answered 404; look the right address up");
        assertThat(slept).isEmpty();
    }

    @Test
    void anEndlessBodyIsBrokenOffAtTheLimit() throws IOException {
        AtomicInteger sent = new AtomicInteger();
        serve("/SDN.CSV", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = LIST.repeat(100).getBytes(UTF_8);
            try (OutputStream body = exchange.getResponseBody()) {
                while (sent.addAndGet(block.length) < 1 << 30) {
                    body.write(block);
                }
            }
        });

        assertFails(fetch(Map.of(), "/SDN.CSV"), "has more than 1000000 bytes, so it is not the list");
        assertThat(sent.get()).isLessThan(1 << 30);
        assertNothingIsLeftBeside();
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsNotEvenBegun() throws IOException {
        serve("/SDN.CSV", exchange -> {
            exchange.sendResponseHeaders(200, 2_000_000);
            exchange.getResponseBody().write('3');
            exchange.getResponseBody().flush();
        });

        assertFails(fetch(Map.of(), "/SDN.CSV"), "has more than 1000000 bytes");
    }

    @Test
    void aBodyOfExactlyTheLimitIsTaken() throws IOException {
        serve("/SDN.CSV", exchange -> answer(exchange, 200, "x".repeat(1_000_000)));

        assertThat(fetch(Map.of(), "/SDN.CSV")).isInstanceOf(Fetched.class);
    }

    @Test
    void aBodyThatTricklesIsBrokenOffInTime() throws IOException {
        serve("/SDN.CSV", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('3');
            exchange.getResponseBody().flush();
            await(Duration.ofSeconds(20));
        });
        Download.Limits hasty = new Download.Limits(
                Duration.ofSeconds(5),
                Duration.ofMillis(300),
                1_000_000,
                2,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1));

        assertFails(fetch(hasty, Map.of(), at("/SDN.CSV")), "was not there whole after 0.3 s, the last of 2 times");
        assertNothingIsLeftBeside();
    }

    @Test
    void aBodyThatIsCutIsFetchedAgain() throws IOException {
        serve("/SDN.CSV", exchange -> {
            if (requests.get() == 1) {
                exchange.sendResponseHeaders(200, LIST.length());
                exchange.getResponseBody().write(LIST.getBytes(UTF_8), 0, 10);
                exchange.getResponseBody().flush();
                exchange.close();
            } else {
                answer(exchange, 200, LIST);
            }
        });

        Fetched fetched = (Fetched) fetch(Map.of(), "/SDN.CSV");
        assertThat(fetched.files().getFirst()).hasContent(LIST);
    }

    @Test
    void aRedirectOnThisMachineIsFollowed() throws IOException {
        serve("/exports/SDN.CSV", exchange -> redirect(exchange, "/store/abc123"));
        serve("/store/abc123", exchange -> answer(exchange, 200, LIST));

        Fetched fetched = (Fetched) fetch(Map.of(), "/exports/SDN.CSV");
        assertThat(fetched.files().getFirst()).hasFileName("SDN.CSV").hasContent(LIST);
    }

    @Test
    void aRedirectToHttpElsewhereIsRefused() throws IOException {
        serve("/SDN.CSV", exchange -> redirect(exchange, "http://lists.example.org/SDN.CSV"));

        assertFails(fetch(Map.of(), "/SDN.CSV"), "sends to http://lists.example.org, which is no https address");
        assertThat(slept).isEmpty();
    }

    @Test
    void aCircleOfRedirectsEnds() throws IOException {
        serve("/SDN.CSV", exchange -> redirect(exchange, "/SDN.CSV"));

        assertFails(fetch(Map.of(), "/SDN.CSV"), "sends from one address to the next, more than 5 times");
    }

    @Test
    void httpToAnotherMachineIsRefusedAndNothingIsSent() throws IOException {
        assertFails(
                fetch(limits(), Map.of(), URI.create("http://lists.example.org/SDN.CSV")),
                "http://lists.example.org/SDN.CSV is no https address");
        assertFails(fetch(limits(), Map.of(), URI.create("file:///etc/passwd")), "is no https address");
    }

    @Test
    void aServerThatIsNotThereIsNamedWithWhatToDo() throws IOException {
        URI closed;
        try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            closed = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/SDN.CSV");
        }

        assertFails(
                fetch(limits(), Map.of(), closed),
                closed + " could not be reached",
                "the last of 4 times",
                "check the network and the proxy settings (https_proxy)",
                "cordon lists add FILE --list ID");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        secure.start();
        URI address = URI.create("https://localhost:" + secure.getAddress().getPort() + "/SDN.CSV");

        assertFails(fetch(limits(), Map.of(), address), address + " cannot be trusted (", "PKIX path building failed");
        assertThat(slept).isEmpty();
        secure.stop(0);
    }

    private SSLContext selfSigned() throws Exception {
        Path keys = folder.resolve("keys.p12");
        char[] password = "plainly invented".toCharArray();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "lists",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        new String(password))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(KeyStore.getInstance(keys.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void anErrorPageArrivesAsBytesAndTheReadersRefuseIt() throws IOException {
        serve(
                "/SDN.CSV",
                exchange ->
                        answer(exchange, 200, "<!DOCTYPE html><html><body>We are down for maintenance.</body></html>"));

        Fetched fetched = (Fetched) fetch(Map.of(), "/SDN.CSV");

        assertThatThrownBy(() -> Readers.read(fetched.files()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SDN.CSV");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailureOfTheNetwork() {
        serve("/SDN.CSV", exchange -> answer(exchange, 200, LIST));

        assertThatThrownBy(() -> download(limits()).fetch(List.of(at("/SDN.CSV")), Map.of(), folder.resolve("absent")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("absent");
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    /** Until the server is stopped. */
    private static void await(Duration longest) {
        try {
            Thread.sleep(longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Download.Limits limits() {
        return new Download.Limits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                1_000_000,
                4,
                Duration.ofSeconds(1),
                Duration.ofMinutes(1));
    }

    private Download download(Download.Limits limits) {
        return new Download(limits, Map.of(), Clock.fixed(NOON, ZoneOffset.UTC), slept::add, new Random(7));
    }

    private Downloaded fetch(Map<URI, Mark> marks, String... paths) throws IOException {
        return fetch(limits(), marks, Stream.of(paths).map(this::at).toArray(URI[]::new));
    }

    private Downloaded fetch(Download.Limits limits, Map<URI, Mark> marks, URI... addresses) throws IOException {
        try (Download download = download(limits)) {
            return download.fetch(List.of(addresses), marks, folder);
        }
    }

    private static void assertFails(Downloaded downloaded, String... saying) {
        assertThat(downloaded).isInstanceOf(Failed.class);
        assertThat(((Failed) downloaded).problem()).contains(saying);
    }

    private void assertNothingIsLeftBeside(String... files) throws IOException {
        try (Stream<Path> in = Files.list(folder)) {
            assertThat(in.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(files);
        }
    }
}
