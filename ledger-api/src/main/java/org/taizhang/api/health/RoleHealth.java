package org.taizhang.api.health;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.projections.store.OwnerRoleCheck;

/** Whether the application works as a role that could alter the ledger. */
@Component("databaseRoleHealthIndicator")
final class RoleHealth implements HealthIndicator {

    private final DataSource appending;

    RoleHealth(DataSource appending) {
        this.appending = appending;
    }

    @Override
    public Health health() {
        return OwnerRoleCheck.finding(appending)
                .map(finding -> Amber.health().withDetail("zh", finding.zh()).withDetail("en", finding.en()))
                .orElseGet(Health::up)
                .build();
    }
}
