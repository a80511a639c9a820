package org.taizhang.api.health;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.taizhang.api.feed.WebhookClerk;

/** Subscribers that are told nothing because their secret cannot be read: the key was changed or lost. */
@Component("webhooksHealthIndicator")
final class WebhooksHealth implements HealthIndicator {

    private final WebhookClerk webhooks;

    WebhooksHealth(WebhookClerk webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Health health() {
        List<String> lost = webhooks.secretsLost();
        return lost.isEmpty()
                ? Health.up().build()
                : Amber.health().withDetail("secretsLost", lost).build();
    }
}
