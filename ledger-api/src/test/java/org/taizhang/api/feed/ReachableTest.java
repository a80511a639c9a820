package org.taizhang.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Problem;

/** Addresses are literals: nothing is looked up. */
class ReachableTest {

    private static final Reachable PUBLIC_ONLY = new Reachable(new FeedProperties(List.of(), null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://172.16.3.4/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0.0.0.0/",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[64:ff9b::a00:1]/",
                "https://224.0.0.1/"
            })
    void a_private_address_is_refused_however_it_is_written(String url) {
        assertThat(rules(PUBLIC_ONLY, url)).containsExactly("FEED_PRIVATE");
    }

    @Test
    void a_public_address_is_called_by_https_only() {
        assertThat(rules(PUBLIC_ONLY, "https://8.8.8.8/hook?a=1")).isEmpty();
        assertThat(rules(PUBLIC_ONLY, "https://[2606:4700::1111]:8443/")).isEmpty();
        assertThat(rules(PUBLIC_ONLY, "http://8.8.8.8/")).containsExactly("FEED_HTTPS");
        assertThat(rules(PUBLIC_ONLY, "http://10.0.0.1/")).containsExactly("FEED_HTTPS", "FEED_PRIVATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hook",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://user:pass@8.8.8.8/",
                "https://8.8.8.8/#x",
                "https:///x",
                "https://8.8.8.8/ x"
            })
    void what_is_no_address_is_refused(String url) {
        assertThat(rules(PUBLIC_ONLY, url)).containsExactly("FEED_URL");
    }

    @Test
    void allowed_networks_are_called_and_the_machine_itself_also_without_tls() {
        Reachable reachable = new Reachable(new FeedProperties(List.of("10.8.0.0/16", "127.0.0.0/8"), null));

        assertThat(rules(reachable, "https://10.8.4.1/")).isEmpty();
        assertThat(rules(reachable, "https://10.9.4.1/")).containsExactly("FEED_PRIVATE");
        assertThat(rules(reachable, "http://127.0.0.1:8080/")).isEmpty();
        assertThat(rules(reachable, "http://10.8.4.1/")).containsExactly("FEED_HTTPS");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/33", "example.com/8", "10.0.0.0", "10.0.0/x"})
    void a_setting_that_is_no_network_stops_the_start(String text) {
        assertThatThrownBy(() -> new Reachable(new FeedProperties(List.of(text), null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> rules(Reachable reachable, String url) {
        return reachable.problems(url).stream().map(Problem::rule).toList();
    }
}
