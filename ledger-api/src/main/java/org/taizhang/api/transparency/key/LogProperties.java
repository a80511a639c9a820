package org.taizhang.api.transparency.key;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the transparency log.
 *
 * @param key the signing key itself, {@code PRIVATE+KEY+…}; left out, it is in the data folder and made at first start
 * @param origin the name of a log whose key is yet to be made, such as {@code stats.example.gov.cn/log}
 */
@ConfigurationProperties("taizhang.log")
public record LogProperties(@Nullable String key, @Nullable String origin) {}
