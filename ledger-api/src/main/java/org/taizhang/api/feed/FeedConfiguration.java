package org.taizhang.api.feed;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.api.TaizhangProperties;
import org.taizhang.projections.announcement.AnnouncementQueries;

/** Who tells others, and what their secrets are sealed with. */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    SecretSeal secretSeal(TaizhangProperties taizhang, FeedProperties feeds) {
        return FeedKey.open(taizhang.data(), feeds);
    }

    @Bean
    WebhookClerk webhookClerk(Subscriptions subscriptions, AnnouncementQueries announcements, Webhook webhook) {
        return new WebhookClerk(subscriptions, announcements, webhook, Clock.systemUTC());
    }
}
