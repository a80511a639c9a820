package org.taizhang.api.feed;

import java.time.Instant;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;

/**
 * What others are told: that something was given out, and where it is. No figure is in it.
 *
 * @param id of the event, the same however often it is told
 * @param position of the event in the ledger
 * @param number run of the assessment, or number of the publication
 * @param address of what was given out, in this interface
 */
record Told(String id, long position, Kind kind, String subject, int number, Instant recordedAt, String address)
        implements Message {

    static Told of(Announcement announcement) {
        return new Told(
                announcement.eventId(),
                announcement.position(),
                announcement.kind(),
                announcement.subject(),
                announcement.number(),
                announcement.recordedAt(),
                switch (announcement.kind()) {
                    case ASSESSMENT_PUBLISHED, ASSESSMENT_FINAL ->
                        "/api/v1/feeds/assessments?limit=1&cursor=" + (announcement.position() - 1);
                    case FIGURES_PUBLISHED ->
                        "/api/v1/publications/" + announcement.subject() + "." + announcement.number();
                });
    }
}
