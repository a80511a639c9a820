package org.taizhang.api.startup;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.api.calendar.WindowClerk;
import org.taizhang.api.feed.WebhookClerk;
import org.taizhang.api.postgres.OwnSchema;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.shell.Ledger;

/**
 * What is done by itself, by one node at a time: the schedule is a table that all of them share. When a node dies in the
 * middle, another takes over within a minute.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ScheduleConfiguration {

    private static final Duration EVERY = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEATS_MISSED_MAX = 4;
    private static final Duration STOP_MAX = Duration.ofSeconds(5);

    @Bean
    WindowClerk windowClerk(Ledger ledger, Streams streams, Clock clock) {
        return new WindowClerk(ledger, streams, clock);
    }

    @Bean
    Schedule schedule(DataSource appending, WindowClerk clerk, WebhookClerk webhooks) {
        OwnSchema.migrated(appending, "schedule");
        RecurringTask<Void> windows =
                Tasks.recurring("windows", FixedDelay.of(EVERY)).execute((instance, context) -> clerk.record());
        RecurringTask<Void> calls =
                Tasks.recurring("webhooks", FixedDelay.of(POLL)).execute((instance, context) -> webhooks.deliver());
        return new Schedule(Scheduler.create(appending)
                .startTasks(windows, calls)
                .tableName("schedule.scheduled_tasks")
                .threads(2)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_MAX)
                .shutdownMaxWait(STOP_MAX)
                .build());
    }
}
