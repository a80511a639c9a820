package org.taizhang.api.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.read.FiguresProgress;

/** Server-sent events: what is given out, as it is given out. */
@RestController
@RequestMapping("/api/v1/feeds")
class EventsController {

    private static final int SECONDS_MAX = 300;
    private static final Duration LATE_MAX = Duration.ofSeconds(30);

    private final Listeners listeners;
    private final FiguresProgress figures;

    EventsController(Listeners listeners, FiguresProgress figures) {
        this.listeners = listeners;
        this.figures = figures;
    }

    /**
     * Ends after some minutes, so that rights are asked anew; clients come back by themselves, with the last id they heard.
     *
     * @param heard id of the last event that was heard
     * @param after the same for those who cannot set the header; without either, what is to come
     * @param seconds for how long; 0 tells what there is
     */
    @GetMapping(value = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Requires(Action.READ_CLOSED_FIGURES)
    SseEmitter events(
            CurrentUser user,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long heard,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "" + SECONDS_MAX) int seconds)
            throws IOException {
        if (seconds < 0 || seconds > SECONDS_MAX) {
            throw RefusedException.of(
                    Refusal.Kind.INVALID,
                    "SECONDS",
                    "/seconds",
                    "seconds 应为 0—" + SECONDS_MAX + "。",
                    "seconds is 0 … " + SECONDS_MAX + ".");
        }
        Duration open = Duration.ofSeconds(seconds);
        SseEmitter emitter = new SseEmitter(open.plus(LATE_MAX).toMillis());
        long position = heard != null ? heard : after != null ? after : figures.position();
        Listener listener =
                new Listener(user.actor(), kinds(user), emitter, position, System.nanoTime() + open.toNanos());
        emitter.onCompletion(() -> listeners.remove(listener));
        emitter.onError(gone -> listeners.remove(listener));
        listeners.add(listener);
        return emitter;
    }

    /** Whoever may not read assessments does not hear of them. */
    private static Set<Kind> kinds(CurrentUser user) {
        return user.may(Action.READ_ASSESSMENT) ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.FIGURES_PUBLISHED);
    }
}
