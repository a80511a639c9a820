package org.taizhang.api.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where subscribers may be, and what their secrets are sealed with.
 *
 * @param allowedNetworks private networks that may be called, such as {@code 10.8.0.0/16}; without any, only public
 *     addresses are
 * @param key of 32 bytes in base64; left out, it is in the data folder and made at first start
 */
@ConfigurationProperties("taizhang.feeds")
record FeedProperties(
        @DefaultValue List<String> allowedNetworks,
        @Nullable String key) {

    List<Network> networks() {
        return allowedNetworks.stream().map(Network::parse).toList();
    }

    /** The key that was given from outside. */
    Optional<String> givenKey() {
        return Optional.ofNullable(key).map(String::strip).filter(text -> !text.isEmpty());
    }
}
