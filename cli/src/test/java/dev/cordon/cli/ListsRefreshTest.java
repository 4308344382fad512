package dev.cordon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists fetched from a server on this machine, whose address stands in the home's lists.csv. */
class ListsRefreshTest {

    private static final String LIST = "id,name\n1,Invented Person One\n2,Invented Person Two\n";

    @TempDir
    private Path folder;

    private Path home;
    private HttpServer server;
    private String body = LIST;
    private final AtomicInteger unchanged = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        Ran.shipped(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/own.csv", exchange -> {
            try (exchange) {
                String tag = "\"" + body.hashCode() + "\"";
                if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    unchanged.incrementAndGet();
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
                byte[] bytes = body.getBytes(UTF_8);
                exchange.getResponseHeaders().add("ETag", tag);
                exchange.getResponseHeaders().add("Last-Modified", "Mon, 01 Jun 2026 14:00:00 GMT");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("lists.csv"), "list,address\nour-own," + address() + "\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        Ran.shippedAsInTheCheckout();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/own.csv";
    }

    @Test
    void aListIsFetchedAddedAndNotFetchedAgainUntilItChanges() throws IOException {
        Ran first = Ran.lists(home, "refresh", "our-own");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).isEqualTo("our-own: edition of 2026-06-01 is live, 2 parties\n");
        assertThat(Ran.lists(home).out()).contains(address());

        Ran second = Ran.lists(home, "refresh", "our-own");
        assertThat(second.out()).isEqualTo("our-own: unchanged, as its server says\n");
        assertThat(unchanged).hasValue(1);

        body = LIST + "3,Invented Person Three\n";
        Ran third = Ran.lists(home, "refresh", "our-own");
        assertThat(third.out()).isEqualTo("our-own: edition of 2026-06-01 is live, 3 parties\n");
    }

    @Test
    void bytesThatAreLiveAlreadyAreNoNewEditionEvenIfTheServerSendsThemAgain() throws IOException {
        Ran.lists(home, "refresh", "our-own");
        Files.delete(home.resolve("refresh.csv"));

        assertThat(Ran.lists(home, "refresh", "our-own").out())
                .isEqualTo("our-own: unchanged since the edition of 2026-06-01\n");
    }

    @Test
    void anErrorPageIsNotTakenForTheList() {
        Ran.lists(home, "refresh", "our-own");
        body = "<!DOCTYPE html><html><body>We are down for maintenance.</body></html>";

        Ran ran = Ran.lists(home, "refresh", "our-own");

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).contains("our-own: what 127.0.0.1 sent is not the list: own.csv");
        assertThat(Ran.lists(home).out()).contains("our-own            2026-06-01");
    }

    @Test
    void rejectedLinesEndWithThreeAndAreKeptInTheHome() {
        body = LIST + ",No Number\n";

        Ran ran = Ran.lists(home, "refresh", "our-own");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("3 read = 2 accepted + 1 rejected");
        assertThat(home.resolve("problems")).isDirectoryContaining("glob:**/our-own-2026-06-01-*.problems.jsonl");
    }

    @Test
    void aListThatNobodyKnowsAnAddressOfOffersTheNearest() {
        Ran ran = Ran.lists(home, "refresh", "our-won");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "nothing says where the list \"our-won\" stands; the nearest that can be fetched are our-own");
    }
}
