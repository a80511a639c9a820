package org.taizhang.api.clock;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one {@link Clock} everybody asks. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    LedgerClock clock() {
        return new LedgerClock(Clock.systemUTC());
    }
}
