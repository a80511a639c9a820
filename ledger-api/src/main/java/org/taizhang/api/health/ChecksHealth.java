package org.taizhang.api.health;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.projections.filing.ReportQueries;

/** Checks that could not be evaluated: the reports were taken and wait for somebody to look. */
@Component("checksHealthIndicator")
final class ChecksHealth implements HealthIndicator {

    private final ReportQueries reports;

    ChecksHealth(ReportQueries reports) {
        this.reports = reports;
    }

    @Override
    public Health health() {
        Map<String, Long> unchecked = reports.unchecked();
        return unchecked.isEmpty()
                ? Health.up().build()
                : Amber.health().withDetail("reportsByCheck", unchecked).build();
    }
}
