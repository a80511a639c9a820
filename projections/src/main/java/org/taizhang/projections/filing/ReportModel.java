package org.taizhang.projections.filing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.ledger.filing.ReportCases;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;
import org.taizhang.projections.reader.Rows;

/** Writes where every revision of every report is, and what became of it. */
public final class ReportModel implements ReadModel {

    private final Rows revisions = new Rows(
            "revision", "uscc", "period", "form", "revision", "position", "event_id", "cluster", "recorded_at");
    private final Rows reviews = new Rows(
            "review", "uscc", "period", "form", "revision", "position", "status", "actor", "recorded_at", "reason");

    private final Rows unchecked =
            new Rows("unchecked", "uscc", "period", "form", "revision", "rule", "version", "item", "position");

    @Override
    public void take(Positioned event) {
        if (event.event() instanceof FilingEvent filing) {
            filing.on(new Taking(event));
        }
    }

    @Override
    public void write(Connection connection) throws SQLException {
        revisions.write(connection);
        reviews.write(connection);
        unchecked.write(connection);
    }

    private final class Taking implements ReportCases<Rows> {

        private final Positioned at;

        Taking(Positioned at) {
            this.at = at;
        }

        @Override
        public Rows filed(ReportFiled event) {
            event.checks().stream()
                    .filter(note -> note.outcome() == Outcome.RULE_ERROR)
                    .forEach(note -> unchecked.add(
                            event.uscc(),
                            event.period(),
                            event.form(),
                            event.revision(),
                            note.rule(),
                            note.version(),
                            note.item(),
                            at.position()));
            return revisions.add(
                    event.uscc(),
                    event.period(),
                    event.form(),
                    event.revision(),
                    at.position(),
                    at.eventId(),
                    event.cluster(),
                    event.recordedAt());
        }

        @Override
        public Rows accepted(ReportAccepted event) {
            return reviewed(event, Status.ACCEPTED, null);
        }

        @Override
        public Rows returned(ReportReturned event) {
            return reviewed(event, Status.RETURNED, event.reason());
        }

        /** Word of an explanation changes nothing about the report: it is read from the book. */
        @Override
        public Rows judged(ExplanationJudged event) {
            return reviews;
        }

        @Override
        public Rows beside(FilingEvent event) {
            return reviews;
        }

        private Rows reviewed(FilingEvent event, Status status, @Nullable String reason) {
            return reviews.add(
                    event.uscc(),
                    event.period(),
                    event.form(),
                    event.revision(),
                    at.position(),
                    status,
                    event.actor(),
                    event.recordedAt(),
                    reason);
        }
    }
}
