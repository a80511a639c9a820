package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.registry.Uscc;

/**
 * The second person of the county, another than the first, consents: the revision takes effect and its filing lists
 * every changed cell. It is the enterprise's filing, under its name, and has to meet everything a filing has to meet now.
 */
public record ConsentToCorrection(Recording recording, Uscc uscc, FormCode form, Period period, int correction)
        implements DecidingCorrection {

    @Override
    public Decision<FilingEvent> decideOthers(Correction pending, ReportBook book, Streams facts) {
        if (pending.state() != Correction.State.ENDORSED) {
            return CorrectionCommand.decided(pending);
        }
        if (pending.latest().actor().equals(recording.actor())) {
            return Decision.refuse(
                    Refusal.Kind.FORBIDDEN,
                    Problem.of(
                            "OTHER_PERSON",
                            "",
                            "初审人不能复审，须由县统计局另一人同意。",
                            "Who endorsed it cannot consent: another person of the county has to."));
        }
        return pending.filing(recording).corrected(book, facts).on(new Decision.Cases<>() {
            @Override
            public Decision<FilingEvent> accepted(List<FilingEvent> filed) {
                return filed.isEmpty()
                        ? Decision.refuse(Refusal.Kind.CONFLICT, ProspectiveFiling.nothing())
                        : consented(pending, filed);
            }

            @Override
            public Decision<FilingEvent> refused(Refusal refusal) {
                return Decision.refuse(refusal);
            }
        });
    }

    private Decision<FilingEvent> consented(Correction pending, List<FilingEvent> filed) {
        List<FilingEvent> events = new ArrayList<>();
        events.add(new CorrectionConsented(
                recording.actor(),
                recording.at(),
                uscc,
                form,
                period,
                pending.request().revision(),
                correction));
        events.addAll(filed);
        return new Decision.Accepted<>(events);
    }
}
