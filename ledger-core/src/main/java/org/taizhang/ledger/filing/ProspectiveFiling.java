package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.StreamType;

/** Puts forward what would be filed once another person agrees. It has to meet now what a filing has to meet. */
sealed interface ProspectiveFiling extends Command<ReportBook, FilingEvent> permits RequestCorrection, OfferAssistance {

    FileReport filing();

    @Override
    default StreamType<ReportBook, FilingEvent> stream() {
        return filing().stream();
    }

    @Override
    default String streamId() {
        return filing().streamId();
    }

    @Override
    default List<StreamRef> reads() {
        return filing().reads();
    }

    @Override
    default Recording recording() {
        return filing().recording();
    }

    /**
     * @param filed what filing it now would get
     * @param beside what is wrong beside the values
     * @param event that puts it forward
     */
    static Decision<FilingEvent> decide(
            Decision<FilingEvent> filed, List<Problem> beside, Supplier<FilingEvent> event) {
        return filed.on(new Decision.Cases<FilingEvent, Decision<FilingEvent>>() {
            @Override
            public Decision<FilingEvent> accepted(List<FilingEvent> events) {
                List<Problem> broken = new ArrayList<>(beside);
                if (events.isEmpty()) {
                    broken.add(nothing());
                }
                return broken.isEmpty() ? Decision.accept(event.get()) : Decision.refuse(Refusal.Kind.INVALID, broken);
            }

            @Override
            public Decision<FilingEvent> refused(Refusal refusal) {
                List<Problem> broken = new ArrayList<>(refusal.problems());
                beside.stream().filter(p -> !broken.contains(p)).forEach(broken::add);
                return Decision.refuse(refusal.kind(), broken);
            }
        });
    }

    static Problem nothing() {
        return Problem.of(
                "NOTHING_TO_CORRECT",
                "/values",
                "所填与已入账的一致，没有需要更正的内容。",
                "The ledger says so already: there is nothing to correct.");
    }
}
