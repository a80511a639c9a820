package org.taizhang.ledger.assessment;

import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.assessment.RemarkEvent.VetoNoted;

/**
 * The committee notes what bars a cluster from better classes; its score stays.
 *
 * @param veto code in the scheme
 * @param document number of the document that establishes it
 */
public record NoteVeto(Recording recording, String id, ClusterId cluster, String veto, String document)
        implements AssessmentCommand {

    @Override
    public Decision<AssessmentEvent> decide(Assessments state, Streams facts) {
        return Remarking.of(
                state,
                id,
                (assessment, scheme) -> new CaseRules()
                        .cluster(cluster, facts)
                        .unless(
                                scheme.vetoes().stream().anyMatch(v -> v.code().equals(veto)),
                                "VETO_UNKNOWN",
                                "/veto",
                                "办法中没有“" + veto + "”这一否决项。",
                                "The scheme has no veto '" + veto + "'.")
                        .document(document),
                assessment -> new VetoNoted(recording.actor(), recording.at(), id, cluster, veto, document));
    }
}
