package org.taizhang.ledger.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.form.Submission;

/**
 * 协助填报 of one report.
 *
 * @param answer what the enterprise said to it; null while it waits, and where it lapsed
 */
public record Assistance(
        AssistanceOffered offer, State state, @Nullable AssistanceEvent answer) {

    public enum State {
        OFFERED("待企业确认", "waits for the enterprise"),
        COUNTERSIGNED("企业已确认", "countersigned by the enterprise"),
        DECLINED("企业退回", "sent back by the enterprise"),
        /** The enterprise filed itself, or the same person offered anew. */
        LAPSED("已失效", "lapsed");

        private final Text label;

        State(String zh, String en) {
            this.label = new Text(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public int number() {
        return offer.assistance();
    }

    public boolean pending() {
        return state == State.OFFERED;
    }

    /** Number of the revision that it became, or would become. */
    public int filedRevision() {
        return offer.revision() + 1;
    }

    boolean about(ReportBook.Key key) {
        return offer.form() == key.form() && offer.period().equals(key.period());
    }

    Assistance lapsed() {
        return pending() ? new Assistance(offer, State.LAPSED, null) : this;
    }

    /** The filing it becomes, by the person who countersigns it; who prepared it stays. */
    FileReport filing(Recording countersigning) {
        return new FileReport(
                countersigning,
                offer.uscc(),
                offer.form(),
                offer.period(),
                submission(),
                offer.revision() == 0 ? null : offer.revision(),
                offer.channel());
    }

    Submission submission() {
        return new Submission(
                offer.values(), Map.of(), offer.samePeriod(), offer.signatures(), offer.reason(), offer.explanations());
    }

    /** All of a list of which those that are pending about a report have lapsed. */
    static List<Assistance> lapsed(List<Assistance> all, ReportBook.Key key) {
        List<Assistance> changed = new ArrayList<>();
        all.forEach(one -> changed.add(one.about(key) ? one.lapsed() : one));
        return List.copyOf(changed);
    }
}
