package org.taizhang.api.feed;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.Problem;

/**
 * Which addresses this server calls: public ones by HTTPS, and those of allowed networks. Otherwise a subscription would
 * be a way for its owner to reach what only this server can.
 */
@Component
final class Reachable {

    private static final int LENGTH_MAX = 500;

    /** Not told apart by {@link InetAddress}: shared, reserved, for documentation, or leading to another family. */
    private static final List<Network> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "fc00::/7",
                    "64:ff9b::/96",
                    "2001:db8::/32",
                    "2002::/16")
            .map(Network::parse)
            .toList();

    private final List<Network> allowed;

    Reachable(FeedProperties properties) {
        this.allowed = properties.networks();
    }

    /** Why the address is not called; none when it is. Asked again before every call: names move. */
    List<Problem> problems(String url) {
        URI uri = parsed(url);
        if (uri == null || url.length() > LENGTH_MAX) {
            return List.of(problem(
                    "FEED_URL",
                    "应为完整网址，不含用户名、密码和 # 部分，最多" + LENGTH_MAX + "字符。",
                    "A whole address without user, password and fragment, of at most " + LENGTH_MAX + " characters."));
        }
        List<InetAddress> addresses;
        try {
            addresses = List.of(InetAddress.getAllByName(uri.getHost()));
        } catch (UnknownHostException e) {
            return List.of(problem("FEED_HOST", "找不到主机，请核对网址。", "There is no such host: check the address."));
        }
        List<Problem> problems = new ArrayList<>();
        if (!uri.getScheme().equals("https") && !addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
            problems.add(problem("FEED_HTTPS", "只能用 https 网址。", "Only https is called."));
        }
        if (!addresses.stream().allMatch(this::reachable)) {
            problems.add(problem(
                    "FEED_PRIVATE",
                    "该网址指向内部网络；确需使用时请管理员在 taizhang.feeds.allowed-networks 中允许该网段。",
                    "The address leads into a private network: the operator allows it by"
                            + " taizhang.feeds.allowed-networks."));
        }
        return problems;
    }

    private static @Nullable URI parsed(String url) {
        try {
            URI uri = new URI(url);
            boolean whole = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && List.of("http", "https").contains(String.valueOf(uri.getScheme()));
            return whole ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private boolean reachable(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address)) || open(address);
    }

    private static boolean open(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private static Problem problem(String rule, String zh, String en) {
        return Problem.of(rule, "/url", zh, en);
    }
}
