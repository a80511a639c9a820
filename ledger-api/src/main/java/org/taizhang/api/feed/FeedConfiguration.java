package org.taizhang.api.feed;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.projections.announcement.AnnouncementQueries;

/** Who tells others. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    WebhookClerk webhookClerk(Subscriptions subscriptions, AnnouncementQueries announcements, Webhook webhook) {
        return new WebhookClerk(subscriptions, announcements, webhook, Clock.systemUTC());
    }
}
