package dev.cordon.lists;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way out: Java's own properties ({@code https.proxyHost}) where they are set, else the environment's
 * {@code https_proxy}, {@code all_proxy} and {@code no_proxy}, in small letters or capitals, as curl reads them.
 */
final class Proxies extends ProxySelector {
    /** Java will not send a password to a proxy of https in the clear unless this property is empty. */
    private static final String NO_BASIC = "jdk.http.auth.tunneling.disabledSchemes";

    private static final int DEFAULT_PORT = 1080;

    private final Map<String, String> environment;
    private final Optional<URI> proxy;

    Proxies(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.proxy = Stream.of("https_proxy", "all_proxy")
                .map(this::variable)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(Proxies::address);
    }

    private String variable(String name) {
        String small = environment.getOrDefault(name, "");
        return small.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : small;
    }

    private static Optional<URI> address(String value) {
        try {
            return Optional.of(URI.create(value.contains("://") ? value : "http://" + value))
                    .filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Proxy> select(URI target) {
        if (System.getProperty("https.proxyHost") != null) {
            return ProxySelector.getDefault().select(target);
        }
        if (proxy.isEmpty() || Download.isLoopback(target) || isExcepted(String.valueOf(target.getHost()))) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = proxy.get().getPort() < 0 ? DEFAULT_PORT : proxy.get().getPort();
        return List.of(new Proxy(
                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.get().getHost(), port)));
    }

    /** {@code no_proxy=example.org,.treas.gov}: the host itself and what lies under it; {@code *} is everything. */
    private boolean isExcepted(String host) {
        return Stream.of(variable("no_proxy").split(","))
                .map(each -> each.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^\\*?\\.", "")
                        .replaceFirst(":\\d+$", ""))
                .filter(each -> !each.isEmpty())
                .anyMatch(each -> each.equals("*")
                        || host.toLowerCase(Locale.ROOT).equals(each)
                        || host.toLowerCase(Locale.ROOT).endsWith("." + each));
    }

    /** Name and password, where the environment has them: {@code https_proxy=http://name:password@proxy:3128}. */
    Optional<Authenticator> authenticator() {
        Optional<String> user = proxy.map(URI::getRawUserInfo).filter(text -> !text.isEmpty());
        if (user.isEmpty() || System.getProperty("https.proxyHost") != null) {
            return Optional.empty();
        }
        if (System.getProperty(NO_BASIC) == null) {
            System.setProperty(NO_BASIC, "");
        }
        String[] parts = user.get().split(":", 2);
        char[] password = decoded(parts.length > 1 ? parts[1] : "").toCharArray();
        PasswordAuthentication known = new PasswordAuthentication(decoded(parts[0]), password);
        return Optional.of(new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY ? known : null;
            }
        });
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void connectFailed(URI target, SocketAddress at, IOException failure) {
        // There is no second proxy to turn to; the failure itself reaches the caller.
    }
}
