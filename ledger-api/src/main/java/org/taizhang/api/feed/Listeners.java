package org.taizhang.api.feed;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.taizhang.api.problem.TooManyRequestsException;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.announcement.AnnouncementQueries;

/** All who listen at this node. They are told within a second, and end before the web server does. */
@Component
final class Listeners implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private static final int ALL_MAX = 200;
    private static final int OF_ONE_ACCOUNT_MAX = 5;
    private static final int BUSY_SECONDS = 60;
    private static final int AT_ONCE_MAX = 100;
    private static final int BEAT_SECONDS = 15;

    private final AnnouncementQueries announcements;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "feed-listeners"));
    private long seconds;
    private volatile boolean running;

    Listeners(AnnouncementQueries announcements) {
        this.announcements = announcements;
    }

    /**
     * Tells what there is already, and goes on telling.
     *
     * @throws TooManyRequestsException when too many listen already
     */
    void add(Listener listener) throws IOException {
        long ofTheAccount = listeners.stream()
                .filter(l -> l.account().equals(listener.account()))
                .count();
        if (listeners.size() >= ALL_MAX || ofTheAccount >= OF_ONE_ACCOUNT_MAX) {
            throw new TooManyRequestsException(BUSY_SECONDS);
        }
        listener.greet();
        listener.tell(after(listener.position()));
        if (listener.over(System.nanoTime()) || !running) {
            listener.end();
        } else {
            listeners.add(listener);
        }
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    private void tell() {
        seconds++;
        if (listeners.isEmpty()) {
            return;
        }
        try {
            List<Announcement> news =
                    after(listeners.stream().mapToLong(Listener::position).min().orElse(Long.MAX_VALUE));
            listeners.forEach(listener -> tell(listener, news));
        } catch (RuntimeException e) {
            // the next second asks again, from where each of them stands
            LOG.warn("announcements cannot be read for listeners: {}", e.toString());
        }
    }

    private void tell(Listener listener, List<Announcement> news) {
        try {
            listener.tell(news);
            if (seconds % BEAT_SECONDS == 0) {
                listener.beat();
            }
            if (listener.over(System.nanoTime())) {
                listeners.remove(listener);
                listener.end();
            }
        } catch (IOException | IllegalStateException e) {
            // gone: it comes back with the id of what it heard last
            listeners.remove(listener);
        }
    }

    private List<Announcement> after(long position) {
        return announcements.after(position, EnumSet.allOf(Kind.class), AT_ONCE_MAX);
    }

    @Override
    public void start() {
        running = true;
        teller.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        teller.shutdownNow();
        listeners.forEach(Listener::end);
        listeners.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
