package org.taizhang.api.feed;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where subscribers may be.
 *
 * @param allowedNetworks private networks that may be called, such as {@code 10.8.0.0/16}; without any, only public
 *     addresses are
 */
@ConfigurationProperties("taizhang.feeds")
record FeedProperties(@DefaultValue List<String> allowedNetworks) {

    List<Network> networks() {
        return allowedNetworks.stream().map(Network::parse).toList();
    }
}
