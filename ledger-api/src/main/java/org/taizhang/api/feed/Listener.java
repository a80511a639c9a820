package org.taizhang.api.feed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;

/** Somebody who listens for a while. Used by one thread at a time. */
final class Listener {

    private static final long RETRY_MILLIS = 3_000;

    private final String account;
    private final Set<Kind> kinds;
    private final SseEmitter emitter;
    private final long until;
    private long position;

    /**
     * @param account opaque reference
     * @param position everything up to it was told before
     * @param until by {@link System#nanoTime()}
     */
    Listener(String account, Set<Kind> kinds, SseEmitter emitter, long position, long until) {
        this.account = account;
        this.kinds = kinds;
        this.emitter = emitter;
        this.position = position;
        this.until = until;
    }

    String account() {
        return account;
    }

    long position() {
        return position;
    }

    boolean over(long nanoTime) {
        return nanoTime - until >= 0;
    }

    void greet() throws IOException {
        emitter.send(SseEmitter.event().reconnectTime(RETRY_MILLIS).comment("taizhang"));
    }

    /** A sign of life that is no event. */
    void beat() throws IOException {
        emitter.send(SseEmitter.event().comment("beat"));
    }

    /** @param announcements in their order; those it was told before, or did not ask for, are passed over */
    void tell(List<Announcement> announcements) throws IOException {
        for (Announcement announcement : announcements) {
            if (announcement.position() > position && kinds.contains(announcement.kind())) {
                emitter.send(SseEmitter.event()
                        .id(String.valueOf(announcement.position()))
                        .name(announcement.kind().toString())
                        .data(Told.of(announcement), MediaType.APPLICATION_JSON));
            }
            position = Math.max(position, announcement.position());
        }
    }

    void end() {
        emitter.complete();
    }
}
