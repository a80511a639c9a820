package org.taizhang.api.assessment;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.indicator.Viewers;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.StepEvent;
import org.taizhang.ledger.transparency.tree.Hash;
import org.taizhang.projections.announcement.Announcement;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.announcement.AnnouncementQueries;
import org.taizhang.projections.store.StoredEvents;

/** Assessments as they were given out, for systems that take them over. */
@Service
class AssessmentFeed {

    /** Its JSON Schema has the same number; what an item says changes only with another. */
    static final String FORMAT = "taizhang-assessment-feed/1";

    private static final Set<Kind> KINDS = EnumSet.of(Kind.ASSESSMENT_PUBLISHED, Kind.ASSESSMENT_FINAL);

    private final AnnouncementQueries announcements;
    private final StoredEvents events;
    private final AssessmentDesk desk;

    AssessmentFeed(AnnouncementQueries announcements, StoredEvents events, AssessmentDesk desk) {
        this.announcements = announcements;
        this.events = events;
        this.desk = desk;
    }

    /** @param next cursor of the next page; null on the last */
    record Page(List<Announcement> announced, @Nullable Long next) {

        /**
         * Says the same as long as the page does, and is there before any score is computed: scores follow from what was
         * given out, and from whether the reader may see everything.
         */
        String etag(CurrentUser user) {
            String content = FORMAT
                    + Viewers.of(user).unsuppressed()
                    + next
                    + announced.stream().map(Announcement::eventId).toList();
            return "W/\"" + Hash.sha256(content.getBytes(StandardCharsets.UTF_8)) + "\"";
        }
    }

    /** @param after cursor of the page, 0 for the first: the position of the last item before it */
    Page page(long after, int limit) {
        List<Announcement> found = announcements.after(after, KINDS, limit + 1);
        List<Announcement> page = found.subList(0, Math.min(limit, found.size()));
        return new Page(page, found.size() > limit ? page.get(page.size() - 1).position() : null);
    }

    /** With what this reader may see of the scores. */
    List<FeedItem> items(CurrentUser user, Page page) {
        Assessments all = desk.all();
        Map<Long, LedgerEvent> recorded =
                events.at(page.announced().stream().map(Announcement::position).toList());
        return page.announced().stream()
                .map(announced -> item(user, all, announced, recorded))
                .toList();
    }

    private FeedItem item(CurrentUser user, Assessments all, Announcement announced, Map<Long, LedgerEvent> recorded) {
        Assessment assessment = all.assessment(announced.subject()).orElseThrow();
        StepEvent event = (StepEvent) Objects.requireNonNull(recorded.get(announced.position()));
        return FeedItem.of(
                announced, event, assessment, desk.sheet(user, assessment, assessment.run(announced.number())));
    }
}
