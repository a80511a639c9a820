package org.taizhang.ledger.assessment;

import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.RemarkEvent.NoFaultProposed;

/**
 * A member of the committee puts forward that a cluster is not to blame for a value it lacks.
 *
 * @param indicator code in the scheme
 * @param document number of the document that shows it
 */
public record ProposeNoFault(
        Recording recording, String id, ClusterId cluster, String indicator, String reason, String document)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Remarking.of(
                state,
                id,
                (assessment, scheme) -> new CaseRules()
                        .cluster(cluster, facts)
                        .indicator(scheme, indicator)
                        .text("/reason", reason)
                        .document(document),
                assessment -> new NoFaultProposed(
                        recording.actor(),
                        recording.at(),
                        id,
                        assessment.remarks().noFaults().size() + 1,
                        cluster,
                        indicator,
                        reason,
                        document));
    }
}
