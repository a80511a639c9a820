package org.taizhang.api.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.ProposeBatch;
import org.taizhang.ledger.registry.proposal.AcceptChange;
import org.taizhang.ledger.registry.proposal.CarryOut;
import org.taizhang.ledger.registry.proposal.ProposeChange;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.ledger.registry.proposal.ProposedChange.Merger;
import org.taizhang.ledger.registry.proposal.ProposedChange.Relocation;
import org.taizhang.ledger.registry.proposal.ProposedChange.Renaming;

/**
 * Changes of the directory by two persons, in the last days: one renamed, one moved, two merged; and a proposal and a batch
 * that still wait. They hold from a month of which nothing is due yet.
 */
final class Changes {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Instant PROPOSED = Instant.parse("2026-03-02T02:10:00Z");
    private static final Instant ACCEPTED = Instant.parse("2026-03-03T07:20:00Z");

    private static final int RENAMED_NUMBER = 20028;
    private static final int MOVED_NUMBER = 50028;
    private static final int GOES_ON_NUMBER = 10032;
    private static final int TAKEN_IN_NUMBER = 10020;

    private static final Renaming WISH = new Renaming("演示·江口甲子家居有限公司", YearMonth.of(2026, 4), "演示市监〔2026〕变更12号");
    private static final Batch RISEN = new Batch(
            YearMonth.of(2026, 2), "演示统〔2026〕入库2号", List.of(DemoCodes.code(false, DemoCast.FALLEN_NUMBER)), List.of());

    private final Actors actors;

    Changes(Actors actors) {
        this.actors = actors;
    }

    void tell(Agenda agenda) {
        if (!agenda.month().equals(MONTH)) {
            return;
        }
        decided(agenda, RENAMED_NUMBER, new Renaming("演示·南溪辛卯服饰有限公司", MONTH, "演示市监〔2026〕变更7号"));
        decided(agenda, MOVED_NUMBER, new Relocation(new ClusterId("gaoyang"), MONTH, "演示经信〔2026〕迁移1号"));
        decided(
                agenda,
                GOES_ON_NUMBER,
                new Merger(List.of(DemoCodes.code(false, TAKEN_IN_NUMBER)), MONTH, "演示市监〔2026〕合并1号"));
        agenda.add(ACCEPTED, actors.of("filer"), r -> new ProposeChange(r, DemoCast.FILER, WISH));
        agenda.add(ACCEPTED, actors.of("county"), r -> new ProposeBatch(r, RISEN));
    }

    /** The first proposal about an enterprise, accepted and carried out. */
    private void decided(Agenda agenda, int number, ProposedChange change) {
        Uscc uscc = DemoCodes.code(false, number);
        String second = actors.of("county2");
        agenda.add(PROPOSED, actors.of("county"), r -> new ProposeChange(r, uscc, change));
        agenda.add(ACCEPTED, second, r -> new AcceptChange(r, uscc, 1));
        int parts = change.commands(new Recording(second, ACCEPTED), uscc).size();
        for (int i = 0; i < parts; i++) {
            int part = i;
            agenda.add(
                    ACCEPTED,
                    second,
                    r -> new CarryOut(r, uscc, 1, change.commands(r, uscc).get(part)));
        }
    }
}
