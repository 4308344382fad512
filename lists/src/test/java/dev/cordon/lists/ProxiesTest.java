package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            http://proxy.bank.example:3128, "",                   https://scsanctions.un.org/list, proxy.bank.example:3128
            proxy.bank.example:3128,        "",                   https://scsanctions.un.org/list, proxy.bank.example:3128
            http://proxy.bank.example,      "",                   https://scsanctions.un.org/list, proxy.bank.example:1080
            http://a:b@proxy.bank.example:8080, "",               https://scsanctions.un.org/list, proxy.bank.example:8080
            http://proxy.bank.example:3128, un.org,               https://scsanctions.un.org/list, direct
            http://proxy.bank.example:3128, .un.org,              https://scsanctions.un.org/list, direct
            http://proxy.bank.example:3128, *,                    https://scsanctions.un.org/list, direct
            http://proxy.bank.example:3128, "example.org, SCSANCTIONS.UN.ORG:443", https://scsanctions.un.org/list, direct
            http://proxy.bank.example:3128, n.org,                https://scsanctions.un.org/list, proxy.bank.example:3128
            http://proxy.bank.example:3128, "",                   http://127.0.0.1:8080/list,      direct
            "",                             "",                   https://scsanctions.un.org/list, direct
            """)
    void theEnvironmentNamesTheWayOut(String httpsProxy, String noProxy, URI target, String way) {
        assertThat(way(Map.of("https_proxy", httpsProxy, "no_proxy", noProxy), target))
                .isEqualTo(way);
        assertThat(way(Map.of("HTTPS_PROXY", httpsProxy, "NO_PROXY", noProxy), target))
                .isEqualTo(way);
    }

    private static String way(Map<String, String> environment, URI target) {
        Proxy proxy = new Proxies(environment).select(target).getFirst();
        return proxy.address() instanceof InetSocketAddress at ? at.getHostString() + ":" + at.getPort() : "direct";
    }
}
