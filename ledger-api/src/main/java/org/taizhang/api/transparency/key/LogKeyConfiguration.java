package org.taizhang.api.transparency.key;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.projections.transparency.LogIdentity;

/** Who signs the log of this installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
class LogKeyConfiguration {

    @Bean
    LogIdentity logIdentity(TaizhangProperties taizhang, LogProperties log) {
        return LogKey.open(taizhang.data(), log);
    }
}
