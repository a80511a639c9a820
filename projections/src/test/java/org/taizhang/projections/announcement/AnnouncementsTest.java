package org.taizhang.projections.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.taizhang.projections.TestCommand.AT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationStatus;
import org.taizhang.ledger.publication.Subject;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.announcement.Announcement.Kind;
import org.taizhang.projections.read.ReadVersion;
import org.taizhang.projections.reader.Positioned;

class AnnouncementsTest {

    private static final Pinned PINNED =
            new Pinned(new Period(2025, 3), 20, PublicationStatus.PROVISIONAL, "d", null, Map.of());

    @Test
    void what_was_given_out_is_told_in_the_order_of_the_ledger_page_by_page() throws Exception {
        try (TestDatabase database = TestDatabase.create();
                var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            ReadVersion version = new ReadVersion(1);
            version.create(connection);
            AnnouncementModel model = new AnnouncementModel();
            model.take(
                    new Positioned(7, "e7", new AssessmentPublished("a", AT, "2025-1", 2, LocalDate.of(2026, 3, 9))));
            model.take(new Positioned(9, "e9", new PublicationReleased("a", AT, new Subject("2025-12"), 1, PINNED)));
            model.take(new Positioned(12, "e12", new AssessmentFinalised("a", AT, "2025-1", 2, "d", null)));
            version.enter(connection);
            model.write(connection);
            connection.commit();
            connection.setAutoCommit(true);

            AnnouncementQueries announcements = new JdbcAnnouncements(database.app(), version::name);
            List<Announcement> first = announcements.after(0, EnumSet.allOf(Kind.class), 2);

            assertThat(first)
                    .extracting(
                            Announcement::position,
                            Announcement::eventId,
                            Announcement::kind,
                            a -> a.subject() + " " + a.number())
                    .containsExactly(
                            tuple(7L, "e7", Kind.ASSESSMENT_PUBLISHED, "2025-1 2"),
                            tuple(9L, "e9", Kind.FIGURES_PUBLISHED, "2025-12 1"));
            assertThat(first.get(0).recordedAt()).isEqualTo(AT);
            assertThat(announcements.after(9, EnumSet.allOf(Kind.class), 2))
                    .extracting(Announcement::kind)
                    .containsExactly(Kind.ASSESSMENT_FINAL);
            assertThat(announcements.after(0, EnumSet.of(Kind.FIGURES_PUBLISHED), 9))
                    .extracting(Announcement::position)
                    .containsExactly(9L);
        }
    }
}
