package org.taizhang.api.startup;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.taizhang.api.clock.ClockWatch;
import org.taizhang.api.clock.SteadyLedger;
import org.taizhang.ledger.shell.AxonLedger;
import org.taizhang.ledger.shell.Ledger;
import org.taizhang.projections.FiguresConfiguration;
import org.taizhang.projections.LedgerConfiguration;

/** The ledger and its read models as beans. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerConfiguration.class, FiguresConfiguration.class})
class LedgerWiring {

    @Bean
    ClockWatch clockWatch(DataSource appending) {
        return new ClockWatch(appending, Clock.systemUTC());
    }

    /** The one everybody writes through. */
    @Bean
    @Primary
    Ledger steadyLedger(AxonLedger ledger, ClockWatch clockWatch) {
        return new SteadyLedger(ledger, clockWatch);
    }
}
