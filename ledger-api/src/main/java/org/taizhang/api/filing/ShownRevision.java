package org.taizhang.api.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.api.form.RevisionTable;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.ReportBook.Status;
import org.taizhang.projections.filing.ReportRevision;

/** A revision of a report in words: what became of it, and what was said beside it. */
final class ShownRevision {

    private ShownRevision() {}

    static RevisionTable.Revision of(ReportRevision revision, List<ShownAssistance> assisted) {
        ReportFiled filed = revision.filed();
        return new RevisionTable.Revision(
                filed.revision(),
                state(revision.status()),
                revision.effective(),
                filed.recordedAt(),
                revision.position(),
                filed.channel(),
                filed.reason(),
                Stream.concat(
                                Assistances.notes(assisted, filed.revision()).stream(),
                                revision.reviews().stream()
                                        .flatMap(review -> Optional.ofNullable(review.reason()).stream())
                                        .map(reason -> new Text("退回：" + reason, "returned: " + reason)))
                        .toList(),
                revision.eventId());
    }

    private static Text state(Status status) {
        return switch (status) {
            case FILED -> new Text("已报", "filed");
            case ACCEPTED -> new Text("已验收", "accepted");
            case RETURNED -> new Text("已退回", "returned");
        };
    }
}
