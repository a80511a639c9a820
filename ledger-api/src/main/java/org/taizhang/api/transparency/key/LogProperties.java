package org.taizhang.api.transparency.key;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the transparency log.
 *
 * @param key the signing key itself, {@code PRIVATE+KEY+…}; left out, it is in the data folder and made at first start
 * @param origin the name of a log whose key is yet to be made, such as {@code stats.example.gov.cn/log}
 * @param witnesses asked to cosign every checkpoint
 */
@ConfigurationProperties("taizhang.log")
public record LogProperties(
        @Nullable String key,
        @Nullable String origin,
        @DefaultValue List<WitnessProperties> witnesses) {

    /** The signing key that was given from outside. */
    public Optional<String> given() {
        return Optional.ofNullable(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A witness of others.
     *
     * @param url before {@code /add-checkpoint}
     * @param key its verifier key, {@code name+id+…}
     */
    public record WitnessProperties(URI url, String key) {}
}
