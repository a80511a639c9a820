package org.taizhang.ledger.assessment;

import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.RemarkEvent.DemeritNoted;
import org.taizhang.ledger.assessment.scheme.Demerits;

/**
 * The committee takes points off for a matter notified in writing.
 *
 * @param matter names it: notified at several levels, it counts once, at its highest
 * @param level code in the scheme
 * @param document number of the notification
 */
public record NoteDemerit(
        Recording recording, String id, ClusterId cluster, String matter, String level, String document)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Remarking.of(
                state,
                id,
                (assessment, scheme) -> new CaseRules()
                        .cluster(cluster, facts)
                        .text("/matter", matter)
                        .unless(
                                known(scheme.demerits()),
                                "DEMERIT_LEVEL",
                                "/level",
                                "办法中没有“" + level + "”这一通报级别。",
                                "The scheme has no level '" + level + "'.")
                        .document(document),
                assessment ->
                        new DemeritNoted(recording.actor(), recording.at(), id, cluster, matter, level, document));
    }

    private boolean known(@Nullable Demerits demerits) {
        return demerits != null && demerits.level(level).isPresent();
    }
}
