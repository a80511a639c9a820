package org.taizhang.api.account;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires accounts. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    AccountDatabase accountDatabase(DataSource dataSource) {
        return new AccountDatabase(dataSource);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Accounts accounts(AccountDatabase database, Passwords passwords, Clock clock) {
        return new Accounts(new AccountRows(database.jdbc()), passwords, clock);
    }

    @Bean
    DemoAccounts demoAccounts(Accounts accounts) {
        return new DemoAccounts(accounts);
    }

    @Bean
    AccessLog accessLog(AccountDatabase database, Clock clock) {
        return new AccessLog(database.jdbc(), clock);
    }
}
