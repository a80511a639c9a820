package org.taizhang.api.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one sender may ask of the interface.
 *
 * @param requestsPerSecond of one account, or of one address where nobody is signed in; twice as many at once
 * @param body greatest JSON body; files of imports have their own limit
 */
@ConfigurationProperties("taizhang.limits")
record LimitProperties(
        @DefaultValue("200") int requestsPerSecond,
        @DefaultValue("2MB") DataSize body) {}
